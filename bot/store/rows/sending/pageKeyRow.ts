import * as z from 'zod/mini'
import type { MemberId } from '../../../domain/member'
import { id, parseWith, type RowKind } from '../row'

/** Which of a member's personal links are good: those with this number. No row is number 1. */
export type PageKey = { member: MemberId; number: number }

export const FIRST_PAGE_NUMBER = 1

const schema = z.object({ Key: id<MemberId>(), Number: z.number().check(z.minimum(FIRST_PAGE_NUMBER)) })

export const pageKeyRow: RowKind<PageKey> = {
  list: 'PageKeys',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: ({ member }) => member,
  groupOf: () => '',
  toFields: ({ member, number }) => ({ Key: member, Number: number }),
  parse: parseWith(schema, ({ Key, Number: number }) => ({ member: Key, number })),
}
