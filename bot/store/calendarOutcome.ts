import { GraphError, GraphLost } from './graphError'

export type CalendarRefusal = 'no-access' | 'no-mailbox' | 'no-teams' | 'refused' | 'gone' | 'busy'
export type CalendarOutcome<Value> = { ok: true; value: Value } | { ok: false; because: CalendarRefusal }

/** Nobody waits for the calendar, but messages come after it. */
export const CALENDAR_PATIENCE_MS = 5_000

/** What Graph will not do in a calendar is an answer, and no error: everything else goes on. */
export async function outcomeOf<Value>(
  notFound: CalendarRefusal,
  work: () => Promise<CalendarOutcome<Value>>,
): Promise<CalendarOutcome<Value>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof GraphLost) return { ok: false, because: 'busy' }
    if (!(error instanceof GraphError)) throw error
    if (error.status === 429 || error.status >= 500) return { ok: false, because: 'busy' }
    if (error.status === 401 || error.status === 403) return { ok: false, because: 'no-access' }
    return { ok: false, because: error.status === 404 ? notFound : 'refused' }
  }
}
