import { useRef, useState } from 'react'

export type Task<About> = { about: About; isOpen: boolean; number: number }

/** A dialog and what it is about. The number makes every opening a new one; the keyboard goes back to where it came from. */
export function useTask<About>() {
  const [task, setTask] = useState<Task<About> | null>(null)
  const from = useRef<Element | null>(null)
  return {
    task,
    open: (about: About) => {
      from.current = document.activeElement
      setTask((before) => ({ about, isOpen: true, number: (before?.number ?? 0) + 1 }))
    },
    /** `otherwise` is where the keyboard goes when the button that opened it is gone. */
    close: (otherwise?: () => HTMLElement | null | undefined) => {
      setTask((before) => before && { ...before, isOpen: false })
      setTimeout(() => {
        const back = from.current instanceof HTMLElement && from.current.isConnected ? from.current : otherwise?.()
        back?.focus()
      })
    },
  }
}
