import type { MemberId } from '../../bot/domain/member'
import { partAfter } from '../hash'

export const ABSENCE_ADDRESS = '#/fravar'
export const RULES_ADDRESS = '#/regler'

export type OpenAbsence = { view: 'list' } | { view: 'person'; person: string } | { view: 'rules' }

export function personAbsenceAddress(id: MemberId): string {
  return `${ABSENCE_ADDRESS}/${encodeURIComponent(id)}`
}

export function openedAbsence(address: string): OpenAbsence | null {
  if (address === RULES_ADDRESS) return { view: 'rules' }
  if (address === ABSENCE_ADDRESS) return { view: 'list' }
  const person = partAfter(`${ABSENCE_ADDRESS}/`, address)
  return person === null ? null : { view: 'person', person }
}
