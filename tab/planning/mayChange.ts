import type { Gathering } from '../../bot/domain/gathering'
import { mayLead } from '../../bot/domain/member'
import type { Me } from '../../bot/http/contract'

export type EditRefusal = 'not-yours' | 'cancelled' | 'held' | 'already-started'

/** Why a gathering cannot be changed now, as the bot will say it too; null when it can. */
export function refusalToEdit(gathering: Gathering, me: Me, now: Date): EditRefusal | null {
  if (!mayLead(me, gathering)) return 'not-yours'
  if (gathering.stage === 'cancelled' || gathering.stage === 'held') return gathering.stage
  return gathering.stage === 'invited' && now >= gathering.start ? 'already-started' : null
}
