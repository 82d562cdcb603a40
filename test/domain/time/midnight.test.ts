import { decideRsvp } from '../../../bot/domain/answers/rsvp'
import { decideRules } from '../../../bot/domain/absence/ruleChange'
import { absenceRulesOn, DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { addDays, instantAt, OSLO } from '../../../bot/domain/day'
import { phaseOf } from '../../../bot/domain/gathering'
import { dayIn } from '../../../bot/domain/day'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { answerDay } from '../../../bot/domain/planning/invitation'
import { mayAnswer } from '../../../bot/domain/surveys/asked'
import { isOpenOn } from '../../../bot/domain/surveys/survey'
import { surveyWith } from '../../support/surveys'
import { anna, asDay, held, invited, mark, nina, outcomes, recordsOf } from '../../support/people'

const at = (text: string) => new Date(text)

/** The day before each of these ends at 23, 22 and again 23 by the clocks in Greenwich. */
const MIDNIGHTS = [
  ['2026-03-05', '2026-03-05T23:00:00Z'],
  ['2026-03-28', '2026-03-28T23:00:00Z'],
  ['2026-03-29', '2026-03-29T22:00:00Z'],
  ['2026-10-24', '2026-10-24T22:00:00Z'],
  ['2026-10-25', '2026-10-25T23:00:00Z'],
  ['2026-12-31', '2026-12-31T23:00:00Z'],
] as const

describe.each(MIDNIGHTS)('the last moment of %s and the first of the next day', (lastDay, midnight) => {
  const [after, before] = [at(midnight), new Date(at(midnight).getTime() - 1)]
  const start = instantAt(OSLO, addDays(asDay(lastDay), 10), '12:00')
  const called = invited({
    start,
    end: new Date(start.getTime() + 3 * 3_600_000),
    answerBy: asDay(lastDay),
    invitedAt: new Date(after.getTime() - 30 * 86_400_000),
  })
  const kinds = (now: Date) =>
    messagesBy(now, recordsOf({ gatherings: [called], members: [anna] }), outcomes()).map(({ matter }) => matter.kind)

  it('an answer is in time, and then late', () => {
    const late = (now: Date) => {
      const decision = decideRsvp(called, anna, undefined, { answer: 'on-site', reason: null }, now)
      return decision.ok && decision.rsvp.late
    }
    expect([late(before), late(after)]).toEqual([false, true])
  })

  it('the deadline stands, and has passed', () => {
    expect(phaseOf(called, dayIn(OSLO, before), before)).toBe('open')
    expect(phaseOf(called, dayIn(OSLO, after), after)).toBe('deadline-passed')
  })

  it('whoever has not answered is still called upon, and then no more', () => {
    expect(kinds(before)).toEqual(expect.arrayContaining(['invitation', 'reminder']))
    expect(kinds(after)).toEqual(['invitation'])
  })

  it('a survey takes answers on its last day, and none after', () => {
    const survey = surveyWith({ opensOn: asDay('2026-01-10'), closesOn: asDay(lastDay) })
    const records = recordsOf({ members: [anna], surveys: [survey] })
    const answer = (now: Date) => mayAnswer(survey, anna, records, now)
    expect([answer(before), answer(after)]).toEqual([true, false])
    expect([before, after].map((now) => messagesBy(now, records, outcomes()).length)).toEqual([1, 0])
    const opens = { ...survey, opensOn: addDays(asDay(lastDay), 1), closesOn: addDays(asDay(lastDay), 9) }
    expect([before, after].map((now) => isOpenOn(opens, dayIn(OSLO, now), now))).toEqual([false, true])
  })

  it('new rules of absence do not apply, and then do', () => {
    const from = addDays(asDay(lastDay), 1)
    const rules = { nurseIsToldOf: ['no-show'], managerIsToldOf: [], managerWaitHours: 0, escalateAfter: 0 } as const
    const settings = { ...DEFAULT_SETTINGS, laterRules: [{ ...rules, from }] }
    expect(absenceRulesOn(settings, dayIn(OSLO, before))).toBe(settings)
    expect(absenceRulesOn(settings, dayIn(OSLO, after))).toMatchObject(rules)
    // That day is tomorrow, then today; and a moment earlier nobody could have said "yesterday".
    expect(decideRules({ from, ...rules }, nina, DEFAULT_SETTINGS, [], before).ok).toBe(true)
    expect(decideRules({ from: asDay(lastDay), ...rules }, nina, DEFAULT_SETTINGS, [], before).ok).toBe(true)
    expect(decideRules({ from: asDay(lastDay), ...rules }, nina, DEFAULT_SETTINGS, [], after).ok).toBe(false)
  })

  it('absence is followed up on its last day, and then left', () => {
    const completed = instantAt(OSLO, addDays(asDay(lastDay), -20), '12:00')
    const earlier = held({
      start: new Date(completed.getTime() - 4 * 3_600_000),
      end: new Date(completed.getTime() - 3_600_000),
      listCompletedAt: completed,
    })
    const settings = { followUpDays: 21 }
    const marks = [mark(anna, 'absent', 1, { at: completed })]
    const records = recordsOf({ gatherings: [earlier], members: [anna], marks, settings })
    const due = (now: Date) => messagesBy(now, records, outcomes({ 'g1/invitation/anna': 'sent' })).length
    expect([due(before), due(after)]).toEqual([1, 0])
  })

  it('a gathering called then has a deadline counted from that day', () => {
    const far = addDays(asDay(lastDay), 10)
    const deadline = (now: Date) => answerDay(dayIn(OSLO, now), far, DEFAULT_SETTINGS)
    expect([deadline(before), deadline(after)]).toEqual([addDays(asDay(lastDay), 7), addDays(asDay(lastDay), 8)])
  })
})

describe('the last call', () => {
  it.each([
    ['2026-03-05', '2026-03-05T08:00:00.000Z'],
    // A deadline on a day off is called out on the workday before, whatever the clocks do in between.
    ['2026-03-29', '2026-03-27T08:00:00.000Z'],
    ['2026-05-17', '2026-05-15T07:00:00.000Z'],
    ['2026-04-06', '2026-04-01T07:00:00.000Z'],
  ])('for the deadline %s goes out at nine on the wall, once', (answerBy, due) => {
    const start = instantAt(OSLO, addDays(asDay(answerBy), 14), '12:00')
    const called = invited({
      start,
      end: new Date(start.getTime() + 1),
      answerBy: asDay(answerBy),
      invitedAt: at('2026-01-05T09:00:00Z'),
    })
    const records = recordsOf({ gatherings: [called], members: [anna] })
    const calls = (now: Date) =>
      messagesBy(now, records, outcomes()).filter(({ matter }) => ['reminder', 'last-call'].includes(matter.kind))
    expect(calls(new Date(at(due).getTime() - 1)).map(({ matter }) => matter.kind)).not.toContain('last-call')
    const then = calls(at(due))
    expect(then.at(-1)?.due.toISOString()).toBe(due)
    expect(new Set(then.map(({ due: each }) => each.getTime())).size).toBe(then.length)
  })
})
