import fc from 'fast-check'
import { ABSENCE_KINDS } from '../../../bot/domain/absence/absence'
import { decideRules, earliestRules, rulesHistory, type AskedRules } from '../../../bot/domain/absence/ruleChange'
import { addDays } from '../../../bot/domain/day'
import type { Gathering } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import { absenceRulesOn, DEFAULT_SETTINGS, type NetworkSettings } from '../../../bot/domain/settings'
import { asDay, held, invited, nina, ola, person } from '../../support/people'

const NOW = new Date('2026-03-12T09:00:00Z')
const asked: AskedRules = {
  from: '2026-04-01',
  nurseIsToldOf: ABSENCE_KINDS,
  managerIsToldOf: ['no-show'],
  managerWaitHours: 24,
  escalateAfter: 3,
}

function decide(
  other: Partial<AskedRules> = {},
  {
    caller = nina,
    gatherings = [],
    settings = {},
    now = NOW,
  }: {
    caller?: Member
    gatherings?: Gathering[]
    settings?: Partial<NetworkSettings>
    now?: Date
  } = {},
) {
  return decideRules({ ...asked, ...other }, caller, { ...DEFAULT_SETTINGS, ...settings }, gatherings, now)
}

describe('new rules of absence', () => {
  it('apply from their day on', () => {
    expect(decide()).toEqual({ ok: true, changed: true, rules: { ...asked, from: '2026-04-01' } })
  })

  it.each([
    ['an area leader', ola],
    [
      'whoever has left the working group',
      person('gro', { role: 'working-group', standing: { kind: 'left', on: asDay('2026-03-12') } }),
    ],
  ])('are not for %s', (_, caller) => {
    expect(decide({}, { caller })).toEqual({ ok: false, refusal: 'not-yours' })
  })

  it.each([
    ['a day that is none', { from: '' }, 'from', 'day-missing'],
    ['a day that is not on the calendar', { from: '2026-02-30' }, 'from', 'day-missing'],
    ['yesterday', { from: '2026-03-11' }, 'from', 'reaches-back'],
    ['a year that was mistyped', { from: '2062-04-01' }, 'from', 'too-far'],
    [
      'a kind for the manager that the nurse is not told of',
      { nurseIsToldOf: ['no-answer'] },
      'managerIsToldOf',
      'nurse-first',
    ],
    ['a part of an hour', { managerWaitHours: 1.5 }, 'managerWaitHours', 'wait-wrong'],
    ['less than no time', { managerWaitHours: -1 }, 'managerWaitHours', 'wait-wrong'],
    ['more than a week', { managerWaitHours: 169 }, 'managerWaitHours', 'wait-wrong'],
    ['no number', { managerWaitHours: null }, 'managerWaitHours', 'wait-wrong'],
    ['a row that nobody reaches', { escalateAfter: 11 }, 'escalateAfter', 'row-wrong'],
  ] as const)('are refused for %s', (_, other, field, problem) => {
    expect(decide(other)).toEqual({ ok: false, problems: [{ field, problem }] })
  })

  it('say all that is wrong at once', () => {
    const decision = decide({ from: '', nurseIsToldOf: [], managerWaitHours: null, escalateAfter: null })
    expect(decision).toEqual({
      ok: false,
      problems: [
        { field: 'from', problem: 'day-missing' },
        { field: 'managerIsToldOf', problem: 'nurse-first' },
        { field: 'managerWaitHours', problem: 'wait-wrong' },
        { field: 'escalateAfter', problem: 'row-wrong' },
      ],
    })
  })

  it('may not wait longer than absence is followed up', () => {
    expect(decide({ managerWaitHours: 49 }, { settings: { followUpDays: 3 } }).ok).toBe(false)
    expect(decide({ managerWaitHours: 48 }, { settings: { followUpDays: 3 } }).ok).toBe(true)
  })

  it('change nothing when they apply already, in whatever order the kinds are named', () => {
    const { laterRules: _, ...now } = DEFAULT_SETTINGS
    expect(decide({ ...now, managerIsToldOf: ['no-show', 'no-answer', 'cancelled-late'] })).toMatchObject({
      ok: true,
      changed: false,
    })
  })

  it('take the place of rules that were to apply from the same day', () => {
    const planned = { ...asked, from: asDay('2026-04-01'), managerWaitHours: 0, escalateAfter: 0 }
    expect(decide({}, { settings: { laterRules: [planned] } })).toMatchObject({ ok: true, changed: true })
  })
})

describe('the first day rules can apply from', () => {
  const morning = held({ start: new Date('2026-03-12T08:00:00Z'), end: new Date('2026-03-12T08:30:00Z') })

  it('is today while nothing has begun today', () => {
    expect(earliestRules([], NOW)).toBe('2026-03-12')
    expect(earliestRules([invited()], NOW)).toBe('2026-03-12')
    expect(decide({ from: '2026-03-12' }, { gatherings: [invited()] }).ok).toBe(true)
  })

  it('is tomorrow once a gathering has begun today', () => {
    expect(earliestRules([morning], NOW)).toBe('2026-03-13')
    expect(decide({ from: '2026-03-12' }, { gatherings: [morning] })).toEqual({
      ok: false,
      problems: [{ field: 'from', problem: 'reaches-back' }],
    })
  })

  it('is not moved by one that was cancelled', () => {
    const cancelled: Gathering = {
      ...invited(),
      stage: 'cancelled',
      because: '',
      cancelledAt: NOW,
      start: morning.start,
    }
    expect(earliestRules([cancelled], NOW)).toBe('2026-03-12')
  })

  it('is a day in Oslo', () => {
    expect(earliestRules([], new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  })

  it('never changes the rules of what has been held', () => {
    const day = fc.integer({ min: -40, max: 40 }).map((count) => addDays(asDay('2026-03-12'), count))
    fc.assert(
      fc.property(day, fc.array(day), (from, days) => {
        const gatherings = days.map((each) => held({ start: new Date(`${each}T08:00:00Z`) }))
        const decision = decide({ from }, { gatherings })
        if (!decision.ok) return
        const settings = { ...DEFAULT_SETTINGS, laterRules: [decision.rules] }
        for (const [index, { start }] of gatherings.entries()) {
          const its = days[index]
          if (start > NOW || its === undefined) continue
          expect(absenceRulesOn(settings, its)).toBe(settings)
        }
      }),
    )
  })
})

describe('the history of the rules', () => {
  it('has every version with the one before it, the latest first', () => {
    const first = { ...asked, from: asDay('2026-04-01'), managerWaitHours: 24, escalateAfter: 3 }
    const second = { ...first, from: asDay('2026-09-01'), escalateAfter: 0 }
    const settings = { ...DEFAULT_SETTINGS, laterRules: [first, second] }
    expect(rulesHistory(settings)).toEqual([
      { from: '2026-09-01', rules: second, before: first },
      { from: '2026-04-01', rules: first, before: expect.objectContaining({ escalateAfter: 2 }) },
      { from: null, rules: expect.objectContaining({ escalateAfter: 2 }), before: null },
    ])
  })
})
