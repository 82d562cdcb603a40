import * as z from 'zod/mini'
import type { MemberId } from '../../domain/member'
import type { RosterReply } from '../../domain/messages/roster'
import { day, id, instant, parseWith, type RowKind } from './row'

const schema = z.object({ Key: z.string(), Day: day, Manager: id<MemberId>(), At: instant })

export const rosterReplyRow: RowKind<RosterReply> = {
  list: 'RosterReplies',
  site: 'team',
  isReplaced: true,
  columns: Object.keys(schema.shape),
  keyOf: (reply) => `${reply.day}|${reply.manager}`,
  groupOf: (reply) => reply.day,
  toFields: (reply) => ({
    Key: rosterReplyRow.keyOf(reply),
    Day: reply.day,
    Manager: reply.manager,
    At: reply.at.toISOString(),
  }),
  parse: parseWith(schema, ({ Day, Manager, At }) => ({ day: Day, manager: Manager, at: At })),
}
