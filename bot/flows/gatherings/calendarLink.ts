import { feedAddress } from '../../calendar/calendarLinks'
import type { Member, MemberId } from '../../domain/member'
import type { Links } from '../../links'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { FIRST_CALENDAR_NUMBER, type CalendarKey } from '../../store/rows/calendarKeyRow'
import { ANSWER_PATIENCE_MS } from './answerInvitation'

export type CalendarLink = {
  /** The number of the link that holds now. */
  numberOf(member: MemberId): number
  addressOf(member: MemberId): string
  /** A new link instead of the one with this number, which stops working. The same press twice makes one. */
  renew(member: Member, number: number): Promise<void>
}

export function calendarLink(the: {
  keys: Pick<Mirror<CalendarKey>, 'get' | 'put'>
  links: Links
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}): CalendarLink {
  const numberOf = (member: MemberId): number => the.keys.get(member)?.number ?? FIRST_CALENDAR_NUMBER
  return {
    numberOf,
    addressOf: (member) => feedAddress(the.links, member, numberOf(member)),
    renew: ({ id }, number) =>
      the.inTurn(`calendar|${id}`, () =>
        decideAgainOnConflict(async () => {
          if (numberOf(id) === number) await the.keys.put({ member: id, number: number + 1 }, ANSWER_PATIENCE_MS)
        }),
      ),
  }
}
