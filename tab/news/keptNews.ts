import { useState } from 'react'
import type { AskedNews } from '../../bot/domain/newsForm'
import { newsRequest } from '../../bot/http/contract/news'

/** What is typed in survives a page that is loaded anew or left for a moment, until it is saved. */
export function useKeptNews(name: string, first: AskedNews) {
  const [isRestored, setRestored] = useState(() => read(name) !== null)
  const [draft, setDraft] = useState(() => read(name) ?? first)
  return {
    draft,
    isRestored,
    change: (more: Partial<AskedNews>) =>
      setDraft((before) => {
        const next = { ...before, ...more }
        store(name, next)
        return next
      }),
    /** This much is stored now, under that name; what was typed in while it was on its way stays. */
    saved: (asked: AskedNews, nameFromNow: string) => {
      setRestored(false)
      setDraft((before) => {
        store(name, null)
        if (before !== asked) store(nameFromNow, before)
        return before
      })
    },
    /** What is typed in is not wanted. */
    settle: (next: AskedNews | null) => {
      if (next) setDraft(next)
      setRestored(false)
      store(name, null)
    },
  }
}

function read(name: string): AskedNews | null {
  try {
    const found = newsRequest.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null'))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

// A browser that keeps nothing is no reason to stop.
function store(name: string, draft: AskedNews | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(draft))
  } catch {
    return
  }
}
