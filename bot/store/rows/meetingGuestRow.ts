import * as z from 'zod/mini'
import { GUEST_DECISIONS, type MeetingGuest } from '../../domain/attendance/meetingGuest'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { id, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: z.string(),
  Gathering: id<GatheringId>(),
  Title: z.string(),
  Email: orNull(z.string()),
  Minutes: z.number().check(z.minimum(0)),
  Decision: z.enum(GUEST_DECISIONS),
  Member: orNull(id<MemberId>()),
  By: orNull(id<MemberId>()),
})

/** People in online meetings whom nothing on the name list fits; the rows are deleted some time after the gathering. */
export const meetingGuestRow: RowKind<MeetingGuest> = {
  list: 'MeetingGuests',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (guest) => guest.key,
  groupOf: (guest) => guest.gathering,
  toFields: (guest) => ({
    Key: guest.key,
    Title: guest.name,
    Gathering: guest.gathering,
    Email: guest.email,
    Minutes: guest.minutes,
    Decision: guest.decision,
    Member: guest.member,
    By: guest.by,
  }),
  parse: parseWith(schema, (fields) => ({
    key: fields.Key,
    gathering: fields.Gathering,
    name: fields.Title,
    email: fields.Email,
    minutes: fields.Minutes,
    decision: fields.Decision,
    member: fields.Member,
    by: fields.By,
  })),
}
