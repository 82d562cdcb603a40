import { decideSurveyAnswer, isAskedIn, isOpenOn, type Survey, type SurveyId } from '../../bot/domain/survey'
import { anna, asDay, everybody, mona } from '../support/people'

const question = (id: string) => {
  const words = { nb: id, nn: id, en: id }
  return { id, version: 1, text: words, low: words, high: words }
}

const survey: Survey = {
  id: 's1' as SurveyId,
  title: { nb: 'Års-menti', nn: 'Års-menti', en: 'Annual survey' },
  audience: 'nurse',
  stage: 'open',
  opensOn: asDay('2026-01-12'),
  closesOn: asDay('2026-02-01'),
  questions: [question('competence'), question('confidence')],
}
const scores = { competence: 4, confidence: 2 }
const today = asDay('2026-01-20')

describe('a survey', () => {
  it('is open from its first to its last day, both included', () => {
    const days = ['2026-01-11', '2026-01-12', '2026-02-01', '2026-02-02'].map(asDay)
    expect(days.map((day) => isOpenOn(survey, day))).toEqual([false, true, true, false])
  })

  it('is never open as a draft, nor once it is closed', () => {
    expect([isOpenOn({ ...survey, stage: 'draft' }, today), isOpenOn({ ...survey, stage: 'closed' }, today)]).toEqual([
      false,
      false,
    ])
  })

  it('asks nurses, and its parallel asks their leaders, and neither asks those who run the network', () => {
    const asked = (audience: Survey['audience']) =>
      everybody.filter((member) => isAskedIn({ ...survey, audience }, member)).map(({ id }) => id)
    expect([asked('nurse'), asked('leader')]).toEqual([['anna', 'bilal', 'cato'], ['mona']])
  })
})

describe('an answer to a survey', () => {
  it('is taken when it answers every question', () => {
    expect(decideSurveyAnswer(survey, anna, scores, today)).toEqual({ ok: true, scores })
  })

  it('is taken again in the same way, so that it can be changed until closing', () => {
    const changed = { ...scores, confidence: 5 }
    expect(decideSurveyAnswer(survey, anna, changed, survey.closesOn)).toEqual({ ok: true, scores: changed })
  })

  it.each([
    ['survey-not-for-you', 'whoever is not asked', mona, scores, today],
    ['survey-closed', 'answers before the first day', anna, scores, asDay('2026-01-11')],
    ['survey-closed', 'answers after the last day', anna, scores, asDay('2026-02-02')],
    ['survey-unknown-question', 'an answer to a question nobody asked', anna, { ...scores, health: 1 }, today],
    ['survey-question-missing', 'an answer that leaves a question out', anna, { competence: 4 }, today],
    ['survey-question-missing', 'an empty answer', anna, {}, today],
  ] as const)('is refused with %s for %s', (refusal, _, member, given, day) => {
    expect(decideSurveyAnswer(survey, member, given, day)).toEqual({ ok: false, refusal })
  })

  it('holds what was given and nothing of who gave it', () => {
    const decision = decideSurveyAnswer(survey, anna, scores, today)
    expect(JSON.stringify(decision)).not.toContain(anna.id)
  })
})
