import { useSyncExternalStore } from 'react'
import type { GatheringId } from '../../bot/domain/gathering'

const DOOR = '#/dor/'

export function doorAddress(id: GatheringId): string {
  return `${DOOR}${encodeURIComponent(id)}`
}

/** The gathering whose door screen is open, or null. */
export function useOpenDoor(): string | null {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  if (!hash.startsWith(DOOR)) return null
  const part = hash.slice(DOOR.length)
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
