import * as z from 'zod/mini'
import { CONVERSATION_STATES, type Conversation } from '../../../domain/messages/delivery'
import { orNull, parseWith, type RowKind } from '../row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  ConversationId: z.string().check(z.minLength(1)),
  ServiceUrl: z.string().check(z.minLength(1)),
  TenantId: orNull(z.string()),
  UserId: z.string(),
  BotId: z.string(),
  State: z.enum(CONVERSATION_STATES),
})

export const conversationRow: RowKind<Conversation> = {
  list: 'Conversations',
  site: 'vault',
  isReplaced: true,
  columns: Object.keys(schema.shape),
  keyOf: (conversation) => conversation.entraId,
  groupOf: () => '',
  toFields: (conversation) => ({
    Key: conversation.entraId,
    ConversationId: conversation.conversationId,
    ServiceUrl: conversation.serviceUrl,
    TenantId: conversation.tenantId,
    UserId: conversation.userId,
    BotId: conversation.botId,
    State: conversation.state,
  }),
  parse: parseWith(schema, (fields) => ({
    entraId: fields.Key,
    conversationId: fields.ConversationId,
    serviceUrl: fields.ServiceUrl,
    tenantId: fields.TenantId ?? '',
    userId: fields.UserId,
    botId: fields.BotId,
    state: fields.State,
  })),
}
