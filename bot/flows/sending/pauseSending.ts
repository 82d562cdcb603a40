import { leadsNetwork, type Member } from '../../domain/member'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { Setting } from '../../store/rows/settingRow'

export type PauseDecision = { ok: true; changed: boolean } | { ok: false; refusal: 'not-yours' }

export type PauseSending = (caller: Member, isPaused: boolean) => Promise<PauseDecision>

const NAME = 'sendingPaused'

/** The working group stops everything that is sent, or lets it go on. What is under way at that moment still goes out. */
export function pauseSending(the: {
  settings: Pick<Mirror<Setting>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): PauseSending {
  return (caller, isPaused) =>
    the.inTurn('settings', () =>
      decideAgainOnConflict(async () => {
        if (!leadsNetwork(caller)) return { ok: false, refusal: 'not-yours' }
        if ((the.settings.get(NAME)?.value === 'true') === isPaused) return { ok: true, changed: false }
        await the.settings.put({ name: NAME, value: String(isPaused), changed: { by: caller.id, at: the.now() } })
        return { ok: true, changed: true }
      }),
    )
}

/** Who paused sending and when, as far as it is known; null when nobody has. */
export function pausedBy({ get }: Pick<Mirror<Setting>, 'get'>): { by: Member['id'] | null; at: Date | null } | null {
  const setting = get(NAME)
  if (setting?.value !== 'true') return null
  return { by: setting.changed?.by ?? null, at: setting.changed?.at ?? null }
}
