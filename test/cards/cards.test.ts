import { payloads } from '../../bot/cards/actions'
import { LANGUAGES } from '../../bot/domain/member'
import { pressAll, problemsIn, wordsIn } from './cardCheck'
import { sampleCards } from './sampleCards'

describe.each(LANGUAGES)('every card in %s', (language) => {
  const cards = Object.entries(sampleCards(language))

  it.each(cards)('%s is whole, labelled and within the limits', (_, card) => {
    expect(problemsIn(card)).toEqual([])
    expect(card['lang']).toBe(language)
  })

  it.each(cards)('%s has only buttons that the bot understands', (_, card) => {
    expect(pressAll(card).notUnderstood).toEqual([])
  })
})

it('has every button on at least one card', () => {
  const used = new Set(Object.values(sampleCards('nb')).flatMap((card) => pressAll(card).verbs))
  expect([...used].sort()).toEqual(Object.keys(payloads).sort())
})

it('says nothing in another language than the one that is asked for', () => {
  for (const [name, card] of Object.entries(sampleCards('en'))) {
    const words = wordsIn(card)
      .replace(/Bokmål|Nynorsk|språk/g, '')
      .replace(/Områdesamling Follo|Foredragsholderen er syk|Snø|Vi var tre på vakt/g, '')
      .replace(/Ski sykehus, møterom 2|Forhåndssamtaler[^"\\]*|Artikkel om[^"]*|Ås hjemmetjeneste|Års-menti/gi, '')
    expect({ name, norwegian: words.match(/[æøå]/gi) }).toEqual({ name, norwegian: null })
  }
})
