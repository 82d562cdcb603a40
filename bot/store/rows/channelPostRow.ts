import * as z from 'zod/mini'
import type { GatheringId } from '../../domain/gathering'
import type { ChannelPost } from '../../domain/messages/channelPost'
import { id, instant, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: id<GatheringId>(),
  Channel: z.string().check(z.minLength(1)),
  ActivityId: z.string().check(z.minLength(1)),
  CardHash: orNull(z.string()),
  At: instant,
})

export const channelPostRow: RowKind<ChannelPost> = {
  list: 'ChannelPosts',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (post) => post.gathering,
  groupOf: (post) => post.channel,
  toFields: (post) => ({
    Key: post.gathering,
    Channel: post.channel,
    ActivityId: post.activityId,
    CardHash: post.cardHash,
    At: post.at.toISOString(),
  }),
  parse: parseWith(schema, (fields) => ({
    gathering: fields.Key,
    channel: fields.Channel,
    activityId: fields.ActivityId,
    cardHash: fields.CardHash ?? '',
    at: fields.At,
  })),
}
