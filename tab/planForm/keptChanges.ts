import { useState } from 'react'
import * as z from 'zod/mini'
import { askedPlan } from '../../bot/http/contract/plan'
import type { PlanChanges } from './planDefaults'

const kept = z.partial(askedPlan)

/**
 * What is typed in survives a page that is loaded anew or left for a moment. Only what was changed is kept, so whatever
 * somebody else has put right in the meantime stands.
 */
export function useKeptChanges(name: string) {
  const [isRestored, setRestored] = useState(() => Object.keys(read(name)).length > 0)
  const [changes, setChanges] = useState<PlanChanges>(() => read(name))
  return {
    changes,
    isRestored,
    change: (more: PlanChanges) => {
      const next = { ...changes, ...more }
      setChanges(next)
      store(name, next)
    },
    forget: () => {
      setChanges({})
      setRestored(false)
      store(name, {})
    },
  }
}

function read(name: string): PlanChanges {
  try {
    const found = kept.safeParse(JSON.parse(sessionStorage.getItem(name) ?? '{}'))
    return found.success ? definedIn(found.data) : {}
  } catch {
    return {}
  }
}

function definedIn(changes: z.output<typeof kept>): PlanChanges {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

// A browser that keeps nothing is no reason to stop.
function store(name: string, changes: PlanChanges): void {
  try {
    if (Object.keys(changes).length === 0) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(changes))
  } catch {
    return
  }
}
