import * as z from 'zod/mini'
import type { Attendee } from '../domain/attendance/meetingReport'
import { CALENDAR_PATIENCE_MS, outcomeOf, type CalendarOutcome } from './calendarOutcome'
import type { Graph, GraphAnswer, GraphRequest } from './graph'

/** Everybody in the sessions of a meeting that overlap these hours; null as long as there is no report of any. */
export type MeetingReports = (
  mailbox: string,
  joinUrl: string,
  during: { start: Date; end: Date },
) => Promise<CalendarOutcome<Attendee[] | null>>

const meetingsSchema = z.object({ value: z.array(z.object({ id: z.string() })) })
const reportSchema = z.object({ id: z.string(), meetingStartDateTime: z.string(), meetingEndDateTime: z.string() })
const recordSchema = z.object({
  emailAddress: z.optional(z.nullable(z.string())),
  totalAttendanceInSeconds: z.optional(z.nullable(z.number())),
  identity: z.optional(
    z.nullable(z.object({ id: z.optional(z.nullable(z.string())), displayName: z.optional(z.nullable(z.string())) })),
  ),
  attendanceIntervals: z.optional(
    z.nullable(z.array(z.object({ joinDateTime: z.string(), leaveDateTime: z.string() }))),
  ),
})
type Report = z.output<typeof reportSchema>

export function meetingReports(graph: Graph): MeetingReports {
  const send = (request: GraphRequest): Promise<GraphAnswer> =>
    graph.send({ patienceMs: CALENDAR_PATIENCE_MS, ...request })

  const everyPage = async <Item extends z.ZodMiniType>(path: string, item: Item): Promise<z.output<Item>[]> => {
    const page = z.object({ value: z.array(item), '@odata.nextLink': z.optional(z.string()) })
    const found: z.output<Item>[] = []
    for (let link: string | undefined = path; link !== undefined;) {
      const read: z.output<typeof page> = page.parse((await send({ method: 'GET', path: link })).body)
      found.push(...read.value)
      link = read['@odata.nextLink']
    }
    return found
  }

  return (mailbox, joinUrl, during) =>
    outcomeOf('no-access', async () => {
      // Reports are only given out by the organizer's object id, which the address to join carries.
      const meetings = `/users/${encodeURIComponent(organizerIn(joinUrl) ?? mailbox)}/onlineMeetings`
      const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`)
      const path = `${meetings}?$filter=${filter}`
      const meeting = meetingsSchema.parse((await send({ method: 'GET', path })).body).value[0]
      if (!meeting) return { ok: true, value: null }
      const reports = `${meetings}/${encodeURIComponent(meeting.id)}/attendanceReports`
      const wanted = (await everyPage(reports, reportSchema)).filter((report) => overlaps(report, during))
      if (wanted.length === 0) return { ok: true, value: null }
      const found: Attendee[] = []
      for (const report of wanted) {
        const records = await everyPage(`${reports}/${encodeURIComponent(report.id)}/attendanceRecords`, recordSchema)
        found.push(...records.map((record) => attendeeFrom(record, report)))
      }
      return { ok: true, value: found }
    })
}

function organizerIn(joinUrl: string): string | null {
  try {
    const context: unknown = JSON.parse(new URL(joinUrl).searchParams.get('context') ?? '')
    return z.object({ Oid: z.string() }).parse(context).Oid
  } catch {
    return null
  }
}

function overlaps(report: Report, { start, end }: { start: Date; end: Date }): boolean {
  return (
    Date.parse(report.meetingStartDateTime) < end.getTime() && Date.parse(report.meetingEndDateTime) > start.getTime()
  )
}

function attendeeFrom(record: z.output<typeof recordSchema>, report: Report): Attendee {
  const joined = record.attendanceIntervals ?? []
  const began = new Date(report.meetingStartDateTime)
  const all = { from: began, to: new Date(began.getTime() + (record.totalAttendanceInSeconds ?? 0) * 1000) }
  return {
    entraId: record.identity?.id ?? null,
    email: record.emailAddress ?? null,
    name: record.identity?.displayName ?? record.emailAddress ?? '?',
    intervals:
      joined.length === 0
        ? [all]
        : joined.map(({ joinDateTime, leaveDateTime }) => ({
            from: new Date(joinDateTime),
            to: new Date(leaveDateTime),
          })),
  }
}
