import type { GatheringId } from '../../bot/domain/gathering'
import { partAfter, useHash } from '../hash'

const DOOR = '#/dor/'

export function doorAddress(id: GatheringId): string {
  return `${DOOR}${encodeURIComponent(id)}`
}

/** The gathering whose door screen is open, or null. */
export function useOpenDoor(): string | null {
  return partAfter(DOOR, useHash())
}
