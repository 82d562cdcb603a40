import { notQuiet, workdayBy } from '../../../bot/domain/messages/quiet'
import type { ClockTime } from '../../../bot/domain/day'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { rosterDay, rosterInstant } from '../../../bot/domain/messages/roster'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { instantAt, OSLO } from '../../../bot/domain/day'
import { anna, asDay, cannot, held, invited, mark, outcomes, recordsOf } from '../../support/people'

const at = (text: string) => new Date(text)
const shown = (instant: Date) => instant.toISOString()

describe('what can wait', () => {
  it.each([
    ['a moment before eight in the evening', '2026-03-03T18:59:59.999Z', '2026-03-03T18:59:59.999Z'],
    ['at eight in the evening', '2026-03-03T19:00:00Z', '2026-03-04T06:00:00.000Z'],
    ['a moment before seven in the morning', '2026-03-04T05:59:59.999Z', '2026-03-04T06:00:00.000Z'],
    ['at seven in the morning', '2026-03-04T06:00:00Z', '2026-03-04T06:00:00.000Z'],
    ['at midnight', '2026-03-03T23:00:00Z', '2026-03-04T06:00:00.000Z'],
    ['on Friday until eight', '2026-03-06T18:59:59Z', '2026-03-06T18:59:59.000Z'],
    ['on Friday at eight', '2026-03-06T19:00:00Z', '2026-03-09T06:00:00.000Z'],
    ['on Saturday at noon', '2026-03-07T11:00:00Z', '2026-03-09T06:00:00.000Z'],
    ['on the Sunday of 23 hours', '2026-03-29T10:00:00Z', '2026-03-30T05:00:00.000Z'],
    ['on the Friday before it', '2026-03-27T19:00:00Z', '2026-03-30T05:00:00.000Z'],
    ['on the Sunday of 25 hours', '2026-10-25T10:00:00Z', '2026-10-26T06:00:00.000Z'],
    ['on the Friday before that', '2026-10-23T18:00:00Z', '2026-10-26T06:00:00.000Z'],
    // 1 May 2026 is a Friday.
    ['in the evening of 30 April', '2026-04-30T18:00:00Z', '2026-05-04T05:00:00.000Z'],
    ['on the evening before a 1 May in the middle of the week', '2025-04-30T18:00:00Z', '2025-05-02T05:00:00.000Z'],
    ['on the Wednesday evening before Easter', '2026-04-01T18:00:00Z', '2026-04-07T05:00:00.000Z'],
    ['on 17 May', '2027-05-17T10:00:00Z', '2027-05-18T05:00:00.000Z'],
    ['on the evening before Christmas Day', '2026-12-24T19:00:00Z', '2026-12-28T06:00:00.000Z'],
    ['on New Year’s Eve', '2026-12-31T19:00:00Z', '2027-01-04T06:00:00.000Z'],
  ])('%s goes out when people are at work', (_when, now, due) => {
    expect(shown(notQuiet(at(now), DEFAULT_SETTINGS))).toBe(shown(at(due)))
  })

  it('is ready at once when there are no quiet hours but a minute', () => {
    const rules = { quietFrom: '23:59' as ClockTime, quietTo: '00:00' as ClockTime }
    expect(shown(notQuiet(at('2026-03-03T22:58:59Z'), rules))).toBe('2026-03-03T22:58:59.000Z')
    expect(shown(notQuiet(at('2026-03-03T22:59:00Z'), rules))).toBe('2026-03-03T23:00:00.000Z')
  })

  it.each([
    ['2026-03-29', '2026-03-27T08:00:00.000Z'],
    ['2026-04-06', '2026-04-01T07:00:00.000Z'],
    ['2026-05-17', '2026-05-15T07:00:00.000Z'],
    ['2026-12-26', '2026-12-24T08:00:00.000Z'],
    ['2027-01-01', '2026-12-31T08:00:00.000Z'],
  ])('and has a day of its own, such as %s, is brought forward to the workday before', (day, due) => {
    expect(shown(workdayBy(asDay(day), '09:00' as ClockTime, DEFAULT_SETTINGS))).toBe(due)
  })
})

describe('managers hear before the roster closes', () => {
  const on = (day: string, invitedAt = '2026-01-05T09:00:00Z') =>
    invited({
      start: instantAt(OSLO, asDay(day), '12:00'),
      end: instantAt(OSLO, asDay(day), '15:00'),
      invitedAt: at(invitedAt),
    })

  it.each([
    ['on Easter Monday', '2026-05-18', '2026-04-01'],
    ['on 17 May', '2026-06-28', '2026-05-15'],
    ['in Christmas', '2027-02-05', '2026-12-24'],
    ['on a Sunday when clocks change', '2026-05-10', '2026-03-27'],
    ['on an ordinary Thursday', '2026-04-23', '2026-03-12'],
  ])('six weeks ahead, and on the workday before when that is %s', (_when, day, told) => {
    expect(rosterDay(on(day), DEFAULT_SETTINGS)).toBe(told)
    expect(rosterInstant(asDay(told), DEFAULT_SETTINGS)).toEqual(instantAt(OSLO, asDay(told), '09:00'))
  })

  it.each([
    ['just before midnight', '2026-03-12T22:59:59.999Z', '2026-03-13'],
    ['at midnight', '2026-03-12T23:00:00Z', '2026-03-16'],
    ['on the Wednesday before Easter', '2026-04-01T10:00:00Z', '2026-04-07'],
  ])('of what is called late on the next workday: %s', (_when, invitedAt, told) => {
    expect(rosterDay(on('2026-04-20', invitedAt), DEFAULT_SETTINGS)).toBe(told)
  })
})

describe('absence', () => {
  const completed = (completedAt: string) => held({ listCompletedAt: at(completedAt) })
  const due = (completedAt: string, managerWaitHours: number, kind: string) => {
    const records = recordsOf({
      gatherings: [completed(completedAt)],
      rsvps: [cannot(anna, true)],
      marks: [mark(anna, 'absent')],
      settings: { managerWaitHours },
    })
    const sent = outcomes({ 'g1/absence/anna': 'sent' })
    const found = messagesBy(
      at('2026-04-20T06:00:00Z'),
      { ...records, settings: { ...records.settings, followUpDays: 60 } },
      sent,
    )
    return found.find(({ matter }) => matter.kind === kind)?.due.toISOString()
  }

  it.each([
    ['2026-03-12T14:30:00Z', 0, '2026-03-12T14:30:00.000Z', '2026-03-12T14:30:00.000Z'],
    ['2026-03-12T18:59:59.999Z', 1, '2026-03-12T18:59:59.999Z', '2026-03-13T06:00:00.000Z'],
    ['2026-03-12T19:00:00Z', 1, '2026-03-13T06:00:00.000Z', '2026-03-13T07:00:00.000Z'],
    ['2026-03-13T19:00:00Z', 24, '2026-03-16T06:00:00.000Z', '2026-03-17T06:00:00.000Z'],
    // Twenty-four hours from Friday at four, and then Monday; the clocks have changed in between.
    ['2026-03-27T15:00:00Z', 24, '2026-03-27T15:00:00.000Z', '2026-03-30T05:00:00.000Z'],
  ])(
    'of a list completed at %s with %i hours to wait is told the nurse at %s and the manager at %s',
    (list, wait, nurse, manager) => {
      expect([due(list, wait, 'absence'), due(list, wait, 'manager-notice')]).toEqual([nurse, manager])
    },
  )
})
