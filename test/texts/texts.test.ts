import { LANGUAGES } from '../../bot/domain/member'
import { SCALE } from '../../bot/domain/survey'
import { textsIn } from '../../bot/texts/texts'
import { survey } from '../cards/builders'

const nb = textsIn('nb')

it.each(LANGUAGES)('says nothing personal on the lock screen in %s', (language) => {
  for (const line of Object.values(textsIn(language).summary)) {
    expect(line).toMatch(/kompetansenettverket|competence network|Ressursnett|liste|list/)
    expect(line).not.toMatch(
      /fravær|fråvær|absence|savnet|sakna|missed|sykepleier|sjukepleiar|nurse|leder|leiar|manager/,
    )
    expect(line).not.toMatch(/[?$]|\d/)
  }
})

it('gives absence, the notice and a cancellation the same words on the lock screen', () => {
  expect(nb.summary.absence).toBe('Melding fra kompetansenettverket')
  expect(nb.summary['manager-notice']).toBe(nb.summary.absence)
  expect(nb.summary.cancelled).toBe(nb.summary.absence)
})

it.each(LANGUAGES)('answers every refusal in %s with one or two whole sentences', (language) => {
  for (const text of Object.values(textsIn(language).refusal)) {
    expect(text).toMatch(/^[A-ZÆØÅ].*[.!]$/)
    expect(text.length).toBeLessThan(140)
  }
})

it('keeps the three languages apart', () => {
  const flat = (language: 'nb' | 'nn' | 'en') => JSON.stringify(textsIn(language))
  expect(flat('nb')).not.toMatch(/(?<!\p{L})(ikkje|eg|kva|ein|noko|frå|berre)(?!\p{L})/iu)
  expect(flat('nn')).not.toMatch(/(?<!\p{L})(ikke|jeg|hva|hvor|noe|fra|bare|samlingen|lederen)(?!\p{L})/iu)
  expect(flat('en')).not.toMatch(/(?<!\p{L})(ikke|ikkje|samling|svar|leder)(?!\p{L})/iu)
})

describe('the annual survey', () => {
  it('asks nurses and leaders the same five things, so that they can be set side by side', () => {
    const ids = (audience: 'nurse' | 'leader') => survey(audience).questions.map((question) => question.id)
    expect(ids('nurse')).toEqual(['competence', 'confidence', 'cooperation', 'intimacy', 'death'])
    expect(ids('leader')).toEqual(ids('nurse'))
  })

  it('has words for both ends of every scale in every language', () => {
    expect(SCALE).toEqual({ low: 1, high: 5 })
    for (const { text, low, high, version } of [...survey('nurse').questions, ...survey('leader').questions]) {
      expect(version).toBe(1)
      for (const language of LANGUAGES) {
        expect(text[language]).toMatch(/^[A-ZÆØÅ].*\?$/)
        expect(low[language]).not.toBe(high[language])
      }
    }
  })

  it('carries the year it opens in', () => {
    expect(survey('nurse').title.nb).toBe('Års-menti 2026 for ressurssykepleiere')
  })
})
