import type { MemberId } from '../../bot/domain/member'
import { partAfter, useHash } from '../hash'

const PERSON = '#/person/'

export function personAddress(id: MemberId): string {
  return `${PERSON}${encodeURIComponent(id)}`
}

/** The person whose hours are open, or null. */
export function useOpenPerson(): string | null {
  return partAfter(PERSON, useHash())
}
