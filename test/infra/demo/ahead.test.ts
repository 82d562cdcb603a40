import { addDays, clockTimeIn, dayIn, daysBetween, instantAt, OSLO, weekdayOf } from '../../../bot/domain/day'
import { dayOf, gatheringDayFrom } from '../../../infra/local/demo/calendar'
import { demoNetwork } from '../../../infra/local/demo/network'
import { REPORTED } from '../../../infra/local/demo/reported'

const at = (text: string) => new Date(text)
const summary = (moment: Date) => demoNetwork(moment).gatherings.map(({ id, stage }): [string, string] => [id, stage])

describe('what lies ahead', () => {
  const now = instantAt(OSLO, dayOf(2026, '11-21'), '10:00')
  const today = dayIn(OSLO, now)
  const { gatherings } = demoNetwork(now)
  const ahead = gatherings.filter(({ start }) => start > now)
  const NEXT_ROUND_DAYS = 60
  const isNextRound = (start: Date) => daysBetween(today, dayIn(OSLO, start)) >= NEXT_ROUND_DAYS

  it('is an area gathering for each area within 20 to 30 days, from twelve to three on a weekday', () => {
    const own = ahead.filter(({ kind, start }) => kind === 'area-gathering' && !isNextRound(start))
    expect(own.flatMap(({ areas }) => areas).sort()).toEqual(REPORTED.areas.map(({ id }) => id).sort())
    for (const { start, end } of own) {
      const day = dayIn(OSLO, start)
      expect(daysBetween(today, day)).toBeGreaterThanOrEqual(20)
      expect(daysBetween(today, day)).toBeLessThanOrEqual(30)
      expect(weekdayOf(day)).toBeLessThanOrEqual(5)
      expect([clockTimeIn(OSLO, start), clockTimeIn(OSLO, end)]).toEqual(['12:00', '15:00'])
    }
  })

  it('is one more for each area some weeks later, not yet called', () => {
    const later = ahead.filter(({ kind, start }) => kind === 'area-gathering' && isNextRound(start))
    expect(later.flatMap(({ areas }) => areas).sort()).toEqual(REPORTED.areas.map(({ id }) => id).sort())
    expect(new Set(later.map(({ stage }) => stage))).toEqual(new Set(['draft']))
  })

  it('keeps to those days before Christmas, and waits until January only when there is no other day', () => {
    const daysTo = (text: string) =>
      demoNetwork(at(text))
        .gatherings.filter(({ kind, start }) => kind === 'area-gathering' && start > at(text))
        .map(({ start }) => daysBetween(dayIn(OSLO, at(text)), dayIn(OSLO, start)))
        .filter((days) => days < NEXT_ROUND_DAYS)
    expect(Math.max(...daysTo('2024-11-25T10:00:00Z'))).toBeLessThanOrEqual(30)
    expect(new Set(daysTo('2025-12-03T10:00:00Z'))).toEqual(new Set([33]))
  })

  it('has been called for Follo, and for Ahus and Bydelene together', () => {
    const called = ahead.filter((gathering) => gathering.stage === 'invited')
    expect(called.map(({ id }) => String(id))).toEqual(['2026-follo-4', '2026-bydelene-ahus-4'])
    called.forEach((gathering) => {
      expect(gathering).toMatchObject({ invitedAt: now, answerBy: addDays(today, 10) })
      expect(gathering.programme.at(-1)?.end).toBe('15:00')
      expect(gathering.topics).toHaveLength(2)
    })
  })

  it('holds a hybrid theme day with 80 places and a digital meeting for leaders, both drafts', () => {
    const themeDay = ahead.find(({ kind }) => kind === 'theme-day')
    expect(themeDay).toMatchObject({ stage: 'draft', mode: 'hybrid', seats: 80 })
    expect(themeDay?.programme.at(-1)?.end).toBe('15:00')
    expect(ahead.find(({ kind }) => kind === 'leader-meeting')).toMatchObject({ stage: 'draft', mode: 'digital' })
  })

  it.each(['2024-01-01', '2025-05-20', '2026-12-15', '2027-03-20'])('has ids of its own on %s', (text) => {
    const ids = summary(at(`${text}T08:00:00Z`)).map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the year 2023 while it goes on', () => {
  it('has in early January called what starts within four weeks, and drafts of the rest', () => {
    const start = instantAt(OSLO, dayOf(2023, '01-05'), '08:00')
    const network = demoNetwork(start)
    const called = network.gatherings.filter((gathering) => gathering.stage === 'invited')
    expect(called).toMatchObject([
      { id: '2023-grunnkurs-1', invitedAt: start, answerBy: '2023-01-05' },
      { id: '2023-grunnkurs-2', invitedAt: start, answerBy: '2023-01-17' },
    ])
    expect(network.gatherings.filter(({ stage }) => stage === 'held')).toEqual([])
    expect([...network.rsvps, ...network.marks, ...network.absenceReplies]).toEqual([])
  })

  it('has in September held what is over, and marked nothing of what is to come', () => {
    const moment = instantAt(OSLO, dayOf(2023, '09-20'), '07:00')
    const network = demoNetwork(moment)
    for (const { end, stage } of network.gatherings) expect(stage === 'held').toBe(end <= moment)
    const times = [
      ...network.rsvps.map((rsvp) => rsvp.at),
      ...network.marks.map((mark) => mark.at),
      ...network.absenceReplies.map((reply) => reply.acknowledgedAt),
    ]
    expect(times.length).toBeGreaterThan(500)
    expect(times.filter((time) => time > moment)).toEqual([])
  })
})

describe('days for gatherings', () => {
  it('are never at a weekend, at Christmas, at Easter or on a day off', () => {
    const next = (year: number, day: string) => gatheringDayFrom(dayOf(year, day))
    expect(next(2026, '12-23')).toBe('2027-01-04')
    expect(next(2026, '03-30')).toBe('2026-04-07') // Easter Sunday is 5 April
    expect(next(2027, '05-06')).toBe('2027-05-07') // Ascension Day
    expect(next(2027, '05-17')).toBe('2027-05-18') // the 17th is Whit Monday as well
    expect(next(2026, '05-01')).toBe('2026-05-04')
  })
})
