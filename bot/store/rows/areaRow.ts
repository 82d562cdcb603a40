import * as z from 'zod/mini'
import type { Area, AreaId } from '../../domain/member'
import { id, orNull, parseWith, type RowKind } from './row'

const schema = z.object({ Key: id<AreaId>(), Title: z.string().check(z.minLength(1)), Order: orNull(z.number()) })

export const areaRow: RowKind<Area> = {
  list: 'Areas',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (area) => area.id,
  groupOf: () => '',
  toFields: ({ id: key, name, order }) => ({ Key: key, Title: name, Order: order }),
  parse: parseWith(schema, ({ Key, Title, Order }) => ({ id: Key, name: Title, order: Order ?? 0 })),
}
