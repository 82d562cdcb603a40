import * as z from 'zod/mini'
import {
  AUDIENCES,
  GATHERING_KINDS,
  MODES,
  yearOfGathering,
  type Gathering,
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
})

type GatheringFields = z.output<typeof schema>

export const gatheringRow: RowKind<Gathering> = {
  list: 'Gatherings',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (gathering) => gathering.id,
  groupOf: (gathering) => gathering.stage,
  toFields: (gathering) => ({ ...planFields(gathering), ...stageFields(gathering) }),
  parse: parseWith(schema, (fields): Gathering | { problem: string } =>
    fields.End <= fields.Start ? { problem: 'Start, End' } : staged(fields, planFrom(fields)),
  ),
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
  }
}

function stageFields(gathering: Gathering): Fields {
  switch (gathering.stage) {
    case 'draft':
      return { Stage: 'draft' }
    case 'cancelled':
      return {
        Stage: 'cancelled',
        InvitedAt: gathering.invitedAt?.toISOString() ?? null,
        CancelledAt: gathering.cancelledAt.toISOString(),
        CancelledBecause: gathering.because,
      }
    case 'invited':
    case 'held':
      return {
        Stage: gathering.stage,
        AnswerBy: gathering.answerBy,
        InvitedAt: gathering.invitedAt.toISOString(),
        ListCompletedAt: gathering.stage === 'held' ? gathering.listCompletedAt.toISOString() : null,
      }
  }
}
