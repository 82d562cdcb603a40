import fc from 'fast-check'
import { SURVEY_KINDS } from '../../../../bot/domain/surveys/survey'
import { readSurveyFile, surveyFileOf, writeSurveyFile } from '../../../../bot/store/rows/surveys/surveyFile'
import { surveyFileProblemText } from '../../../../bot/texts/surveys/fileProblems'
import { ANNUAL } from '../../../../bot/texts/surveys/definitions'
import { anyContent } from '../../../support/surveyContents'
import { scale, surveyWith } from '../../../support/surveys'

const annual = { series: 'ars-menti', kind: 'annual' as const, ...ANNUAL, participant: null }
const head = { format: 'ressursnett-survey', version: 1, kind: 'annual' }
const nurse = JSON.parse(JSON.stringify(ANNUAL.nurse)) as object

/** What whoever brings the file in is told. */
function told(text: string): string[] {
  const read = readSurveyFile(text)
  return read.ok ? [] : read.problems.map((problem) => surveyFileProblemText('nb', problem))
}

const file = (more: object) => JSON.stringify({ ...head, nurse, ...more })
const words = { nb: 'Hva?', nn: 'Kva?', en: 'What?' }
const question = { id: 'rolle', version: 1, kind: 'scale', text: words, low: words, high: words }
const asking = (...questions: object[]) => ({ title: words, sections: [{ id: 'first', title: words, questions }] })

describe('a survey in a file', () => {
  it('comes back as it went out, both audiences of it', () => {
    expect(readSurveyFile(writeSurveyFile(annual))).toEqual({ ok: true, file: annual })
  })

  it('comes back as it went out, whatever it asks', () => {
    const audience = fc.option(anyContent)
    const any = fc.record({
      series: fc.option(fc.constantFrom('ars-menti', 'trivsel')),
      kind: fc.constantFrom(...SURVEY_KINDS),
      nurse: anyContent,
      leader: audience,
      participant: audience,
    })
    fc.assert(
      fc.property(any, (each) => expect(readSurveyFile(writeSurveyFile(each))).toEqual({ ok: true, file: each })),
    )
  })

  it('holds the questions and nothing of when they are asked or how it went', () => {
    const made = surveyFileOf([surveyWith({ audience: 'leader', stage: 'closed' })])
    expect([made.series, made.kind, made.nurse, made.participant]).toEqual(['ars-menti', 'annual', null, null])
    expect(Object.keys(made.leader ?? {})).toEqual(['title', 'themes', 'sections', 'pairs'])
    expect(writeSurveyFile(made)).not.toMatch(/2026|closed|s-1/)
  })

  it('may leave out what is usual', () => {
    const read = readSurveyFile(`\uFEFF${file({ nurse: asking(question) })}`)
    expect(read.ok && read.file.nurse?.sections[0]?.questions).toEqual([
      scale('rolle', { text: words, low: words, high: words }),
    ])
  })
})

describe('a file that is no survey says what is wrong', () => {
  it.each([
    ['is not JSON', 'Kjære deg', 'Fila kan ikke leses. Den må være en JSON-fil'],
    ['is empty', '', 'Fila kan ikke leses.'],
    ['is enormous', `"${'x'.repeat(600_000)}"`, 'Fila er for stor'],
    ['is a list', '[]', 'Fila er ikke en undersøkelse herfra.'],
    ['is nothing', 'null', 'Fila er ikke en undersøkelse herfra.'],
    ['is of another format', JSON.stringify({ format: 'quiz' }), 'Fila er ikke en undersøkelse herfra.'],
    ['is of a later version', file({ version: 2 }), 'Fila er laget for en annen versjon.'],
    ['asks nobody', JSON.stringify(head), 'Fila har ingen spørsmål.'],
    ['is of a kind nobody knows', file({ kind: 'quiz' }), 'Feltet «kind» har en verdi som ikke kan brukes.'],
    [
      'lacks a title in Nynorsk',
      file({ nurse: { ...asking(question), title: { nb: 'Hei', en: 'Hi' } } }),
      'Ressurssykepleiere: Feltet «title.nn» mangler.',
    ],
    [
      'has a question of a kind nobody knows',
      file({ nurse: asking(question, { ...question, id: 'b', kind: 'slider' }) }),
      'Ressurssykepleiere, side 1, spørsmål 2 på siden: Feltet «kind» har en verdi som ikke kan brukes.',
    ],
    [
      'has a version that is no number',
      file({ nurse: asking({ ...question, version: 'ny' }) }),
      'Ressurssykepleiere, side 1, spørsmål 1 på siden: Feltet «version» har en verdi som ikke kan brukes.',
    ],
    [
      'has an option without an id',
      file({ nurse: asking({ ...question, kind: 'one', options: [{ id: 'ja', text: words }, { text: words }] }) }),
      'Ressurssykepleiere, side 1, spørsmål 1 på siden, alternativ 2: Feltet «id» mangler.',
    ],
    [
      'has one option only',
      file({ nurse: asking({ ...question, kind: 'one', options: [{ id: 'ja', text: words }] }) }),
      'Ressurssykepleiere, side 1, spørsmål 1 på siden: Feltet «options» har en verdi som ikke kan brukes.',
    ],
    [
      'asks the same question twice',
      file({ nurse: asking(question, question) }),
      'Ressurssykepleiere. Side 1, spørsmål 2: Flere spørsmål har id-en «rolle». Gi hvert spørsmål sin egen.',
    ],
    [
      'has a pair its own side does not ask',
      file({ nurse: { ...asking(question), pairs: [{ nurse: 'fisk', leader: 'fisk' }] } }),
      'Ressurssykepleiere. Et par peker på spørsmålet «fisk», som ikke finnes.',
    ],
    [
      'has a pair the other side does not ask',
      file({ nurse: { ...asking(question), pairs: [{ nurse: 'rolle', leader: 'fisk' }] }, leader: asking(question) }),
      'Ressurssykepleiere. Et par peker på spørsmålet «fisk», som ikke finnes.',
    ],
  ])('when it %s', (_, text, sentence) => {
    expect(told(text)).toEqual([expect.stringContaining(sentence)])
  })

  it('tells of everything at once', () => {
    expect(told(file({ kind: 7, leader: { ...asking(question), title: 'Hei' } }))).toHaveLength(2)
  })

  it('never falls over, whatever is in it', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((nurse) => file({ nurse })),
    )
    fc.assert(fc.property(anything, (text) => expect(told(text).every((sentence) => sentence.length > 10)).toBe(true)))
  })
})
