import { useSyncExternalStore } from 'react'
import type { MemberId } from '../../bot/domain/member'

export const ABSENCE_ADDRESS = '#/fravar'
export const RULES_ADDRESS = '#/regler'

export type OpenAbsence = { view: 'list' } | { view: 'person'; person: string } | { view: 'rules' }

export function personAbsenceAddress(id: MemberId): string {
  return `${ABSENCE_ADDRESS}/${encodeURIComponent(id)}`
}

/** The address when it is one of absence or of the rules, or null. */
export function useAbsenceAddress(): string | null {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return openedAbsence(hash) === null ? null : hash
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

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
