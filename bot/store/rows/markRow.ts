import * as z from 'zod/mini'
import { MARK_SOURCES, PRESENCES, type Mark } from '../../domain/attendance/attendance'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { id, instant, orNull, parseWith, year, type RowKind } from './row'

const schema = z.object({
  Key: z.string(),
  Year: year,
  Gathering: id<GatheringId>(),
  Member: id<MemberId>(),
  Number: z.number().check(z.minimum(1)),
  Presence: z.enum(PRESENCES),
  Minutes: orNull(z.number().check(z.minimum(0))),
  Source: z.enum(MARK_SOURCES),
  By: id<MemberId>(),
  At: instant,
  SentAs: orNull(z.string()),
})

export const markRow: RowKind<Mark> = {
  list: 'Marks',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (mark) => `${mark.gathering}|${mark.member}|${mark.number}`,
  groupOf: (mark) => mark.gathering,
  toFields: (mark) => ({
    Key: markRow.keyOf(mark),
    Year: String(mark.year),
    Gathering: mark.gathering,
    Member: mark.member,
    Number: mark.number,
    Presence: mark.presence,
    Minutes: mark.minutes,
    Source: mark.source,
    By: mark.by,
    At: mark.at.toISOString(),
    SentAs: mark.id,
  }),
  parse: parseWith(schema, (fields) => ({
    gathering: fields.Gathering,
    year: fields.Year,
    member: fields.Member,
    number: fields.Number,
    presence: fields.Presence,
    minutes: fields.Minutes,
    source: fields.Source,
    by: fields.By,
    at: fields.At,
    id: fields.SentAs,
  })),
}
