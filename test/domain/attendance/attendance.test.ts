import * as fc from 'fast-check'
import {
  attendanceFrom,
  isPresent,
  PRESENCES,
  recordMarks,
  refusalToKeepList,
  type AskedPresence,
  type Mark,
} from '../../../bot/domain/attendance/attendance'
import type { Gathering } from '../../../bot/domain/gathering'
import type { AreaId, Member, MemberId } from '../../../bot/domain/member'
import {
  ahus,
  anna,
  asDay,
  bilal,
  cato,
  everybody,
  follo,
  held,
  invited,
  mark,
  mona,
  nina,
  ola,
  person,
} from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const now = new Date('2026-03-12T12:00:00Z')
const known = new Map(everybody.map((member) => [member.id, member]))
const other = person('othilie', { role: 'area-leader', area: ahus })

type Kept = { gathering?: Gathering; keeper?: Member; log?: readonly Mark[]; at?: Date; people?: Map<MemberId, Member> }

function record(
  asked: AskedPresence[],
  { gathering = invited(), keeper = ola, log = [], at = now, people = known }: Kept = {},
) {
  return recordMarks(gathering, keeper, people, log, asked, at)
}

const isOnSite = (member: Member): AskedPresence => ({ member: member.id, presence: 'on-site' })
const isAbsent = (member: Member): AskedPresence => ({ member: member.id, presence: 'absent' })

describe('the attendance', () => {
  it('is the last mark of each member', () => {
    const last = mark(anna, 'online', 3)
    const attendance = attendanceFrom([mark(anna, 'on-site'), mark(bilal, 'absent'), mark(anna, 'absent', 2), last])
    expect(attendance.get(anna.id)).toBe(last)
    expect([...attendance.keys()]).toEqual(['anna', 'bilal'])
  })

  it('is empty when nothing is marked', () => {
    expect(attendanceFrom([]).size).toBe(0)
  })

  it('does not depend on the order in which the log is read', () => {
    const log = fc.array(
      fc.record({ who: fc.constantFrom(anna, bilal, cato), presence: fc.constantFrom(...PRESENCES) }),
    )
    fc.assert(
      fc.property(log, (lines) => {
        const marks = lines.map(({ who, presence }, index) => mark(who, presence, index + 1))
        const [read, backwards] = [attendanceFrom(marks), attendanceFrom([...marks].reverse())]
        expect([...backwards].sort()).toEqual([...read].sort())
      }),
    )
  })

  it('calls those on site and online present, and nobody else', () => {
    const present = PRESENCES.filter((presence) => isPresent(mark(anna, presence)))
    expect(present).toEqual(['on-site', 'online'])
    expect(isPresent(undefined)).toBe(false)
  })
})

describe('marking', () => {
  it('adds a first mark with who, when and from where', () => {
    const first = mark(anna, 'on-site', 1, { at: now, by: ola.id })
    expect(record([isOnSite(anna)])).toEqual({ ok: true, marks: [first] })
  })

  it('corrects by one more mark, with the next number', () => {
    const log = [mark(anna, 'on-site'), mark(anna, 'online', 2)]
    expect(record([isAbsent(anna)], { log })).toMatchObject({ marks: [{ presence: 'absent', number: 3 }] })
  })

  it('adds nothing when nothing is asked, and nothing for what stands already', () => {
    expect(record([])).toEqual({ ok: true, marks: [] })
    expect(record([isOnSite(anna)], { log: [mark(anna, 'on-site')] })).toEqual({
      ok: true,
      marks: [],
    })
  })

  it('is still possible after the list is completed', () => {
    expect(record([isOnSite(anna)], { gathering: held(), at: new Date('2026-03-20T09:00:00Z') }).ok).toBe(true)
  })

  it('files the mark under the year of the gathering in Oslo', () => {
    const newYear = invited({ start: new Date('2026-12-31T23:30:00Z') })
    expect(record([isOnSite(anna)], { gathering: newYear, at: newYear.start })).toMatchObject({
      marks: [{ year: 2027 }],
    })
  })

  it('of the same list a second time changes nothing, whatever the list', () => {
    const wish = fc
      .constantFrom(anna, bilal, cato)
      .chain((who) => fc.constantFrom(...PRESENCES).map((presence): AskedPresence => ({ member: who.id, presence })))
    const list = fc.uniqueArray(wish, { selector: (each) => each.member })
    fc.assert(
      fc.property(list, list, (before, asked) => {
        const logOf = (log: Mark[], wishes: AskedPresence[]) => {
          const decision = record(wishes, { log })
          if (!decision.ok) throw new Error(decision.refusal)
          return [...log, ...decision.marks]
        }
        const once = logOf(logOf([], before), asked)
        expect(logOf(once, asked)).toEqual(once)
        for (const each of asked) expect(attendanceFrom(once).get(each.member)?.presence).toBe(each.presence)
        expect(new Set(once.map((each) => `${each.member}|${each.number}`)).size).toBe(once.length)
      }),
    )
  })
})

describe('marking is refused, all of it', () => {
  it.each([
    ['somebody who is not known', person('ukjent')],
    ['a nurse of another area', person('arne', { area: ahus })],
    ['a manager where only nurses are expected', mona],
    ['a nurse whose leave began that day', onLeaveFrom('2026-03-12')],
  ])('when it names %s', (_, member) => {
    const people = new Map(known)
    if (member.id !== 'ukjent') people.set(member.id, member)
    expect(record([isOnSite(anna), isOnSite(member)], { people })).toEqual({ ok: false, refusal: 'not-on-list' })
  })

  it('when the keeper may not keep this list, even if there is nothing to mark', () => {
    expect(record([], { keeper: other })).toEqual({ ok: false, refusal: 'not-your-list' })
  })
})

describe('keeping the list', () => {
  const refusal = (keeper: Member, gathering: Gathering = invited(), at = now) =>
    refusalToKeepList(gathering, keeper, at)

  it('is for the area leader, the working group and the network leader', () => {
    const group = person('wenche', { role: 'working-group', area: null })
    expect([ola, nina, group].map((keeper) => refusal(keeper))).toEqual([null, null, null])
  })

  it('is not for nurses, managers or the leader of another area', () => {
    expect([anna, mona, other].map((keeper) => refusal(keeper))).toEqual(Array(3).fill('not-your-list'))
  })

  it('of a joint gathering is for both area leaders', () => {
    const joint = invited({ areas: [follo, ahus] })
    expect([ola, other].map((keeper) => refusal(keeper, joint))).toEqual([null, null])
  })

  it('of a theme day for all areas is for its host and the network leader, not for each area leader', () => {
    const day = invited({ kind: 'theme-day', areas: [follo, ahus, 'romerike' as AreaId], host: other.id })
    expect([other, nina, ola].map((keeper) => refusal(keeper, day))).toEqual([null, null, 'not-your-list'])
  })

  it('begins when the gathering does', () => {
    const { start } = invited()
    expect(refusal(ola, invited(), new Date(start.getTime() - 1))).toBe('not-started')
    expect(refusal(ola, invited(), start)).toBeNull()
  })

  it('has nothing to keep for a draft or a cancelled gathering', () => {
    expect([refusal(ola, draft()), refusal(ola, cancelled())]).toEqual(['not-open', 'cancelled'])
  })

  it('tells a stranger nothing of how the gathering stands', () => {
    expect([refusal(anna, draft()), refusal(anna, cancelled())]).toEqual(['not-your-list', 'not-your-list'])
  })
})

function onLeaveFrom(from: string) {
  return person('liv', { standing: { kind: 'on-leave', from: asDay(from), to: null } })
}
