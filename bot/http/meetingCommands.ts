import type { Server } from 'restify'
import * as z from 'zod/mini'
import type { MeetingGuest } from '../domain/attendance/meetingGuest'
import type { Gathering, GatheringId } from '../domain/gathering'
import { offersOnline } from '../domain/gathering'
import type { Meeting } from '../domain/meeting'
import { mayLead, type MemberId } from '../domain/member'
import type { Records } from '../domain/records'
import type { DecideMeetingGuest } from '../flows/meetings/decideMeetingGuest'
import type { CommandHandler } from './commandHandler'
import { guestPath, guestRequest, type GuestAnswer, type MeetingAnswer, type ShownGuest } from './contract/meeting'

export type MeetingCommands = {
  records: () => Records
  meetingOf: (gathering: GatheringId) => Meeting | undefined
  guestsOf: (gathering: GatheringId) => readonly MeetingGuest[]
  decide: DecideMeetingGuest
  afterChange: () => void
}

/** What whoever keeps the list wants to know of the online meeting, and who the unknown people in it were. */
export function addMeetingCommands(server: Server, handle: CommandHandler, the: MeetingCommands): void {
  server.get(
    '/api/gatherings/:id/meeting',
    handle(async (member, request) => {
      const id = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params['id'])
      if (!id.success) return 'bad-request'
      const { gatherings, settings } = the.records()
      const gathering = gatherings.get(id.data as GatheringId)
      if (!gathering) return 'not-found'
      if (!mayLead(member, gathering)) return 'forbidden'
      const meeting = the.meetingOf(gathering.id)
      return {
        problem: problemWith(gathering, meeting, settings.calendarMailbox),
        isArranged: meeting !== undefined && meeting.eventId !== null,
        reportReadAt: meeting?.reportReadAt?.toISOString() ?? null,
        guests: the.guestsOf(gathering.id).map(shown),
      } satisfies MeetingAnswer
    }),
  )

  server.post(
    '/api/gatherings/:id/meeting/guests/:print',
    handle(async (member, request) => {
      const path = guestPath.safeParse({ id: request.params['id'], print: request.params['print'] })
      const asked = guestRequest.safeParse(request.body)
      if (!path.success || !asked.success) return 'bad-request'
      const { id, print } = path.data
      const choice =
        asked.data.decision === 'member'
          ? { decision: 'member' as const, member: asked.data.member as MemberId }
          : { decision: asked.data.decision }
      const outcome = await the.decide(member, id as GatheringId, `${id}|${print}`, choice)
      if (!outcome.ok) return outcome satisfies GuestAnswer
      the.afterChange()
      return { ok: true, guest: shown(outcome.guest) } satisfies GuestAnswer
    }),
  )
}

/** A problem that somebody has got round, by pasting a link or doing without, is none. */
function problemWith(gathering: Gathering, meeting: Meeting | undefined, mailbox: string): MeetingAnswer['problem'] {
  if (!meeting || meeting.hindrance === null) return null
  if (meeting.hindrance === 'no-report-access') return meeting.reportReadAt === null ? meeting.hindrance : null
  const isLacking = meeting.eventId === null && offersOnline(gathering) && gathering.onlineLink === null
  return isLacking && gathering.stage === 'invited' && mailbox !== '' ? meeting.hindrance : null
}

function shown({ key, gathering, name, email, minutes, decision, member }: MeetingGuest): ShownGuest {
  return { print: key.slice(gathering.length + 1), name, email, minutes, decision, member }
}
