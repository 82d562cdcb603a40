import type { Card } from '../../bot/cards/card'
import { wordsOf } from '../../bot/cards/cardWords'
import { plain } from '../../bot/cards/plain'
import { sampleCards } from './sampleCards'

const cards = sampleCards('nb')

function sample(name: string): Card {
  const card = cards[name]
  if (!card) throw new Error(`There is no sample card called ${name}`)
  return card
}

const cardOf = (...body: Card[string][]): Card => ({ type: 'AdaptiveCard', body })
const text = (written: string) => ({ type: 'TextBlock', text: written, wrap: true })

describe('what a card says', () => {
  it('has the heading, the texts and the facts of an invitation in their order, and none of its buttons', () => {
    const { title, parts } = wordsOf(sample('invitation hybrid'))
    expect(title).toBe('Områdesamling Follo')
    expect(parts.map((part) => (part.kind === 'text' ? part.text : part.kind))).toEqual([
      'Du er invitert. Kommer du?',
      'facts',
      'Program',
      'facts',
      'Temaer',
      'ESAS-r · Forhåndssamtaler',
      'Les gjerne før samlingen',
      'Artikkel om forhåndssamtaler: https://example.org/artikkel',
      'Ta med egne eksempler',
      expect.stringContaining('Svar gjerne innen'),
    ])
    const [first] = parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []))
    expect(first).toEqual(['Når', expect.stringContaining('12. mars')])
  })

  it('leaves out fields to fill in, and what is only about them', () => {
    const said = JSON.stringify(wordsOf(sample('series')))
    expect(said).toContain('2. områdesamling Follo')
    expect(said).not.toMatch(/Velg svar|ser grunnen|Svaret ditt:/)
  })

  it('keeps lists, and what only looks like one as it was written', () => {
    const written = ['Ta med:', '- kaffe', '- **kopp**', '', '1. Les', '2. Skriv'].join('\n')
    const { parts } = wordsOf(cardOf(text(written), text(plain('- ikke en liste\n12. mars'))))
    expect(parts).toEqual([
      { kind: 'text', text: 'Ta med:', isStrong: false, isClose: false },
      { kind: 'list', items: ['kaffe', 'kopp'], isNumbered: false },
      { kind: 'list', items: ['Les', 'Skriv'], isNumbered: true },
      { kind: 'text', text: '- ikke en liste', isStrong: false, isClose: false },
      { kind: 'text', text: '12. mars', isStrong: false, isClose: false },
    ])
  })

  it('leaves out pictures and what cannot be seen, and looks into columns', () => {
    const hidden = { ...text('Skjult'), isVisible: false }
    const columns = { type: 'ColumnSet', columns: [{ type: 'Column', items: [text('Inne')] }] }
    const image = { type: 'Image', url: 'https://example.org/bilde.png', altText: 'Et bilde' }
    expect(wordsOf(cardOf(image, hidden, columns))).toEqual({
      title: null,
      parts: [{ kind: 'text', text: 'Inne', isStrong: false, isClose: false }],
    })
  })

  it.each(Object.entries(cards))('is whole for the card %s', (_, card) => {
    const { title, parts } = wordsOf(card)
    expect(title).toMatch(/\S/)
    expect(JSON.stringify(parts)).not.toMatch(/undefined|\$\{|\\\\[*_[\]]/)
    for (const part of parts) if (part.kind === 'text') expect(part.text.trim()).not.toBe('')
  })
})
