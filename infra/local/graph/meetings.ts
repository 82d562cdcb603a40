import { z } from 'zod'
import type { LocalDatabase } from '../database'
import { on } from '../router'
import { stableId } from '../stableId'
import type { CalendarRules } from './calendarRules'
import { costs, ok, onlyTheApp, type GraphAsk, type GraphRoute } from './ask'
import type { Directory } from './directory'
import { GraphError, invalidRequest, notFound } from './graphError'

const recordSchema = z.object({
  emailAddress: z.string().nullable().default(null),
  totalAttendanceInSeconds: z.number(),
  role: z.string().default('Attendee'),
  identity: z.object({
    id: z.string().nullable().default(null),
    displayName: z.string(),
    tenantId: z.string().nullable().default(null),
  }),
  attendanceIntervals: z
    .array(z.object({ joinDateTime: z.string(), leaveDateTime: z.string(), durationInSeconds: z.number() }))
    .default([]),
})
const reportSchema = z.object({
  meetingStartDateTime: z.string(),
  meetingEndDateTime: z.string(),
  attendanceRecords: z.array(recordSchema).default([]),
})
export const meetingSchema = z.object({
  /** The organizer's id or user principal name. */
  organizer: z.string(),
  joinWebUrl: z.string(),
  subject: z.string().default(''),
  reports: z.array(reportSchema).default([]),
})
export type Meeting = z.infer<typeof meetingSchema>

export type Meetings = {
  /** Lays a meeting anew; the same join address keeps its id. */
  lay(meeting: Meeting): { id: string }
  at(organizer: string, id: string): Meeting | undefined
  withAddress(organizer: string, joinWebUrl: string): { id: string; meeting: Meeting } | undefined
  /** Whoever holds it. */
  joinedAt(joinWebUrl: string): Meeting | undefined
}

const row = z.object({ id: z.string(), meeting: z.string() })

export function localMeetings(database: LocalDatabase, directory: Directory): Meetings {
  const organizerId = (who: string) => directory.at(who)?.id ?? who
  const meetingFrom = (kept: z.infer<typeof row>) => meetingSchema.parse(JSON.parse(kept.meeting))
  return {
    lay: (meeting) => {
      const id = stableId('meeting', meeting.joinWebUrl)
      const sql = 'INSERT OR REPLACE INTO meetings (id, organizer, joinWebUrl, meeting) VALUES (?, ?, ?, ?)'
      database.run(sql, id, organizerId(meeting.organizer), meeting.joinWebUrl, JSON.stringify(meeting))
      return { id }
    },
    at: (organizer, id) => {
      const sql = 'SELECT id, meeting FROM meetings WHERE organizer = ? AND id = ?'
      const kept = database.one(row, sql, organizerId(organizer), id)
      return kept && meetingFrom(kept)
    },
    withAddress: (organizer, joinWebUrl) => {
      const sql = 'SELECT id, meeting FROM meetings WHERE organizer = ? AND joinWebUrl = ?'
      const kept = database.one(row, sql, organizerId(organizer), joinWebUrl)
      return kept && { id: kept.id, meeting: meetingFrom(kept) }
    },
    joinedAt: (joinWebUrl) => {
      const kept = database.one(row, 'SELECT id, meeting FROM meetings WHERE joinWebUrl = ?', joinWebUrl)
      return kept && meetingFrom(kept)
    },
  }
}

export function meetingRoutes(meetings: Meetings, rules: CalendarRules): GraphRoute[] {
  const at = (ask: GraphAsk, user: string, id: string): Meeting => {
    onlyTheApp(ask.caller)
    rules.mustAllowOnlineMeetings()
    const meeting = meetings.at(user, id)
    if (!meeting) throw new GraphError(404, 'NotFound', 'The meeting could not be found.')
    return meeting
  }
  const reportId = (meeting: string, index: number) => stableId('report', meeting, String(index))

  return [
    costs(
      2,
      on('GET', '/users/:user/onlineMeetings', (ask, { user }) => {
        onlyTheApp(ask.caller)
        rules.mustAllowOnlineMeetings()
        const address = /^\s*JoinWebUrl\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(ask.query.get('$filter') ?? '')?.[1]
        if (address === undefined) throw invalidRequest("Filter expression expected: JoinWebUrl eq '…'.")
        const found = meetings.withAddress(user, address.replaceAll("''", "'"))
        if (!found) return ok({ value: [] })
        const { joinWebUrl, subject } = found.meeting
        return ok({ value: [{ id: found.id, joinWebUrl, subject }] })
      }),
    ),
    costs(
      2,
      on('GET', '/users/:user/onlineMeetings/:meeting/attendanceReports', (ask, { user, meeting }) => {
        const value = at(ask, user, meeting).reports.map(({ attendanceRecords, ...report }, index) => ({
          id: reportId(meeting, index),
          totalParticipantCount: attendanceRecords.length,
          ...report,
          // The list of reports never carries the records.
          attendanceRecords: [],
        }))
        return ok({ value })
      }),
    ),
    costs(
      2,
      on(
        'GET',
        '/users/:user/onlineMeetings/:meeting/attendanceReports/:report/attendanceRecords',
        (ask, { user, meeting, report }) => {
          const found = at(ask, user, meeting).reports.find((_, index) => reportId(meeting, index) === report)
          if (!found) throw notFound()
          const value = found.attendanceRecords.map((record, index) => ({
            id: stableId(report, String(index)),
            ...record,
          }))
          return ok({ value })
        },
      ),
    ),
  ]
}
