import { toldAfter, toldOf, unaskedAt } from '../../../bot/domain/absence/told'
import type { AbsenceKind } from '../../../bot/domain/absence/absence'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Delivery, OutcomeKind } from '../../../bot/domain/messages/delivery'
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
  const why = { outcome: 'unreachable', cause: 'no-account', mailCause: 'no-address' } as const
  return { key: messageKey(matter, to.id), to: to.id, matter, at, ...why }
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

describe('what told of one absence', () => {
  const absence = { gathering: joint, member: anna, kind: 'no-answer' } as const
  const message = (kind: 'absence' | 'manager-notice' | 'escalation', to: Member, outcome: OutcomeKind = 'sent') => ({
    gathering: joint.id,
    kind,
    to: to.id,
    outcome,
  })
  const others = [message('manager-notice', mona), message('escalation', ola), message('escalation', odd)]
  const earlier = held({ id: 'g0' as GatheringId, start: new Date('2026-01-15T11:00:00Z') })
  const marks = [mark(anna, 'absent'), mark(anna, 'absent', 1, { gathering: earlier.id })]
  const twice = recordsOf({ members: [...everybody, odd], gatherings: [earlier, joint], marks })
  const toldBy = (own: OutcomeKind | null, known = twice, kind: AbsenceKind = 'no-answer') => {
    const all = [...(own ? [message('absence', anna, own)] : []), message('absence', bilal), ...others]
    const { messages, managerWaits } = toldOf({ ...absence, kind }, all, known)
    return [...messages.map((each) => `${each.kind} ${each.to}`), ...(managerWaits ? ['the manager waits'] : [])]
  }

  it('is the nurse’s own message, her manager’s notice and the message to her own area’s leader', () => {
    expect(toldBy('sent')).toEqual(['absence anna', 'manager-notice mona', 'escalation ola'])
  })

  it('is not the leader’s while she has not been away so many times in a row', () => {
    const once = recordsOf({ members: [...everybody, odd], gatherings: [joint], marks })
    expect(toldBy('sent', once)).toEqual(['absence anna', 'manager-notice mona'])
  })

  it.each(['unreachable', 'failed'] as const)(
    'is hers alone while it is %s, whoever else the notice was about',
    (own) => {
      expect(toldBy(own)).toEqual(['absence anna', 'the manager waits'])
    },
  )

  it('is hers alone for a kind that managers do not hear of', () => {
    expect(toldBy('sent', twice, 'cancelled-in-time')).toEqual(['absence anna'])
  })

  it('is nothing when she was told nothing', () => {
    expect(toldBy(null)).toEqual([])
  })
})
