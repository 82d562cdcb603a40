import * as z from 'zod/mini'
import type { ExternalCounts } from '../../domain/answers/external'
import type { GatheringId } from '../../domain/gathering'
import { id, parseWith, year, type RowKind } from './row'

const count = z.number().check(z.minimum(0))

const schema = z.object({ Key: id<GatheringId>(), Year: year, SignedUp: count, OnSite: count, Online: count })

/** What is left of the participants from outside when their rows have been deleted. */
export const externalCountsRow: RowKind<ExternalCounts> = {
  list: 'ExternalCounts',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (counts) => counts.gathering,
  groupOf: () => '',
  toFields: (counts) => ({
    Key: counts.gathering,
    Year: String(counts.year),
    SignedUp: counts.signedUp,
    OnSite: counts.onSite,
    Online: counts.online,
  }),
  parse: parseWith(schema, (fields) => ({
    gathering: fields.Key,
    year: fields.Year,
    signedUp: fields.SignedUp,
    onSite: fields.OnSite,
    online: fields.Online,
  })),
}
