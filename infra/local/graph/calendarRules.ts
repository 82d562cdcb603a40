import { z } from 'zod'
import type { LocalDatabase } from '../database'
import { GraphError } from './graphError'

export const calendarRulesSchema = z.strictObject({
  /** The mailboxes that the app may use; left out, it may use all. */
  mailboxes: z.array(z.string()).optional(),
  /** Whether those who own the calendars may hold meetings in Teams. */
  teams: z.boolean().default(true),
  /** Whether an application access policy lets the app read their online meetings. */
  onlineMeetings: z.boolean().default(true),
})
type Rules = z.infer<typeof calendarRulesSchema>

export type CalendarRules = {
  set(rules: Rules): void
  current(): Rules
  mustAllowMailbox(address: string): void
  mustAllowOnlineMeetings(): void
}

const KEPT = 'calendar.rules'

/** What an administrator has opened for the app: calendars are scoped in Exchange, online meetings by a policy in Teams. */
export function localCalendarRules(database: LocalDatabase): CalendarRules {
  const current = () => calendarRulesSchema.parse(JSON.parse(database.setting(KEPT) ?? '{}'))
  return {
    set: (rules) => database.keepSetting(KEPT, JSON.stringify(rules)),
    current,
    mustAllowMailbox: (address) => {
      const { mailboxes } = current()
      if (!mailboxes || mailboxes.some((allowed) => allowed.toLowerCase() === address.toLowerCase())) return
      throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
    },
    mustAllowOnlineMeetings: () => {
      if (current().onlineMeetings) return
      throw new GraphError(403, 'Forbidden', 'No application access policy found for this app.')
    },
  }
}
