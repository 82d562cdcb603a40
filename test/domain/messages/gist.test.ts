import { ABSENCE_KINDS } from '../../../bot/domain/absence/absence'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { OutcomeKind } from '../../../bot/domain/messages/delivery'
import { gistOf } from '../../../bot/domain/messages/gist'
import { MATTERS, matterFrom } from '../../../bot/domain/messages/messageKey'
import {
  anna,
  bilal,
  cannot,
  comes,
  held,
  invited,
  mark,
  mona,
  ola,
  outcomes,
  person,
  recordsOf,
  type Known,
} from '../../support/people'

type Kind = (typeof MATTERS)[number]

const known: Known = {
  members: [anna, bilal, mona, ola],
  gatherings: [held()],
  marks: [mark(anna, 'absent'), mark(bilal, 'absent', 2)],
  rsvps: [comes(anna)],
}
const told: Record<string, OutcomeKind> = Object.fromEntries(
  ['g0', 'g1'].flatMap((id) =>
    ['anna', 'bilal'].flatMap((who) => [
      [`${id}/invitation/${who}`, 'sent'],
      [`${id}/absence/${who}`, 'sent'],
    ]),
  ),
)
const gist = (kind: Kind, to: { id: typeof anna.id }, more: Known = {}, sent = told) =>
  gistOf(matterFrom(kind, kind === 'hours' ? 'hours-2025' : 'g1'), to, recordsOf({ ...known, ...more }), outcomes(sent))

describe('what must be put right of a letter about absence', () => {
  it('is its kind', () => {
    expect(gist('absence', anna)).toBe('no-show')
    expect(gist('absence', bilal)).toBe('no-answer')
    expect(gist('absence', anna, { rsvps: [cannot(anna, true)] })).toBe('cancelled-late')
    expect(ABSENCE_KINDS).toContain(gist('absence', anna))
  })

  it('is nothing when she was there, when the list is open again, or when there is no such gathering', () => {
    expect(gist('absence', anna, { marks: [mark(anna, 'on-site')] })).toBe('')
    expect(gist('absence', anna, { gatherings: [invited()] })).toBe('')
    expect(gist('absence', anna, { gatherings: [] })).toBe('')
    expect(gist('absence', person('nobody'))).toBe('')
  })
})

describe('what must be put right of a letter to a manager', () => {
  it('changes with the nurses, and with the kind of absence of each', () => {
    const both = gist('manager-notice', mona)
    const gists = [
      both,
      gist('manager-notice', mona, { marks: [mark(anna, 'absent')] }),
      gist('manager-notice', mona, { marks: [mark(bilal, 'absent')] }),
      gist('manager-notice', mona, { rsvps: [] }),
      gist('manager-notice', mona, { marks: [] }),
    ]
    expect(new Set(gists).size).toBe(5)
    expect(gists.at(-1)).toBe('')
  })

  it('stays when nothing of that has changed, in whatever order it comes', () => {
    const both = gist('manager-notice', mona)
    const other = { ...held(), venue: 'Aulaen' }
    expect(gist('manager-notice', mona, { gatherings: [other], members: [ola, mona, bilal, anna] })).toBe(both)
    expect(gist('manager-notice', mona, { marks: [mark(bilal, 'absent', 3), mark(anna, 'absent', 4)] })).toBe(both)
  })

  it('leaves out whoever has not been told herself, and names nobody', () => {
    const withoutBilal = { ...told, 'g1/absence/bilal': 'unreachable' as const }
    expect(gist('manager-notice', mona, {}, withoutBilal)).toBe(
      gist('manager-notice', mona, { marks: [mark(anna, 'absent')] }),
    )
    expect(gist('manager-notice', mona)).toMatch(/^[a-z0-9]+-[a-z0-9]+$/)
  })

  it('fits a column, however many they are', () => {
    const nurses = Array.from({ length: 300 }, (_, index) => person(`nurse-number-${index}`))
    const sent = Object.fromEntries(nurses.map(({ id }) => [`g1/absence/${id}`, 'sent' as const]))
    const crowd = { members: [...nurses, mona], marks: nurses.map((each, index) => mark(each, 'absent', index)) }
    const all = gist('manager-notice', mona, { ...crowd, rsvps: nurses.map((each) => comes(each)) }, sent)
    expect(all).not.toBe('')
    expect(all.length).toBeLessThan(40)
  })
})

describe('what must be put right of a letter about absence again and again', () => {
  const early = held({ id: 'g0' as GatheringId, start: new Date('2026-02-12T11:00:00Z') })
  const twice: Known = {
    gatherings: [early, held()],
    marks: [mark(anna, 'absent'), mark(anna, 'absent', 2, { gathering: early.id })],
    rsvps: [comes(anna), { ...comes(anna), gathering: early.id }],
  }

  it('changes with the nurses, and with which gatherings it was', () => {
    const gists = [
      gist('escalation', ola, twice),
      gist('escalation', ola, { ...twice, rsvps: [comes(anna)] }),
      gist('escalation', ola, { ...twice, marks: [mark(anna, 'absent')] }),
    ]
    expect(new Set(gists).size).toBe(3)
    expect(gists.at(-1)).toBe('')
    expect(gist('escalation', mona, twice)).toBe('')
  })
})

it.each(MATTERS.filter((kind) => !['absence', 'manager-notice', 'escalation', 'news'].includes(kind)))(
  'is nothing for %s, whose changes come as messages of their own',
  (kind) => {
    expect(gist(kind, anna)).toBe('')
  },
)
