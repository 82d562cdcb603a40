import { useEffect } from 'react'

/** Keeps the screen lit while it is shown; the browser lets go when the page is hidden, so it is asked again after. */
export function useWakeLock(): void {
  useEffect(() => {
    let isShown = true
    let lock: WakeLockSentinel | null = null
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock.request('screen')
        if (isShown) lock = held
        else await held.release()
      } catch {
        // Low battery, or Teams does not allow it: then the screen sleeps as usual.
      }
    }
    const holdAgain = () => void hold()
    holdAgain()
    document.addEventListener('visibilitychange', holdAgain)
    return () => {
      isShown = false
      document.removeEventListener('visibilitychange', holdAgain)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
