import type { MemberId } from '../../../bot/domain/member'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { isOut, mayWrite, newsReceivers, outAt, watchedNews, type News } from '../../../bot/domain/news'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { draftNews, scheduledNews, sentNews, summer, withdrawnNews } from '../../support/news'
import {
  ahus,
  anna,
  asDay,
  bilal,
  everybody,
  follo,
  mona,
  nina,
  ola,
  outcomes,
  person,
  recordsOf,
} from '../../support/people'

const rules = DEFAULT_SETTINGS
const at = (text: string) => new Date(text)
const receivers = (news: News, now: string, members = everybody) =>
  newsReceivers(news, members, rules, at(now)).map(({ id }) => id)

describe('who gets a piece of news', () => {
  const now = '2026-03-03T09:00:00Z'
  const far = person('far', { area: ahus })

  it('are those in the chosen roles and areas', () => {
    const members = [...everybody, far]
    expect(receivers(draftNews({ areas: [follo] }), now, members)).toEqual(['anna', 'bilal', 'cato'])
    expect(receivers(draftNews({ areas: [ahus] }), now, members)).toEqual(['far'])
    expect(receivers(draftNews({ roles: ['line-manager', 'area-leader'] }), now, members)).toEqual(['mona', 'ola'])
    expect(receivers(draftNews({ roles: [] }), now, members)).toEqual([])
  })

  it('are those without an area too, when it is for all areas', () => {
    const roles = ['network-leader'] as const
    expect(receivers(draftNews({ roles }), now)).toEqual(['nina'])
    expect(receivers(draftNews({ roles, areas: [follo, ahus] }), now)).toEqual([])
  })

  it('are not those who are on leave or have left', () => {
    const away = person('away', { standing: { kind: 'on-leave', from: asDay('2026-01-01'), to: null } })
    const left = person('left', { standing: { kind: 'left', on: asDay('2026-03-03') } })
    expect(receivers(draftNews(), now, [anna, away, left])).toEqual(['anna'])
  })

  it('are those who were on the list when it went out, and those who joined within two days', () => {
    const news = sentNews('2026-03-03T09:00:00Z')
    const joined = (day: string) => person(`j-${day}`, { memberSince: asDay(day) })
    const members = [joined('2026-03-03'), joined('2026-03-05'), joined('2026-03-06')]
    expect(receivers(news, '2026-03-10T09:00:00Z', members)).toEqual(['j-2026-03-03', 'j-2026-03-05'])
    expect(receivers(news, '2026-03-04T09:00:00Z', members)).toEqual(['j-2026-03-03'])
  })

  it('are not those who were on leave then and are back now, nor those who have left since', () => {
    const news = sentNews('2026-03-03T09:00:00Z')
    const back = person('back', {
      standing: { kind: 'on-leave', from: asDay('2026-01-01'), to: asDay('2026-03-08') },
    })
    const gone = person('gone', { standing: { kind: 'left', on: asDay('2026-03-09') } })
    expect(receivers(news, '2026-03-10T09:00:00Z', [anna, back, gone])).toEqual(['anna'])
  })
})

describe('who may write', () => {
  it('is the working group to all, and an area leader to the own area only', () => {
    expect(mayWrite(nina, { areas: [] })).toBe(true)
    expect(mayWrite(ola, { areas: [follo] })).toBe(true)
    expect(mayWrite(ola, { areas: [ahus] })).toBe(false)
    expect(mayWrite(ola, { areas: [follo, ahus] })).toBe(false)
    expect(mayWrite(ola, { areas: [] })).toBe(false)
    for (const member of [anna, mona]) expect(mayWrite(member, { areas: [follo] })).toBe(false)
  })
})

describe('when it goes out', () => {
  it('is never for a draft, and at the time it was sent for what was sent now', () => {
    expect(outAt(draftNews(), rules)).toBeNull()
    expect(outAt(sentNews('2026-03-07T22:00:00Z'), rules)).toEqual(at('2026-03-07T22:00:00Z'))
  })

  it('is at its time when it is scheduled, and after the quiet hours when that is in them', () => {
    expect(outAt(scheduledNews('2026-03-03T09:00:00Z'), rules)).toEqual(at('2026-03-03T09:00:00Z'))
    // Saturday evening; Monday at seven on the wall.
    expect(outAt(scheduledNews('2026-03-07T19:30:00Z'), rules)).toEqual(at('2026-03-09T06:00:00Z'))
    expect(isOut(scheduledNews('2026-03-07T19:30:00Z'), rules, at('2026-03-09T05:59:59Z'))).toBe(false)
    expect(isOut(scheduledNews('2026-03-07T19:30:00Z'), rules, at('2026-03-09T06:00:00Z'))).toBe(true)
  })
})

describe('the messages', () => {
  const keys = (news: News, now: string) =>
    messagesBy(at(now), recordsOf({ members: [anna, bilal, mona], news: [news] }), outcomes()).map(({ key }) => key)
  const both = [`${summer}/news/anna`, `${summer}/news/bilal`]

  it('are none for a draft, before its time, and when it is withdrawn', () => {
    expect(keys(draftNews(), '2026-03-03T09:00:00Z')).toEqual([])
    expect(keys(scheduledNews('2026-03-03T09:00:00Z'), '2026-03-03T08:59:59Z')).toEqual([])
    expect(keys(withdrawnNews('2026-03-03T09:00:00Z', '2026-03-03T09:05:00Z'), '2026-03-03T10:00:00Z')).toEqual([])
  })

  it('are one for each receiver from its time on', () => {
    expect(keys(scheduledNews('2026-03-03T09:00:00Z'), '2026-03-03T09:00:00Z')).toEqual(both)
    expect(keys(sentNews('2026-03-03T09:00:00Z'), '2026-03-03T09:00:00Z')).toEqual(both)
  })

  it('wake nobody when they are late, unless somebody has just pressed «now»', () => {
    expect(keys(scheduledNews('2026-03-03T18:30:00Z'), '2026-03-03T19:30:00Z')).toEqual([])
    expect(keys(scheduledNews('2026-03-03T18:30:00Z'), '2026-03-04T06:00:00Z')).toEqual(both)
    expect(keys(sentNews('2026-03-03T21:00:00Z'), '2026-03-03T21:10:00Z')).toEqual(both)
    expect(keys(sentNews('2026-03-03T21:00:00Z'), '2026-03-03T22:10:00Z')).toEqual([])
  })

  it('end after a month: old news is no news', () => {
    expect(keys(sentNews('2026-03-02T09:00:00Z'), '2026-04-01T08:59:59Z')).toEqual(both)
    expect(keys(sentNews('2026-03-02T09:00:00Z'), '2026-04-01T09:00:00Z')).toEqual([])
  })
})

it('watches the cards of what is out for ninety days', () => {
  const watched = (news: News, now: string) => watchedNews(recordsOf({ news: [news] }), at(now))
  expect(watched(draftNews(), '2026-03-03T09:00:00Z')).toEqual([])
  expect(watched(scheduledNews('2026-03-03T09:00:00Z'), '2026-03-03T08:00:00Z')).toEqual([])
  expect(watched(sentNews('2026-03-03T09:00:00Z'), '2026-05-31T09:00:00Z')).toEqual([summer])
  expect(watched(withdrawnNews('2026-03-03T09:00:00Z', '2026-03-04T09:00:00Z'), '2026-03-05T09:00:00Z')).toEqual([
    summer,
  ])
  expect(watched(sentNews('2026-03-03T09:00:00Z', { by: 'x' as MemberId }), '2026-06-01T09:00:00Z')).toEqual([])
})
