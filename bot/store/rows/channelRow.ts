import * as z from 'zod/mini'
import type { Channel } from '../../domain/channel'
import { orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  Title: orNull(z.string()),
  Team: orNull(z.string()),
  ServiceUrl: z.string(),
  TenantId: orNull(z.string()),
  BotId: orNull(z.string()),
  State: z.enum(['installed', 'removed']),
})

export const channelRow: RowKind<Channel> = {
  list: 'Channels',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (channel) => channel.id,
  groupOf: (channel) => channel.teamId,
  toFields: (channel) => ({
    Key: channel.id,
    Title: channel.name,
    Team: channel.teamId,
    ServiceUrl: channel.serviceUrl,
    TenantId: channel.tenantId,
    BotId: channel.botId,
    State: channel.state,
  }),
  parse: parseWith(schema, (fields) => ({
    id: fields.Key,
    name: fields.Title ?? '',
    teamId: fields.Team ?? '',
    serviceUrl: fields.ServiceUrl,
    tenantId: fields.TenantId ?? '',
    botId: fields.BotId ?? '',
    state: fields.State,
  })),
}
