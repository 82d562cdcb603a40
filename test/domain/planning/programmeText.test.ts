import fc from 'fast-check'
import { programmeFrom, programmeText } from '../../../bot/domain/planning/programmeText'

const item = (start: string, end: string, title: string, speaker = '') => ({ start, end, title, speaker })

it.each([
  ['12:00-12:45 ESAS-r i praksis (Kari Fagerli)', item('12:00', '12:45', 'ESAS-r i praksis', 'Kari Fagerli')],
  ['12.00–12.45 ESAS-r', item('12:00', '12:45', 'ESAS-r')],
  ['kl. 9 - 10.15: Kaffe', item('09:00', '10:15', 'Kaffe')],
  ['9—10 Kaffe  og   prat', item('09:00', '10:00', 'Kaffe og prat')],
  ['12-13 Etikk (del 2) (Ola)', item('12:00', '13:00', 'Etikk (del 2)', 'Ola')],
  ['12:00-12:45', item('12:00', '12:45', '')],
  ['25:00-26:00 For sent', item('25:00', '26:00', 'For sent')],
])('reads «%s»', (line, read) => {
  expect(programmeFrom(line, [])).toEqual([read])
})

it.each(['Kaffe', 'Kaffe kl. 12', '12:00 Kaffe', '12:00-Kaffe', '(Kari)'])('finds no times in «%s»', (line) => {
  expect(programmeFrom(line, [])).toEqual([item('', '', line)])
})

it('leaves out empty lines, and takes the line ends of any phone', () => {
  expect(programmeFrom('\n12-13 Ett\r\n\r\n  13-14 To \n', [])).toHaveLength(2)
})

it('keeps a line that was not touched as the item it was', () => {
  const before = [item('12:00', '13:00', 'Etikk (del 2)'), item('13:00', '14:00', 'Kaffe\n og prat', 'Ola (lege)')]
  expect(programmeFrom(programmeText(before), before)).toEqual(before)
})

it('reads back what it has written, whatever is in the titles', () => {
  const times = fc.constantFrom('08:00', '12:30', '23:59')
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
  const items = fc.array(fc.record({ start: times, end: times, title: words, speaker: fc.string() }), { maxLength: 5 })
  fc.assert(
    fc.property(items, (before) => {
      const distinct = new Map(before.map((each) => [programmeText([each]), each]))
      const programme = [...distinct.values()]
      expect(programmeFrom(programmeText(programme), programme)).toEqual(programme)
    }),
  )
})
