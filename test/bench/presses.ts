import { isInvited } from '../../bot/domain/audience'
import type { GatheringId } from '../../bot/domain/gathering'
import type { MemberId } from '../../bot/domain/member'
import type { MadeUp } from './network'

/** One press of a button: who, and what with. */
export type Press = {
  member: MemberId
  data: { gathering: GatheringId; answer: 'on-site' | 'online' | 'cannot-come'; reason?: 'roster' }
}

/** First answers: every nurse to every gathering she is invited to, in an order that is nobody's. */
export function firstAnswers({ members, gatherings }: MadeUp): Press[] {
  const presses = gatherings.flatMap((gathering) =>
    members
      .filter((member) => member.role === 'resource-nurse' && isInvited(gathering, member))
      .map(({ id }, index) => pressOf(id, gathering.id, index)),
  )
  return shuffled(presses)
}

/** The same people think again. */
export function changed(presses: readonly Press[], times: number): Press[] {
  return presses.map(({ member, data }) => pressOf(member, data.gathering, ANSWERS.indexOf(data.answer) + times))
}

const ANSWERS = ['on-site', 'online', 'cannot-come'] as const

function pressOf(member: MemberId, gathering: GatheringId, turn: number): Press {
  const answer = ANSWERS[turn % ANSWERS.length] ?? 'on-site'
  return { member, data: { gathering, answer, ...(answer === 'cannot-come' ? { reason: 'roster' as const } : {}) } }
}

/** Always the same disorder. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items]
  let seed = 20_260_901
  for (let index = mixed.length - 1; index > 0; index--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = seed % (index + 1)
    const [one, two] = [mixed[index], mixed[other]]
    if (one !== undefined && two !== undefined) [mixed[index], mixed[other]] = [two, one]
  }
  return mixed
}
