import * as z from 'zod/mini'
import type { MemberId } from '../../../domain/member'
import type { Picture, PictureId } from '../../../domain/news'
import { id, instant, parseWith, type RowKind } from '../row'

const schema = z.object({
  Key: id<PictureId>(),
  Type: z.enum(['image/jpeg', 'image/png']),
  /** Base64; a column of several lines takes some 64,000 characters. */
  Data: z.string().check(z.minLength(1)),
  By: id<MemberId>(),
  At: instant,
})

export const pictureRow: RowKind<Picture> = {
  list: 'Pictures',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (picture) => picture.id,
  groupOf: () => '',
  toFields: ({ id: key, type, data, by, at }) => ({ Key: key, Type: type, Data: data, By: by, At: at.toISOString() }),
  parse: parseWith(schema, ({ Key, Type, Data, By, At }) => ({ id: Key, type: Type, data: Data, by: By, at: At })),
}
