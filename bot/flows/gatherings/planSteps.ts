import type { PlanDone } from '../../cards/planning/plan'
import type { Gathering, GatheringId } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import type { ChangeRefusal } from '../../domain/planning/changeGathering'
import type { InvitationRefusal } from '../../domain/planning/invitation'
import { plansGatherings } from '../../domain/planning/planForm'
import type { Records } from '../../domain/records'
import type { Pressed, Presser } from '../pressed'
import type { PlanDrawing } from './drawPlan'
import type { InviteToGathering } from './inviteToGathering'
import type { PlanGathering, PlanOutcome } from './planGathering'

export type Planning = {
  /** With what is not announced yet: whoever plans sees what has been planned. */
  records: () => Records
  plans: PlanGathering
  invite: InviteToGathering
  draw: PlanDrawing
  newId: () => GatheringId
  now: () => Date
}

type Work = (planner: Member) => Pressed | Promise<Pressed>
type WorkOn = (planner: Member, gathering: Gathering) => Pressed | Promise<Pressed>
type Refusal = ChangeRefusal | InvitationRefusal | 'not-found'

export type PlanSteps = ReturnType<typeof planSteps>

/** What every press of whoever plans begins and ends with. */
export function planSteps(the: Planning & { afterChange: () => void }) {
  /** Kindly no for whoever plans nothing. */
  const planning = ({ member }: Presser, work: Work): Pressed | Promise<Pressed> => {
    const planner = the.records().members.get(member.id) ?? member
    return plansGatherings(planner) ? work(planner) : { ok: false, refusal: 'plan-not-leader', card: null }
  }

  /** For a gathering that this person leads. */
  const about = (who: Presser, id: GatheringId, work: WorkOn): Pressed | Promise<Pressed> =>
    planning(who, (planner) => {
      const gathering = the.records().gatherings.get(id)
      if (!gathering) return { ok: false, refusal: 'not-found', card: null }
      if (!mayLead(planner, gathering)) return { ok: false, refusal: 'plan-not-yours', card: null }
      return work(planner, gathering)
    })

  /** The gathering as it stands now, with what has just been done. */
  const standing = (planner: Member, id: GatheringId, done: PlanDone | null): Pressed => {
    const gathering = the.records().gatherings.get(id)
    if (!gathering) return { ok: false, refusal: 'not-found', card: null }
    return { ok: true, card: the.draw.plan(gathering, planner, done) }
  }

  const refused = (planner: Member, id: GatheringId, refusal: Refusal): Pressed => {
    const card = standing(planner, id, null)
    if (refusal === 'not-found' || !card.ok) return { ok: false, refusal: 'not-found', card: null }
    return { ok: false, refusal: `plan-${refusal}`, card: card.card }
  }

  /** After something was done; a second press finds it done, and that is fine too. */
  const settled = (
    planner: Member,
    id: GatheringId,
    outcome: PlanOutcome,
    how: { done: (gathering: Gathering) => PlanDone; already: (gathering: Gathering) => ChangeRefusal | null },
  ): Pressed => {
    const gathering = the.records().gatherings.get(id)
    if (outcome.ok) {
      the.afterChange()
      return standing(planner, id, how.done(outcome.gathering))
    }
    if ('problems' in outcome || !gathering) return refused(planner, id, 'not-found')
    return how.already(gathering) === outcome.refusal
      ? standing(planner, id, null)
      : refused(planner, id, outcome.refusal)
  }

  return { planning, about, standing, refused, settled }
}
