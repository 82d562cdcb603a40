import { LANGUAGES } from '../../bot/domain/member'
import { textsIn } from '../../bot/texts/texts'

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
