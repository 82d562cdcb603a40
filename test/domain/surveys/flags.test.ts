import { flagsIn, knownNames } from '../../../bot/domain/surveys/flags'

const known = knownNames({
  people: [
    { name: 'Kari Nordmann' },
    { name: 'Liv Berg' },
    { name: 'Anne-Lise Ødegård' },
    { name: 'Per Dag Andre' },
    { name: 'Bo Li' },
  ],
  workplaces: [{ name: 'Solhjemmet sykehjem' }, { name: 'Hjemmetjenesten Vestby' }],
  areas: [{ name: 'Follo' }],
})

/** What is marked, with its kind, and a question mark where it is a guess. */
const marked = (text: string) =>
  flagsIn(text, known).map(({ from, to, kind, weak }) => `${kind}${weak ? '?' : ''}: ${text.slice(from, to)}`)

describe('what may tell of somebody is marked', () => {
  it.each([
    ['Kari hjelper alltid.', ['name: Kari']],
    ['Jeg spør kari og nordmann.', ['name: kari', 'name: nordmann']],
    ['Takk til Kari Nordmann!', ['name: Kari Nordmann']],
    ['Karis råd, og Ødegårds.', ['name: Karis', 'name: Ødegårds']],
    ["Kari's advice", ["name: Kari's"]],
    ['Anne-Lise var der', ['name: Anne-Lise']],
    ['KARI ROPTE', ['name: KARI']],
    ['På solhjemmet er det travelt', ['place: solhjemmet']],
    ['Solhjemmet sykehjems rutiner', ['place: Solhjemmet sykehjems']],
    ['Vi i Vestby trenger tid', ['place: Vestby']],
    ['Bare i Follo', ['place: Follo']],
    ['Skriv til kari.n@example.no, da', ['address: kari.n@example.no']],
    ['Ring 912 34 567 eller +47 22334455', ['phone: 912 34 567', 'phone: +47 22334455']],
    ['Hun er 010190 12345', ['number: 010190 12345']],
    ['født 01019012345', ['number: 01019012345']],
    ['Kirkeveien 12 B og Karl Johans gate 5', ['address: Kirkeveien 12 B', 'name?: Karl', 'address: Johans gate 5']],
    ['Pasienten på rom 214b', ['address: rom 214b']],
    ['Bor i 1440 Drøbak', ['address: 1440 Drøbak']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})

describe('words that are names as well are only a guess, unless they stand as a name', () => {
  it.each([
    ['Liv og død er vanskelig å snakke om.', ['name?: Liv']],
    ['en god dag for liv', ['name?: dag', 'name?: liv']],
    ['Jeg spør Liv om det.', ['name: Liv']],
    ['per uke', ['name?: per']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})

describe('a capital inside a sentence is a guess', () => {
  it.each([
    ['Jeg lærte mye av Gunnhild på vakt', ['name?: Gunnhild']],
    ['Fint opplegg. Takk! Vi vil ha mer\nMer om ESAS og HLR', []],
    ['Det var Veldig fint', ['name?: Veldig']],
    ['Mer tid, sa sykepleier Jeg snakket med', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})

it.each([
  'Vi trenger mer tid til alle 5 pasientene, 20 minutter hver.',
  'karitative tiltak og nordmannsfest',
  'Fra 2024 til 2026 hadde vi 12 møter, 3,5 timer hvert.',
  'sykehjem og hjemmetjenesten bør samarbeide',
  '',
])('leaves %s as it is', (text) => {
  expect(marked(text).filter((flag) => !flag.includes('?'))).toEqual([])
})

it('marks the right places where letters take two signs or none', () => {
  expect(marked('👩‍⚕️ Kari \u{1F600} Vestby')).toEqual(['name: Kari', 'place: Vestby'])
  expect(flagsIn('İİ Solhjemmet', known).map(({ from, to }) => [from, to])).toContainEqual([3, 13])
})

it('is quick with the longest text there can be, whatever is in it', () => {
  for (const sign of ['a', 'A', '1', ' ', 'a@', 'Å.', '1 ', 'A ']) {
    const before = performance.now()
    flagsIn(sign.repeat(600), known)
    expect(performance.now() - before).toBeLessThan(500)
  }
})
