import { offersOnline, type Gathering, type GatheringId } from './gathering'

/** Why there is no meeting, or no report of it; the tab says it in plain words. */
export const MEETING_PROBLEMS = ['no-access', 'no-mailbox', 'no-teams', 'refused', 'no-report-access'] as const
export type MeetingProblem = (typeof MEETING_PROBLEMS)[number]

/** The online meeting of one gathering, held in the network's calendar. */
export type Meeting = {
  gathering: GatheringId
  /** The event in the calendar; null when there is none, not yet or not any more. */
  eventId: string | null
  joinUrl: string | null
  /** Print of what the event says, so that it is changed only when the gathering is. */
  stamp: string
  /** Whose calendar it is in. */
  mailbox: string
  /** How many events there have been: each has a name of its own, and the same name never makes two. */
  made: number
  reportReadAt: Date | null
  hindrance: MeetingProblem | null
}

export function noMeeting(gathering: GatheringId): Meeting {
  return {
    gathering,
    eventId: null,
    joinUrl: null,
    stamp: '',
    mailbox: '',
    made: 0,
    reportReadAt: null,
    hindrance: null,
  }
}

export type MeetingStep = 'make' | 'change' | 'cancel' | 'nothing'

/** What must be done in the calendar for it to agree with the gathering as its members know it. */
export function meetingStep(
  gathering: Gathering,
  meeting: Meeting,
  stamp: string,
  mailbox: string,
  now: Date,
): MeetingStep {
  if (meeting.eventId === null) {
    return mailbox !== '' && now < gathering.start && isWanted(gathering, meeting) ? 'make' : 'nothing'
  }
  // What people are sitting in, or have sat in, is left alone.
  if (now >= gathering.start) return 'nothing'
  if (!isWanted(gathering, meeting)) return 'cancel'
  return meeting.stamp === stamp ? 'nothing' : 'change'
}

function isWanted(gathering: Gathering, { joinUrl }: Meeting): boolean {
  const hasOtherLink = gathering.onlineLink !== null && gathering.onlineLink !== joinUrl
  return gathering.stage === 'invited' && offersOnline(gathering) && !hasOtherLink
}

/** The address to join at, where the gathering lacks it; a pasted one stays. */
export function withLink(gathering: Gathering, meeting: Meeting): Gathering | null {
  if (meeting.eventId === null || meeting.joinUrl === null || gathering.onlineLink !== null) return null
  return gathering.stage === 'invited' && offersOnline(gathering) ? { ...gathering, onlineLink: meeting.joinUrl } : null
}

/** Without the address of a meeting that will not be; a cancelled gathering stays as it was. */
export function withoutLink(gathering: Gathering, meeting: Meeting): Gathering | null {
  const isOurs = meeting.joinUrl !== null && gathering.onlineLink === meeting.joinUrl
  return isOurs && gathering.stage === 'invited' ? { ...gathering, onlineLink: null } : null
}

const MINUTE = 60_000
const FIRST_LOOK = 10 * MINUTE
const LAST_LOOK = 24 * 60 * MINUTE
/** Whoever stays on when it is over makes the last report late. */
const SECOND_LOOK = 3 * 60 * MINUTE

/** Is there a report to look for now? A while after the end, once more some hours later, and never after a day. */
export function isReportDue(gathering: Gathering, meeting: Meeting, now: Date): boolean {
  const isHeld = gathering.stage === 'invited' || gathering.stage === 'held'
  if (!isHeld || meeting.eventId === null || meeting.joinUrl === null) return false
  const since = (instant: Date) => instant.getTime() - gathering.end.getTime()
  if (since(now) < FIRST_LOOK || since(now) > LAST_LOOK) return false
  if (meeting.reportReadAt === null || since(meeting.reportReadAt) < 0) return true
  return since(now) >= SECOND_LOOK && since(meeting.reportReadAt) < SECOND_LOOK
}
