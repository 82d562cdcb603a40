import * as z from 'zod/mini'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { ANSWERS, REASONS, type Rsvp } from '../../domain/answers/rsvp'
import { day, id, instant, orNull, parseWith, year, type RowKind } from './row'

const schema = z.object({
  Key: z.string(),
  Year: year,
  Gathering: id<GatheringId>(),
  Member: id<MemberId>(),
  Answer: z.enum(ANSWERS),
  Reason: orNull(z.enum(REASONS)),
  Late: orNull(z.boolean()),
  AnsweredAt: instant,
  ForDay: orNull(day),
  RecordedBy: orNull(id<MemberId>()),
  Waited: orNull(z.boolean()),
  Guest: orNull(z.boolean()),
  Substitute: orNull(id<MemberId>()),
})

/** A member answers a gathering once; what changes is the answer. */
export const rsvpKey = (gathering: GatheringId, member: MemberId): string => `${gathering}|${member}`

export const rsvpRow: RowKind<Rsvp> = {
  list: 'Rsvps',
  site: 'team',
  isReplaced: true,
  columns: Object.keys(schema.shape),
  keyOf: (rsvp) => rsvpKey(rsvp.gathering, rsvp.member),
  groupOf: (rsvp) => rsvp.gathering,
  toFields: (rsvp) => ({
    Key: rsvpRow.keyOf(rsvp),
    Year: String(rsvp.year),
    Gathering: rsvp.gathering,
    Member: rsvp.member,
    Answer: rsvp.answer,
    Reason: rsvp.answer === 'cannot-come' ? rsvp.reason : null,
    Late: rsvp.late,
    AnsweredAt: rsvp.at.toISOString(),
    ForDay: rsvp.day,
    RecordedBy: rsvp.by,
    Waited: rsvp.answer !== 'cannot-come' && rsvp.waited,
    Guest: rsvp.answer !== 'cannot-come' && rsvp.guest,
    Substitute: rsvp.answer === 'cannot-come' ? rsvp.substitute : null,
  }),
  parse: parseWith(schema, (fields): Rsvp => {
    const given = {
      gathering: fields.Gathering,
      year: fields.Year,
      member: fields.Member,
      late: fields.Late ?? false,
      at: fields.AnsweredAt,
      day: fields.ForDay,
      by: fields.RecordedBy,
    }
    if (fields.Answer !== 'cannot-come') {
      return { ...given, answer: fields.Answer, waited: fields.Waited ?? false, guest: fields.Guest ?? false }
    }
    return { ...given, answer: fields.Answer, reason: fields.Reason ?? 'other', substitute: fields.Substitute }
  }),
}
