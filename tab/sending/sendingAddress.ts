export const SENDINGS_ADDRESS = '#/sendinger'
export const REACH_ADDRESS = '#/rekkevidde'

export type OpenSending = { view: 'list' } | { view: 'one'; id: string } | { view: 'reach' }

export function sendingAddress(id: string): string {
  return `${SENDINGS_ADDRESS}/${encodeURIComponent(id)}`
}

export function openedSending(address: string): OpenSending | null {
  if (address === REACH_ADDRESS) return { view: 'reach' }
  if (address === SENDINGS_ADDRESS) return { view: 'list' }
  if (!address.startsWith(`${SENDINGS_ADDRESS}/`)) return null
  const part = address.slice(SENDINGS_ADDRESS.length + 1)
  try {
    return { view: 'one', id: decodeURIComponent(part) }
  } catch {
    return { view: 'one', id: part }
  }
}
