import { toldAfter, unaskedAt } from '../../../bot/domain/absence/told'
import type { Delivery } from '../../../bot/domain/messages/delivery'
import { messageKey, type GatheringMatter } from '../../../bot/domain/messages/messageKey'
import type { Member } from '../../../bot/domain/member'
import {
  ahus,
  anna,
  bilal,
  everybody,
  follo,
  held,
  mark,
  mona,
  nina,
  ola,
  outcomes,
  person,
  recordsOf,
} from '../../support/people'

const arne = person('arne', { area: ahus, manager: person('magne').id })
const magne = person('magne', { role: 'line-manager', manager: null, area: ahus })
const odd = person('odd', { role: 'area-leader', manager: null, area: ahus })
const joint = held({ areas: [follo, ahus] })
const records = recordsOf({ members: [...everybody, arne, magne, odd], gatherings: [joint] })

function delivery(kind: GatheringMatter, to: Member, minute: number): Delivery {
  const matter = { kind, gathering: joint.id }
  const at = new Date(Date.UTC(2026, 2, 12, 15, minute))
  return { key: messageKey(matter, to.id), to: to.id, matter, at, outcome: 'unreachable', cause: 'no-account' }
}

const all = [
  delivery('escalation', ola, 9),
  delivery('escalation', odd, 8),
  delivery('manager-notice', mona, 5),
  delivery('manager-notice', magne, 4),
  delivery('absence', anna, 1),
  delivery('absence', arne, 2),
  delivery('invitation', anna, 0),
]
const seenBy = (viewer: Member) =>
  toldAfter(joint, all, viewer, records).map(({ kind, delivery: { to } }) => `${kind} ${to}`)

describe('who was told', () => {
  it('is all there for the working group, in the order it happened', () => {
    expect(seenBy(nina)).toEqual([
      'absence anna',
      'absence arne',
      'manager-notice magne',
      'manager-notice mona',
      'escalation odd',
      'escalation ola',
    ])
  })

  it('is of the own area for an area leader, and nothing for anybody else', () => {
    expect(seenBy(ola)).toEqual(['absence anna', 'manager-notice mona', 'escalation ola'])
    expect(seenBy(odd)).toEqual(['absence arne', 'manager-notice magne', 'escalation odd'])
    expect(seenBy(mona)).toEqual([])
  })
})

it('names those whom nobody is told of because the invitation did not reach them', () => {
  const marks = [anna, bilal, arne].map((nurse) => mark(nurse, 'absent'))
  const known = recordsOf({ members: [...everybody, arne, magne, odd], gatherings: [joint], marks })
  const outcomeOf = outcomes({ 'g1/invitation/anna': 'sent', 'g1/invitation/bilal': 'unreachable' })
  expect(unaskedAt(joint, nina, known, outcomeOf)).toEqual(['bilal', 'arne'])
  expect(unaskedAt(joint, ola, known, outcomeOf)).toEqual(['bilal'])
})
