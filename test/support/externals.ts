import type { External, ExternalId, ConfirmedExternal } from '../../bot/domain/answers/external'
import type { GatheringId } from '../../bot/domain/gathering'
import { asDay } from './people'

const base = {
  gathering: 'g1' as GatheringId,
  year: 2026,
  workplace: 'Nes legekontor',
  language: 'nb' as const,
  answer: 'on-site' as const,
  day: asDay('2026-03-12'),
  waited: false,
  presence: null,
  by: null,
  knows: {
    start: new Date('2026-03-12T11:00:00Z'),
    end: new Date('2026-03-12T14:00:00Z'),
    venue: 'Finnstadtunet',
    mode: 'hybrid' as const,
  },
}

/** Somebody from outside at g1, whose first mail has gone out. */
export function confirmed(name: string, other: Partial<ConfirmedExternal> = {}): ConfirmedExternal {
  const at = other.at ?? new Date('2026-02-20T08:00:00Z')
  return {
    ...base,
    id: `g1|${name}` as ExternalId,
    name: `${name[0]?.toUpperCase()}${name.slice(1)} Utenfra`,
    email: `${name}@utenfra.example`,
    at,
    sent: [`link@${at.toISOString()}`],
    confirmedAt: new Date('2026-02-20T09:00:00Z'),
    ...other,
    state: 'confirmed',
  }
}

export function unconfirmed(name: string, other: { at?: Date; sent?: readonly string[] } = {}): External {
  return { ...confirmed(name), sent: [], ...other, state: 'unconfirmed', confirmedAt: null }
}
