import * as z from 'zod/mini'
import type { MemberId } from '../../domain/member'
import { id, parseWith, type RowKind } from './row'

/** Which of a member's calendar links holds: those with a lower number have been taken back. No row is number 1. */
export type CalendarKey = { member: MemberId; number: number }

export const FIRST_CALENDAR_NUMBER = 1

const schema = z.object({ Key: id<MemberId>(), Number: z.number().check(z.minimum(FIRST_CALENDAR_NUMBER)) })

export const calendarKeyRow: RowKind<CalendarKey> = {
  list: 'CalendarKeys',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (key) => key.member,
  groupOf: () => '',
  toFields: ({ member, number }) => ({ Key: member, Number: number }),
  parse: parseWith(schema, ({ Key, Number: number }) => ({ member: Key, number })),
}
