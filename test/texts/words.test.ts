import { wordIn } from '../../bot/texts/words'

it.each([
  ['hjelp', 'help'],
  ['HELP!', 'help'],
  [' meny ', 'help'],
  ['<at>Ressursnett</at> samlinger', 'gatherings'],
  ['<at id="0">Ressursnett</at>&nbsp;Samlingar?', 'gatherings'],
  ['timar', 'hours'],
  ['Mine timer', 'hours'],
  ['my hours', 'hours'],
  ['oppmøte', 'attendance'],
  ['attendance.', 'attendance'],
  ['språk', 'language'],
  ['Spra\u030ak', 'language'],
  ['language', 'language'],
])('understands «%s»', (text, word) => {
  expect(wordIn(text)).toBe(word)
})

it.each([
  '',
  '   ',
  'hva er klokka',
  'timer samlinger',
  'jeg har jobbet mange timer',
  '<at>hjelp</at>',
  'x'.repeat(200_000),
])('does not guess what %.30s means', (text) => {
  expect(wordIn(text)).toBeNull()
})
