import * as z from 'zod/mini'
import type { AbsenceReply } from '../../domain/absence/absenceReply'
import type { GatheringId } from '../../domain/gathering'
import type { MemberId } from '../../domain/member'
import { id, instant, orNull, parseWith, year, type RowKind } from './row'

const schema = z.object({
  Key: z.string(),
  Year: year,
  Gathering: id<GatheringId>(),
  Manager: id<MemberId>(),
  AcknowledgedAt: instant,
  Comment: orNull(z.string()),
})

export const absenceReplyRow: RowKind<AbsenceReply> = {
  list: 'AbsenceReplies',
  site: 'team',
  isReplaced: true,
  columns: Object.keys(schema.shape),
  keyOf: (reply) => `${reply.gathering}|${reply.manager}`,
  groupOf: (reply) => reply.gathering,
  toFields: (reply) => ({
    Key: absenceReplyRow.keyOf(reply),
    Year: String(reply.year),
    Gathering: reply.gathering,
    Manager: reply.manager,
    AcknowledgedAt: reply.acknowledgedAt.toISOString(),
    Comment: reply.comment,
  }),
  parse: parseWith(schema, (fields) => ({
    gathering: fields.Gathering,
    year: fields.Year,
    manager: fields.Manager,
    acknowledgedAt: fields.AcknowledgedAt,
    comment: fields.Comment,
  })),
}
