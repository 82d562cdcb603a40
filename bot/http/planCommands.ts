import type { Request, Server } from 'restify'
import * as z from 'zod/mini'
import type { GatheringId } from '../domain/gathering'
import type { Member, MemberId } from '../domain/member'
import type { AnswerInvitation } from '../flows/gatherings/answerInvitation'
import type { InviteSeries } from '../flows/gatherings/inviteSeries'
import type { PlanGathering, PlanOutcome } from '../flows/gatherings/planGathering'
import type { CommandHandler } from './commandHandler'
import type { InvitedPerson } from './contract'
import {
  cancelRequest,
  createRequest,
  planRequest,
  recordedAnswer,
  seriesRequest,
  type PlanAnswer,
  type RecordedAnswerReply,
  type SeriesAnswerReply,
} from './contract/plan'

export type PlanCommands = {
  plans: PlanGathering
  inviteSeries: InviteSeries
  answer: AnswerInvitation
  members: () => ReadonlyMap<MemberId, Member>
  /** A person with how the message will reach them. */
  shown: (person: Member) => InvitedPerson
  afterChange: () => void
}

const identity = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(120)),
  z.transform((text) => text as GatheringId),
)

/** Planning: create, change, move, cancel, undo, call a year at once, and record what was said by phone. */
export function addPlanCommands(server: Server, handle: CommandHandler, the: PlanCommands): void {
  const planned = (outcome: PlanOutcome, dryRun: boolean): PlanAnswer => {
    if (!outcome.ok) return outcome
    if (!dryRun) the.afterChange()
    const { gathering, effect, people, askedAgain } = outcome
    return {
      ok: true,
      id: gathering.id,
      effect,
      people: people.map(the.shown),
      askedAgain: askedAgain.map(({ id }) => id),
      announceAt: people.length > 0 ? (gathering.lastChange?.announceAt.toISOString() ?? null) : null,
      answerBy: gathering.stage === 'invited' ? gathering.answerBy : null,
    }
  }
  const about = (request: Request) => identity.safeParse(request.params['id'])

  server.post(
    '/api/gatherings',
    handle(async (member, request) => {
      const asked = createRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const { plan, dryRun, key } = asked.data
      const id = key === undefined ? null : (`g-${key}` as GatheringId)
      return planned(await the.plans.create(member, plan, { dryRun, id }), dryRun)
    }),
  )

  server.put(
    '/api/gatherings/:id',
    handle(async (member, request) => {
      const [asked, id] = [planRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const { plan, dryRun } = asked.data
      return planned(await the.plans.edit(member, id.data, plan, { dryRun }), dryRun)
    }),
  )

  server.post(
    '/api/gatherings/:id/cancellation',
    handle(async (member, request) => {
      const [asked, id] = [cancelRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const { because, dryRun } = asked.data
      return planned(await the.plans.cancel(member, id.data, because, { dryRun }), dryRun)
    }),
  )

  server.del(
    '/api/gatherings/:id/change',
    handle(async (member, request) => {
      const id = about(request)
      return id.success ? planned(await the.plans.undo(member, id.data), false) : 'bad-request'
    }),
  )

  server.post(
    '/api/gatherings/:id/announcement',
    handle(async (member, request) => {
      const id = about(request)
      return id.success ? planned(await the.plans.announce(member, id.data), false) : 'bad-request'
    }),
  )

  server.post(
    '/api/gatherings/:id/answers',
    handle(async (leader, request) => {
      const [asked, id] = [recordedAnswer.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const { member, answer, reason } = asked.data
      const person = the.members().get(member as MemberId)
      if (!person) return { ok: false, refusal: 'not-found' } satisfies RecordedAnswerReply
      const outcome = await the.answer(person, id.data, { answer, reason }, leader)
      if (!outcome.ok) return { ok: false, refusal: outcome.refusal } satisfies RecordedAnswerReply
      the.afterChange()
      return { ok: true } satisfies RecordedAnswerReply
    }),
  )

  server.post(
    '/api/series/invitations',
    handle(async (member, request) => {
      const asked = seriesRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const ids = asked.data.gatherings.map((id) => id as GatheringId)
      const outcome = await the.inviteSeries(member, ids, asked.data)
      if (!outcome.ok) return { ...outcome } satisfies SeriesAnswerReply
      if (!asked.data.dryRun) the.afterChange()
      return {
        ok: true,
        gatherings: outcome.gatherings.map(({ id, answerBy }) => ({ id, answerBy })),
        people: outcome.people.map(the.shown),
      } satisfies SeriesAnswerReply
    }),
  )
}
