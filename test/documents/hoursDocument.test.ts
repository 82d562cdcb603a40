import { hoursDocument } from '../../bot/documents/hoursDocument'
import type { HoursEntry } from '../../bot/domain/attendance/hours'
import type { Proof, ProofCode, ProofContent } from '../../bot/domain/attendance/proof'
import { LANGUAGES } from '../../bot/domain/member'
import { anna, asDay } from '../support/people'
import { pdfText } from './pdfText'

const CHECK_AT = 'https://bot.example/bekreft/K7QF-29DM'

const entry = (day: string, title: string, hours: number, other: Partial<HoursEntry> = {}): HoursEntry => ({
  group: 'gathering',
  id: day,
  day: asDay(day),
  title,
  topics: [],
  hours,
  ...other,
})

const proof: Proof = {
  code: 'K7QF-29DM' as ProofCode,
  member: anna.id,
  issuedOn: asDay('2026-11-23'),
  from: asDay('2026-01-01'),
  to: asDay('2026-11-23'),
  hours: 7.5,
  entries: 2,
  fingerprint: 'f',
}
const content: ProofContent = {
  networkName: 'Kompetansenettverket på Østlandet',
  member: anna.id,
  name: 'Åse Ødegård Čáhput',
  workplace: 'Ås sykehjem',
  from: proof.from,
  to: proof.to,
  entries: [
    entry('2026-03-12', 'Områdesamling Follo', 3.5, { topics: ['ESAS-r', 'Forhåndssamtaler'] }),
    entry('2026-05-04', 'Lindrende enhet', 4, { group: 'job-shadowing' }),
  ],
  hours: 7.5,
}

describe('the confirmation of hours', () => {
  it('says who, where, when, what, how many hours, and how to check it', async () => {
    const text = pdfText(await hoursDocument('nb', proof, content, CHECK_AT))
    const joined = text.replaceAll('\n', ' ').replace(/\s+/g, ' ')
    for (const part of [
      'Kompetansenettverket på Østlandet',
      'Åse Ødegård Cáhput',
      'Ås sykehjem',
      '1. januar 2026 – 23. november 2026',
      '12. mars 2026',
      'Områdesamling Follo',
      'Temaer: ESAS-r, Forhåndssamtaler',
      'Hospitering: Lindrende enhet',
      '3,5',
      '7,5 timer',
      'Utstedt 23. november 2026',
      'Kode: K7QF-29DM',
      'Side 1 av 1',
    ]) {
      expect(joined).toContain(part)
    }
    expect(joined.replaceAll(' ', '')).toContain(CHECK_AT)
  })

  it.each(LANGUAGES)('has a title and says its language: %s', async (language) => {
    const file = (await hoursDocument(language, proof, content, CHECK_AT)).toString('latin1')
    expect(file).toContain(`/Lang (${{ nb: 'nb-NO', nn: 'nn-NO', en: 'en' }[language]})`)
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toContain('/Marked true')
    expect(file).toMatch(/\/S \/(H1|TH|TD)/)
    expect(file).not.toMatch(/\/FontFile/)
  })

  it('has the sum of each year when there are several', async () => {
    const entries = [
      entry('2024-03-12', 'Samling', 3),
      entry('2025-03-12', 'Samling', 3),
      entry('2026-03-12', 'Samling', 3),
    ]
    const text = pdfText(await hoursDocument('en', proof, { ...content, entries, hours: 9 }, CHECK_AT))
    expect(text).toMatch(/Total for 2024/)
    expect(text).toMatch(/Total for 2026/)
    expect(text).toMatch(/9 hours/)
  })

  it('goes on over as many pages as it takes, each with its heading and its code', async () => {
    const entries = Array.from({ length: 60 }, (_, index) =>
      entry(
        '2026-03-12',
        `Samling nummer ${index + 1} om et ganske langt og viktig tema som går over flere linjer`,
        1,
        {
          topics: ['Livets siste dager', 'Samhandling på tvers', 'Systemer og rutiner'],
        },
      ),
    )
    const text = pdfText(await hoursDocument('nb', proof, { ...content, entries, hours: 60 }, CHECK_AT))
    const pages = Number(/Side 1 av (\d+)/.exec(text)?.[1])
    expect(pages).toBeGreaterThan(2)
    expect(text.match(/^Dato$/gm)?.length).toBeGreaterThanOrEqual(pages - 1)
    expect(text.match(/K7QF-29DM ·/g)).toHaveLength(pages)
    expect(text).toContain('Samling nummer 60')
  })
})
