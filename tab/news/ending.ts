import { useRef } from 'react'

/**
 * A dialog leaves the page before what it stands on changes: taken away while it is open, it would leave the page behind
 * it unreadable.
 */
export function useEnding<Outcome>(close: (otherwise: () => null) => void, finish: (outcome: Outcome) => void) {
  const ending = useRef<{ outcome: Outcome } | null>(null)
  return {
    end: (outcome: Outcome) => {
      ending.current = { outcome }
      close(() => null)
    },
    onGone: () => {
      const ended = ending.current
      ending.current = null
      if (ended) finish(ended.outcome)
    },
  }
}
