import * as fc from 'fast-check'
import { materialLine, webAddress } from '../../bot/cards/link'
import { bare, plain } from '../../bot/cards/plain'

it.each([
  ['Kari (vikar) 50 %', 'Kari (vikar) 50 %'],
  ['Kvinesdal & Ås', 'Kvinesdal & Ås'],
  ['*stjerner* og _strek_', '\\*stjerner\\* og \\_strek\\_'],
  ['[tekst](https://example.org)', '\\[tekst\\](https://example.org)'],
  ['# overskrift', '\\# overskrift'],
  ['- punkt', '\\- punkt'],
  ['1. mai', '1\\. mai'],
  ['12. mars, 2. etasje', '12\\. mars, 2. etasje'],
  ['en\nto', 'en\n\nto'],
  ['&amp; <b>', '\\&amp; \\<b\\>'],
  ['C:\\mappe `kode` ~~bort~~', 'C:\\\\mappe \\`kode\\` \\~\\~bort\\~\\~'],
])('shows «%s» as it is written', (written, escaped) => {
  expect(plain(written)).toBe(escaped)
})

it.each([
  ['Artikkel om smerte: https://example.org/a(1)', '[Artikkel om smerte](https://example.org/a%281%29)'],
  ['https://www.example.org/kort', '[example.org/kort](https://www.example.org/kort)'],
  ['Ta med egne eksempler', 'Ta med egne eksempler'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('shows the material «%s» as a link only when it is on the web', (line, shown) => {
  expect(materialLine(line)).toBe(shown)
})

it.each([
  ['[Artikkel om smerte](https://example.org/a%281%29)', 'Artikkel om smerte: https://example.org/a%281%29'],
  ['[https://example.org](https://example.org)', 'https://example.org'],
  ['[\\[1\\] Liste](https://example.org/liste)', '[1] Liste: https://example.org/liste'],
  ['**Husk** å svare', 'Husk å svare'],
  ['1\\. mai, C:\\\\mappe', '1. mai, C:\\mappe'],
])('says «%s» without Markdown', (markdown, said) => {
  expect(bare(markdown)).toBe(said)
})

it('says what people wrote as they wrote it', () => {
  const sign = fc.constantFrom(...'\\`*_[]{}<>~&#+-.()!1a ;:/å')
  const line = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('').trim())
  fc.assert(fc.property(line, (written) => expect(bare(plain(written))).toBe(written)))
})

it('opens web addresses and nothing else', () => {
  expect(webAddress('https://example.org/møte')).toBe('https://example.org/m%C3%B8te')
  expect(webAddress('msteams://x')).toBeNull()
  expect(webAddress('møterom 2')).toBeNull()
  expect(webAddress(null)).toBeNull()
})
