import { createHash } from 'node:crypto'
import type { External } from '../../domain/answers/external'
import type { Mark } from '../../domain/attendance/attendance'
import type { MeetingGuest } from '../../domain/attendance/meetingGuest'
import { marksFromReport, type Attendee } from '../../domain/attendance/meetingReport'
import type { Gathering, GatheringId } from '../../domain/gathering'
import { isReportDue, type Meeting } from '../../domain/meeting'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { MeetingReports } from '../../store/meetingReports'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { HeldLease } from '../sending/lease'

export type ReadParts = {
  records: () => Records
  meetings: Pick<Mirror<Meeting>, 'all' | 'get' | 'put'>
  guests: Pick<Mirror<MeetingGuest>, 'inGroup' | 'putMany'>
  addMarks: (marks: readonly Mark[]) => Promise<string[]>
  externals: Pick<Mirror<External>, 'inGroup' | 'putMany'>
  reports: MeetingReports
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
  surprised: (error: unknown) => void
}

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

/** How many reports were read, and what they gave; numbers only. */
export type ReadReports = { read: number; marks: number; guests: number }

const MINUTE = 60_000
/** Teams writes a report some time after the meeting; where it refuses, somebody must first open a door. */
const REST_MS = { busy: 55_000, 'not-yet': 15 * MINUTE, refused: 60 * MINUTE }

/** Reads who was in the online meetings that have ended. Read twice, it gives what it gave the first time. */
export function readReports(the: ReadParts): (turn: Turn) => Promise<ReadReports> {
  const resting = new Map<GatheringId, { since: Date; ms: number }>()
  const isResting = (id: GatheringId): boolean => {
    const rest = resting.get(id)
    return rest !== undefined && Math.abs(the.now().getTime() - rest.since.getTime()) < rest.ms
  }

  return async ({ isStopping, lease }) => {
    const report: ReadReports = { read: 0, marks: 0, guests: 0 }
    for (const { gathering: id } of the.meetings.all()) {
      if (isStopping()) break
      if (isResting(id) || !dueFor(id)) continue
      if (!(await lease.hold())) break
      try {
        if ((await read(id, report)) === 'busy') break
      } catch (error) {
        if (!(error instanceof RowConflict)) the.surprised(error)
      }
    }
    return report
  }

  function dueFor(id: GatheringId): { gathering: Gathering; meeting: Meeting; joinUrl: string } | null {
    const { settings, gatherings } = the.records()
    const gathering = gatherings.get(id)
    const meeting = the.meetings.get(id)
    if (!settings.readMeetingReports || !gathering || !meeting?.joinUrl) return null
    return isReportDue(gathering, meeting, the.now()) ? { gathering, meeting, joinUrl: meeting.joinUrl } : null
  }

  async function read(id: GatheringId, report: ReadReports): Promise<'done' | 'busy'> {
    const due = dueFor(id)
    if (!due) return 'done'
    const { meeting, gathering, joinUrl } = due
    const outcome = await the.reports(meeting.mailbox, joinUrl, gathering)
    if (!outcome.ok) {
      const isBusy = outcome.because === 'busy'
      resting.set(id, { since: the.now(), ms: isBusy ? REST_MS.busy : REST_MS.refused })
      if (isBusy) return 'busy'
      if (meeting.hindrance !== 'no-report-access')
        await the.meetings.put({ ...meeting, hindrance: 'no-report-access' })
      return 'done'
    }
    if (outcome.value === null) {
      resting.set(id, { since: the.now(), ms: REST_MS['not-yet'] })
      return 'done'
    }
    const attendees = outcome.value
    await the.inTurn(`list|${id}`, () => decideAgainOnConflict(() => keep(id, attendees, report)))
    // Last, so that whoever stops on the way reads it again.
    await the.meetings.put({ ...meeting, reportReadAt: the.now(), hindrance: null })
    report.read++
    return 'done'
  }

  async function keep(id: GatheringId, attendees: readonly Attendee[], report: ReadReports): Promise<void> {
    const records = the.records()
    const gathering = records.gatherings.get(id)
    if (!gathering) return
    const found = marksFromReport(
      gathering,
      attendees,
      {
        members: [...records.members.values()],
        log: records.marksOf(id),
        guests: the.guests.inGroup(id),
        externals: the.externals.inGroup(id),
      },
      records.settings,
      the.now(),
      digest,
    )
    // What the list keeper has said of somebody from outside stands.
    const externals = the.externals
      .inGroup(id)
      .filter((external) => found.externals.includes(external.id) && external.presence === null)
      .map((external): External => ({ ...external, presence: 'online' }))
    const conflicts = [
      ...(found.marks.length > 0 ? await the.addMarks(found.marks) : []),
      ...(found.guests.length > 0 ? await the.guests.putMany(found.guests) : []),
      ...(externals.length > 0 ? await the.externals.putMany(externals) : []),
    ]
    if (conflicts.length > 0) throw new RowConflict('somebody else wrote about the same people')
    report.marks += found.marks.length
    report.guests += found.guests.length
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
