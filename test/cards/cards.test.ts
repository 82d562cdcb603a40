import { payloads } from '../../bot/cards/actions'
import { LANGUAGES } from '../../bot/domain/member'
import { MOST_BYTES, weightOf } from '../../bot/cards/size'
import { pressAll, problemsIn, wordsIn } from './cardCheck'
import { sampleCards } from './sampleCards'
import { schemaProblemsIn } from './schemaCheck'

describe.each(LANGUAGES)('every card in %s', (language) => {
  const cards = Object.entries(sampleCards(language))

  it.each(cards)('%s is whole, labelled and within the limits', (_, card) => {
    expect(problemsIn(card)).toEqual([])
    expect(card['lang']).toBe(language)
  })

  it.each(cards)('%s is valid against version 1.5', (_, card) => {
    expect(schemaProblemsIn(card)).toEqual([])
  })

  it.each(cards)('%s weighs less than 25 kB, counted in bytes and as Teams keeps it', (_, card) => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(MOST_BYTES)
    expect(weightOf(card)).toBeLessThan(MOST_BYTES)
  })

  it.each(cards)('%s has only buttons that the bot understands', (_, card) => {
    expect(pressAll(card).notUnderstood).toEqual([])
  })
})

it('has every button on at least one card', () => {
  const used = new Set(Object.values(sampleCards('nb')).flatMap((card) => pressAll(card).verbs))
  expect([...used].sort()).toEqual(Object.keys(payloads).sort())
})

it('knows a card that is not valid', () => {
  const card = { type: 'AdaptiveCard', version: '1.5' } as const
  expect(schemaProblemsIn({ ...card, body: [{ type: 'TextBlock', text: 'Hei', size: 'Huge' }] })).toHaveLength(1)
  expect(schemaProblemsIn({ ...card, body: [{ type: 'Badge', text: 'Hei' }] })).not.toEqual([])
  expect(schemaProblemsIn({ ...card, body: [{ type: 'TextBlock', text: 'Hei', wrapped: true }] })).toEqual([
    'TextBlock has no property wrapped at version 1.5',
  ])
})

it('says nothing in another language than the one that is asked for', () => {
  for (const [name, card] of Object.entries(sampleCards('en'))) {
    if (name.startsWith('longest')) continue // filled with Norwegian
    const words = wordsIn(card)
      .replace(/Bokmål|Nynorsk|språk/g, '')
      .replace(
        /Områdesamling Follo|\d[^"]{0,3} områdesamling Follo|Foredragsholderen er syk|Snø|Vi var tre på vakt/g,
        '',
      )
      .replace(/Ski sykehus, møterom \d|Forhåndssamtaler[^"\\]*|Artikkel om[^"]*|Ås hjemmetjeneste|Års-menti/gi, '')
    expect({ name, norwegian: words.match(/[æøå]/gi) }).toEqual({ name, norwegian: null })
  }
})
