import fc from 'fast-check'
import { isOnlyTakenAway } from '../../../bot/domain/surveys/masks'
import { maskedText, piecesOf, wordsBeside, type Flagged } from '../../../tab/surveys/texts/masking'

const text = 'Kari på Ås sykehjem, ring 41 22 33 44.'
const kari: Flagged = { from: 0, to: 4, kind: 'name', weak: false }
const phone: Flagged = { from: 26, to: 37, kind: 'phone', weak: false }

it('covers what is chosen, in the reader’s language', () => {
  expect(maskedText(text, [phone, kari], 'nb')).toBe('[navn] på Ås sykehjem, ring [telefon].')
  expect(maskedText(text, [kari], 'en')).toBe('[name] på Ås sykehjem, ring 41 22 33 44.')
  expect(maskedText(text, [], 'nb')).toBe(text)
})

it('shows the whole text, with what can be pressed in its place', () => {
  expect(piecesOf(text, [phone, kari]).map(({ text: piece }) => piece)).toEqual([
    'Kari',
    ' på Ås sykehjem, ring ',
    '41 22 33 44',
    '.',
  ])
})

it('lets any other word be covered too', () => {
  expect(wordsBeside(text, [kari, phone], 'place').map(({ from, to }) => text.slice(from, to))).toEqual([
    'på',
    'Ås',
    'sykehjem',
    'ring',
  ])
})

it('never shows anything but what was written, with parts covered', () => {
  const part = fc.record({
    from: fc.nat(40),
    to: fc.nat(40),
    kind: fc.constantFrom('name', 'place'),
    weak: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const words = wordsBeside(text, [], 'name').filter((word) => parts.some(({ from }) => from === word.from))
      expect(isOnlyTakenAway(text, maskedText(text, words, 'nb'))).toBe(true)
      expect(
        piecesOf(text, parts)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
