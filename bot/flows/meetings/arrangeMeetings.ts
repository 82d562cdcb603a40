import { asAnnounced, type Gathering, type GatheringId } from '../../domain/gathering'
import {
  meetingStep,
  noMeeting,
  withLink,
  withoutLink,
  type Meeting,
  type MeetingProblem,
  type MeetingStep,
} from '../../domain/meeting'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { CalendarEvents, EventFacts } from '../../store/calendarEvents'
import type { CalendarRefusal } from '../../store/calendarOutcome'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { HeldLease } from '../sending/lease'
import { eventFacts, stampOf } from './eventFacts'

export type ArrangeParts = {
  records: () => Records
  meetings: Pick<Mirror<Meeting>, 'get' | 'put'>
  putGathering: (gathering: Gathering) => Promise<void>
  calendar: CalendarEvents
  now: () => Date
  /** What is wrong with one meeting must not stop the others. */
  surprised: (error: unknown) => void
}

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

/** How many events were made, changed and cancelled, and how many could not be; numbers only. */
export type ArrangedMeetings = { made: number; changed: number; cancelled: number; refused: number }

/** What is refused is asked for again after so long, and not before. */
const REST_MS = 60 * 60_000
/** A calendar that is out or throttled is not waited for again at once: messages come after it. */
const BUSY_REST_MS = 55_000
/** What is the matter with the calendar itself, and so with every meeting in it. */
const OF_MAILBOX: readonly CalendarRefusal[] = ['no-access', 'no-mailbox', 'no-teams']

/** Makes the network's calendar agree with the gatherings. Safe to repeat, and to stop anywhere. */
export function arrangeMeetings(the: ArrangeParts): (turn: Turn) => Promise<ArrangedMeetings> {
  /** Since when a gathering or a whole calendar is left alone, and why. */
  const resting = new Map<string, { since: Date; problem: MeetingProblem }>()
  let busySince: Date | null = null
  // Either way: the clock of a trial can be set back.
  const isWithin = (since: Date | null, ms: number): boolean =>
    since !== null && Math.abs(the.now().getTime() - since.getTime()) < ms
  const restOf = (...names: string[]) =>
    names.map((name) => resting.get(name)).find((rest) => rest !== undefined && isWithin(rest.since, REST_MS))

  return async (turn) => {
    const report: ArrangedMeetings = { made: 0, changed: 0, cancelled: 0, refused: 0 }
    if (isWithin(busySince, BUSY_REST_MS)) return report
    for (const { id, end } of the.records().gatherings.values()) {
      if (turn.isStopping()) break
      if (the.now() >= end) continue
      try {
        if ((await arrange(id, turn.lease, report)) === 'not-now') break
      } catch (error) {
        // Somebody else was there first; the next round sees what they did.
        if (!(error instanceof RowConflict)) the.surprised(error)
      }
    }
    return report
  }

  async function arrange(id: GatheringId, lease: Turn['lease'], report: ArrangedMeetings): Promise<'done' | 'not-now'> {
    if (todoFor(id).isDone) return 'done'
    if (!(await lease.hold())) return 'not-now'
    // Only now is it known what whoever held the lease before has done.
    const { isDone, meeting, facts, step, mailbox, rest } = todoFor(id)
    if (isDone) return 'done'
    if (step === 'nothing') await relink(id, meeting, withLink)
    else if (rest) await the.meetings.put({ ...meeting, hindrance: rest.problem })
    else {
      const because = await doStep(step, id, meeting, facts, mailbox, report)
      if (because === 'busy') {
        busySince = the.now()
        return 'not-now'
      }
      if (because !== null) await leaveAlone(meeting, step, because, mailbox, report)
    }
    return 'done'
  }

  function todoFor(id: GatheringId) {
    const now = the.now()
    const records = the.records()
    const gathering = records.gatherings.get(id)
    const meeting = the.meetings.get(id) ?? noMeeting(id)
    if (!gathering) throw new RowConflict('Gatherings: it was there a moment ago')
    const shown = asAnnounced(gathering, now)
    // An event stays in the calendar it was made in, also when another one has been chosen since.
    const mailbox = meeting.eventId === null ? records.settings.calendarMailbox : meeting.mailbox
    const host = gathering.host === null ? undefined : records.members.get(gathering.host)
    const facts = eventFacts(shown, host?.language ?? 'nb')
    // A link that was pasted a moment ago counts at once, whatever is announced.
    const step = meetingStep({ ...shown, onlineLink: gathering.onlineLink }, meeting, stampOf(facts), mailbox, now)
    const rest = restOf(mailbox, id)
    const isTold = step !== 'make' || meeting.hindrance === rest?.problem
    const isDone = step === 'nothing' ? withLink(gathering, meeting) === null : rest !== undefined && isTold
    return { meeting, facts, step, mailbox, rest, isDone }
  }

  async function doStep(
    step: 'make' | 'change' | 'cancel',
    id: GatheringId,
    meeting: Meeting,
    facts: EventFacts,
    mailbox: string,
    report: ArrangedMeetings,
  ): Promise<CalendarRefusal | null> {
    switch (step) {
      case 'make': {
        const outcome = await the.calendar.make(mailbox, nameOf(meeting), facts)
        if (!outcome.ok) return outcome.because
        const { eventId, joinUrl, isAsAsked } = outcome.value
        const stamp = isAsAsked ? stampOf(facts) : ''
        const made = { ...meeting, eventId, joinUrl, stamp, mailbox, made: meeting.made + 1, hindrance: null }
        await the.meetings.put(made)
        report.made++
        await relink(id, made, withLink)
        return null
      }
      case 'change': {
        const outcome = await the.calendar.change(mailbox, meeting.eventId ?? '', facts)
        // Somebody has deleted it in the calendar: the next round makes another.
        if (!outcome.ok && outcome.because === 'gone') return forget(id, meeting)
        if (!outcome.ok) return outcome.because
        await the.meetings.put({ ...meeting, stamp: stampOf(facts) })
        report.changed++
        return null
      }
      case 'cancel': {
        const outcome = await the.calendar.cancel(mailbox, meeting.eventId ?? '')
        if (!outcome.ok && outcome.because !== 'gone') return outcome.because
        report.cancelled++
        return forget(id, meeting)
      }
    }
  }

  /** The address goes first: as long as the row is there, it is known whose it was. */
  async function forget(id: GatheringId, meeting: Meeting): Promise<null> {
    await relink(id, meeting, withoutLink)
    await the.meetings.put({ ...meeting, eventId: null, joinUrl: null, stamp: '' })
    return null
  }

  async function relink(id: GatheringId, meeting: Meeting, change: typeof withLink): Promise<void> {
    await decideAgainOnConflict(async () => {
      const gathering = the.records().gatherings.get(id)
      const changed = gathering ? change(gathering, meeting) : null
      if (changed) await the.putGathering(changed)
    })
  }

  async function leaveAlone(
    meeting: Meeting,
    step: MeetingStep,
    because: CalendarRefusal,
    mailbox: string,
    report: ArrangedMeetings,
  ): Promise<void> {
    report.refused++
    const problem = because === 'gone' || because === 'busy' ? 'refused' : because
    resting.set(OF_MAILBOX.includes(because) ? mailbox : meeting.gathering, { since: the.now(), problem })
    // What was made and could not be joined has used up its name.
    const made = meeting.made + (because === 'no-teams' ? 1 : 0)
    if (step === 'make') await the.meetings.put({ ...meeting, made, hindrance: problem })
  }
}

/** Each event has a name of its own; the same name asked for again finds the one that was made. */
function nameOf({ gathering, made }: Meeting): string {
  return made === 0 ? gathering : `${gathering}~${made + 1}`
}
