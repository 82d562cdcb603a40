import { askedIn } from '../../../bot/domain/surveys/asked'
import { isOpenOn, phaseOfSurvey, usualReminders, type Survey } from '../../../bot/domain/surveys/survey'
import { anna, asDay, bilal, comes, everybody, held, mark, recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'

const survey = surveyWith()
const noon = (day: string) => new Date(`${day}T11:00:00Z`)
const phase = (day: string, changes: Partial<Survey> = {}) =>
  phaseOfSurvey({ ...survey, ...changes }, asDay(day), noon(day))

describe('a survey', () => {
  it('is open from its first to its last day, both included', () => {
    const days = ['2026-01-11', '2026-01-12', '2026-02-01', '2026-02-02']
    expect(days.map((day) => isOpenOn(survey, asDay(day), noon(day)))).toEqual([false, true, true, false])
    expect(days.map((day) => phase(day))).toEqual(['planned', 'open', 'open', 'ending'])
  })

  it('is never open as a draft, nor once it is closed', () => {
    expect([phase('2026-01-20', { stage: 'draft' }), phase('2026-01-20', { stage: 'closed' })]).toEqual([
      'draft',
      'closed',
    ])
  })

  it('takes no more answers from the moment somebody has ended it', () => {
    expect(phase('2026-01-20', { endedAt: noon('2026-01-20') })).toBe('ending')
    expect(phase('2026-01-19', { endedAt: noon('2026-01-20') })).toBe('open')
  })

  it('asks nurses, and its parallel asks their leaders, and neither asks those who run the network', () => {
    const asked = (audience: Survey['audience']) =>
      askedIn({ ...survey, audience }, recordsOf({ members: everybody }), noon('2026-03-20')).map(({ id }) => id)
    expect([asked('nurse'), asked('leader')]).toEqual([['anna', 'bilal', 'cato'], ['mona']])
  })

  it('asks those who were there when it is about a gathering, and while they sit together whoever has said yes', () => {
    const gathering = held()
    const about: Survey = { ...survey, audience: 'participant', kind: 'evaluation', gathering: gathering.id }
    const records = recordsOf({
      gatherings: [gathering],
      marks: [mark(anna, 'online')],
      rsvps: [{ ...comes(bilal), gathering: gathering.id }],
    })
    const asked = (kind: Survey['kind']) => askedIn({ ...about, kind }, records, noon('2026-03-20')).map(({ id }) => id)
    expect(asked('evaluation')).toEqual(['anna'])
    expect(asked('poll')).toEqual(['anna', 'bilal'])
  })

  it('reminds after a third of its days, and two days before its last', () => {
    expect(usualReminders(asDay('2027-01-11'), asDay('2027-02-01'), 21)).toEqual(['2027-01-18', '2027-01-30'])
    expect(usualReminders(asDay('2027-01-11'), asDay('2027-01-12'), 1)).toEqual([])
  })
})
