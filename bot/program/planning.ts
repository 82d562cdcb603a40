import type { GatheringId } from '../domain/gathering'
import { planDrawing } from '../flows/gatherings/drawPlan'
import { inviteToGathering } from '../flows/gatherings/inviteToGathering'
import { planGathering } from '../flows/gatherings/planGathering'
import type { Planning } from '../flows/gatherings/planSteps'
import type { Core } from './core'

/** Planning in chat, by the same flows as in the tab. */
export function makePlanning({ network, planned, reach, inTurn, newId, now }: Core): Planning {
  const newGatheringId = (): GatheringId => `g-${newId()}` as GatheringId
  const { put } = network.gatherings
  return {
    records: planned,
    plans: planGathering({ records: planned, put, inTurn, newId: newGatheringId, now }),
    invite: inviteToGathering({ records: planned, put, inTurn, now }),
    draw: planDrawing({ records: planned, reach, now }),
    newId: newGatheringId,
    now,
  }
}
