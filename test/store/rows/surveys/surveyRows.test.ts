import type { SealedAnswer } from '../../../../bot/domain/surveys/answer'
import type { SurveyFigures } from '../../../../bot/domain/surveys/figures'
import { TEXT_STATES, type SurveyComment } from '../../../../bot/domain/surveys/freeText'
import type { SurveyId } from '../../../../bot/domain/surveys/survey'
import { freeTextRow, surveyCommentRow } from '../../../../bot/store/rows/surveys/freeTextRow'
import { sealedAnswerRow } from '../../../../bot/store/rows/surveys/sealedAnswerRow'
import { surveyKeyRow } from '../../../../bot/store/rows/surveys/surveyKeyRow'
import { surveyResultRow } from '../../../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../../../bot/store/rows/surveys/surveyRow'
import { ahus, asDay as day, follo, plan } from '../../../support/people'
import { asked, scale, surveyWith, worded } from '../../../support/surveys'
import { throughList, trip } from '../../throughList'

const at = new Date('2026-03-12T08:00:00.123Z')
const menti = 'menti-2026' as SurveyId

const survey = surveyWith({
  id: menti,
  opensOn: day('2026-11-01'),
  closesOn: day('2026-11-20'),
  themes: [{ id: 'role', title: worded('Rollen') }],
  questions: [
    scale('q1', { version: 2, theme: 'role', help: worded('Tenk på det siste året'), required: true }),
    {
      ...asked('q2'),
      showIf: { question: 'q1', isOneOf: ['1', '2'] },
      kind: 'several',
      options: [
        { id: 'a', text: worded('Kurs') },
        { id: 'b', text: worded('Tid') },
      ],
    },
    { ...asked('q3'), kind: 'number', min: 0, max: 50, unit: worded('ganger') },
    { ...asked('q4'), kind: 'text' },
  ],
  pairs: [{ nurse: 'q1', leader: 'q1' }],
  remindOn: [day('2026-11-08'), day('2026-11-18')],
})
const answer: SealedAnswer = { key: 'h'.repeat(44), survey: menti, sealed: 'QUJD' }
const cell = { n: 7, counts: [0, 1, 2, 3, 1], mean: 3.57, spread: 0.98 }
const figures: SurveyFigures = {
  turnout: { asked: 12, answered: 7 },
  turnoutByArea: { [follo]: { asked: 8, answered: 5 }, [ahus]: null },
  questions: [{ question: 'q1', version: 2, kind: 'scale', all: cell, areas: { [follo]: { ...cell, n: 5 } } }],
  texts: { q4: 5, q5: null },
}
const comment: SurveyComment = { key: 'k1', survey: menti, question: 'q4', text: 'Mer tid\n«takk»' }

describe('rows of surveys', () => {
  it.each([
    ...trip(sealedAnswerRow, answer, { ...answer, sealed: 'A'.repeat(20_000) }),
    ...trip(surveyKeyRow, { survey: menti, secret: 's'.repeat(32), mark: 'abc' }),
    ...trip(surveyResultRow, { survey: menti, answered: 0, figures: null }, { survey: menti, answered: 7, figures }),
    ...trip(
      surveyRow,
      survey,
      { ...survey, audience: 'leader', kind: 'other', series: null, remindOn: [] },
      { ...survey, audience: 'participant', kind: 'evaluation', gathering: plan().id, endedAt: at, stage: 'draft' },
      {
        ...survey,
        stage: 'closed',
        record: {
          closedAt: at,
          keyGoneAt: at,
          answered: 7,
          asked: 12,
          reminded: [{ on: day('2026-11-08'), count: 4 }],
        },
      },
    ),
    ...trip(surveyCommentRow, comment),
    ...trip(freeTextRow, ...TEXT_STATES.map((state) => ({ ...comment, state }))),
  ])('%s is written and read again as it was', (_name, value, readAgain) => {
    expect(readAgain()).toEqual({ ok: true, value })
  })

  it('puts nothing in a survey answer that points at a person or a time', () => {
    expect(Object.keys(sealedAnswerRow.toFields(answer)).sort()).toEqual(['Key', 'Sealed', 'Survey'])
  })

  it('says which columns of a survey without questions are wrong', () => {
    const fields = throughList(surveyRow.list, surveyRow.toFields(survey))
    expect(surveyRow.parse({ ...fields, Definition: '{"title":{}}' })).toEqual({
      ok: false,
      problem: 'Definition.title.nb, Definition.title.nn, Definition.title.en, Definition.sections',
    })
  })
})
