import { useSyncExternalStore } from 'react'
import type { MemberId } from '../../bot/domain/member'

const PERSON = '#/person/'

export function personAddress(id: MemberId): string {
  return `${PERSON}${encodeURIComponent(id)}`
}

/** The person whose hours are open, or null. */
export function useOpenPerson(): string | null {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  if (!hash.startsWith(PERSON)) return null
  const part = hash.slice(PERSON.length)
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
