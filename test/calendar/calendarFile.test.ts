import { feedFile, gatheringFile } from '../../bot/calendar/calendarFile'
import type { ClockTime } from '../../bot/domain/day'
import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import { invited } from '../support/people'
import { cancelled } from '../support/stages'

const about = { language: 'nb' as const, host: 'bot.example', now: new Date('2026-02-20T09:00:00Z') }

/** The lines of the file, with the folded ones put together again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const valueOf = (file: string, name: string) =>
  linesOf(file).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))
const fileOf = (gathering: Gathering) => gatheringFile(gathering, about)

describe('the calendar file of one gathering', () => {
  it('is the same entry each time, and a higher one when it has changed', () => {
    const first = fileOf(invited({ sequence: 0 }))
    const moved = fileOf(invited({ sequence: 2, start: new Date('2026-03-19T11:00:00Z') }))
    expect([valueOf(first, 'UID'), valueOf(first, 'SEQUENCE')]).toEqual([['g1@bot.example'], ['0']])
    expect([valueOf(moved, 'UID'), valueOf(moved, 'SEQUENCE')]).toEqual([['g1@bot.example'], ['2']])
  })

  it.each([
    ['winter', '2026-03-12T11:00:00Z', '20260312T110000Z'],
    ['the night the clocks go forward', '2026-03-29T00:30:00Z', '20260329T003000Z'],
    ['summer', '2026-06-30T22:30:00Z', '20260630T223000Z'],
  ])('has its times in UTC, right in %s', (_name, start, written) => {
    const from = new Date(start)
    const file = fileOf(invited({ start: from, end: new Date(from.getTime() + 3 * 3_600_000) }))
    expect(valueOf(file, 'DTSTART')).toEqual([written])
  })

  it('says where, and the way in for those who come online', () => {
    const onlineLink = 'https://teams.example/m?a=1&b=2'
    const hybrid = fileOf(invited({ mode: 'hybrid', onlineLink }))
    expect(valueOf(hybrid, 'LOCATION')[0]).toContain('Finnstadtunet')
    expect(linesOf(hybrid).join()).toContain(onlineLink)
    expect(valueOf(fileOf(invited()), 'LOCATION')).toEqual(['Finnstadtunet'])
    expect(fileOf(invited({ onlineLink }))).not.toContain('teams.example')
    expect(fileOf(invited({ mode: 'digital', onlineLink: 'javascript:alert(1)' }))).not.toContain('javascript')
  })

  it('has the programme and the topics, and names nobody', () => {
    const programme = [
      {
        start: '11:00' as ClockTime,
        end: '12:00' as ClockTime,
        title: 'ESAS-r; trinn, for trinn',
        speaker: 'Lege Dag Holm',
      },
    ]
    const [description] = valueOf(fileOf(invited({ programme })), 'DESCRIPTION')
    expect(description).toBe('Program:\\n11.00 ESAS-r\\; trinn\\, for trinn\\n\\nTemaer: ESAS-r')
  })

  it('takes itself out of the calendar when it is cancelled', () => {
    const file = fileOf(cancelled({ because: 'Sykdom' }))
    expect([valueOf(file, 'METHOD'), valueOf(file, 'STATUS'), valueOf(file, 'TRANSP')]).toEqual([
      ['CANCEL'],
      ['CANCELLED'],
      ['TRANSPARENT'],
    ])
    expect(valueOf(file, 'SUMMARY')).toEqual(['Avlyst: Områdesamling Follo'])
    expect(valueOf(file, 'DESCRIPTION')[0]).toContain('Sykdom')
  })

  it('folds long lines and ends each as the standard wants', () => {
    const file = fileOf(invited({ title: 'Å'.repeat(200) }))
    expect(file.endsWith('END:VCALENDAR')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toContain('\n')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(valueOf(file, 'SUMMARY')).toEqual(['Å'.repeat(200)])
  })

  it.each([
    ['nn', 'På nett'],
    ['en', 'Online'],
  ] as const)('is in the language of the reader: %s', (language, words) => {
    expect(gatheringFile(invited({ mode: 'digital' }), { ...about, language })).toContain(`LOCATION:${words}`)
  })
})

describe('the calendar of one member', () => {
  it('shows what is not answered as not decided, and says so', () => {
    const gathering = invited()
    const file = feedFile([{ gathering, answer: 'no-answer' }], 'Nettverket', about)
    expect(valueOf(file, 'STATUS')).toEqual(['TENTATIVE'])
    expect(valueOf(file, 'DESCRIPTION')[0]).toContain('Du har ikke svart ennå')
    expect(valueOf(feedFile([{ gathering, answer: 'coming' }], 'Nettverket', about), 'STATUS')).toEqual(['CONFIRMED'])
  })

  it('has a name and says how often it is worth asking again', () => {
    const file = feedFile([], 'Nettverket', about)
    expect(valueOf(file, 'X-WR-CALNAME')).toEqual(['Samlinger – Nettverket'])
    expect(valueOf(file, 'X-PUBLISHED-TTL')).toEqual(['PT1H'])
    expect(valueOf(file, 'METHOD')).toEqual(['PUBLISH'])
  })

  it('holds every gathering it is given', () => {
    const items = ['g1', 'g2', 'g3'].map((id) => ({ gathering: invited({ id: id as GatheringId }), answer: null }))
    expect(valueOf(feedFile(items, 'Nettverket', about), 'UID')).toHaveLength(3)
  })
})
