import * as z from 'zod/mini'
import type { MemberId } from '../../../domain/member'
import type { DeadAddress } from '../../../domain/messages/reach'
import { id, instant, parseWith, type RowKind } from '../row'

const schema = z.object({
  Key: id<MemberId>(),
  Address: z.string().check(z.minLength(1)),
  Cause: z.enum(['bad-address', 'bounced']),
  At: instant,
})

export const deadAddressRow: RowKind<DeadAddress> = {
  list: 'DeadAddresses',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: ({ member }) => member,
  groupOf: () => '',
  toFields: ({ member, address, cause, at }) => ({ Key: member, Address: address, Cause: cause, At: at.toISOString() }),
  parse: parseWith(schema, ({ Key, Address, Cause, At }) => ({ member: Key, address: Address, cause: Cause, at: At })),
}
