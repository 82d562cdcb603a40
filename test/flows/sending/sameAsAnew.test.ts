import * as fc from 'fast-check'
import type { Delivery } from '../../../bot/domain/messages/delivery'
import { invitationKey as keyOfInvitation } from '../../../bot/domain/messages/messageKey'
import { anna, asDay, cannot, held, invited, mark, mona, nina, ola, recordsOf, type Known } from '../../support/people'
import { surveyWith } from '../../support/surveys'
import { after, opening, recordsIn } from './anyNetwork'
import { step } from './anyStep'
import { anew, keeping, lookAt } from './sameAsAnew'
import { mailedRow, sentRow } from './sweeping'

// A sweep goes on from what the last one found out. What it finds must be what one finds that knows of no other.

const surveys = [
  surveyWith({ opensOn: asDay('2026-03-01'), closesOn: asDay('2026-04-10'), remindOn: [asDay('2026-03-20')] }),
]

it('a sweep finds the same whether it goes on from the last one or begins anew, whatever happens', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const keep = keeping()
      steps.reduce((play, each) => {
        const next = after(play, each)
        const records = { ...recordsIn(next), surveys: new Map(surveys.map((survey) => [survey.id, survey])) }
        expect(lookAt(records, next.deliveries, next.now, keep)).toEqual(
          lookAt(records, next.deliveries, next.now, anew),
        )
        compared++
        return next
      }, opening())
    }),
    { numRuns: 60 },
  )
  expect(compared).toBeGreaterThan(1000)
})

describe('goes on from the last sweep, and sees that', () => {
  const members = [anna, mona, ola, nina]
  const keysAt = (keep = keeping()) => ({
    of: (now: string, known: Known, sent: readonly Delivery[] = []) =>
      lookAt(
        recordsOf({ members, ...known }),
        new Map(sent.map((each) => [each.key, each])),
        new Date(now),
        keep,
      ).due.map(({ key }) => key),
  })
  const missed = { gatherings: [held()], marks: [mark(anna, 'absent')] }

  it('a letter has had time to come back, on the very same day', () => {
    const keys = keysAt()
    const known = { ...missed, rsvps: [cannot(anna, true)] }
    const told = [mailedRow('absence', anna, '2026-03-13T09:00:00Z')]
    expect(keys.of('2026-03-13T09:14:00Z', known, told)).toEqual(['g1/absence/anna'])
    expect(keys.of('2026-03-13T09:15:00Z', known, told)).toEqual(['g1/absence/anna', 'g1/manager-notice/mona'])
  })

  it('the invitation to gatherings called together has come through after all', () => {
    const keys = keysAt()
    const together = held({ series: 'spring' })
    const known = { gatherings: [together], marks: [mark(anna, 'absent')] }
    const invitation: Delivery = {
      ...sentRow('invitation', anna, '2026-02-20T09:00:00Z'),
      key: keyOfInvitation(together, anna.id),
      matter: { kind: 'series', series: 'spring' },
    }
    expect(keys.of('2026-03-13T09:14:00Z', known)).toEqual([])
    expect(keys.of('2026-03-13T09:14:00Z', known, [invitation])).toEqual(['g1/absence/anna'])
  })

  it('the rules of reminding are others', () => {
    const keep = keeping()
    const remindedAt = (reminderDaysBefore: number) =>
      lookAt(
        recordsOf({ members, gatherings: [invited()], settings: { reminderDaysBefore } }),
        new Map(),
        new Date('2026-03-03T12:00:00Z'),
        keep,
      ).due.flatMap(({ matter, due }) => (matter.kind === 'reminder' ? [due.toISOString()] : []))
    expect([1, 2, 3, 1].map(remindedAt)).toEqual([[], ['2026-03-03T08:00:00.000Z'], ['2026-03-02T08:00:00.000Z'], []])
  })
})
