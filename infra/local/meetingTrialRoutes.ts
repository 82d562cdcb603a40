import { z } from 'zod'
import { instantFrom } from './clock'
import { calendarRulesSchema, type CalendarRules } from './graph/calendarRules'
import type { Directory } from './graph/directory'
import { meetingSchema, type Meetings } from './graph/meetings'
import { problem } from './http'
import { on, type Ask, type Reply, type Route } from './router'

const instant = z.string().transform((text, context) => {
  const found = instantFrom(text)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'is not a time' })
  return z.NEVER
})

/** Who was in a session of a meeting, said the short way: a person of the directory, or somebody by name alone. */
const sessionSchema = z.strictObject({
  joinWebUrl: z.string(),
  attended: z
    .array(
      z.strictObject({
        person: z.string().optional(),
        name: z.string().optional(),
        email: z.string().optional(),
        from: instant,
        to: instant,
      }),
    )
    .min(1),
})
type Session = z.infer<typeof sessionSchema>

type World = { meetings: Meetings; calendarRules: CalendarRules; directory: Directory }

/** What a trial may decide about calendars and meetings: who was there, and what the administrator has opened. */
export function meetingTrialRoutes({ meetings, calendarRules, directory }: World): Route<Ask>[] {
  return [
    on('POST', '/local/meetings', (ask) => {
      const session = sessionSchema.safeParse(ask.body)
      if (session.success) return addSession(session.data)
      const meeting = meetingSchema.safeParse(ask.body)
      if (meeting.success) return { status: 201, json: meetings.lay(meeting.data) }
      const isSession = z.looseObject({ attended: z.unknown() }).safeParse(ask.body).data?.attended !== undefined
      return problem(400, 'invalidRequest', z.prettifyError(isSession ? session.error : meeting.error))
    }),
    on('GET', '/local/calendar', () => ({ status: 200, json: calendarRules.current() })),
    on('POST', '/local/calendar', (ask) => {
      const rules = calendarRulesSchema.safeParse(ask.body ?? {})
      if (!rules.success) return problem(400, 'invalidRequest', z.prettifyError(rules.error))
      calendarRules.set(rules.data)
      return { status: 200, json: calendarRules.current() }
    }),
  ]

  function addSession({ joinWebUrl, attended }: Session): Reply {
    const meeting = meetings.joinedAt(joinWebUrl)
    if (!meeting) return problem(404, 'notFound', 'There is no meeting at this address.')
    const attendanceRecords = attended.map(({ person, name, email, from, to }) => {
      const found = person === undefined ? undefined : directory.find(person)
      const durationInSeconds = Math.round((to.getTime() - from.getTime()) / 1000)
      return {
        emailAddress: email ?? found?.mail ?? null,
        totalAttendanceInSeconds: durationInSeconds,
        role: 'Attendee',
        identity: { id: found?.id ?? null, displayName: name ?? found?.displayName ?? 'Ukjent', tenantId: null },
        attendanceIntervals: [{ joinDateTime: from.toISOString(), leaveDateTime: to.toISOString(), durationInSeconds }],
      }
    })
    const times = attended.flatMap(({ from, to }) => [from.getTime(), to.getTime()])
    const report = {
      meetingStartDateTime: new Date(Math.min(...times)).toISOString(),
      meetingEndDateTime: new Date(Math.max(...times)).toISOString(),
      attendanceRecords,
    }
    return { status: 201, json: meetings.lay({ ...meeting, reports: [...meeting.reports, report] }) }
  }
}
