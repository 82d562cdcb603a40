import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import { mayLead } from '../../bot/domain/member'
import type { Me } from '../../bot/http/contract'
import { partAfter, useHash } from '../hash'

const LIST = '#/oppmote/'

export function attendanceAddress(id: GatheringId): string {
  return `${LIST}${encodeURIComponent(id)}`
}

/** The gathering whose attendance list is open, or null. */
export function useOpenAttendance(): string | null {
  return partAfter(LIST, useHash())
}

/** From the start, for those who may lead the gathering; a completed list can still be put right. */
export function mayKeepListOf(me: Me, gathering: Gathering, now: Date): boolean {
  const isOpen = gathering.stage === 'invited' || gathering.stage === 'held'
  return isOpen && now >= gathering.start && mayLead(me, gathering)
}
