import fc from 'fast-check'
import { isOnlyTakenAway, MASKS, saysSomething } from '../../../bot/domain/surveys/masks'

const written = 'Kari på Solhjemmet sier: «ikke nok tid». Ring Kari på 912 34 567!'

it.each([
  written,
  '[navn] på [sted] sier: «ikke nok tid». Ring [navn] på [telefon]!',
  '[name] på [place] sier: «ikke nok tid».',
  'ikke nok tid',
  '[navn] sier: ikke nok tid',
  '  Kari   sier\nikke nok tid ',
  'Ring [navn]',
])('may be left: %s', (left) => {
  expect(isOnlyTakenAway(written, left)).toBe(true)
})

it.each([
  'Kari på Solhjemmet sier: «nok ikke tid»',
  'nok tid og penger',
  'ingen tid',
  'Kar på Sol',
  'Karipå Solhjemmet',
  '[navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn] [navn]',
  '[Kari] på Solhjemmet',
  '[dum]',
  `${written} [navn]`,
  `${written}!`,
])('may not be left: %s', (left) => {
  expect(isOnlyTakenAway(written, left)).toBe(false)
})

it('takes any words away and never a word in', () => {
  const word = fc.constantFrom('vi', 'trenger', 'Kari', 'ikke', 'mer', 'tid', '.', ',', '912')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('keep', 'drop', 'mask'))), (words) => {
      const original = words.map(([each]) => each).join(' ')
      const left = words.flatMap(([each, fate]) => {
        if (fate === 'keep') return [each]
        return fate === 'mask' && /\w/.test(each) ? [MASKS.nb.name] : []
      })
      expect(isOnlyTakenAway(original, left.join(' '))).toBe(true)
      expect(isOnlyTakenAway(original, [...left, 'fremmed'].join(' '))).toBe(false)
      const longer = [...words.map(([each]) => each), ...words.map(([each]) => each), 'vi'].join(' ')
      expect(isOnlyTakenAway(original, longer)).toBe(false)
    }),
  )
})

it('knows whether anything is left', () => {
  expect([saysSomething('[navn]!'), saysSomething(' … '), saysSomething('[navn] kom')]).toEqual([false, false, true])
})
