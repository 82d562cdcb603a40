import * as z from 'zod/mini'
import type { AreaId, Workplace, WorkplaceId } from '../../domain/member'
import { id, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: id<WorkplaceId>(),
  Title: z.string().check(z.minLength(1)),
  Area: id<AreaId>(),
  Phone: orNull(z.string()),
})

export const workplaceRow: RowKind<Workplace> = {
  list: 'Workplaces',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (workplace) => workplace.id,
  groupOf: (workplace) => workplace.area,
  toFields: ({ id: key, name, area, phone }) => ({ Key: key, Title: name, Area: area, Phone: phone }),
  parse: parseWith(schema, ({ Key, Title, Area, Phone }) => ({ id: Key, name: Title, area: Area, phone: Phone })),
}
