import { hoursFrom } from '../../bot/domain/attendance/hours'
import { clockTimeIn, dayIn, instantAt, OSLO, type Day } from '../../bot/domain/day'
import { areaFigures } from '../../bot/domain/figures/areaFigures'
import { gatheringFigures } from '../../bot/domain/figures/overview'
import type { Member, MemberId } from '../../bot/domain/member'
import { openMessages } from '../../bot/flows/sending/due'
import { recordsFrom } from '../../bot/store/recordsFrom'
import { demoWorkplaces } from '../../infra/local/demo/workplaces'
import { REPORTED } from '../../infra/local/demo/reported'
import { startTrial, type Trial } from '../support/trial'
import { year2023, type Happening } from './year2023'
import { readableYear } from './readableYear'

const year = year2023()
const theYear = 2023

const SIDE_BY_SIDE = 6

/** Sweeps come at these hours; between them nothing falls due that anybody waits for. */
const SWEEPS = ['07:30', '09:05', '12:05', '16:00'] as const

describe('the whole year 2023', () => {
  let trial: Trial
  const refused: string[] = []

  beforeAll(async () => {
    const accounts = new Set(year.members.filter(hasAccount).map(({ id }) => id))
    trial = await startTrial({
      now: '2022-12-01T08:00:00Z',
      areas: REPORTED.areas.map((area, index) => ({ ...area, order: index + 1 })),
      workplaces: demoWorkplaces().map(({ id, name, area, phone }) => ({ id, name, area, phone })),
      members: year.members.map((member) => ({ ...member, entraId: accounts.has(member.id) ? 'account' : null })),
      gatherings: year.drafts,
      settings: { SEND_PER_SECOND: '1000', LOG_LEVEL: 'silent' },
    })
    for (const member of year.members) if (accounts.has(member.id)) await trial.install(member)
  }, 120_000)

  afterAll(() => trial.close())

  it('is played from the first invitation to the last correction', async () => {
    const days = new Map<Day, Happening[]>()
    for (const happening of year.happenings) {
      const day = dayIn(OSLO, happening.at)
      days.set(day, [...(days.get(day) ?? []), happening])
    }
    for (let day = dayIn(OSLO, new Date('2022-12-01T12:00:00Z')); day <= '2023-12-31'; day = next(day)) {
      const todo = days.get(day) ?? []
      // The reminders go out every day; what would redraw a card happens on some.
      const moments = [
        ...todo.map((happening) => ({ at: happening.at, happening })),
        ...(todo.some(({ kind }) => kind === 'complete' || kind === 'correct') ? SWEEPS : SWEEPS.slice(0, -1)).map(
          (time) => ({
            at: instantAt(OSLO, day, time),
            happening: null,
          }),
        ),
      ].sort((one, other) => one.at.getTime() - other.at.getTime())
      for (let index = 0; index < moments.length;) {
        const together = answersFrom(moments, index)
        const [first] = together
        if (!first) break
        trial.local.clock.set(first.at)
        index += together.length
        if (first.happening) await Promise.all(together.map(({ happening }) => happening && happen(happening)))
        else if (openMessages(trial.program.parts).length > 0 || isEvening(first.at)) await trial.program.sweeps.now()
      }
      // What the day has made due goes out on the day, however fast or slow the machine is.
      if (openMessages(trial.program.parts).length > 0) await trial.program.sweeps.now()
    }
    expect(refused).toEqual([])
  }, 900_000)

  it('ends with the counts of the annual report', () => {
    const records = recordsFrom(trial.program.network, () => false)()
    const figures = new Map(gatheringFigures(records, theYear).map((each) => [each.gathering.id, each]))
    expect(figures.size).toBe(year.held.length)
    for (const { kind, date, attended } of REPORTED.gatherings) {
      const found = [...figures.values()].find(
        ({ gathering }) => gathering.kind === kind && dayIn(OSLO, gathering.start) === date,
      )
      if (!attended) continue
      // The introduction course is counted by who they were, the others by where they sat.
      const onSite = attended.physical + (attended.nurses ?? 0) + attended.leaders
      expect([date, found?.onSite, found?.online]).toEqual([date, onSite, attended.digital])
    }
    expect(figures.get(year.storm.gathering)).toMatchObject({ onSite: 64, online: 37 })
    expect(year.storm.changed).toHaveLength(16)
  })

  it('gives each nurse the hours of her final marks, and each area its twelve', () => {
    const records = recordsFrom(trial.program.network, () => false)()
    const now = instantAt(OSLO, '2023-12-31' as Day, '12:00')
    for (const area of areaFigures(records, theYear, now)) {
      expect([area.area.id, area.gatherings, area.hoursOffered]).toEqual([area.area.id, 4, 12])
    }
    const nurse = year.members.find(({ id }) => id === 'n-001')
    const hours = year.held.reduce((sum, gathering) => {
      return sum + hoursFrom(gathering, records.attendanceOf(gathering.id).get(nurse?.id ?? ('' as MemberId)))
    }, 0)
    expect(hours).toBe(4 * 3 + 6 - 3)
  })

  it('takes back what was said of whoever was there after all, and nothing else', () => {
    const withdrawn = trial.program.network.deliveries.all().filter(({ outcome }) => outcome === 'withdrawn')
    const nurses = withdrawn.filter(({ matter }) => matter.kind === 'absence').map(({ to }) => to)
    const reachable = year.corrected.filter(({ gathering, member }) =>
      trial.program.network.deliveries.get(`${gathering}/absence/${member}`),
    )
    const told = reachable.filter(
      ({ gathering, member }) =>
        trial.program.network.deliveries.get(`${gathering}/absence/${member}`)?.outcome !== 'unreachable',
    )
    expect(nurses.sort()).toEqual(told.map(({ member }) => member).sort())
  })

  it('sent each message once, and nobody anything that was not meant for the role', () => {
    const deliveries = trial.program.network.deliveries.all()
    expect(new Set(deliveries.map(({ key }) => key)).size).toBe(deliveries.length)
    const roles = new Map(year.members.map(({ id, role }) => [id, role]))
    for (const { to, matter } of deliveries) {
      if (matter.kind === 'absence') expect(roles.get(to)).toBe('resource-nurse')
      if (matter.kind === 'manager-notice' || matter.kind === 'roster') expect(roles.get(to)).toBe('line-manager')
      if (matter.kind === 'escalation') expect(roles.get(to)).toBe('area-leader')
    }
  })

  it('can be read, role by role', () => {
    const { deliveries } = trial.program.network
    expect(readableYear(deliveries.all(), year.members, year.held)).toMatchSnapshot()
  })

  async function happen(happening: Happening): Promise<void> {
    switch (happening.kind) {
      case 'invite':
        return called(happening.by, `/api/gatherings/${happening.gathering}/invitations`, { dryRun: false })
      case 'answer':
        return answered(happening.rsvp)
      case 'marks':
        return marked(happening)
      case 'complete': {
        const body = { excused: happening.excused, shown: happening.excused, dryRun: false }
        return called(happening.by, `/api/gatherings/${happening.gathering}/completion`, body)
      }
      case 'correct': {
        const mark = markFor(happening.gathering, happening.member, 'on-site', null, 'corrected')
        return called(happening.by, `/api/gatherings/${happening.gathering}/marks`, { marks: [mark] })
      }
    }
  }

  /** In chat by whoever has Teams; the others say it by phone, and their area leader records it. */
  async function answered(rsvp: ReturnType<typeof year2023>['rsvps'][number]): Promise<void> {
    const { gathering, member: id, answer } = rsvp
    const reason = rsvp.answer === 'cannot-come' ? rsvp.reason : null
    const member = trial.program.network.members.get(id)
    if (member?.entraId) {
      const reply = await trial.press(id, 'rsvp.answer', { gathering, answer, ...(reason ? { reason } : {}) })
      if (reply.statusCode !== 200) refused.push(`${gathering} ${id}`)
    } else {
      await called('nl' as MemberId, `/api/gatherings/${gathering}/answers`, { member: id, answer, reason })
    }
  }

  async function marked({ gathering, by, marks }: Extract<Happening, { kind: 'marks' }>): Promise<void> {
    const sent = marks.map(({ member, presence, minutes }) => markFor(gathering, member, presence, minutes, 'list'))
    for (let from = 0; from < sent.length; from += 50) {
      await called(by, `/api/gatherings/${gathering}/marks`, { marks: sent.slice(from, from + 50) })
    }
  }

  function markFor(gathering: string, member: MemberId, presence: string, minutes: number | null, why: string) {
    return { id: `${why}-${gathering}-${member}`.slice(-40), member, presence, minutes, isWalkIn: false }
  }

  async function called(by: MemberId, path: string, body: object): Promise<void> {
    const leader = year.members.find(({ id }) => id === by)
    if (!leader) throw new Error(`There is no ${by}.`)
    const answer = await (await trial.call(leader, 'POST', path, body)).json()
    const text = JSON.stringify(answer)
    if (!text.startsWith('{"ok":true') || text.includes('"ok":false'))
      refused.push(`${by} ${path} ${text.slice(0, 200)}`)
  }
})

type Moment = { at: Date; happening: Happening | null }

/** A few answers of the same day are pressed side by side, as they are in life. */
function answersFrom(moments: readonly Moment[], index: number): Moment[] {
  const isAnswer = (moment: Moment | undefined) => moment?.happening?.kind === 'answer'
  const count = moments.slice(index, index + SIDE_BY_SIDE).findIndex((moment) => !isAnswer(moment))
  return moments.slice(index, index + (count === -1 ? SIDE_BY_SIDE : Math.max(1, count)))
}

/** Once a day cards that are out are looked over too. */
function isEvening(at: Date): boolean {
  return clockTimeIn(OSLO, at) === SWEEPS.at(-1)
}

function next(day: Day): Day {
  return dayIn(OSLO, new Date(instantAt(OSLO, day, '12:00').getTime() + 86_400_000))
}

/** As in the demo network: about one nurse in six has no account. */
function hasAccount(member: Member): boolean {
  return member.role !== 'resource-nurse' || Number(member.id.slice(2)) % 6 !== 5
}
