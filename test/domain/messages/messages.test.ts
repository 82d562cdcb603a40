import type { OutcomeKind } from '../../../bot/domain/messages/delivery'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { surveyWith } from '../../support/surveys'
import type { Survey } from '../../../bot/domain/surveys/survey'
import {
  ahus,
  anna,
  asDay,
  bilal,
  cannot,
  cato,
  comes,
  everybody,
  follo,
  held,
  invited,
  mark,
  mona,
  nina,
  ola,
  outcomes,
  person,
  recordsOf,
  type Known,
} from '../../support/people'
import { cancelled, draft } from '../../support/stages'

function due(now: string, known: Known, sent: Record<string, OutcomeKind> = {}) {
  return messagesBy(new Date(now), recordsOf({ members: [anna, mona, ola, nina], ...known }), outcomes(sent))
}
const keys = (...asked: Parameters<typeof due>) => due(...asked).map(({ key }) => key)

/** The last millisecond before an instant. */
const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()

describe('an invitation', () => {
  const gatherings = [invited()]

  it('is due to every invited nurse from the moment of inviting until the start', () => {
    const members = [...everybody, person('arne', { area: ahus })]
    expect(keys('2026-02-16T08:00:00Z', { gatherings, members })).toEqual([
      'g1/invitation/anna',
      'g1/invitation/bilal',
      'g1/invitation/cato',
    ])
    expect(keys(before('2026-02-16T08:00:00Z'), { gatherings })).toEqual([])
    expect(keys('2026-03-12T11:00:00Z', { gatherings })).toEqual(['g1/list-prompt/ola'])
  })

  it('is not due for a draft', () => {
    expect(keys('2026-02-16T08:00:00Z', { gatherings: [draft()] })).toEqual([])
  })

  it('reaches a nurse who joins the network after it was called', () => {
    const fresh = person('frida', { memberSince: asDay('2026-02-25') })
    expect(keys('2026-02-25T08:00:00Z', { gatherings, members: [fresh] })).toEqual(['g1/invitation/frida'])
  })

  it('of a joint gathering goes once to each nurse of both areas', () => {
    const arne = person('arne', { area: ahus })
    const joint = invited({ areas: [follo, ahus] })
    expect(keys('2026-02-16T08:00:00Z', { gatherings: [joint], members: [anna, arne] })).toEqual([
      'g1/invitation/anna',
      'g1/invitation/arne',
    ])
  })
})

const isToAnna = (key: string) => key.endsWith('/anna')

describe('a reminder', () => {
  const asked = (answerBy: string) => [
    invited({
      answerBy: asDay(answerBy),
      start: new Date('2026-11-20T11:00:00Z'),
      end: new Date('2026-11-20T14:00:00Z'),
    }),
  ]

  it.each([
    ['three days before, in winter', '2026-03-05', '2026-03-02T08:00:00Z'],
    ['on the Friday before when that is a Saturday', '2026-03-03', '2026-02-27T08:00:00Z'],
    ['on the Friday before when that is a Sunday', '2026-03-04', '2026-02-27T08:00:00Z'],
    ['on the Friday before when that is the Sunday the clocks go forward', '2026-04-01', '2026-03-27T08:00:00Z'],
    ['on the Monday after the clocks went forward', '2026-04-02', '2026-03-30T07:00:00Z'],
    ['on the Friday before when that is the Sunday the clocks go back', '2026-10-28', '2026-10-23T07:00:00Z'],
    ['on the Monday after the clocks went back', '2026-10-29', '2026-10-26T08:00:00Z'],
  ])('is due at nine in Oslo %s', (_, answerBy, at) => {
    const key = `g1/reminder@${answerBy}/anna`
    expect(keys(at, { gatherings: asked(answerBy) })).toContain(key)
    expect(keys(before(at), { gatherings: asked(answerBy) })).not.toContain(key)
  })

  it.each([comes(anna), cannot(anna)])('is not due to whoever has answered', (rsvp) => {
    expect(keys('2026-03-03T08:00:00Z', { gatherings: [invited()], rsvps: [rsvp] }).filter(isToAnna)).toEqual([
      'g1/invitation/anna',
    ])
  })

  it('is a new one when the deadline is moved', () => {
    const moved = { gatherings: [invited({ answerBy: asDay('2026-03-09') })] }
    expect(keys('2026-03-06T08:00:00Z', moved)).toContain('g1/reminder@2026-03-09/anna')
  })

  it('is not due when the invitation came after its time', () => {
    const short = { gatherings: [invited({ invitedAt: new Date('2026-03-02T08:00:00Z') })] }
    expect(keys('2026-03-04T08:00:00Z', short).filter(isToAnna)).toEqual(['g1/invitation/anna'])
  })
})

describe('the message of the day before', () => {
  it.each([
    ['in winter', '2026-03-12T11:00:00Z', '2026-03-11T11:00:00Z', '2026-03-12'],
    ['when the clocks go forward on the day before', '2026-03-30T10:00:00Z', '2026-03-29T10:00:00Z', '2026-03-30'],
    ['when they go forward in the night between', '2026-03-29T10:00:00Z', '2026-03-28T11:00:00Z', '2026-03-29'],
    ['when the clocks go back on the day before', '2026-10-26T11:00:00Z', '2026-10-25T11:00:00Z', '2026-10-26'],
    ['when they go back in the night between', '2026-10-25T11:00:00Z', '2026-10-24T10:00:00Z', '2026-10-25'],
  ])('is due at noon in Oslo %s', (_, start, at, day) => {
    const gatherings = [invited({ start: new Date(start), end: new Date(Date.parse(start) + 10_800_000) })]
    const key = `g1/day-before@${day}/anna`
    expect(keys(at, { gatherings, rsvps: [comes(anna)] })).toContain(key)
    expect(keys(before(at), { gatherings, rsvps: [comes(anna)] })).not.toContain(key)
  })

  it('is due to whoever comes, on site or online, and to nobody else', () => {
    const known = { gatherings: [invited({ mode: 'hybrid' })], members: [anna, bilal, cato, person('dina')] }
    const rsvps = [comes(anna), comes(bilal, '2026-02-20T09:00:00Z', 'online'), cannot(cato)]
    const sent = keys('2026-03-11T11:00:00Z', { ...known, rsvps }).filter((key) => key.includes('day-before'))
    expect(sent).toEqual(['g1/day-before@2026-03-12/anna', 'g1/day-before@2026-03-12/bilal'])
  })
})

describe('the prompt to keep the list', () => {
  const gatherings = [invited()]

  it('is due from the start until the list is completed, however late', () => {
    expect(keys(before('2026-03-12T11:00:00Z'), { gatherings })).not.toContain('g1/list-prompt/ola')
    expect(keys('2026-03-12T11:00:00Z', { gatherings })).toEqual(['g1/list-prompt/ola'])
    expect(keys('2026-06-12T11:00:00Z', { gatherings })).toEqual(['g1/list-prompt/ola'])
    expect(keys('2026-03-12T15:00:00Z', { gatherings: [held()], marks: [mark(anna, 'on-site')] })).toEqual([])
  })
})

describe('after a completed list', () => {
  const known = { gatherings: [held()], marks: [mark(anna, 'absent')] }
  const asked = { 'g1/invitation/anna': 'sent' } as const
  const told = { ...asked, 'g1/absence/anna': 'sent' } as const

  it('the nurse is told at once, and her manager when she has been', () => {
    expect(keys('2026-03-12T14:30:00Z', known, asked)).toEqual(['g1/absence/anna'])
    expect(keys('2026-03-12T14:30:00Z', known, told)).toEqual(['g1/absence/anna', 'g1/manager-notice/mona'])
  })

  it('nobody is told that she did not answer an invitation that never reached her', () => {
    expect(keys('2026-03-12T14:30:00Z', known)).toEqual([])
    expect(keys('2026-03-12T14:30:00Z', known, { 'g1/invitation/anna': 'unreachable' })).toEqual([])
    expect(keys('2026-03-12T14:30:00Z', { ...known, rsvps: [comes(anna)] })).toEqual(['g1/absence/anna'])
  })

  it('nobody is told anything when everybody came', () => {
    expect(keys('2026-03-12T14:30:00Z', { ...known, marks: [mark(anna, 'on-site')] })).toEqual([])
  })

  it('a corrected mark takes back what was due to both', () => {
    const marks = [mark(anna, 'absent'), mark(anna, 'online', 2)]
    expect(keys('2026-03-13T08:00:00Z', { ...known, marks }, { ...told, 'g1/manager-notice/mona': 'sent' })).toEqual([])
  })

  it('the manager waits as long as the network has said', () => {
    const patient = { ...known, settings: { managerWaitHours: 24 } }
    expect(keys(before('2026-03-13T14:30:00Z'), patient, told)).toEqual(['g1/absence/anna'])
    expect(keys('2026-03-13T14:30:00Z', patient, told)).toContain('g1/manager-notice/mona')
  })

  it('kinds that nobody is told of stay quiet', () => {
    expect(keys('2026-03-13T08:00:00Z', { ...known, settings: { nurseIsToldOf: [], managerIsToldOf: [] } })).toEqual([])
  })

  it('it is quiet again after three weeks, from midnight in Oslo, also over the spring night', () => {
    expect(keys('2026-04-01T21:59:59Z', known, asked)).toEqual(['g1/absence/anna'])
    expect(keys('2026-04-01T22:00:00Z', known, asked)).toEqual([])
  })
})

describe('a cancellation', () => {
  const known = { gatherings: [cancelled()], members: [anna, bilal, cato] }

  it('is due to those who got the invitation, until the gathering would have ended', () => {
    const sent = { 'g1/invitation/anna': 'sent', 'g1/invitation/bilal': 'unreachable' } as const
    expect(keys('2026-03-11T08:00:00Z', known, sent)).toEqual(['g1/cancelled/anna'])
    expect(keys(before('2026-03-12T14:00:00Z'), known, sent)).toEqual(['g1/cancelled/anna'])
    expect(keys('2026-03-12T14:00:00Z', known, sent)).toEqual([])
  })

  it('is due to nobody when it was only a draft', () => {
    expect(keys('2026-03-11T08:00:00Z', { gatherings: [cancelled({ invitedAt: null })] })).toEqual([])
  })

  it.each([
    ['is on leave', { kind: 'on-leave', from: asDay('2026-03-10'), to: null }],
    ['has left', { kind: 'left', on: asDay('2026-03-10') }],
  ] as const)('is not due to whoever was invited, but %s by then', (_, standing) => {
    const members = [anna, { ...bilal, standing }]
    const sent = { 'g1/invitation/anna': 'sent', 'g1/invitation/bilal': 'sent' } as const
    expect(keys('2026-03-11T08:00:00Z', { ...known, members }, sent)).toEqual(['g1/cancelled/anna'])
  })
})

describe('a survey', () => {
  const survey = (opensOn: string, changes: Partial<Survey> = {}): Survey[] => [
    surveyWith({ id: 's1', opensOn: asDay(opensOn), closesOn: asDay('2026-12-01'), ...changes }),
  ]

  it.each([
    ['2026-01-12', '2026-01-12T07:00:00Z'],
    ['2026-03-30', '2026-03-30T06:00:00Z'],
    ['2026-10-26', '2026-10-26T07:00:00Z'],
  ])('that opens on %s is due at eight in Oslo', (day, at) => {
    expect(keys(at, { surveys: survey(day) })).toEqual(['s1/survey/anna'])
    expect(keys(before(at), { surveys: survey(day) })).toEqual([])
  })

  it('is due to leaders when it is theirs, and to nobody as a draft, when closed, or after its last day', () => {
    const at = '2026-11-20T08:00:00Z'
    expect(keys(at, { surveys: survey('2026-01-12', { audience: 'leader' }) })).toEqual(['s1/survey/mona'])
    expect(keys(at, { surveys: survey('2026-01-12', { stage: 'draft' }) })).toEqual([])
    expect(keys(at, { surveys: survey('2026-01-12', { stage: 'closed' }) })).toEqual([])
    expect(keys('2026-12-01T23:00:00Z', { surveys: survey('2026-01-12') })).toEqual([])
  })

  it('is not due to a nurse while she is on leave, the last day included', () => {
    const members = [
      { ...anna, standing: { kind: 'on-leave', from: asDay('2026-01-01'), to: asDay('2026-02-03') } },
    ] as const
    expect(keys('2026-02-03T12:00:00Z', { surveys: survey('2026-01-12'), members })).toEqual([])
    expect(keys('2026-02-04T12:00:00Z', { surveys: survey('2026-01-12'), members })).toEqual(['s1/survey/anna'])
  })
})
