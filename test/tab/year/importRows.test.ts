import type { Area, AreaId, MemberId } from '../../../bot/domain/member'
import { checkPlan } from '../../../bot/domain/planning/planCheck'
import { yearWheelTexts } from '../../../bot/texts/tab/topics/yearWheel'
import type { Cell } from '../../../tab/year/cells'
import { rowsFromSheet, type ImportKnown, type ReadSheet } from '../../../tab/year/importRows'
import { parseCsv } from '../../../tab/year/csv'
import { readFile } from '../../../tab/year/readFile'
import { templateFile } from '../../../tab/year/templateFile'

const NAMES = ['Ahus', 'Bydelene i Oslo', 'Follo', 'Kongsvinger']
const areas: Area[] = NAMES.map((name, order) => ({ id: `a${order}` as AreaId, name, order }))
const all = ['a0', 'a1', 'a2', 'a3']
const members = [{ id: 'o-1' as MemberId, name: 'Olav Follestad' }]
const known: ImportKnown = { areas, members, year: 2027, words: yearWheelTexts.nb.proposal }

function rowsOf(read: ReadSheet) {
  if (!read.ok) throw new Error(read.problem)
  return read.rows
}
const first = (...sheet: Cell[][]) => rowsOf(rowsFromSheet(sheet, known))[0]?.asked

describe('a row of a spreadsheet', () => {
  it('is a whole form, by the names of its columns', () => {
    const asked = first(
      [
        'Dato',
        'Fra',
        'Til',
        'Type',
        'Tittel',
        'Områder',
        'Sted',
        'Møteform',
        'For hvem',
        'Temaer',
        'Program',
        'Plasser',
        'Vert',
        'Lenke',
        'Fagstoff',
      ],
      [
        new Date('2027-03-12T00:00:00Z'),
        '12.00',
        0.625,
        'Områdesamling',
        'Samling på Ås',
        'Follo og Kongsvinger',
        'Ås kulturhus',
        'Fysisk og digitalt',
        'Ressurssykepleiere, eksterne',
        'ESAS-r, Forhåndssamtaler',
        '12.00–12.45 ESAS-r i praksis (Inger Moe)\nkl. 13-14: Case',
        80,
        'olav follestad',
        'https://meet.example/1',
        'https://a.example\nhttps://b.example',
      ],
    )
    expect(asked).toEqual({
      title: 'Samling på Ås',
      kind: 'area-gathering',
      areas: ['a2', 'a3'],
      day: '2027-03-12',
      from: '12:00',
      to: '15:00',
      lastDay: '',
      venue: 'Ås kulturhus',
      mode: 'hybrid',
      onlineLink: 'https://meet.example/1',
      hours: '',
      programme: [
        { start: '12:00', end: '12:45', title: 'ESAS-r i praksis', speaker: 'Inger Moe' },
        { start: '13:00', end: '14:00', title: 'Case', speaker: '' },
      ],
      topics: ['ESAS-r', 'Forhåndssamtaler'],
      audience: ['nurse', 'external'],
      leadersUntil: '',
      host: 'o-1',
      seats: '80',
      material: ['https://a.example', 'https://b.example'],
      channel: '',
    })
  })

  it.each([
    [
      ['Dato', 'Slag', 'Område', 'Tid'],
      ['12. mars', 'samling', 'follo', '12-15'],
    ],
    [
      ['DATO (dd.mm.åååå)', 'Type', 'Områder', 'Frå', 'Til'],
      ['12.03.2027', 'Områdesamling', 'Follo', '12', '15'],
    ],
    [
      ['date', 'type', 'areas', 'from', 'to'],
      ['12 March 2027', 'Area gathering', 'FOLLO', '12:00', '15:00'],
    ],
  ])('may have its headings in any of the languages: %j', (headings, row) => {
    expect(first(headings, row)).toMatchObject({
      title: 'Områdesamling Follo',
      kind: 'area-gathering',
      areas: ['a2'],
      day: '2027-03-12',
      from: '12:00',
      to: '15:00',
      mode: 'physical',
      audience: ['nurse'],
    })
  })

  it('is filled in as its kind mostly is', () => {
    const headings = ['Dato', 'Type']
    expect(first(headings, ['12.03.2027', 'Temadag'])).toMatchObject({ title: 'Fagdag', areas: all, mode: 'hybrid' })
    expect(first(headings, ['12.03.2027', 'Arbeidsgruppemøte'])).toMatchObject({
      hours: '0',
      audience: ['working-group'],
    })
    expect(first(headings, ['12.03.2027', 'Grunnkurs'])).toMatchObject({ title: 'Grunnkurs', areas: all })
    expect(first(headings, ['12.03.2027', 'Områdesamling'])).toMatchObject({ title: '', areas: [] })
  })

  it('keeps what it cannot understand, so that it is told of at its column', () => {
    const asked = first(
      ['Dato', 'Fra', 'Til', 'Type', 'Områder', 'Møteform', 'Vert', 'Program'],
      ['i mars en gang', 'lunsj', '15.00', 'Sommerfest', 'Follo, Narnia', 'telepati', 'Ukjent Person', 'Kake'],
    )
    if (!asked) throw new Error('no row')
    const check = checkPlan(asked, { areas, members: new Map() }, new Date('2026-01-01T00:00:00Z'))
    expect(check.ok ? [] : check.problems).toEqual(
      expect.arrayContaining([
        { field: 'kind', problem: 'unknown' },
        { field: 'mode', problem: 'unknown' },
        { field: 'areas', problem: 'unknown' },
        { field: 'day', problem: 'not-a-day' },
        { field: 'from', problem: 'not-a-time' },
        { field: 'host', problem: 'unknown' },
        { field: 'programme', problem: 'not-a-time', index: 0 },
      ]),
    )
  })

  it('knows areas by name also when the name has «og» or «i» in it, and all of them at once', () => {
    const headings = ['Dato', 'Type', 'Områder']
    const of = (written: string) => first(headings, ['1.3.2027', 'samling', written])?.areas
    expect(of('Bydelene i Oslo, Ahus')).toEqual(['a1', 'a0'])
    expect(of('Ahus/Follo + Follo')).toEqual(['a0', 'a2'])
    expect(of('Alle')).toEqual(all)
    expect(of('Alle områder')).toEqual(all)
  })
})

describe('a whole sheet', () => {
  it('counts rows as the spreadsheet does, and leaves out empty ones', () => {
    const read = rowsFromSheet(
      [
        ['Årsplan for nettverket'],
        [],
        ['Dato', 'Type', 'Rom'],
        [null, ' ', ''],
        ['1.3.2027', 'Fagdag', 'A'],
        [],
        ['2.3.2027', 'Fagdag'],
      ],
      known,
    )
    expect(rowsOf(read).map(({ number }) => number)).toEqual([5, 7])
    expect(read).toMatchObject({ unknownColumns: ['Rom'], missingColumns: [] })
  })

  it('says which columns it lacks', () => {
    expect(
      rowsFromSheet(
        [
          ['Tittel', 'Sted'],
          ['Fagdag', 'Ahus'],
        ],
        known,
      ),
    ).toMatchObject({
      missingColumns: ['day', 'kind'],
    })
  })

  it('says why it cannot be used', () => {
    const problem = (sheet: Cell[][]) => {
      const read = rowsFromSheet(sheet, known)
      return read.ok ? 'none' : read.problem
    }
    expect(problem([])).toBe('empty')
    expect(problem([['', null]])).toBe('empty')
    expect(problem([['Dato', 'Type']])).toBe('empty')
    expect(problem([['Navn', 'Telefon', 'Adresse'].map((each) => `${each}liste`), ['a', 'b', 'c']])).toBe('no-columns')
    expect(problem([['Dato', 'Type'], ...Array.from({ length: 301 }, () => ['1.3.2027', 'Fagdag'])])).toBe('too-many')
  })
})

describe('a file', () => {
  const read = async (content: string | Uint8Array<ArrayBuffer>) => readFile(new Blob([content]))

  it('may be CSV from Norwegian Excel', async () => {
    const text = 'Dato;Type;Område\r\n12.03.2027;Områdesamling;Follo\r\n'
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
    const cells = await read(bytes)
    expect(typeof cells === 'string' ? [] : rowsOf(rowsFromSheet(cells, known))).toMatchObject([
      { number: 2, asked: { day: '2027-03-12', areas: ['a2'] } },
    ])
  })

  it('may be Excel: the template is read back as it is meant', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const cells = await readFile(await templateFile(2027, NAMES, language))
      if (typeof cells === 'string') throw new Error(cells)
      const sheet = rowsFromSheet(cells, known)
      expect(sheet).toMatchObject({ unknownColumns: [], missingColumns: [] })
      expect(rowsOf(sheet).map(({ asked }) => [asked.day, asked.areas, asked.from, asked.kind])).toEqual([
        ['2027-03-10', ['a0'], '12:00', 'area-gathering'],
        ['2027-03-17', ['a1'], '12:00', 'area-gathering'],
      ])
      const now = new Date('2026-01-01T00:00:00Z')
      for (const { asked } of rowsOf(sheet)) expect(checkPlan(asked, { areas, members: new Map() }, now).ok).toBe(true)
    }
  })

  it('that is something else is said to be so', async () => {
    expect(await read('')).toBe('empty')
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('old-excel')
    expect(await read(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]))).toBe('not-a-sheet')
    expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe('not-a-sheet')
    expect(await read('%PDF-1.7 …')).toBe('not-a-sheet')
    expect(await read(new Uint8Array(2_000_001))).toBe('too-large')
  })

  it('never throws, whatever text it has', () => {
    for (const text of ['"', ';;;\n;;;', 'Dato;Type\n";', '\n\n\n', 'Dato,Type\n1.1.2027,"Fagdag\n\n']) {
      expect(() => rowsFromSheet(parseCsv(text), known)).not.toThrow()
    }
  })
})
