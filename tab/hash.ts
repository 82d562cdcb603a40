import { useSyncExternalStore } from 'react'

/** The part of the window's address that says what is open. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => window.location.hash)
}

/** What follows this beginning of an address, or null when it begins otherwise. */
export function partAfter(beginning: string, address: string): string | null {
  return address.startsWith(beginning) ? decodedPart(address.slice(beginning.length)) : null
}

/** An address that somebody has written by hand may be no valid one: then it is taken as it stands. */
export function decodedPart(part: string): string {
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
