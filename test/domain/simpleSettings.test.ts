import { isClockTime } from '../../bot/domain/day'
import { notQuiet } from '../../bot/domain/messages/quiet'
import { DEFAULT_SETTINGS } from '../../bot/domain/settings'
import { decideSimple, type AskedSimple } from '../../bot/domain/simpleSettings'
import { nina, ola } from '../support/people'

const NOW = new Date('2026-03-12T09:00:00Z')
const asked: AskedSimple = {
  quietFrom: '20:00',
  quietTo: '07:00',
  reminderDaysBefore: 3,
  answerDays: 14,
  rosterWeeks: 6,
  undoMinutes: 2,
}
const decide = (other: Partial<AskedSimple> = {}, caller = nina) =>
  decideSimple({ ...asked, ...other }, caller, DEFAULT_SETTINGS, NOW)

describe('simple rules', () => {
  it('change only where they differ', () => {
    expect(decide()).toEqual({ ok: true, changed: [] })
    expect(decide({ quietTo: '08:00', undoMinutes: 0 })).toEqual({
      ok: true,
      changed: [
        { name: 'quietTo', value: '08:00' },
        { name: 'undoMinutes', value: '0' },
      ],
    })
  })

  it('are the working group’s', () => {
    expect(decide({ undoMinutes: 5 }, ola)).toEqual({ ok: false, refusal: 'not-yours' })
  })

  it.each([
    ['a time that is none', { quietFrom: '24:00' }, 'quietFrom', 'time-wrong'],
    ['no time', { quietTo: '' }, 'quietTo', 'time-wrong'],
    ['a night that is all day', { quietFrom: '10:59' }, 'quietFrom', 'too-short'],
    ['a night that ends before it begins', { quietFrom: '02:00' }, 'quietFrom', 'too-short'],
    ['no reminder', { reminderDaysBefore: 0 }, 'reminderDaysBefore', 'number-wrong'],
    ['half a day', { answerDays: 0.5 }, 'answerDays', 'number-wrong'],
    ['more than half a year', { rosterWeeks: 27 }, 'rosterWeeks', 'number-wrong'],
    ['no number', { undoMinutes: null }, 'undoMinutes', 'number-wrong'],
  ] as const)('are refused for %s, at their field', (_, other, field, problem) => {
    expect(decide(other)).toEqual({ ok: false, problems: [{ field, problem }] })
  })

  it('that are allowed always leave a time to send', () => {
    const [quietFrom, quietTo] = ['11:00', '07:00']
    expect(decide({ quietFrom, quietTo }).ok).toBe(true)
    if (!isClockTime(quietFrom) || !isClockTime(quietTo)) throw new Error('no times')
    expect(notQuiet(new Date('2026-03-12T11:00:00Z'), { quietFrom, quietTo })).toEqual(new Date('2026-03-13T06:00:00Z'))
  })
})
