import type { Me } from '../../../bot/http/contract'
import { askedFrom, type AskedPlan } from '../../../bot/domain/planning/planCheck'
import { EMPTY_PLAN } from '../../../bot/domain/planning/proposedPlans'
import { LANGUAGES } from '../../../bot/domain/member'
import { planFieldTexts } from '../../../bot/texts/tab/topics/planFields'
import { problemText } from '../../../bot/texts/tab/topics/planProblems'
import { yearWheelTexts } from '../../../bot/texts/tab/topics/yearWheel'
import { PLAN_PROBLEMS } from '../../../bot/domain/planning/planCheck'
import { openPlanIn } from '../../../tab/planning/planAddress'
import { copiedPlan, newPlan, withAreas, withDay, withKind, withLastDay } from '../../../tab/planForm/planDefaults'
import { asSent, checkForm } from '../../../tab/planForm/planProblems'
import { swapped, withItem } from '../../../tab/planForm/programme'
import { AHUS, FOLLO, invited, memberId, nurse, recordsOf } from '../../support/smallNetwork'

const NOW = new Date('2026-03-02T09:00:00Z')
const nina: Me = { id: memberId('nl'), name: 'Nina', role: 'network-leader', area: null, language: 'nb', now: '' }
const olav: Me = { id: memberId('o'), name: 'Olav', role: 'area-leader', area: FOLLO.id, language: 'nb', now: '' }
const suggesting = (me: Me) => ({
  me,
  areas: [FOLLO, AHUS],
  words: yearWheelTexts.nb.proposal,
  courseTitle: 'Grunnkurs',
})
const records = recordsOf({ members: [nurse('o', { role: 'area-leader' })], gatherings: [] })

describe('what the form suggests', () => {
  it('is the own area for an area leader, and nothing for others', () => {
    expect(newPlan(olav).areas).toEqual(['follo'])
    expect(newPlan(nina).areas).toEqual([])
  })

  it('changes with the kind, but never what was chosen', () => {
    const first = { ...newPlan(nina), ...withKind(newPlan(nina), 'theme-day', suggesting(nina)) }
    expect(first).toMatchObject({ title: 'Fagdag', areas: ['follo', 'ahus'], mode: 'hybrid', hours: '6' })
    const chosen = { ...first, audience: ['leader'], title: 'Vår fagdag' }
    const other = { ...chosen, ...withKind(chosen, 'area-gathering', suggesting(nina)) }
    expect(other).toMatchObject({ title: 'Vår fagdag', areas: [], mode: 'physical', hours: '', audience: ['leader'] })
  })

  it('gives the title after the areas as long as nobody has written one', () => {
    const plan = { ...EMPTY_PLAN, ...withKind(EMPTY_PLAN, 'area-gathering', suggesting(nina)) }
    const named = { ...plan, ...withAreas(plan, ['follo', 'ahus'], suggesting(nina)) }
    expect(named.title).toBe('Områdesamling Follo og Ahus')
    expect(withAreas({ ...named, title: 'Eget' }, ['ahus'], suggesting(nina))).toEqual({ areas: ['ahus'] })
  })

  it('counts each day of a course, and moves the last day with the first', () => {
    const course: AskedPlan = { ...EMPTY_PLAN, kind: 'basic-course', day: '2026-10-28', hours: '6' }
    expect(withLastDay(course, '2026-10-29')).toEqual({ lastDay: '2026-10-29', hours: '12' })
    expect(withLastDay({ ...course, hours: '10' }, '2026-10-29')).toEqual({ lastDay: '2026-10-29' })
    expect(withDay({ ...course, lastDay: '2026-10-29' }, '2026-11-30')).toEqual({
      day: '2026-11-30',
      lastDay: '2026-12-01',
    })
  })

  it('copies all but the day, the link and the areas of others', () => {
    const plan = invited('g', '2026-04-14', { areas: [AHUS.id], onlineLink: 'https://a.example/b', topics: ['ESAS-r'] })
    expect(copiedPlan(plan, nina)).toEqual({ ...askedFrom(plan), day: '', onlineLink: '' })
    expect(copiedPlan(plan, olav).areas).toEqual(['follo'])
  })
})

describe('the programme as it is typed in', () => {
  const item = (start: string, end: string, title: string) => ({ start, end, title, speaker: '' })

  it('starts a new line where the last one ended', () => {
    expect(withItem([], '12:00')).toEqual([item('12:00', '', '')])
    expect(withItem([item('12:00', '12:45', 'A')], '12:00')[1]?.start).toBe('12:45')
  })

  it('keeps how long each takes, and the break between, when two change places', () => {
    const items = [item('12:00', '12:30', 'A'), item('12:45', '13:45', 'B')]
    expect(swapped(items, 0)).toEqual([item('12:00', '13:00', 'B'), item('13:15', '13:45', 'A')])
    expect(swapped(swapped(items, 0), 0)).toEqual(items)
  })

  it('only changes places while times are missing, and nothing beyond the ends', () => {
    const items = [item('12:00', '', 'A'), item('', '', 'B')]
    expect(swapped(items, 0).map(({ title }) => title)).toEqual(['B', 'A'])
    expect(swapped(items, 1)).toEqual(items)
  })
})

describe('what is checked before it is sent', () => {
  const good: AskedPlan = {
    ...EMPTY_PLAN,
    title: 'Samling',
    kind: 'area-gathering',
    areas: ['follo'],
    day: '2026-06-10',
    from: '12:00',
    to: '15:00',
    mode: 'physical',
    audience: ['nurse'],
  }
  const check = (plan: AskedPlan, me: Me, host: string | null = null) =>
    checkForm(plan, { me, records, now: NOW, host })

  it('lets go what the way to meet hides, and empty lines', () => {
    const typed = { ...good, mode: 'digital', seats: 'x', venue: 'Ås', leadersUntil: 'lunsj', material: ['', ' a '] }
    expect(asSent(typed)).toMatchObject({ seats: '', venue: '', leadersUntil: '', material: [' a '] })
    expect(asSent({ ...good, onlineLink: 'not a link' }).onlineLink).toBe('')
  })

  it('points at the line in the form, also when an empty one before it was not sent', () => {
    const nothing = { start: '', end: '', title: '', speaker: '' }
    const wrong = { start: '13:00', end: '12:00', title: 'A', speaker: '' }
    const found = check({ ...good, programme: [nothing, wrong], material: ['', 'x'.repeat(301)] }, nina)
    expect(found).toEqual({
      ok: false,
      problems: [
        { field: 'programme', problem: 'before-start', index: 1 },
        { field: 'material', problem: 'too-long', index: 1 },
      ],
    })
  })

  it('keeps an area leader to the own area, unless the working group has made them host', () => {
    expect(check(good, olav).ok).toBe(true)
    const others = { ok: false, problems: [{ field: 'areas', problem: 'not-yours' }] }
    expect(check({ ...good, areas: ['ahus'] }, olav)).toEqual(others)
    expect(check({ ...good, areas: ['ahus'], host: 'o' }, olav)).toEqual(others)
    expect(check({ ...good, areas: ['ahus'], host: 'o' }, olav, 'o').ok).toBe(true)
  })
})

describe('addresses of the form', () => {
  it('are read whatever they hold', () => {
    expect(openPlanIn('#/ny')).toEqual({ kind: 'new' })
    expect(openPlanIn('#/rediger/g%201')).toEqual({ kind: 'edit', id: 'g 1' })
    expect(openPlanIn('#/kopier/%E0%A4%A')).toEqual({ kind: 'copy', id: '%E0%A4%A' })
    expect(openPlanIn('#/nye')).toBeNull()
  })
})

it('has words for everything that can be wrong with every field, in three languages', () => {
  for (const language of LANGUAGES) {
    for (const field of ['title', 'programme', 'lastDay', 'hours'] as const) {
      expect(planFieldTexts[language].field[field]).not.toBe('')
      for (const problem of PLAN_PROBLEMS) expect(problemText(language, field, problem)).toMatch(/[.?]$/)
    }
  }
})
