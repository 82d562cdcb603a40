import type { Member } from '../../../bot/domain/member'
import type { News } from '../../../bot/domain/news'
import {
  decideCorrection,
  decideSave,
  decideSending,
  decideWithdrawal,
  refusalToRemove,
  type NewsDecision,
  type NewsGround,
} from '../../../bot/domain/newsDecisions'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { asked, draftNews, scheduledNews, sentNews, summer, withdrawnNews } from '../../support/news'
import { ahus, anna, areas, everybody, follo, nina, ola } from '../../support/people'

const now = new Date('2026-03-03T09:00:00Z')
const ground: NewsGround = {
  areas,
  members: new Map(everybody.map((member) => [member.id, member])),
  settings: DEFAULT_SETTINGS,
  hasPicture: () => true,
}
const shown = (decision: NewsDecision) =>
  !decision.ok
    ? 'refusal' in decision
      ? decision.refusal
      : decision.problems.map(({ problem }) => problem)
    : decision.changed
      ? decision.news.stage
      : 'unchanged'

const scheduled = scheduledNews('2026-03-05T09:00:00Z')
const sent = sentNews('2026-03-02T09:00:00Z')
const withdrawn = withdrawnNews('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z')

describe('a draft', () => {
  const save = (before: News | undefined, writer: Member, other = {}) =>
    decideSave(summer, before, asked(other), writer, ground, now)

  it('is kept, new or changed, and not written again when nothing has changed', () => {
    const first = save(undefined, nina)
    expect(first).toMatchObject({ ok: true, changed: true, news: { id: summer, stage: 'draft', by: nina.id, at: now } })
    if (!first.ok) return
    expect(shown(save(first.news, nina))).toBe('unchanged')
    expect(shown(save(first.news, nina, { title: 'Vinterbrev' }))).toBe('draft')
  })

  it('is an area leader’s for the own area only, before and after', () => {
    expect(shown(save(undefined, ola, { areas: [follo] }))).toBe('draft')
    expect(shown(save(undefined, ola, { areas: [ahus] }))).toEqual(['not-your-area'])
    expect(shown(save(undefined, ola))).toEqual(['not-your-area'])
    expect(shown(save(draftNews(), ola, { areas: [follo] }))).toBe('not-yours')
    expect(shown(save(undefined, anna, { areas: [follo] }))).toEqual(['not-your-area'])
  })

  it('is no draft any more once it is scheduled, sent or withdrawn', () => {
    expect(shown(save(scheduled, nina))).toBe('scheduled')
    expect(shown(save(scheduledNews('2026-03-02T09:00:00Z'), nina))).toBe('already-sent')
    expect(shown(save(sent, nina))).toBe('already-sent')
    expect(shown(save(withdrawn, nina))).toBe('withdrawn')
  })

  it('is thrown away by whoever may write it, and nothing else is', () => {
    expect(refusalToRemove(draftNews(), nina, ground, now)).toBeNull()
    expect(refusalToRemove(draftNews(), ola, ground, now)).toBe('not-yours')
    expect(refusalToRemove(scheduled, nina, ground, now)).toBe('scheduled')
    expect(refusalToRemove(sent, nina, ground, now)).toBe('already-sent')
  })
})

describe('sending', () => {
  const send = (news: News | undefined, at: string | null, writer = nina) =>
    decideSending(news, at === null ? null : new Date(at), writer, ground, now)

  it('is now, or at a time', () => {
    expect(send(draftNews(), null)).toMatchObject({ ok: true, changed: true, news: { stage: 'sent', sentAt: now } })
    expect(shown(send(draftNews(), '2026-03-05T09:00:00Z'))).toBe('scheduled')
    expect(shown(send(scheduled, '2026-03-06T09:00:00Z'))).toBe('scheduled')
    expect(send(scheduled, null)).toMatchObject({ news: { stage: 'sent', sentAt: now } })
  })

  it('is done once, however often it is pressed', () => {
    expect(shown(send(sent, null))).toBe('unchanged')
    expect(shown(send(scheduled, '2026-03-05T09:00:00Z'))).toBe('unchanged')
  })

  it.each<[string, ReturnType<typeof send>, unknown]>([
    ['what is not there', send(undefined, null), 'not-found'],
    ['another area’s', send(draftNews({ areas: [ahus] }), null, ola), 'not-yours'],
    ['what is out already, at a time', send(sent, '2026-03-05T09:00:00Z'), 'already-sent'],
    ['what was withdrawn', send(withdrawn, null), 'withdrawn'],
    ['what is not whole', send(draftNews({ text: '' }), null), ['text-missing']],
    ['in the past', send(draftNews(), '2026-03-03T08:59:59Z'), 'in-the-past'],
    ['years ahead', send(draftNews(), '2028-01-01T09:00:00Z'), 'too-far'],
    ['to nobody', send(draftNews({ areas: [ahus] }), null), 'nobody'],
  ])('is refused for %s', (_, decision, refusal) => {
    expect(shown(decision)).toEqual(refusal)
  })
})

describe('a correction', () => {
  const correct = (news: News | undefined, other = {}, sequence = 0, writer = nina, when = now) =>
    decideCorrection(news, asked(other), sequence, writer, ground, when)

  it('changes what is written and never for whom it is', () => {
    const decision = correct(sent, { title: 'Vårbrev', areas: [ahus], roles: ['line-manager'] })
    expect(decision).toMatchObject({
      ok: true,
      changed: true,
      news: { stage: 'sent', title: 'Vårbrev', areas: [], roles: ['resource-nurse'], sequence: 1, at: now },
    })
  })

  it('can be of what was scheduled, once its time has come', () => {
    const decision = correct(scheduledNews('2026-03-02T09:00:00Z'))
    expect(decision).toMatchObject({ news: { stage: 'sent', sentAt: new Date('2026-03-02T09:00:00Z'), sequence: 1 } })
    expect(shown(correct(scheduled))).toBe('not-sent')
  })

  it('pressed twice is one; but what somebody else has corrected meanwhile is looked at first', () => {
    const first = correct(sent)
    if (!first.ok) throw new Error('refused')
    expect(shown(decideCorrection(first.news, asked(), 0, nina, ground, now))).toBe('unchanged')
    expect(shown(decideCorrection(first.news, asked({ title: 'Et annet' }), 0, nina, ground, now))).toBe(
      'changed-meanwhile',
    )
    expect(shown(decideCorrection(first.news, asked({ title: 'Et annet' }), 1, nina, ground, now))).toBe('sent')
  })

  it('is refused for a draft, what was withdrawn, what is old, what is another’s, and what does not hold', () => {
    expect(shown(correct(undefined))).toBe('not-found')
    expect(shown(correct(draftNews()))).toBe('not-sent')
    expect(shown(correct(withdrawn))).toBe('withdrawn')
    expect(shown(correct(sent, {}, 0, nina, new Date('2026-05-01T09:00:00Z')))).toBe('too-old')
    expect(shown(correct(sent, {}, 0, ola))).toBe('not-yours')
    expect(shown(correct(sent, { text: '' }))).toEqual(['text-missing'])
  })
})

describe('withdrawing', () => {
  const withdraw = (news: News | undefined, writer = nina, when = now) => decideWithdrawal(news, writer, ground, when)

  it('makes a draft of what is not out, and withdraws what is', () => {
    expect(withdraw(scheduled)).toMatchObject({ ok: true, changed: true, news: { stage: 'draft', sequence: 0 } })
    expect(withdraw(sent)).toMatchObject({
      news: { stage: 'withdrawn', sentAt: new Date('2026-03-02T09:00:00Z'), withdrawnAt: now },
    })
    expect(withdraw(scheduledNews('2026-03-02T09:00:00Z'))).toMatchObject({ news: { stage: 'withdrawn' } })
  })

  it('does nothing twice', () => {
    expect(shown(withdraw(draftNews()))).toBe('unchanged')
    expect(shown(withdraw(withdrawn))).toBe('unchanged')
  })

  it('is refused for what is not there, another’s, and old', () => {
    expect(shown(withdraw(undefined))).toBe('not-found')
    expect(shown(withdraw(sent, ola))).toBe('not-yours')
    expect(shown(withdraw(sent, nina, new Date('2026-05-01T09:00:00Z')))).toBe('too-old')
  })
})
