import * as fc from 'fast-check'
import { escalationsAfter } from '../../../bot/domain/absence/escalation'
import { noticesAfter, absencesAt } from '../../../bot/domain/absence/notice'
import { dayIn, OSLO } from '../../../bot/domain/day'
import { standingOn } from '../../../bot/domain/member'
import { messageKey, type Matter } from '../../../bot/domain/messages/messageKey'
import { notQuiet } from '../../../bot/domain/messages/quiet'
import { outcomesIn } from '../../../bot/flows/sending/due'
import { after, deliveriesIn, opening, recordsIn, type Play, type Sent } from './anyNetwork'
import { step, type Step } from './anyStep'

const courses = fc.array(step, { minLength: 20, maxLength: 90 })

/** Every message with the network as it was when it went out. */
function eachSent(steps: readonly Step[], look: (sent: Sent, then: Play) => void): Play {
  return steps.reduce((play, each) => {
    const next = after(play, each)
    for (const sent of next.sent.slice(play.sent.length)) look(sent, next)
    return next
  }, opening())
}

const seen = new Map<Matter['kind'], number>()

function always(claim: (sent: Sent, then: Play) => void, whole: (play: Play) => void = () => undefined): void {
  fc.assert(
    fc.property(courses, (steps) => {
      whole(
        eachSent(steps, (sent, then) => {
          seen.set(sent.matter.kind, (seen.get(sent.matter.kind) ?? 0) + 1)
          claim(sent, then)
        }),
      )
    }),
    { numRuns: 50 },
  )
}

describe('whatever happens in a network of two areas', () => {
  it('no manager and no leader hears of an absence before the nurse', () => {
    always(({ matter, to, round, sweep }, then) => {
      if (matter.kind !== 'manager-notice' && matter.kind !== 'escalation') return
      const records = recordsIn(then)
      const gathering = records.gatherings.get(matter.gathering)
      if (gathering?.stage !== 'held') throw new Error('told of what is not held')
      const outcomeOf = outcomesIn(deliveriesIn(then.deliveries))
      const named =
        matter.kind === 'escalation'
          ? (escalationsAfter(gathering, records, outcomeOf).get(to) ?? []).map(({ member }) => member.id)
          : (noticesAfter(gathering, absencesAt(gathering, records), records, outcomeOf).get(to) ?? []).map(
              ({ member }) => member,
            )
      expect(named.length).toBeGreaterThan(0)
      for (const nurse of named) {
        const key = messageKey({ kind: 'absence', gathering: gathering.id }, nurse)
        const told = then.sent.find((each) => each.key === key)
        expect(told && (told.sweep < sweep || told.round < round)).toBe(true)
      }
    })
  })

  it('nobody who has left, or is on leave when it is due, hears anything that is not for a day when she is back', () => {
    const afterwards: Matter['kind'][] = ['absence', 'manager-notice', 'escalation']
    always(({ matter, to, at, due }, then) => {
      const member = then.members.find(({ id }) => id === to)
      const on = (instant: Date) => member && standingOn(member, dayIn(OSLO, instant))
      if (matter.kind === 'roster') expect([matter.kind, on(at)]).toEqual([matter.kind, 'active'])
      if (matter.kind === 'absence') expect([matter.kind, on(due)]).toEqual([matter.kind, 'active'])
      const isOfOneDay = afterwards.includes(matter.kind) || matter.kind === 'list-prompt'
      if (!isOfOneDay) expect([matter.kind, on(at)]).not.toEqual([matter.kind, 'left'])
    })
  })

  it('nothing that can wait goes out at night, at a weekend or on a public holiday', () => {
    const canWait: Matter['kind'][] = [
      'reminder',
      'last-call',
      'roster',
      'hours',
      'absence',
      'manager-notice',
      'escalation',
    ]
    always(({ matter, at }, then) => {
      if (canWait.includes(matter.kind)) expect(notQuiet(at, recordsIn(then).settings)).toEqual(at)
    })
  })

  it('nothing goes out twice, also when it has been taken back in between', () => {
    always(
      () => undefined,
      ({ sent }) => expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length),
    )
  })

  it('and what must never go wrong has been seen to happen', () => {
    const often: Matter['kind'][] = [
      'absence',
      'manager-notice',
      'escalation',
      'reminder',
      'last-call',
      'roster',
      'moved',
    ]
    expect([...seen.keys()]).toEqual(expect.arrayContaining(often))
  })
})
