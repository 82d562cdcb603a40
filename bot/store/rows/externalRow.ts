import * as z from 'zod/mini'
import {
  EXTERNAL_ANSWERS,
  EXTERNAL_PRESENCES,
  EXTERNAL_STATES,
  type External,
  type ExternalCounts,
  type ExternalId,
} from '../../domain/answers/external'
import { MODES, type GatheringId } from '../../domain/gathering'
import { LANGUAGES, type MemberId } from '../../domain/member'
import { day, id, instant, json, lines, orNull, parseWith, year, type RowKind } from './row'

const knows = z.object({ start: instant, end: instant, venue: z.nullable(z.string()), mode: z.enum(MODES) })

const schema = z.object({
  Key: id<ExternalId>(),
  Title: z.string().check(z.minLength(1)),
  Year: year,
  Gathering: id<GatheringId>(),
  Email: orNull(z.string()),
  Workplace: orNull(z.string()),
  Language: z.enum(LANGUAGES),
  Answer: z.enum(EXTERNAL_ANSWERS),
  State: z.enum(EXTERNAL_STATES),
  Day: day,
  At: instant,
  ConfirmedAt: orNull(instant),
  Waited: orNull(z.boolean()),
  Presence: orNull(z.enum(EXTERNAL_PRESENCES)),
  By: orNull(id<MemberId>()),
  Sent: lines,
  Knows: json(knows),
})

/** Participants from outside the network; the rows are deleted some time after the gathering. */
export const externalRow: RowKind<External> = {
  list: 'Externals',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (external) => external.id,
  groupOf: (external) => external.gathering,
  toFields: (external) => ({
    Key: external.id,
    Title: external.name,
    Year: String(external.year),
    Gathering: external.gathering,
    Email: external.email,
    Workplace: external.workplace,
    Language: external.language,
    Answer: external.answer,
    State: external.state,
    Day: external.day,
    At: external.at.toISOString(),
    ConfirmedAt: external.confirmedAt?.toISOString() ?? null,
    Waited: external.waited,
    Presence: external.presence,
    By: external.by,
    Sent: external.sent.join('\n'),
    Knows: JSON.stringify(external.knows),
  }),
  parse: parseWith(schema, (fields): External | { problem: string } => {
    const person = {
      id: fields.Key,
      gathering: fields.Gathering,
      year: fields.Year,
      name: fields.Title,
      email: fields.Email,
      workplace: fields.Workplace,
      language: fields.Language,
      answer: fields.Answer,
      day: fields.Day,
      at: fields.At,
      waited: fields.Waited ?? false,
      presence: fields.Presence,
      by: fields.By,
      sent: fields.Sent,
      knows: fields.Knows,
    }
    switch (fields.State) {
      case 'unconfirmed':
        return { ...person, state: 'unconfirmed', confirmedAt: null }
      case 'confirmed':
        if (!fields.ConfirmedAt) return { problem: 'ConfirmedAt' }
        return { ...person, state: 'confirmed', confirmedAt: fields.ConfirmedAt }
      case 'cancelled':
        return { ...person, state: 'cancelled', confirmedAt: fields.ConfirmedAt }
    }
  }),
}

const count = z.number().check(z.minimum(0))

const countsSchema = z.object({ Key: id<GatheringId>(), Year: year, SignedUp: count, OnSite: count, Online: count })

/** What is left of the participants from outside when their rows have been deleted. */
export const externalCountsRow: RowKind<ExternalCounts> = {
  list: 'ExternalCounts',
  site: 'team',
  columns: Object.keys(countsSchema.shape),
  keyOf: (counts) => counts.gathering,
  groupOf: () => '',
  toFields: (counts) => ({
    Key: counts.gathering,
    Year: String(counts.year),
    SignedUp: counts.signedUp,
    OnSite: counts.onSite,
    Online: counts.online,
  }),
  parse: parseWith(countsSchema, (fields) => ({
    gathering: fields.Key,
    year: fields.Year,
    signedUp: fields.SignedUp,
    onSite: fields.OnSite,
    online: fields.Online,
  })),
}
