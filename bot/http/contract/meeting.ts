import * as z from 'zod/mini'
import { GUEST_DECISIONS } from '../../domain/attendance/meetingGuest'
import { MEETING_PROBLEMS } from '../../domain/meeting'

/** Somebody in the meeting whom nothing on the name list fits; `print` names them in commands and says nothing about them. */
const meetingGuest = z.object({
  print: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  minutes: z.number(),
  decision: z.enum(GUEST_DECISIONS),
  member: z.nullable(z.string()),
})
export type ShownGuest = z.output<typeof meetingGuest>

/** GET /api/gatherings/{id}/meeting, for whoever may keep the list. */
export const meetingAnswer = z.object({
  problem: z.nullable(z.enum(MEETING_PROBLEMS)),
  /** Whether the meeting is in the network's calendar. */
  isArranged: z.boolean(),
  reportReadAt: z.nullable(z.string()),
  guests: z.array(meetingGuest),
})
export type MeetingAnswer = z.output<typeof meetingAnswer>

const guestPrint = z.string().check(z.regex(/^[0-9a-f]{16}$/))

/** What the path names. */
export const guestPath = z.object({ id: z.string().check(z.minLength(1), z.maxLength(120)), print: guestPrint })

/** POST /api/gatherings/{id}/meeting/guests/{print} */
export const guestRequest = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('member'), member: z.string().check(z.minLength(1), z.maxLength(120)) }),
  z.object({ decision: z.literal('external') }),
  z.object({ decision: z.literal('ignored') }),
  z.object({ decision: z.literal('open') }),
])
export type GuestRequest = z.output<typeof guestRequest>

const GUEST_REFUSALS = [
  'not-found',
  'not-your-list',
  'not-started',
  'not-open',
  'cancelled',
  'not-on-list',
  'list-empty',
  'area-missing',
  'minutes-wrong',
] as const

export const guestAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), guest: meetingGuest }),
  z.object({ ok: z.literal(false), refusal: z.enum(GUEST_REFUSALS) }),
])
export type GuestAnswer = z.output<typeof guestAnswer>
