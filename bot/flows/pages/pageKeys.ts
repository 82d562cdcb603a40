import type { MemberId } from '../../domain/member'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { FIRST_PAGE_NUMBER, type PageKey } from '../../store/rows/sending/pageKeyRow'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'

export type PageKeys = {
  /** The number of the member's links that are good now. */
  numberOf(member: MemberId): number
  /** All links with this number stop working, and so do older ones. The same press twice stops nothing newer. */
  revoke(member: MemberId, number: number): Promise<void>
}

export function pageKeys(the: {
  keys: Pick<Mirror<PageKey>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}): PageKeys {
  const numberOf = (member: MemberId): number => the.keys.get(member)?.number ?? FIRST_PAGE_NUMBER
  return {
    numberOf,
    revoke: (member, number) =>
      the.inTurn(`page|${member}`, () =>
        decideAgainOnConflict(async () => {
          if (numberOf(member) === number) await the.keys.put({ member, number: number + 1 }, ANSWER_PATIENCE_MS)
        }),
      ),
  }
}
