import type { MemberId } from '../../bot/domain/member'

export const ABSENCE_ADDRESS = '#/fravar'
export const RULES_ADDRESS = '#/regler'

export type OpenAbsence = { view: 'list' } | { view: 'person'; person: string } | { view: 'rules' }

export function personAbsenceAddress(id: MemberId): string {
  return `${ABSENCE_ADDRESS}/${encodeURIComponent(id)}`
}

export function openedAbsence(address: string): OpenAbsence | null {
  if (address === RULES_ADDRESS) return { view: 'rules' }
  if (address === ABSENCE_ADDRESS) return { view: 'list' }
  if (!address.startsWith(`${ABSENCE_ADDRESS}/`)) return null
  const part = address.slice(ABSENCE_ADDRESS.length + 1)
  try {
    return { view: 'person', person: decodeURIComponent(part) }
  } catch {
    return { view: 'person', person: part }
  }
}
