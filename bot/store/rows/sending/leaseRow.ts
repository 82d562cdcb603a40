import * as z from 'zod/mini'
import { instant, parseWith, type RowKind } from '../row'

/** Who alone may do a thing, and until when. */
export type Lease = { name: string; holder: string; expiresAt: Date }

const schema = z.object({ Key: z.string(), Holder: z.string(), ExpiresAt: instant })

export const leaseRow: RowKind<Lease> = {
  list: 'Leases',
  site: 'vault',
  isReplaced: true,
  columns: Object.keys(schema.shape),
  keyOf: (lease) => lease.name,
  groupOf: () => '',
  toFields: ({ name, holder, expiresAt }) => ({ Key: name, Holder: holder, ExpiresAt: expiresAt.toISOString() }),
  parse: parseWith(schema, ({ Key, Holder, ExpiresAt }) => ({ name: Key, holder: Holder, expiresAt: ExpiresAt })),
}
