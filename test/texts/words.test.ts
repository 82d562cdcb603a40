import { codeIn, wordIn } from '../../bot/texts/words'

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
  ['kalender', 'calendar'],
  ['Kalenderen min', 'calendar'],
  ['planlegg', 'plan'],
  ['Planning!', 'plan'],
  ['calendar', 'calendar'],
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

it.each([
  ['her 4821', '4821'],
  ['HER4821', '4821'],
  ['Her: 4821!', '4821'],
  ['here 0042', '0042'],
  ['4821', '4821'],
  [' 48 21 ', '4821'],
  ['Jeg er her 4821', '4821'],
  ['I am here: 4 8 2 1', '4821'],
  ['<at>Ressursnett</at>&nbsp;her&nbsp;4821', '4821'],
  ['her', null],
  ['Eg er her.', null],
  ['her 482', null],
  ['here 48211', null],
])('hears from «%s» that somebody is at the door', (text, code) => {
  expect(codeIn(text)).toEqual({ code })
})

it.each([
  '',
  'hjelp',
  '482',
  '48211',
  '22 33 44 55',
  'her er timer',
  'hvor er det',
  'x'.repeat(200_000),
  '1'.repeat(5000),
])('takes %.30s for nothing at the door', (text) => {
  expect(codeIn(text)).toBeUndefined()
})
