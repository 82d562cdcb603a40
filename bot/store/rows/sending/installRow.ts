import * as z from 'zod/mini'
import { INSTALL_OUTCOMES, type Install } from '../../../domain/messages/reach'
import { instant, parseWith, type RowKind } from '../row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  Outcome: z.enum(INSTALL_OUTCOMES),
  At: instant,
})

export const installRow: RowKind<Install> = {
  list: 'Installs',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: ({ entraId }) => entraId,
  groupOf: () => '',
  toFields: ({ entraId, outcome, at }) => ({ Key: entraId, Outcome: outcome, At: at.toISOString() }),
  parse: parseWith(schema, ({ Key, Outcome, At }) => ({ entraId: Key, outcome: Outcome, at: At })),
}
