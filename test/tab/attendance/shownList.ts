import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Mark } from '../../../bot/domain/attendance/attendance'
import type { Gathering } from '../../../bot/domain/gathering'
import type { AreaId, Member } from '../../../bot/domain/member'
import { builtTab } from '../../support/built'
import { launchChromium } from '../../support/chromium'
import { AHUS, answers, invited, nurse } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'
import { shownNetwork } from '../shownNetwork'
import { listTrial, openList, type ListTrial } from './listTrial'

/** The network of these tests stands at 10.04 in Oslo; this began at 10. */
const NOW = new Date('2026-03-02T09:04:00.000Z')
const hours = { start: new Date('2026-03-02T09:00:00Z'), end: new Date('2026-03-02T12:00:00Z') }
const OUTBOX = 'ressursnett.oppmote|nl|'

/** Nobody else of the network is on these lists. */
const AREA = 'romerike' as AreaId
const members: Member[] = [
  nurse('l-anna', { name: 'Anna Aasen', area: AREA }),
  nurse('l-bilal', { name: 'Birk Khan', area: AREA }),
  nurse('l-cato', { name: 'Cato Sørensen', area: AREA }),
  nurse('l-dina', { name: 'Dina Bærum-Hansen', area: AREA }),
  nurse('l-arne', { name: 'Arne Utenfor', area: AHUS.id }),
]
let count = 0
/** Each test has a gathering of its own. */
export function newGathering(mode: 'physical' | 'hybrid', area = AREA): Gathering {
  return invited(`g-list-${++count}`, '2026-03-02', { title: 'Områdesamling i dag', mode, areas: [area], ...hours })
}

type Started = { context: BrowserContext; gathering: Gathering; network: FakeNetwork; page: Page; trial: ListTrial }
type ListOnPhone = {
  /** Opens the list of a new gathering for four people, of whom three have answered. */
  start(mode?: 'physical' | 'hybrid', log?: (one: Gathering) => Mark[]): Promise<Started>
  startWith(content: Parameters<typeof listTrial>[1]): Promise<Started>
  /** The phone's browser opened anew, with what it has kept. */
  newPage(): Promise<Page>
  person(name: string): Locator
  shown(text: string | RegExp): Promise<void>
  /** What waits on the phone to be sent. */
  kept(): Promise<string | null>
  standing(): string[]
  allStored(): Promise<void>
}

/** For all the tests of a `describe`: one browser and one network, and for each test a phone that has kept nothing. */
export function listOnPhone(): ListOnPhone {
  let browser: Browser
  let context: BrowserContext
  let network: FakeNetwork
  let page: Page
  let trial: ListTrial
  let gathering: Gathering

  const newPage = async () => {
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    return page
  }
  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })
  beforeEach(async () => {
    context = await browser.newContext({
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    })
    await newPage()
  })
  afterEach(() => context.close())

  const startWith: ListOnPhone['startWith'] = async (content) => {
    gathering = content.gathering
    trial = listTrial(network, content, NOW)
    await openList(page, network, gathering.id)
    return { context, gathering, network, page, trial }
  }
  const shown = (text: string | RegExp) => page.getByText(text).first().waitFor()
  return {
    start: (mode = 'physical', log = () => []) => {
      const one = newGathering(mode)
      const rsvps = answers(one, { 'l-cato': 'on-site', 'l-anna': 'on-site', 'l-bilal': 'cannot-come' })
      return startWith({ gathering: one, members, rsvps, marks: log(one) })
    },
    startWith,
    newPage,
    person: (name) => page.getByRole('button', { name: new RegExp(`^${name}`) }),
    shown,
    kept: () => page.evaluate((name) => localStorage.getItem(name), `${OUTBOX}${gathering.id}`),
    standing: () => trial.log.map(({ member, number, presence }) => `${member} ${number} ${presence}`),
    allStored: () => shown('Alt er lagret'),
  }
}
