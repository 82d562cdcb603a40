import fc from 'fast-check'
import type { Question } from '../../../bot/domain/surveys/question'
import type { SurveyContent } from '../../../bot/domain/surveys/survey'
import { changedWordings, withNewVersions } from '../../../bot/domain/surveys/wordings'
import { anyContent } from '../../support/surveyContents'
import { scale, surveyWith, worded } from '../../support/surveys'

const asking = (...questions: readonly Question[]): SurveyContent => surveyWith({ questions })
const other = { text: worded('Noe helt annet?') }
const versionsIn = ({ sections }: SurveyContent) =>
  sections.flatMap(({ questions }) => questions.map(({ version }) => version))

describe('a wording that has changed since an earlier year', () => {
  it('is found by its id and version', () => {
    const now = asking(scale('rolle', other), scale('trygghet'))
    expect(changedWordings(now, [asking(scale('rolle'), scale('trygghet'))])).toEqual(['rolle'])
  })

  it.each([
    ['an end of the scale', scale('rolle', { high: worded('svært mye') })],
    ['the help text', scale('rolle', { help: worded('Tenk på det siste året.') })],
    ['one language only', scale('rolle', { text: { ...scale('rolle').text, nn: 'Kva då?' } })],
    ['whom it is shown to', scale('rolle', { showIf: { question: 'annet', isOneOf: ['1'] } })],
  ])('may be %s', (_, question) => {
    expect(changedWordings(asking(question), [asking(scale('rolle'))])).toEqual(['rolle'])
  })

  it.each([
    ['a theme', scale('rolle', { theme: 'faget' })],
    ['that it must be answered', scale('rolle', { required: true })],
    ['a space', scale('rolle', { text: { ...scale('rolle').text, nb: ' Hvor  rolle?' } })],
    ['a version of its own', scale('rolle', { ...other, version: 2 })],
  ])('is not %s', (_, question) => {
    expect(changedWordings(asking(question), [asking(scale('rolle'))])).toEqual([])
  })

  it('gets the first version nobody has had', () => {
    const earlier = [asking(scale('rolle')), asking(scale('rolle', { version: 4, text: worded('Hva?') }))]
    expect(versionsIn(withNewVersions(asking(scale('rolle', other)), earlier))).toEqual([5])
  })

  it('gets its old version back when the old words are back', () => {
    const earlier = [asking(scale('rolle')), asking(scale('rolle', { ...other, version: 2 }))]
    expect(versionsIn(withNewVersions(asking(scale('rolle', { version: 2 })), earlier))).toEqual([1])
  })

  it('never stands after the versions are raised, and nothing else has changed', () => {
    fc.assert(
      fc.property(anyContent, fc.array(anyContent, { maxLength: 3 }), fc.boolean(), (content, others, reworded) => {
        const earlier = reworded ? [...others, { ...content, sections: content.sections.map(shouted) }] : others
        const raised = withNewVersions(content, earlier)
        expect(changedWordings(raised, earlier)).toEqual([])
        expect(withoutVersions(raised)).toEqual(withoutVersions(content))
      }),
    )
  })
})

function shouted(section: SurveyContent['sections'][number]): SurveyContent['sections'][number] {
  return {
    ...section,
    questions: section.questions.map((question) => ({ ...question, text: worded(`${question.text.nb}!`) })),
  }
}

function withoutVersions({ sections }: SurveyContent): object[] {
  return sections.flatMap(({ questions }) => questions.map((question) => ({ ...question, version: 0 })))
}
