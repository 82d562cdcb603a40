import { nextYear, titleInYear } from '../../../bot/domain/surveys/nextYear'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { asDay } from '../../support/people'
import { surveyWith, worded } from '../../support/surveys'

describe('a survey for the next year', () => {
  const closed = surveyWith({ stage: 'closed', endedAt: new Date('2026-01-30T12:00:00Z') })
  const dates = { opensOn: asDay('2027-01-11'), closesOn: asDay('2027-02-01') }
  const copy = nextYear(closed, { id: 's-2' as SurveyId, ...dates })

  it('is a draft with the same questions, ids and versions', () => {
    expect([copy.stage, copy.id, copy.series]).toEqual(['draft', 's-2', closed.series])
    expect([copy.sections, copy.themes, copy.pairs]).toEqual([closed.sections, closed.themes, closed.pairs])
  })

  it('keeps nothing of how the earlier one ended, and reminds on days of its own', () => {
    expect([copy.endedAt, copy.record, copy.remindOn]).toEqual([null, null, ['2027-01-18', '2027-01-30']])
  })

  it.each([
    ['Års-menti 2026 for ledere', 'Års-menti 2027 for ledere'],
    ['Års-menti for ledere', 'Års-menti 2027 for ledere'],
    ['Spørsmål til ledere', 'Spørsmål 2027 til ledere'],
    ['Trivsel', 'Trivsel 2027'],
  ])('is called by its own year: «%s»', (before, after) => {
    expect(titleInYear(worded(before), 2027).nb).toBe(after)
  })
})
