import fc from 'fast-check'
import { decodeText, parseCsv } from '../../../tab/year/csv'

const windows1252 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

describe('text of a file', () => {
  it('is read whether it is UTF-8, with or without a mark, UTF-16 or what Norwegian Excel writes', () => {
    const text = 'Møteform;Område;På Ås'
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(decodeText(new TextEncoder().encode(text))).toBe(text)
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(text)
    expect(decodeText(windows1252(text))).toBe(text)
    expect(decodeText(utf16)).toBe(text)
  })
})

describe('a file of cells with marks between', () => {
  it('finds out which mark it is, also when the text is full of the other', () => {
    expect(parseCsv('a;b;c\n1;x, y, z, w, v;3\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, y, z, w, v', '3'],
    ])
    expect(parseCsv('a,b\n1,"x;y;z"')).toEqual([
      ['a', 'b'],
      ['1', 'x;y;z'],
    ])
    expect(parseCsv('a\tb\n1\t2,5')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ])
    expect(parseCsv('sep=|\r\na|b\r\n1|2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('keeps what is in quotes: marks, line ends, and quotes themselves', () => {
    expect(parseCsv('a;b\r\n"en;to";"linje 1\nlinje 2"\r\n"han sa ""hei""";x\r\n')).toEqual([
      ['a', 'b'],
      ['en;to', 'linje 1\nlinje 2'],
      ['han sa "hei"', 'x'],
    ])
    expect(parseCsv('a;5" rør;c')).toEqual([['a', '5" rør', 'c']])
  })

  it('ends at the end, also inside an open quote, and knows the line ends of old Macs', () => {
    expect(parseCsv('a;"b')).toEqual([['a', 'b']])
    expect(parseCsv('a;b\r1;2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(parseCsv('')).toEqual([])
  })

  it('reads back whatever cells there are', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ';', ',', '"', '\n', ' ', '\t', '1') })
    const sheet = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(sheet, (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\r\n')
        expect(parseCsv(`sep=;\r\n${text}`)).toEqual(rows)
      }),
    )
  })
})
