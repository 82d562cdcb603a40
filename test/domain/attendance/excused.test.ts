import {
  presencesAtCompletion,
  presencesFromExcuses,
  presencesFromTicks,
} from '../../../bot/domain/attendance/attendanceList'
import { attendanceFrom } from '../../../bot/domain/attendance/attendance'
import { anna, bilal, cato, mark } from '../../support/people'

const expected = [anna, bilal, cato]
const excusedBilal = attendanceFrom([mark(anna, 'on-site'), mark(bilal, 'excused')])

describe('whoever has told the list keeper', () => {
  it('is marked when the list is looked over, and nobody else is', () => {
    const standing = attendanceFrom([mark(anna, 'on-site')])
    expect(presencesFromExcuses(expected, standing, [bilal.id], [])).toEqual([
      { member: bilal.id, presence: 'excused' },
    ])
  })

  it('is no longer excused when the tick is taken away', () => {
    expect(presencesFromExcuses(expected, excusedBilal, [], [bilal.id])).toEqual([
      { member: bilal.id, presence: 'absent' },
    ])
  })

  it('stays excused when another card did not show it', () => {
    expect(presencesFromExcuses(expected, excusedBilal, [cato.id], [])).toEqual([
      { member: bilal.id, presence: 'excused' },
      { member: cato.id, presence: 'excused' },
    ])
    expect(presencesAtCompletion(expected, excusedBilal, [], [])).toEqual([
      { member: bilal.id, presence: 'excused' },
      { member: cato.id, presence: 'absent' },
    ])
  })

  it('is absent at completion when the tick was taken away', () => {
    expect(presencesAtCompletion(expected, excusedBilal, [], [bilal.id])).toEqual([
      { member: bilal.id, presence: 'absent' },
      { member: cato.id, presence: 'absent' },
    ])
  })

  it('is not excused when present after all', () => {
    expect(presencesFromExcuses(expected, excusedBilal, [anna.id], [])).toEqual([
      { member: bilal.id, presence: 'excused' },
    ])
  })
})

it('keeps the minutes of whoever is ticked where she already stood', () => {
  const standing = attendanceFrom([
    mark(anna, 'on-site', 1, { minutes: 90 }),
    mark(bilal, 'online', 1, { minutes: 60 }),
  ])
  expect(presencesFromTicks(expected, standing, [anna.id, bilal.id], [], [])).toEqual(
    [
      { member: bilal.id, presence: 'on-site' },
      { member: anna.id, presence: 'on-site', minutes: 90 },
    ].toSorted((one, other) => (one.member < other.member ? -1 : 1)),
  )
})
