import type { External, ExternalId, ExternalPresence } from '../../domain/answers/external'
import type { KeepingRefusal } from '../../domain/attendance/attendance'
import { addWalkIn, markExternal, type AskedWalkIn } from '../../domain/attendance/externalPresence'
import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type KeepExternalsOutcome =
  { ok: true; external: External } | { ok: false; refusal: KeepingRefusal | 'not-found' }

export type KeepExternals = {
  mark(keeper: Member, id: ExternalId, presence: ExternalPresence | null): Promise<KeepExternalsOutcome>
  /** `name` is made by whoever asks, so that the same walk-in sent again is one. */
  add(keeper: Member, gathering: GatheringId, name: string, asked: AskedWalkIn): Promise<KeepExternalsOutcome>
}

export function keepExternals(the: {
  records: () => Records
  externals: Pick<Mirror<External>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): KeepExternals {
  return {
    mark: (keeper, id, presence) =>
      the.inTurn(`external|${id}`, () =>
        decideAgainOnConflict(async () => {
          const external = the.externals.get(id)
          const gathering = external && the.records().gatherings.get(external.gathering)
          if (!external || !gathering) return { ok: false, refusal: 'not-found' }

          const decision = markExternal(gathering, keeper, external, presence, the.now())
          if (!decision.ok) return decision
          if (decision.changed) await the.externals.put(decision.external)
          return { ok: true, external: decision.external }
        }),
      ),

    add: (keeper, gatheringId, name, asked) => {
      const id = `${gatheringId}|${name}` as ExternalId
      return the.inTurn(`external|${id}`, () =>
        decideAgainOnConflict(async () => {
          const gathering = the.records().gatherings.get(gatheringId)
          if (!gathering) return { ok: false, refusal: 'not-found' }
          const known = the.externals.get(id)
          const decision = addWalkIn(gathering, keeper, asked, id, 'nb', the.now())
          if (!decision.ok) return decision
          if (known) return { ok: true, external: known }
          await the.externals.put(decision.external)
          return { ok: true, external: decision.external }
        }),
      )
    },
  }
}
