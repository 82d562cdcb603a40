import { RowConflict } from './mirror'

const MOST_TRIES = 3

/** Loads and decides anew when somebody else wrote first, three times at most. */
export async function decideAgainOnConflict<Outcome>(decide: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await decide()
    } catch (error) {
      if (!(error instanceof RowConflict) || attempt === MOST_TRIES) throw error
    }
  }
}

/** Lets those who would write the same thing do it one after the other; a double press then finds the first one's answer. */
export function takingTurns(): <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome> {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const quiet = mine.catch(() => undefined)
    last.set(key, quiet)
    try {
      return await mine
    } finally {
      if (last.get(key) === quiet) last.delete(key)
    }
  }
}
