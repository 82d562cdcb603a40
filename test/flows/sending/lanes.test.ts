import type { OpenMessage } from '../../../bot/flows/sending/due'
import { laneOf } from '../../../bot/flows/sending/lanes'
import type { Matter } from '../../../bot/domain/messages/messageKey'
import { anna, bilal, plan } from '../../support/people'

const about = (member: typeof anna, kind: Extract<Matter, { gathering: unknown }>['kind'], hour = 8): OpenMessage => ({
  key: `g1/${kind}/${member.id}`,
  to: member.id,
  matter: { kind, gathering: plan().id },
  due: new Date(Date.UTC(2026, 1, 16, hour)),
  member,
  reach: { door: 'none', chat: 'blocked', mail: 'no-address' },
})
const keyOf = (message: OpenMessage | undefined): string | undefined => message?.key

describe('a lane of messages', () => {
  it('gives a receiver the next one only when the one before is through', () => {
    const [first, second] = [about(anna, 'invitation'), about(anna, 'cancelled', 9)]
    const lane = laneOf([first, second])
    expect(keyOf(lane.next())).toBe(first.key)
    expect(lane.next()).toBeUndefined()
    lane.done(first, true)
    expect(keyOf(lane.next())).toBe(second.key)
  })

  it('leaves the later ones when an earlier one has to wait', () => {
    const first = about(anna, 'invitation')
    const lane = laneOf([first, about(anna, 'reminder', 9)])
    lane.next()
    lane.done(first, false)
    expect(lane.next()).toBeUndefined()
  })

  it('begins with whoever has something urgent, with what she should have had before it first', () => {
    const lane = laneOf([about(anna, 'invitation'), about(bilal, 'reminder', 7), about(bilal, 'cancelled', 9)])
    expect(keyOf(lane.next())).toBe('g1/reminder/bilal')
    expect(keyOf(lane.next())).toBe('g1/invitation/anna')
  })
})
