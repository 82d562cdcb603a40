import { useSyncExternalStore } from 'react'
import type { GatheringId } from '../bot/domain/gathering'

const GATHERING = '#/samling/'

export const OVERVIEW_ADDRESS = '#/'

export function gatheringAddress(id: GatheringId): string {
  return `${GATHERING}${encodeURIComponent(id)}`
}

/** The opened gathering as the address says it, or null for the overview. */
export function useOpenedGathering(): GatheringId | null {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  return hash.startsWith(GATHERING) ? gatheringIdFrom(hash.slice(GATHERING.length)) : null
}

// An id is born here: it comes from the address.
function gatheringIdFrom(part: string): GatheringId {
  try {
    return decodeURIComponent(part) as GatheringId
  } catch {
    return part as GatheringId
  }
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

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
