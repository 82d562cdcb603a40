import * as z from 'zod/mini'
import { OUTCOMES, type Delivery } from '../../../domain/messages/delivery'
import { CHAT_CAUSES, MAIL_CAUSES } from '../../../domain/messages/reach'
import type { MemberId } from '../../../domain/member'
import { aboutOf, matterFrom, MATTERS } from '../../../domain/messages/messageKey'
import { id, instant, orNull, parseWith, type Fields, type RowKind } from '../row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  About: z.string().check(z.minLength(1)),
  Member: id<MemberId>(),
  Kind: z.enum(MATTERS),
  Outcome: z.enum(OUTCOMES),
  Cause: orNull(z.enum(CHAT_CAUSES)),
  MailCause: orNull(z.enum(MAIL_CAUSES)),
  Address: orNull(z.string()),
  ConversationId: orNull(z.string()),
  ActivityId: orNull(z.string()),
  CardHash: orNull(z.string()),
  Attempts: orNull(z.number()),
  At: instant,
})

export const deliveryRow: RowKind<Delivery> = {
  list: 'Deliveries',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (delivery) => delivery.key,
  groupOf: ({ matter }) => aboutOf(matter),
  toFields: (delivery) => ({
    Key: delivery.key,
    About: aboutOf(delivery.matter),
    Member: delivery.to,
    Kind: delivery.matter.kind,
    At: delivery.at.toISOString(),
    ...outcomeFields(delivery),
  }),
  parse: parseWith(schema, (fields): Delivery | { problem: string } => {
    const base = { key: fields.Key, to: fields.Member, matter: matterFrom(fields.Kind, fields.About), at: fields.At }
    switch (fields.Outcome) {
      case 'sent':
      case 'withdrawn':
        if (fields.Address !== null) {
          return {
            ...base,
            outcome: fields.Outcome,
            door: 'mail',
            address: fields.Address,
            gist: fields.CardHash ?? '',
          }
        }
        if (!fields.ConversationId || !fields.ActivityId) return { problem: 'ConversationId, ActivityId' }
        return {
          ...base,
          outcome: fields.Outcome,
          door: 'chat',
          conversationId: fields.ConversationId,
          activityId: fields.ActivityId,
          cardHash: fields.CardHash ?? '',
        }
      case 'unreachable':
        return {
          ...base,
          outcome: 'unreachable',
          cause: fields.Cause ?? 'never-installed',
          mailCause: fields.MailCause ?? 'no-address',
        }
      case 'failed':
        return { ...base, outcome: 'failed', attempts: fields.Attempts ?? 1 }
    }
  }),
}

function outcomeFields(delivery: Delivery): Fields {
  const blank = {
    Cause: null,
    MailCause: null,
    Address: null,
    ConversationId: null,
    ActivityId: null,
    CardHash: null,
    Attempts: null,
  }
  const { outcome } = delivery
  switch (outcome) {
    case 'sent':
    case 'withdrawn': {
      if (delivery.door === 'mail') {
        return { ...blank, Outcome: outcome, Address: delivery.address, CardHash: delivery.gist }
      }
      const { conversationId, activityId, cardHash } = delivery
      return { ...blank, Outcome: outcome, ConversationId: conversationId, ActivityId: activityId, CardHash: cardHash }
    }
    case 'unreachable':
      return { ...blank, Outcome: outcome, Cause: delivery.cause, MailCause: delivery.mailCause }
    case 'failed':
      return { ...blank, Outcome: outcome, Attempts: delivery.attempts }
  }
}
