import type { Gathering, Plan } from '../../bot/domain/gathering'
import { plan } from './people'

export type CancelledGathering = Extract<Gathering, { stage: 'cancelled' }>

export function draft(other: Partial<Plan> = {}): Gathering {
  return { ...plan(other), stage: 'draft' }
}

export function cancelled(other: Partial<CancelledGathering> = {}): CancelledGathering {
  return {
    ...plan(other),
    because: 'Snøstorm',
    cancelledAt: new Date('2026-03-11T08:00:00Z'),
    invitedAt: new Date('2026-02-16T08:00:00Z'),
    ...other,
    stage: 'cancelled',
  }
}
