import type { Browser, Page, Route } from 'playwright-core'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import type { Channel } from '../../../bot/domain/channel'
import type { Gathering } from '../../../bot/domain/gathering'
import type { Area, AreaId, Member } from '../../../bot/domain/member'
import type { Records } from '../../../bot/domain/records'
import { areaRow } from '../../../bot/store/rows/areaRow'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { workplaceRow } from '../../../bot/store/rows/workplaceRow'
import { builtTab } from '../../support/built'
import { launchChromium, newPage } from '../../support/chromium'
import { planningBot } from '../../support/planningBot'
import { AHUS, answers, draft, FOLLO, invited, nurse, recordsOf, ward } from '../../support/smallNetwork'
import { fakeNetwork, type FakeNetwork } from '../fakeNetwork'

const NOW = new Date('2026-03-02T09:04:00.000Z')

const KONGSVINGER: Area = { id: 'kongsvinger' as AreaId, name: 'Kongsvinger', order: 3 }
const AREAS = [FOLLO, AHUS, KONGSVINGER]

const NAMES = ['Anna Berg', 'Bilal Khan', 'Cathrine Dahl', 'Daniel Eide', 'Elle Máret Somby', 'Frida Gran']
const nurses: Member[] = NAMES.map((name, index) =>
  nurse(`n-${index + 1}`, { name, area: index < 4 ? FOLLO.id : AHUS.id, entraId: index === 3 ? null : `e-${index}` }),
)
const leaders: Member[] = [
  nurse('o-follo', { name: 'Olav Follestad', role: 'area-leader', manager: null, entraId: 'e-o' }),
  nurse('o-ahus', { name: 'Oda Ahus', role: 'area-leader', manager: null, area: AHUS.id, entraId: 'e-a' }),
  nurse('nl', { name: 'Nina Lund', role: 'network-leader', manager: null, area: null, entraId: 'e-nl' }),
]
const MEMBERS = [...nurses, ...leaders]

const drafts: Gathering[] = [
  draft('g-draft', '2026-03-25', { title: 'Områdesamling Follo i mars' }),
  draft('g-draft-2', '2026-05-20', { title: 'Områdesamling Follo i mai' }),
  draft('g-draft-3', '2026-09-16', { title: 'Områdesamling Ahus i september', areas: [AHUS.id] }),
]
const open: Gathering = invited('g-open', '2026-04-14', {
  title: 'Områdesamling Follo i april',
  mode: 'hybrid',
  seats: 1,
  topics: ['ESAS-r', 'Sorg hos søsken'],
})

/** What the bot was asked to do, such as "POST /api/gatherings". */
export type Asked = { what: string; body: unknown }

export type PlanningNetwork = {
  lists: FakeNetwork
  commands: Asked[]
  /** While set, commands do not get through: neither way, or only the answer is lost. */
  cut: 'all' | 'answers' | null
  gatherings: Map<string, Gathering>
  answers: Rsvp[]
  /** Those the bot has been added to, or was. */
  channels: Channel[]
  /** Somebody else changes a gathering. */
  put(gathering: Gathering): Promise<void>
  /** Puts the bot behind this page's commands. */
  serve(page: Page): Promise<void>
  close(): Promise<void>
}

/** The tab's lists and, behind its commands, the bot's own planning on records in memory. */
export async function planningNetwork(tab: string): Promise<PlanningNetwork> {
  const lists = await fakeNetwork({
    tab,
    now: NOW.toISOString(),
    people: [],
    me: (user) => {
      const member = MEMBERS.find(({ id }) => id === user)
      if (!member) return null
      const { id, name, role, area, language } = member
      return { id, name, role, area, language, now: NOW.toISOString() }
    },
    invite: () => ({ ok: false, refusal: 'nobody' }),
  })
  lists.put(settingRow, { name: 'networkName', value: 'Kompetansenettverk i palliasjon' })
  for (const area of AREAS) lists.put(areaRow, area)
  lists.put(workplaceRow, ward)
  for (const member of MEMBERS) lists.put(memberRow, member)

  const put = async (gathering: Gathering) => {
    network.gatherings.set(gathering.id, gathering)
    lists.put(gatheringRow, gathering)
  }
  const putAnswer = async (rsvp: Rsvp) => {
    network.answers = [...network.answers.filter((each) => each.member !== rsvp.member), rsvp]
    lists.put(rsvpRow, rsvp)
  }
  const records = (): Records => ({
    ...recordsOf({ members: MEMBERS, gatherings: [...network.gatherings.values()], rsvps: network.answers }),
    areas: AREAS,
  })
  const bot = await planningBot({
    members: MEMBERS,
    records,
    put,
    putAnswer,
    channels: () => network.channels,
    now: () => NOW,
  })

  const answer = async (route: Route) => {
    const request = route.request()
    const path = new URL(request.url()).pathname
    if (path === '/api/me') return route.fallback()
    const body: unknown = request.postDataJSON()
    // A look is no command.
    if (request.method() !== 'GET') network.commands.push({ what: `${request.method()} ${path}`, body })
    if (network.cut === 'all') return route.abort('internetdisconnected')
    const answered = await bot.ask(request.method(), path, body, request.headers()['authorization'])
    if (network.cut === 'answers') return route.abort('internetdisconnected')
    return route.fulfill({ status: answered.status, json: answered.body })
  }
  const network: PlanningNetwork = {
    lists,
    commands: [],
    cut: null,
    gatherings: new Map(),
    answers: [],
    channels: [],
    put,
    serve: async (page) => void (await page.route('**/api/**', answer)),
    close: async () => {
      await bot.close()
      await lists.close()
    },
  }
  for (const gathering of [...drafts, open]) await put(gathering)
  for (const rsvp of answers(open, { 'n-1': 'on-site', 'n-2': 'on-site', 'n-3': 'cannot-come' })) await putAnswer(rsvp)
  return network
}

/** For all the tests of a `describe`: one browser, and for each test a network of its own and a new page on it. */
export function planningInBrowser(): () => { network: PlanningNetwork; page: Page } {
  let tab: string
  let browser: Browser
  let network: PlanningNetwork
  let page: Page

  beforeAll(async () => {
    ;[tab, browser] = await Promise.all([builtTab(), launchChromium()])
  })
  beforeEach(async () => {
    network = await planningNetwork(tab)
    page = await newPage(browser)
    await network.serve(page)
  })
  afterEach(async () => {
    await page.context().close()
    await network.close()
  })
  afterAll(() => browser.close())

  return () => ({ network, page })
}
