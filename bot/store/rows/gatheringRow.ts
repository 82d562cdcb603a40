import * as z from 'zod/mini'
import {
  AUDIENCES,
  GATHERING_KINDS,
  MODES,
  yearOfGathering,
  type Gathering,
  type GatheringChange,
  type GatheringId,
  type Plan,
} from '../../domain/gathering'
import type { AreaId, MemberId } from '../../domain/member'
import {
  clockTime,
  commaList,
  day,
  id,
  instant,
  json,
  lines,
  orNull,
  parseWith,
  type Fields,
  type RowKind,
} from './row'

const programmeItem = z.object({ start: clockTime, end: clockTime, title: z.string(), speaker: z.nullable(z.string()) })

/** The latest change, with the row as it was before. */
const change = z.object({
  at: instant,
  by: id<MemberId>(),
  announceAt: instant,
  before: z.record(z.string(), z.unknown()),
})

const schema = z.object({
  Key: id<GatheringId>(),
  Title: z.string().check(z.minLength(1)),
  Kind: z.enum(GATHERING_KINDS),
  Areas: z.pipe(commaList, z.array(id<AreaId>()).check(z.minLength(1))),
  Start: instant,
  End: instant,
  Hours: orNull(z.number().check(z.minimum(0))),
  Venue: orNull(z.string()),
  Mode: z.enum(MODES),
  OnlineLink: orNull(z.string()),
  Programme: orNull(json(z.array(programmeItem))),
  Topics: lines,
  Audience: z.pipe(commaList, z.array(z.enum(AUDIENCES)).check(z.minLength(1))),
  LeadersUntil: orNull(z.string()),
  Host: orNull(id<MemberId>()),
  Material: lines,
  Stage: z.enum(['draft', 'invited', 'held', 'cancelled']),
  AnswerBy: orNull(day),
  Seats: orNull(z.number().check(z.minimum(0))),
  InvitedAt: orNull(instant),
  ListCompletedAt: orNull(instant),
  CancelledAt: orNull(instant),
  CancelledBecause: orNull(z.string()),
  Channel: orNull(z.string()),
  Series: orNull(z.string()),
  Sequence: orNull(z.number()),
  Change: orNull(json(change)),
})

type GatheringFields = z.output<typeof schema>

export const gatheringRow: RowKind<Gathering> = {
  list: 'Gatherings',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (gathering) => gathering.id,
  groupOf: (gathering) => gathering.stage,
  toFields: (gathering) => ({ ...planFields(gathering), ...stageFields(gathering), Change: changeText(gathering) }),
  parse: parseWith(schema, (fields): Gathering | { problem: string } =>
    fields.End <= fields.Start ? { problem: 'Start, End' } : staged(fields, planFrom(fields)),
  ),
}

function changeText({ lastChange }: Plan): string | null {
  if (lastChange === null) return null
  const { at, by, announceAt, before } = lastChange
  const fields = Object.entries(gatheringRow.toFields(before)).filter(([, value]) => value !== null)
  return JSON.stringify({ at, by, announceAt, before: Object.fromEntries(fields) })
}

/** A change whose beginning can no longer be read is one that cannot be undone. */
function changeFrom(fields: GatheringFields): GatheringChange | null {
  if (fields.Change === null) return null
  const before = gatheringRow.parse(fields.Change.before)
  return before.ok ? { ...fields.Change, before: before.value } : null
}

function planFrom(fields: GatheringFields): Plan {
  return {
    id: fields.Key,
    kind: fields.Kind,
    title: fields.Title,
    areas: fields.Areas,
    start: fields.Start,
    end: fields.End,
    hours: fields.Hours ?? (fields.End.getTime() - fields.Start.getTime()) / 3_600_000,
    venue: fields.Venue,
    mode: fields.Mode,
    onlineLink: fields.OnlineLink,
    programme: fields.Programme ?? [],
    topics: fields.Topics,
    audience: fields.Audience,
    leadersUntil: fields.LeadersUntil,
    host: fields.Host,
    seats: fields.Seats ?? 'unlimited',
    material: fields.Material,
    channel: fields.Channel,
    series: fields.Series,
    sequence: fields.Sequence ?? 0,
    lastChange: changeFrom(fields),
  }
}

function staged(fields: GatheringFields, plan: Plan): Gathering | { problem: string } {
  const {
    AnswerBy: answerBy,
    InvitedAt: invitedAt,
    ListCompletedAt: listCompletedAt,
    CancelledAt: cancelledAt,
  } = fields
  switch (fields.Stage) {
    case 'draft':
      return { ...plan, stage: 'draft' }
    case 'invited':
      if (!answerBy || !invitedAt) return { problem: 'AnswerBy, InvitedAt' }
      return { ...plan, stage: 'invited', answerBy, invitedAt }
    case 'held':
      if (!answerBy || !invitedAt || !listCompletedAt) return { problem: 'AnswerBy, InvitedAt, ListCompletedAt' }
      return { ...plan, stage: 'held', answerBy, invitedAt, listCompletedAt }
    case 'cancelled':
      if (!cancelledAt) return { problem: 'CancelledAt' }
      return { ...plan, stage: 'cancelled', because: fields.CancelledBecause ?? '', cancelledAt, invitedAt }
  }
}

function planFields(plan: Plan): Fields {
  return {
    Key: plan.id,
    Title: plan.title,
    Kind: plan.kind,
    Year: String(yearOfGathering(plan)),
    Areas: plan.areas.join(','),
    Start: plan.start.toISOString(),
    End: plan.end.toISOString(),
    Hours: plan.hours,
    Venue: plan.venue,
    Mode: plan.mode,
    OnlineLink: plan.onlineLink,
    Programme: JSON.stringify(plan.programme),
    Topics: plan.topics.join('\n'),
    Audience: plan.audience.join(','),
    LeadersUntil: plan.leadersUntil,
    Host: plan.host,
    Seats: plan.seats === 'unlimited' ? null : plan.seats,
    Material: plan.material.join('\n'),
    Channel: plan.channel,
    Series: plan.series,
    Sequence: plan.sequence,
  }
}

/** A gathering that changes its stage, back too, keeps nothing of the other one. */
const NO_STAGE: Fields = {
  AnswerBy: null,
  InvitedAt: null,
  ListCompletedAt: null,
  CancelledAt: null,
  CancelledBecause: null,
}

function stageFields(gathering: Gathering): Fields {
  switch (gathering.stage) {
    case 'draft':
      return { ...NO_STAGE, Stage: 'draft' }
    case 'cancelled':
      return {
        ...NO_STAGE,
        Stage: 'cancelled',
        InvitedAt: gathering.invitedAt?.toISOString() ?? null,
        CancelledAt: gathering.cancelledAt.toISOString(),
        CancelledBecause: gathering.because,
      }
    case 'invited':
    case 'held':
      return {
        ...NO_STAGE,
        Stage: gathering.stage,
        AnswerBy: gathering.answerBy,
        InvitedAt: gathering.invitedAt.toISOString(),
        ListCompletedAt: gathering.stage === 'held' ? gathering.listCompletedAt.toISOString() : null,
      }
  }
}
