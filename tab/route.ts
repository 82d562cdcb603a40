import type { GatheringId } from '../bot/domain/gathering'
import { partAfter, useHash } from './hash'

const GATHERING = '#/samling/'

export const OVERVIEW_ADDRESS = '#/'

export function gatheringAddress(id: GatheringId): string {
  return `${GATHERING}${encodeURIComponent(id)}`
}

/** The opened gathering as the address says it, or null for the overview. */
export function useOpenedGathering(): GatheringId | null {
  const id = partAfter(GATHERING, useHash())
  // An id is born here: it comes from the address.
  return id === null ? null : (id as GatheringId)
}

/** What is open gets another address and stays what it is: nobody has come anywhere. */
export function renameAddress(address: string): void {
  window.history.replaceState({ was: window.location.hash }, '', address)
}

/** Has what was open at this address only got another one? */
export function isRenamedFrom(address: string | null): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'was' in state && state.was === address
}
