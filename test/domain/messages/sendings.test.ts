import type { Delivery } from '../../../bot/domain/messages/delivery'
import { gatheringMessage } from '../../../bot/domain/messages/message'
import { messageKey, type GatheringMatter } from '../../../bot/domain/messages/messageKey'
import {
  rowsOf,
  seenBy,
  sendingIdOf,
  sendingsFrom,
  type Open,
  type SendingFacts,
} from '../../../bot/domain/messages/sendings'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import {
  ahus,
  anna,
  bilal,
  cato,
  comes,
  everybody,
  invited,
  mona,
  nina,
  ola,
  person,
  recordsOf,
} from '../../support/people'

const at = new Date('2026-02-16T08:00:00Z')
const later = new Date('2026-02-16T09:00:00Z')
const arne = person('arne', { area: ahus, manager: null })
const free = person('free', { role: 'line-manager', area: null, manager: null })
const felix = person('felix', { manager: free.id })
const records = recordsOf({ members: [...everybody, arne, felix, free], gatherings: [invited()], rsvps: [comes(anna)] })

const matterOf = (kind: GatheringMatter) => ({ kind, gathering: 'g1' as GatheringId })
const base = (member: Member, kind: GatheringMatter, version = '') => ({
  key: messageKey(matterOf(kind), member.id, version),
  to: member.id,
  matter: matterOf(kind),
  at,
})
const inChat = { outcome: 'sent', door: 'chat', conversationId: 'c', activityId: 'a', cardHash: 'h' } as const
const byMail = { outcome: 'sent', door: 'mail', address: 'b@example.no', gist: '' } as const
const lost = { outcome: 'unreachable', cause: 'no-account', mailCause: 'no-address' } as const

function facts(other: Partial<SendingFacts>): SendingFacts {
  return {
    deliveries: [],
    open: [],
    held: [],
    records,
    nextTryAt: () => later,
    isSeen: () => true,
    seesCounts: true,
    ...other,
  }
}

const delivered: Delivery[] = [
  { ...base(anna, 'invitation'), ...inChat },
  { ...base(bilal, 'invitation'), ...byMail, at: later },
  { ...base(cato, 'invitation'), ...lost },
]

describe('what has been sent, put together', () => {
  it('counts the messages of one sending by where they stand, and the answers since', () => {
    const [sending, ...others] = sendingsFrom(facts({ deliveries: delivered }))
    expect(others).toEqual([])
    expect(sending).toMatchObject({
      id: 'g1/invitation',
      total: 3,
      counts: { waiting: 0, chat: 1, mail: 1, 'not-reached': 1, failed: 0, withdrawn: 0 },
      answered: 1,
      first: at,
      last: later,
    })
  })

  it('says of each person where the message stands, why, and what she has answered', () => {
    expect(rowsOf('g1/invitation', facts({ deliveries: delivered }))).toEqual([
      expect.objectContaining({ member: 'anna', state: 'chat', answer: { kind: 'on-site', at: comes(anna).at } }),
      expect.objectContaining({ member: 'bilal', state: 'mail', at: later, answer: null }),
      expect.objectContaining({ member: 'cato', state: 'not-reached', chat: 'no-account', mail: 'no-address' }),
    ])
  })

  it('keeps reminders of two deadlines apart, and puts what is each receiver’s own together', () => {
    const ids = [
      base(anna, 'reminder', '2026-03-05'),
      base(bilal, 'reminder', '2026-03-05'),
      base(anna, 'reminder', '2026-03-12'),
      base(anna, 'place-given', '2026-02-20T09:00:00.000Z-1'),
      base(bilal, 'place-given', '2026-02-21T09:00:00.000Z-1'),
    ].map(sendingIdOf)
    expect(ids).toEqual([
      'g1/reminder@2026-03-05',
      'g1/reminder@2026-03-05',
      'g1/reminder@2026-03-12',
      'g1/place-given',
      'g1/place-given',
    ])
  })

  it('shows what is due and not out as waiting, and puts what is under way first', () => {
    const open: Open[] = [
      { ...gatheringMessage('moved', invited(), anna.id, at, '1'), reach: { door: 'soon' } },
      {
        ...gatheringMessage('moved', invited(), cato.id, at, '1'),
        reach: { door: 'none', chat: 'blocked', mail: 'bounced' },
      },
    ]
    const held = [gatheringMessage('reminder', invited(), bilal.id, at, '2026-03-05')]
    const all = sendingsFrom(facts({ deliveries: delivered, open, held }))
    expect(all.map(({ id, counts, heldBack }) => [id, counts.waiting, counts['not-reached'], heldBack])).toEqual([
      ['g1/moved@1', 1, 1, 0],
      ['g1/reminder@2026-03-05', 1, 0, 1],
      ['g1/invitation', 0, 1, 0],
    ])
  })

  it('lets a message that can go out now wait, whatever was written down of it before', () => {
    const open: Open[] = [
      {
        ...gatheringMessage('invitation', invited(), cato.id, at),
        reach: { door: 'mail', address: 'x', because: 'no-account' },
      },
    ]
    expect(sendingsFrom(facts({ deliveries: delivered, open }))[0]?.counts).toMatchObject({
      waiting: 1,
      'not-reached': 0,
    })
  })

  it('says when a failed message is tried next, or that it is given up', () => {
    const failed: Delivery = { ...base(anna, 'invitation'), outcome: 'failed', attempts: 2 }
    const row = (nextTryAt: () => Date | null) => rowsOf('g1/invitation', facts({ deliveries: [failed], nextTryAt }))[0]
    expect(row(() => later)).toMatchObject({ state: 'failed', tryAgainAt: later })
    expect(row(() => null)).toMatchObject({ state: 'failed', tryAgainAt: null })
  })

  it('never says who has answered a survey', () => {
    const matter = { kind: 'survey', survey: 's1' as SurveyId } as const
    const asked: Delivery = { key: messageKey(matter, anna.id), to: anna.id, matter, at, ...inChat }
    expect(sendingsFrom(facts({ deliveries: [asked] }))[0]?.answered).toBeNull()
    expect(rowsOf('s1/survey', facts({ deliveries: [asked] }))[0]?.answer).toBeNull()
  })

  it('counts nothing where there is nothing', () => {
    expect(sendingsFrom(facts({}))).toEqual([])
    expect(rowsOf('g1/invitation', facts({}))).toEqual([])
  })
})

describe('who sees which receivers', () => {
  const seen = (viewer: Member) => [...records.members.keys()].filter(seenBy(viewer, records))

  it('the working group sees all, an area leader the own area, and nobody else anybody', () => {
    expect(seen(nina)).toHaveLength(records.members.size)
    expect(seen(ola)).toEqual(['anna', 'bilal', 'cato', 'mona', 'ola', 'felix', 'free'])
    expect(seen(person('odd', { role: 'area-leader', area: ahus }))).toEqual(['arne'])
    expect(seen(person('lost', { role: 'area-leader', area: null }))).toEqual([])
    expect(seen(anna)).toEqual([])
    expect(seen(mona)).toEqual([])
  })

  it('and the others are not even counted', () => {
    const theirs: Delivery[] = [...delivered, { ...base(arne, 'invitation'), ...inChat }]
    const isSeen = seenBy(person('odd', { role: 'area-leader', area: ahus }), records)
    expect(sendingsFrom(facts({ deliveries: theirs, isSeen }))).toMatchObject([
      { total: 1, counts: { chat: 1, mail: 0 } },
    ])
    expect(sendingsFrom(facts({ deliveries: delivered, isSeen }))).toEqual([])
  })
})

it('puts together what 25,000 members were sent in one pass', () => {
  const many = Array.from({ length: 25_000 }, (_, index): Delivery => {
    const to = `m${index}` as Member['id']
    return { ...base(anna, 'invitation'), key: messageKey(matterOf('invitation'), to), to, ...inChat }
  })
  const began = performance.now()
  expect(sendingsFrom(facts({ deliveries: many }))[0]?.total).toBe(25_000)
  expect(performance.now() - began).toBeLessThan(2000)
})

describe('reminders of a survey', () => {
  const matter = { kind: 'survey-reminder', survey: 's1' as SurveyId } as const
  const reminded = [anna, bilal, cato].map((member): Delivery => {
    const about = { key: messageKey(matter, member.id, '2026-01-20'), to: member.id, matter, at }
    return member === cato ? { ...about, ...lost } : { ...about, ...(member === anna ? inChat : byMail) }
  })

  it('are a number: not by door, without who could not be reached, and without a row', () => {
    const [sending, ...others] = sendingsFrom(facts({ deliveries: reminded }))
    expect(others).toEqual([])
    expect(sending).toMatchObject({
      id: 's1/survey-reminder@2026-01-20',
      counts: { chat: 2, mail: 0, 'not-reached': 0, failed: 0, withdrawn: 0, waiting: 0 },
      total: 2,
      answered: null,
    })
    expect(rowsOf('s1/survey-reminder@2026-01-20', facts({ deliveries: reminded }))).toEqual([])
  })

  it('are not even that to an area leader, whose area may have one nurse', () => {
    expect(sendingsFrom(facts({ deliveries: reminded, seesCounts: false }))).toEqual([])
  })

  it('leave no row while they wait either', () => {
    const key = messageKey(matter, anna.id, '2026-01-20')
    const reach = { door: 'mail', because: 'blocked', address: 'a@example.no' } as const
    const open: Open[] = [{ key, to: anna.id, matter, due: at, reach }]
    expect(rowsOf('s1/survey-reminder@2026-01-20', facts({ open }))).toEqual([])
    expect(sendingsFrom(facts({ open }))[0]).toMatchObject({ counts: { waiting: 1 }, dueSince: null })
  })
})
