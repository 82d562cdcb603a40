import * as fc from 'fast-check'
import { attendanceFrom, isPresent, recordMarks, type Mark } from '../../../bot/domain/attendance/attendance'
import {
  completeList,
  expectedAt,
  presencesAtCompletion,
  presencesFromTicks,
} from '../../../bot/domain/attendance/attendanceList'
import {
  ahus,
  anna,
  bilal,
  cannot,
  cato,
  comes,
  follo,
  held,
  invited,
  mark,
  nina,
  ola,
  person,
} from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const now = new Date('2026-03-12T14:10:00Z')
const expected = [anna, bilal, cato]
const known = new Map(expected.map((member) => [member.id, member]))
const none = attendanceFrom([])

describe('the ticks of a list', () => {
  it('make those ticked present, and say nothing of the others', () => {
    expect(presencesFromTicks(expected, none, [anna.id], [bilal.id], [])).toEqual([
      { member: 'bilal', presence: 'online' },
      { member: 'anna', presence: 'on-site' },
    ])
  })

  it('make whoever was present and is unticked absent', () => {
    const standing = attendanceFrom([mark(anna, 'on-site'), mark(bilal, 'online')])
    expect(presencesFromTicks(expected, standing, [anna.id], [], [anna.id, bilal.id])).toEqual([
      { member: 'anna', presence: 'on-site' },
      { member: 'bilal', presence: 'absent' },
    ])
  })

  it('leave whom somebody else has ticked since the card was drawn', () => {
    const standing = attendanceFrom([mark(anna, 'on-site'), mark(bilal, 'on-site')])
    expect(presencesFromTicks(expected, standing, [anna.id], [], [anna.id])).toEqual([
      { member: 'anna', presence: 'on-site' },
    ])
  })

  it('leave whoever is excused or absent as they are', () => {
    const standing = attendanceFrom([mark(anna, 'excused'), mark(bilal, 'absent')])
    expect(presencesFromTicks(expected, standing, [], [], [anna.id, bilal.id])).toEqual([])
  })

  it('believe the room when somebody is ticked for both', () => {
    expect(presencesFromTicks(expected, none, [anna.id], [anna.id], [])).toEqual([
      { member: 'anna', presence: 'on-site' },
    ])
  })
})

describe('what completing asks for', () => {
  it('is absent for everybody who is not present, and excused for those the keeper was told of', () => {
    const standing = attendanceFrom([mark(anna, 'on-site')])
    expect(presencesAtCompletion(expected, standing, [cato.id])).toEqual([
      { member: 'bilal', presence: 'absent' },
      { member: 'cato', presence: 'excused' },
    ])
  })

  it('is nothing for somebody who is present, even if called excused', () => {
    const standing = attendanceFrom(expected.map((member) => mark(member, 'online')))
    expect(presencesAtCompletion(expected, standing, [anna.id])).toEqual([])
  })

  it('is nothing when nobody is expected', () => {
    expect(presencesAtCompletion([], none, [anna.id])).toEqual([])
  })
})

describe('completing the list', () => {
  const some = attendanceFrom([mark(anna, 'on-site')])

  it('makes the gathering held, with the time', () => {
    expect(completeList(invited(), ola, known, some, now)).toEqual({
      ok: true,
      gathering: held({ listCompletedAt: now }),
    })
  })

  it('again, after a correction, keeps the time it was completed first', () => {
    const first = held({ listCompletedAt: now })
    const again = completeList(first, ola, known, some, new Date('2026-03-15T09:00:00Z'))
    expect(again).toEqual({ ok: true, gathering: first })
  })

  it('is refused while nobody is marked present, which is more likely forgotten than true', () => {
    const refused = { ok: false, refusal: 'list-empty' }
    expect(completeList(invited(), ola, known, none, now)).toEqual(refused)
    expect(
      completeList(invited(), ola, known, attendanceFrom([mark(anna, 'absent'), mark(bilal, 'excused')]), now),
    ).toEqual(refused)
  })

  it('of two areas waits until somebody from each is ticked, unless the network leader completes it', () => {
    const arne = person('arne', { area: ahus })
    const both = new Map([anna, arne].map((member) => [member.id, member]))
    const joint = invited({ areas: [follo, ahus] })
    expect(completeList(joint, ola, both, some, now)).toEqual({ ok: false, refusal: 'area-missing' })
    expect(completeList(joint, nina, both, some, now).ok).toBe(true)
    const whole = attendanceFrom([mark(anna, 'on-site'), mark(arne, 'online')])
    expect(completeList(joint, ola, both, whole, now).ok).toBe(true)
  })

  it('is refused to who may not keep it, before the start, and when there is no list to keep', () => {
    const stranger = person('othilie', { role: 'area-leader', area: ahus })
    const early = new Date('2026-03-12T10:59:59Z')
    const decisions = [
      completeList(invited(), stranger, known, some, now),
      completeList(invited(), anna, known, some, now),
      completeList(invited(), ola, known, some, early),
      completeList(draft(), ola, known, some, now),
      completeList(cancelled(), ola, known, some, now),
    ]
    expect(decisions.map((each) => (each.ok ? null : each.refusal))).toEqual([
      'not-your-list',
      'not-your-list',
      'not-started',
      'not-open',
      'cancelled',
    ])
  })
})

describe('the list that the keeper sees', () => {
  it('has everybody who is expected, with answer, mark and what it would mean to stay away', () => {
    const rsvps = new Map([comes(anna), cannot(bilal)].map((rsvp) => [rsvp.member, rsvp]))
    const seen = expectedAt(invited(), [...expected, ola], rsvps, attendanceFrom([mark(anna, 'on-site')]))
    expect(
      seen.map(({ member, rsvp, mark: its, kindIfAbsent }) => [member.id, rsvp?.answer, its?.presence, kindIfAbsent]),
    ).toEqual([
      ['anna', 'on-site', 'on-site', 'no-show'],
      ['bilal', 'cannot-come', undefined, 'cancelled-in-time'],
      ['cato', undefined, undefined, 'no-answer'],
    ])
  })
})

describe('whatever is ticked and unticked', () => {
  const ids = fc.subarray(expected.map((member) => member.id))
  const save = fc.record({ onSite: ids, online: ids })

  it('the last list saved stands, and completing marks everybody exactly once', () => {
    fc.assert(
      fc.property(fc.array(save, { maxLength: 6 }), ids, (saves, excused) => {
        let log: Mark[] = []
        const add = (asked: ReturnType<typeof presencesFromTicks>) => {
          const decision = recordMarks(invited(), ola, known, log, asked, now)
          if (!decision.ok) throw new Error(decision.refusal)
          log = [...log, ...decision.marks]
        }
        for (const { onSite, online } of saves) {
          const shown = [...attendanceFrom(log).values()].filter(isPresent).map((each) => each.member)
          add(presencesFromTicks(expected, attendanceFrom(log), onSite, online, shown))
        }
        const present = () => [...attendanceFrom(log).values()].filter(isPresent).map((each) => each.member)
        const last = saves.at(-1) ?? { onSite: [], online: [] }
        expect(present().sort()).toEqual([...new Set([...last.onSite, ...last.online])].sort())

        const atCompletion = () => presencesAtCompletion(expected, attendanceFrom(log), excused)
        const before = present()
        add(atCompletion())
        const completed = log
        add(atCompletion())
        expect(log).toEqual(completed)
        expect(present()).toEqual(before)
        expect([...attendanceFrom(log).keys()].sort()).toEqual(['anna', 'bilal', 'cato'])
      }),
    )
  })
})
