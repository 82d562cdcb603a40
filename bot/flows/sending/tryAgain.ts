import type { Member, MemberId } from '../../domain/member'
import type { Conversation, Delivery } from '../../domain/messages/delivery'
import type { DeadAddress, Reach } from '../../domain/messages/reach'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { LookAtSendings } from './lookAtSendings'

export type TryAgainDecision =
  { ok: true; tried: number; closed: number } | { ok: false; refusal: 'not-found' | 'over' }

export type TryAgain = (caller: Member, sending: string, members: readonly string[]) => Promise<TryAgainDecision>

type Parts = {
  records: () => Records
  look: LookAtSendings
  deliveries: Pick<Mirror<Delivery>, 'get' | 'put'>
  conversations: Pick<Mirror<Conversation>, 'get' | 'put'>
  deadAddresses: Pick<Mirror<DeadAddress>, 'get' | 'remove'>
  reach: (member: Member) => Reach
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}

/**
 * Somebody who leads knows better than we do: an address that came back is right after all, a chat has been opened again.
 * What is known against it is forgotten, and the next sweep tries; if it fails again, that is written down again.
 */
export function tryAgain(the: Parts): TryAgain {
  return (caller, sending, members) =>
    the.inTurn('try-again', async () => {
      const seen = the.look.one(sending, caller)
      if (!seen) return { ok: false, refusal: 'not-found' }
      const asked = new Set(members)
      const rows = seen.rows.filter(({ member, state }) => asked.has(member) && canBeTried(state))
      const due = the.look.due()
      const stillDue = rows.filter(({ key }) => due.has(key))
      if (rows.length > 0 && stillDue.length === 0) return { ok: false, refusal: 'over' }
      const closed = new Set<MemberId>()
      for (const { key, member: id } of stillDue) {
        const member = the.records().members.get(id)
        if (!member) continue
        await openWays(the, member)
        await restNoMore(the, key)
        if (the.reach(member).door === 'none') closed.add(id)
      }
      the.look.forget()
      const people = new Set(stillDue.map(({ member }) => member))
      return { ok: true, tried: people.size - closed.size, closed: closed.size }
    })
}

function canBeTried(state: string): boolean {
  return state === 'not-reached' || state === 'failed'
}

async function openWays(the: Parts, { id, entraId }: Member): Promise<void> {
  if (the.deadAddresses.get(id)) await the.deadAddresses.remove(id)
  if (entraId === null) return
  await decideAgainOnConflict(async () => {
    const conversation = the.conversations.get(entraId)
    if (conversation?.state !== 'blocked' && conversation?.state !== 'uninstalled') return
    await the.conversations.put({ ...conversation, state: 'installed' })
  })
}

/** Counted from the beginning, long enough ago that it is tried now. */
async function restNoMore(the: Parts, key: string): Promise<void> {
  await decideAgainOnConflict(async () => {
    const delivery = the.deliveries.get(key)
    if (delivery?.outcome !== 'failed') return
    await the.deliveries.put({ ...delivery, attempts: 0, at: new Date(delivery.at.getTime() - LONG_AGO_MS) })
  })
}

const LONG_AGO_MS = 60_000
