import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId, Plan } from '../../../bot/domain/gathering'
import type { ClashRules } from '../../../bot/domain/planning/clashes'
import { schoolHolidaysFrom } from '../../../bot/domain/planning/schoolHolidays'
import { gapsOf, monthsOf, type YearMonth } from '../../../bot/domain/planning/yearWheel'
import { ahus, areas, follo, plan } from '../../support/people'

const rules: ClashRules = {
  schoolHolidays: schoolHolidaysFrom(
    ['2027-02-22..2027-02-26 Vinterferie', '2027-09-27..2027-10-01 Høstferie Ahus'],
    areas,
  ).holidays,
  neighbourDays: 7,
}

function draftOn(day: string, changes: Partial<Plan> = {}): Gathering {
  const [start, end] = [instantAt(OSLO, day as Day, '12:00'), instantAt(OSLO, day as Day, '15:00')]
  return { ...plan({ id: day as GatheringId, start, end, ...changes }), stage: 'draft' }
}

function cancelled(gathering: Gathering): Gathering {
  const at = new Date('2026-12-01T08:00:00Z')
  return { ...gathering, stage: 'cancelled', because: '', cancelledAt: at, invitedAt: null }
}

const said = ({ entries }: YearMonth | undefined = { month: 0, days: [], schoolFree: new Set(), entries: [] }) =>
  entries.map((entry) => `${entry.day.slice(8)} ${entry.kind}`)

describe('the months of a year', () => {
  it('are twelve, with all their days', () => {
    const months = monthsOf(2028, [], rules)
    expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  it('have what lies in them in the order of the days, and nothing that is cancelled or of another year', () => {
    const gatherings = [
      draftOn('2027-05-20'),
      draftOn('2027-05-04'),
      cancelled(draftOn('2027-05-11')),
      draftOn('2026-05-12'),
    ]
    const may = monthsOf(2027, gatherings, rules)[4]
    // Ascension Day is the 6th, Whit Sunday the 16th, and Whit Monday falls on the 17th of May.
    expect(said(may)).toEqual(['01 holiday', '04 gathering', '06 holiday', '16 holiday', '17 holiday', '20 gathering'])
  })

  it('can be those of one area', () => {
    const gatherings = [draftOn('2027-09-07'), draftOn('2027-09-14', { areas: [ahus] })]
    expect(said(monthsOf(2027, gatherings, rules, follo)[8])).toEqual(['07 gathering'])
    expect(said(monthsOf(2027, gatherings, rules, ahus)[8])).toEqual(['14 gathering', '27 school-holiday'])
  })

  it('show a school holiday in the month where it begins, and its days in both', () => {
    const months = monthsOf(2027, [], rules)
    expect([said(months[8]), said(months[9])]).toEqual([['27 school-holiday'], []])
    expect([months[8]?.schoolFree.size, months[9]?.schoolFree.size]).toEqual([4, 1])
  })

  it('say what is in the way of what lies ahead, across the turn of the year too, and never of what has been', () => {
    const [before, after] = [draftOn('2026-12-29'), draftOn('2027-01-04')]
    const clashesIn = (gatherings: Gathering[]) =>
      monthsOf(2027, gatherings, rules)[0]?.entries.flatMap((entry) =>
        entry.kind === 'gathering' ? entry.clashes.map(({ kind }) => kind) : [],
      )
    expect(clashesIn([before, after])).toEqual(['near'])
    const called = { answerBy: '2026-12-20' as Day, invitedAt: new Date('2026-12-01T08:00:00Z') }
    const held: Gathering = { ...after, ...called, stage: 'held', listCompletedAt: new Date('2027-01-05T08:00:00Z') }
    expect(clashesIn([before, held])).toEqual([])
  })
})

describe('what a year lacks', () => {
  const missing = (gatherings: Gathering[]) =>
    gapsOf(2027, gatherings, areas).map((gap) => {
      const whose = gap.kind === 'area-gathering' ? gap.area.name : gap.kind
      return `${whose} ${gap.have}/${gap.need}`
    })

  it('is all of it when nothing is planned', () => {
    expect(missing([])).toEqual([
      'Follo 0/4',
      'Ahus 0/4',
      'theme-day 0/1',
      'leader-meeting 0/1',
      'working-group-meeting 0/4',
    ])
  })

  it('counts a joint gathering for both areas, and nothing that is cancelled', () => {
    const joint = draftOn('2027-02-09', { areas: [follo, ahus] })
    const others = ['2027-04-06', '2027-09-07', '2027-11-02'].map((day) => draftOn(day))
    expect(missing([joint, ...others, cancelled(draftOn('2027-10-20', { kind: 'theme-day' }))])).toEqual([
      'Ahus 1/4',
      'theme-day 0/1',
      'leader-meeting 0/1',
      'working-group-meeting 0/4',
    ])
  })
})
