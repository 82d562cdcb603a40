import { absencesAt } from '../../../bot/domain/absence/notice'
import { awayFrom, foreseenAt, presentAt } from '../../../bot/domain/absence/foreseen'
import { recordMarks } from '../../../bot/domain/attendance/attendance'
import { presencesAtCompletion } from '../../../bot/domain/attendance/attendanceList'
import { invitedTo } from '../../../bot/domain/audience'
import type { GatheringId } from '../../../bot/domain/gathering'
import { afterwards } from '../../../bot/domain/messages/afterwards'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import {
  anna,
  asDay,
  bilal,
  cannot,
  cato,
  comes,
  everybody,
  held,
  invited,
  mark,
  mona,
  ola,
  outcomes,
  person,
  recordsOf,
} from '../../support/people'

const now = new Date('2026-03-12T14:30:00Z')
const asked = outcomes(
  Object.fromEntries(
    [anna, bilal, cato].map(({ id }) => [
      messageKey({ kind: 'invitation', gathering: 'g1' as GatheringId }, id),
      'sent',
    ]),
  ),
)
const nothing = { excused: [], shown: [] }
const rsvps = [comes(anna), cannot(bilal)]

describe('a look over the list before it is completed', () => {
  it('names who is away, how, and who hears of it', () => {
    const records = recordsOf({ gatherings: [invited()], rsvps, marks: [] })
    const away = foreseenAt(invited(), ola, nothing, records, asked, now)
    expect(
      away.map(({ member, kind, tellsNurse, tellsManager, excusable }) => [
        member.id,
        kind,
        tellsNurse,
        tellsManager,
        excusable,
      ]),
    ).toEqual([
      ['anna', 'no-show', true, true, true],
      ['bilal', 'cancelled-in-time', true, false, false],
      ['cato', 'no-answer', true, true, true],
    ])
    expect(away[0]?.manager).toBe(mona)
  })

  it('follows the excuses that are ticked, and those that are ticked no longer', () => {
    const records = recordsOf({ gatherings: [invited()], rsvps, marks: [mark(cato, 'excused')] })
    const kinds = (excuses: Parameters<typeof foreseenAt>[2]) =>
      foreseenAt(invited(), ola, excuses, records, asked, now).map(({ member, kind, excused }) => [
        member.id,
        kind,
        excused,
      ])
    expect(kinds({ excused: [anna.id], shown: [] })).toEqual([
      ['anna', 'cancelled-late', true],
      ['bilal', 'cancelled-in-time', false],
      ['cato', 'cancelled-late', true],
    ])
    expect(kinds({ excused: [], shown: [cato.id] })).toContainEqual(['cato', 'no-answer', false])
  })

  it('says nothing of whoever is there, and stores nothing', () => {
    const records = recordsOf({ gatherings: [invited()], rsvps, marks: [mark(anna, 'on-site'), mark(cato, 'online')] })
    expect(foreseenAt(invited(), ola, nothing, records, asked, now).map(({ member }) => member.id)).toEqual(['bilal'])
    expect(presentAt(invited(), records)).toEqual({ onSite: 1, online: 1 })
    expect(records.marksOf('g1' as GatheringId)).toHaveLength(2)
  })

  it('tells nobody whom the invitation never reached, and no manager who has left', () => {
    const left = person('mona', {
      role: 'line-manager',
      manager: null,
      standing: { kind: 'left', on: asDay('2026-03-01') },
    })
    const members = everybody.map((member) => (member.id === mona.id ? left : member))
    const records = recordsOf({ members, gatherings: [invited()], rsvps: [comes(anna)] })
    const away = foreseenAt(invited(), ola, nothing, records, outcomes(), now)
    expect(away.find(({ member }) => member.id === 'cato')).toMatchObject({ wasAsked: false, tellsNurse: false })
    expect(away.find(({ member }) => member.id === 'anna')).toMatchObject({ tellsNurse: true, manager: null })
  })

  it('says who has been away so often that the area leader hears of it', () => {
    const before = held({
      id: 'g0' as GatheringId,
      start: new Date('2026-01-12T11:00:00Z'),
      end: new Date('2026-01-12T14:00:00Z'),
    })
    const marks = [
      mark(anna, 'absent', 1, { gathering: before.id }),
      mark(cato, 'on-site', 1, { gathering: before.id }),
    ]
    const records = recordsOf({ gatherings: [before, invited()], rsvps, marks })
    const askedBefore = outcomes({ 'g0/invitation/anna': 'sent', 'g1/invitation/anna': 'sent' })
    const away = foreseenAt(invited(), ola, nothing, records, askedBefore, now)
    expect(away.map(({ member, inARow }) => [member.id, inARow])).toEqual([
      ['anna', 2],
      ['bilal', null],
      ['cato', null],
    ])
  })

  it('is exactly what is then sent', () => {
    const records = recordsOf({ gatherings: [invited()], rsvps, marks: [mark(bilal, 'on-site')] })
    const excused = [cato.id]
    const away = foreseenAt(invited(), ola, { excused, shown: [] }, records, asked, now)
    const expected = invitedTo(invited(), everybody)
    const presences = presencesAtCompletion(expected, records.attendanceOf('g1' as GatheringId), excused)
    const known = new Map(everybody.map((member) => [member.id, member]))
    const decision = recordMarks(invited(), ola, known, records.marksOf('g1' as GatheringId), presences, now)
    if (!decision.ok) throw new Error(decision.refusal)
    const done = held({ listCompletedAt: now })
    const after = recordsOf({ gatherings: [done], rsvps, marks: [mark(bilal, 'on-site'), ...decision.marks] })
    expect(away).toEqual(awayFrom(done, after, asked))
    expect(away.map(({ member, kind }) => [member.id, kind])).toEqual(
      absencesAt(done, after).map(({ member, kind }) => [member, kind]),
    )
    const told = afterwards(done, after, asked, now)
      .flat()
      .filter(({ matter }) => matter.kind === 'absence')
    expect(told.map(({ to }) => to)).toEqual(away.filter(({ tellsNurse }) => tellsNurse).map(({ member }) => member.id))
  })
})
