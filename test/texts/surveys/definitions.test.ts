import { addDays } from '../../../bot/domain/day'
import { questionsIn } from '../../../bot/domain/surveys/question'
import { ANNUAL, annualSurvey, EVALUATION, evaluationOf } from '../../../bot/texts/surveys/definitions'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { asDay } from '../../support/people'

const ids = (content: typeof EVALUATION) => questionsIn(content.sections).map(({ id }) => id)

describe('the års-menti that comes with the program', () => {
  it.each([
    ['nurse', 16, 18],
    ['leader', 15, 16],
  ] as const)(
    'asks %ss a number of questions that takes two minutes, on pages of two to four',
    (audience, least, most) => {
      const pages = ANNUAL[audience].sections.map(({ questions }) => questions.length)
      const all = ids(ANNUAL[audience]).length
      expect([all >= least && all <= most, Math.min(...pages) >= 2, Math.max(...pages) <= 4]).toEqual([
        true,
        true,
        true,
      ])
    },
  )

  it.each(['nurse', 'leader'] as const)('covers each theme with at least two questions for the %s', (audience) => {
    const asked = questionsIn(ANNUAL[audience].sections).map(({ theme }) => theme)
    const themes = ANNUAL[audience].themes.map(({ id }) => id)
    expect(themes).toEqual(['competence', 'confidence', 'work', 'cooperation', 'taboo'])
    expect(themes.filter((theme) => asked.filter((each) => each === theme).length < 2)).toEqual([])
  })

  it.each(['nurse', 'leader'] as const)('asks the %s about intimacy, existential needs and death', (audience) => {
    expect(ids(ANNUAL[audience])).toEqual(expect.arrayContaining(['intimacy', 'existential', 'death', 'taboo-raised']))
  })

  it('keeps the five questions of the first years as they were', () => {
    const first = ['competence', 'confidence', 'cooperation', 'intimacy', 'death']
    const kept = (['nurse', 'leader'] as const).map((audience) =>
      questionsIn(ANNUAL[audience].sections)
        .filter(({ id }) => first.includes(id))
        .map(({ version, kind, text }) => [version, kind, text.nb]),
    )
    expect(kept).toMatchSnapshot()
  })

  it('says the year in its title, and opens to those it is for', () => {
    const dates = { opensOn: asDay('2027-01-05'), closesOn: asDay('2027-01-26') }
    const [nurse, leader] = (['nurse', 'leader'] as const).map((audience) =>
      annualSurvey(audience, { id: `menti-${audience}` as SurveyId, ...dates }),
    )
    expect([nurse?.title, leader?.title]).toEqual([
      {
        nb: 'Års-menti 2027 for ressurssykepleiere',
        nn: 'Års-menti 2027 for ressurssjukepleiarar',
        en: 'Annual survey 2027 for resource nurses',
      },
      { nb: 'Års-menti 2027 for ledere', nn: 'Års-menti 2027 for leiarar', en: 'Annual survey 2027 for managers' },
    ])
    expect([nurse?.audience, nurse?.stage, nurse?.remindOn]).toEqual(['nurse', 'open', ['2027-01-12', '2027-01-24']])
  })

  it('goes into its list and comes back the same', () => {
    const survey = annualSurvey('nurse', {
      id: 'menti' as SurveyId,
      opensOn: asDay('2027-01-05'),
      closesOn: asDay('2027-01-26'),
    })
    expect(surveyRow.parse(surveyRow.toFields(survey))).toEqual({ ok: true, value: survey })
  })
})

describe('the evaluation of a gathering', () => {
  const gathering = { id: 'g1' as GatheringId, title: 'Områdesamling Follo' }

  it('asks three short questions, and leaves room for a few words', () => {
    expect(questionsIn(EVALUATION.sections).map(({ kind }) => kind)).toEqual(['scale', 'scale', 'scale', 'text'])
    expect(EVALUATION.sections).toHaveLength(1)
  })

  it('is open for fourteen days to those who were there, and is the same one however often it is made', () => {
    const opensOn = asDay('2026-03-12')
    const made = evaluationOf(gathering, { opensOn })
    expect([made.audience, made.gathering, made.closesOn]).toEqual(['participant', 'g1', addDays(opensOn, 14)])
    expect(made.title.nn).toBe('Evaluering: Områdesamling Follo')
    expect(evaluationOf(gathering, { opensOn: addDays(opensOn, 3) }).id).toBe(made.id)
  })
})
