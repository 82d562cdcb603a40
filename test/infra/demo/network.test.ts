import { dayIn, instantAt, OSLO, type Day } from '../../../bot/domain/day'
import { spokenLanguage } from '../../../bot/domain/language'
import { standingOn, type Member } from '../../../bot/domain/member'
import { dayOf } from '../../../infra/local/demo/calendar'
import { NURSES_IN } from '../../../infra/local/demo/members'
import { demoNetwork, emptyNetwork, type DemoNetwork } from '../../../infra/local/demo/network'

const now = instantAt(OSLO, dayOf(2026, '11-21'), '10:00')
const network = demoNetwork(now)
const nurses = network.members.filter(({ role }) => role === 'resource-nurse')

const withRole = (role: Member['role']) => network.members.filter((member) => member.role === role)
const standing = (day: Day, state: string) => nurses.filter((nurse) => standingOn(nurse, day) === state).length
const unique = (values: readonly unknown[]) => new Set(values).size === values.length

describe('the people of the demo network', () => {
  it('are 256 nurses, 242 at work and 14 on leave', () => {
    expect(nurses).toHaveLength(256)
    expect(standing(dayIn(OSLO, now), 'active')).toBe(242)
    expect(standing(dayIn(OSLO, now), 'on-leave')).toBe(14)
  })

  it('were as many at the end of each year as the report says', () => {
    const active = [2021, 2022, 2023].map((year) => standing(dayOf(year, '12-31'), 'active'))
    expect(active).toEqual([202, 226, 242])
  })

  it('are spread over the six areas', () => {
    const counts = network.areas.map(({ id }) => nurses.filter(({ area }) => area === id).length)
    expect(counts).toEqual(network.areas.map(({ id }) => NURSES_IN[id]))
    expect(counts).toEqual([38, 52, 44, 58, 36, 28])
  })

  it('have three vernepleiere among them, and the others are nurses', () => {
    expect(nurses.filter(({ profession }) => profession === 'vernepleier')).toHaveLength(3)
    expect(new Set(nurses.map(({ profession }) => profession))).toEqual(
      new Set(['sykepleier', 'spesialsykepleier', 'vernepleier']),
    )
  })

  it('have names, ids and mail addresses of their own', () => {
    const { members } = network
    expect(unique(members.map(({ id }) => id))).toBe(true)
    expect(unique(members.map(({ name }) => name))).toBe(true)
    expect(unique(members.map(({ email }) => email))).toBe(true)
    members.forEach(({ email }) => expect(email).toMatch(/^[a-z]+(\.[a-z]+)+@[a-z-]+\.example\.no$/))
    members.forEach(({ phone }) => expect(phone).toMatch(/^99 00 00 \d\d$/))
  })

  it('have each a workplace and a manager there, in their own area', () => {
    for (const nurse of nurses) {
      const workplace = network.workplaces.find(({ id }) => id === nurse.workplace)
      const manager = network.members.find(({ id }) => id === nurse.manager)
      expect(workplace?.area).toBe(nurse.area)
      expect(manager).toMatchObject({ role: 'line-manager', area: nurse.area, workplace: nurse.workplace })
    }
    expect(network.workplaces).toHaveLength(90)
    expect(unique(network.workplaces.map(({ name }) => name))).toBe(true)
    expect(withRole('line-manager')).toHaveLength(90)
  })

  it('are led by six area leaders, a network leader and four more', () => {
    expect(withRole('area-leader').map(({ id }) => id)).toEqual(network.areas.map(({ id }) => `o-${id}`))
    expect(withRole('network-leader').map(({ id }) => id)).toEqual(['nl'])
    expect(withRole('working-group')).toHaveLength(4)
    expect(network.people.team).toHaveLength(11)
  })

  it('have the three of the chat clients in one line', () => {
    const [nurse] = nurses
    expect(nurse).toMatchObject({ id: 'n-001', area: 'follo', manager: 'l-01', standing: { kind: 'active' } })
    expect(withRole('line-manager')[0]).toMatchObject({ id: 'l-01', workplace: nurse?.workplace })
    const accounts = network.people.entries.map(({ employeeId }) => String(employeeId))
    expect(accounts).toEqual(expect.arrayContaining(['n-001', 'l-01', 'o-follo', 'nl']))
    expect(network.people.managers).toContainEqual({ person: 'n-001', manager: 'l-01' })
  })

  it('lack an account in Teams for about every sixth nurse', () => {
    const accounts = new Set(network.people.entries.map(({ employeeId }) => employeeId))
    const without = nurses.filter(({ id }) => !accounts.has(id)).length
    expect(without).toBeGreaterThan(30)
    expect(without).toBeLessThan(56)
  })

  it('read mostly bokmål, and nynorsk only where it is spoken', () => {
    const reading = (language: string) => nurses.filter((nurse) => nurse.language === language)
    expect(reading('nb').length).toBeGreaterThan(230)
    expect(reading('nn').length).toBeGreaterThan(3)
    expect(reading('en').length).toBeGreaterThan(1)
    expect(reading('nn').filter(({ area }) => area !== 'kongsvinger' && area !== 'ovre-romerike')).toEqual([])
  })

  it('have chosen their language, have it from the name list, or have said nothing', () => {
    const sources = nurses.map((nurse) => spokenLanguage(nurse, () => undefined).source)
    expect([...new Set(sources)].sort()).toEqual(['chosen', 'listed', 'usual'])
  })
})

describe('the demo network', () => {
  it('is the same every time', () => {
    expect(demoNetwork(now)).toEqual(network)
  })

  it.each(['2022-12-01', '2023-01-05', '2023-09-20', '2024-01-03', '2026-02-10', '2027-07-01'])(
    'has 242 at work and 14 on leave also on %s',
    (text) => {
      const moment = new Date(`${text}T08:00:00Z`)
      const there = demoNetwork(moment).members.filter(({ role }) => role === 'resource-nurse')
      const states = there.map((nurse) => standingOn(nurse, dayIn(OSLO, moment)))
      expect(states.filter((state) => state === 'active')).toHaveLength(242)
      expect(states.filter((state) => state === 'on-leave')).toHaveLength(14)
    },
  )

  it('opens the års-menti for nurses and leaders at the beginning of next year', () => {
    expect(ahead(network).map(({ id, opensOn, closesOn }) => [id, opensOn, closesOn])).toEqual([
      ['ars-menti-2027-nurse', '2027-01-05', '2027-01-26'],
      ['ars-menti-2027-leader', '2027-01-05', '2027-01-26'],
    ])
    const inJanuary = ahead(demoNetwork(new Date('2026-01-09T12:00:00Z')))
    expect(inJanuary.map(({ opensOn }) => opensOn)).toEqual(['2026-01-05', '2026-01-05'])
    const onTenth = ahead(demoNetwork(new Date('2027-01-10T12:00:00Z')))
    expect(onTenth[0]).toMatchObject({ id: 'ars-menti-2028-nurse', opensOn: '2028-01-05' })
  })

  it('has the years before it closed, with figures of nurses and leaders that show no area of fewer than five', () => {
    const closed = network.surveys.filter(({ stage }) => stage === 'closed')
    expect(closed).toHaveLength(6)
    expect(network.results.map(({ survey }) => survey)).toEqual(closed.map(({ id }) => id))
    for (const { figures } of network.results) {
      const cells =
        figures?.questions.flatMap(({ all, areas }) => [...(all ? [all] : []), ...Object.values(areas)]) ?? []
      expect(cells.length).toBeGreaterThan(50)
      expect(cells.filter(({ n }) => n < 5)).toEqual([])
    }
    for (const { survey, question } of network.comments) {
      const shown = network.comments.filter((each) => each.survey === survey && each.question === question).length
      const wrote = network.results.find((each) => each.survey === survey)?.figures?.texts[question] ?? 0
      expect(wrote).toBeGreaterThanOrEqual(shown)
    }
    const asked = new Set(network.comments.map(({ survey, question }) => `${survey} ${question}`))
    expect([...asked]).toEqual(['ars-menti-2026-nurse best', 'ars-menti-2026-nurse wishes'])
  })

  it('begins, when it is empty, with its rules, its areas and its network leader', () => {
    const empty = emptyNetwork(now)
    expect(empty.members.map(({ id }) => id)).toEqual(['nl'])
    expect(empty.areas).toHaveLength(6)
    expect(empty.settings.requiredHoursPerYear).toBe(12)
    expect([empty.gatherings, empty.rsvps, empty.marks, empty.workplaces].flat()).toEqual([])
  })
})

function ahead({ surveys }: DemoNetwork) {
  return surveys.filter(({ stage }) => stage === 'open')
}
