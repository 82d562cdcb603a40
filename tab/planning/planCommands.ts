import type { Answer, Reason } from '../../bot/domain/answers/rsvp'
import type { GatheringId } from '../../bot/domain/gathering'
import type { MemberId } from '../../bot/domain/member'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import {
  planAnswer,
  recordedAnswerReply,
  seriesAnswerReply,
  type PlanAnswer,
  type RecordedAnswerReply,
  type SeriesAnswerReply,
} from '../../bot/http/contract/plan'
import type { Commands } from '../commands'

type Asking = Pick<Commands, 'ask'>

/** `key` is the planner's own name for it: sent again because the answer was lost, it is still one gathering. */
export async function createGathering({ ask }: Asking, plan: AskedPlan, key: string): Promise<PlanAnswer> {
  return planAnswer.parse(await ask('POST', '/api/gatherings', { plan, key, dryRun: false }))
}

export async function editGathering(
  { ask }: Asking,
  id: GatheringId,
  plan: AskedPlan,
  dryRun: boolean,
): Promise<PlanAnswer> {
  return planAnswer.parse(await ask('PUT', pathOf(id), { plan, dryRun }))
}

export async function cancelGathering(
  { ask }: Asking,
  id: GatheringId,
  because: string,
  dryRun: boolean,
): Promise<PlanAnswer> {
  return planAnswer.parse(await ask('POST', `${pathOf(id)}/cancellation`, { because, dryRun }))
}

/** Takes back a change that has not gone out. */
export async function undoChange({ ask }: Asking, id: GatheringId): Promise<PlanAnswer> {
  return planAnswer.parse(await ask('DELETE', `${pathOf(id)}/change`))
}

/** Sends a change now that would have gone out in a while. */
export async function announceChange({ ask }: Asking, id: GatheringId): Promise<PlanAnswer> {
  return planAnswer.parse(await ask('POST', `${pathOf(id)}/announcement`))
}

export async function recordAnswer(
  { ask }: Asking,
  id: GatheringId,
  said: { member: MemberId; answer: Answer; reason: Reason | null },
): Promise<RecordedAnswerReply> {
  return recordedAnswerReply.parse(await ask('POST', `${pathOf(id)}/answers`, said))
}

export async function inviteTogether(
  { ask }: Asking,
  gatherings: readonly GatheringId[],
  dryRun: boolean,
): Promise<SeriesAnswerReply> {
  return seriesAnswerReply.parse(await ask('POST', '/api/series/invitations', { gatherings, dryRun }))
}

function pathOf(id: GatheringId): string {
  return `/api/gatherings/${encodeURIComponent(id)}`
}
