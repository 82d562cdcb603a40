import { partAfter } from '../hash'

export const SENDINGS_ADDRESS = '#/sendinger'
export const REACH_ADDRESS = '#/rekkevidde'

export type OpenSending = { view: 'list' } | { view: 'one'; id: string } | { view: 'reach' }

export function sendingAddress(id: string): string {
  return `${SENDINGS_ADDRESS}/${encodeURIComponent(id)}`
}

export function openedSending(address: string): OpenSending | null {
  if (address === REACH_ADDRESS) return { view: 'reach' }
  if (address === SENDINGS_ADDRESS) return { view: 'list' }
  const id = partAfter(`${SENDINGS_ADDRESS}/`, address)
  return id === null ? null : { view: 'one', id }
}
