import type { Browser, Locator, Page } from 'playwright-core'
import type { ToldAnswer } from '../../../bot/http/contract/absence'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { builtTab } from '../../support/built'
import { launchChromium, newPage } from '../../support/chromium'
import { AHUS, answers, held, marks, memberId } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'
import { shownNetwork, themeDay2025 } from '../shownNetwork'

const ahusGathering = held('g-ahus', '2026-01-20', { title: 'Områdesamling Ahus i januar', areas: [AHUS.id] })

const inFebruary = held('g-held', '2026-02-10').id

const told: ToldAnswer = {
  messages: [
    {
      gathering: inFebruary,
      kind: 'absence',
      to: memberId('n-2'),
      at: '2026-02-10T20:05:00Z',
      outcome: 'sent',
      door: 'chat',
      cause: null,
    },
    {
      gathering: inFebruary,
      kind: 'manager-notice',
      to: memberId('l-1'),
      at: '2026-02-11T06:00:00Z',
      outcome: 'sent',
      door: 'mail',
      cause: null,
    },
    {
      gathering: inFebruary,
      kind: 'escalation',
      to: memberId('o-follo'),
      at: '2026-02-11T06:01:00Z',
      outcome: 'failed',
      door: null,
      cause: null,
    },
    {
      gathering: ahusGathering.id,
      kind: 'absence',
      to: memberId('n-6'),
      at: '2026-01-20T20:05:00Z',
      outcome: 'unreachable',
      door: null,
      cause: { chat: 'no-account', mail: 'no-address' },
    },
  ],
  unasked: [{ gathering: ahusGathering.id, member: memberId('n-5') }],
}

/** The shown network with one more gathering, absence in two years, and rules that have been changed once. */
async function absenceNetwork(tab: string): Promise<FakeNetwork> {
  const network = await shownNetwork(tab)
  network.put(gatheringRow, ahusGathering)
  for (const mark of marks(ahusGathering, { 'n-5': 'absent', 'n-6': 'absent' })) network.put(markRow, mark)
  for (const rsvp of answers(ahusGathering, { 'n-6': 'cannot-come' }, ['n-6'])) network.put(rsvpRow, rsvp)
  for (const mark of marks(themeDay2025, { 'n-1': 'on-site', 'n-2': 'absent' })) network.put(markRow, mark)
  network.put(settingRow, {
    name: 'absenceRules@2026-01-01',
    value: JSON.stringify({
      nurseIsToldOf: ['cancelled-in-time', 'cancelled-late', 'no-answer', 'no-show'],
      managerIsToldOf: ['cancelled-late', 'no-answer', 'no-show'],
      managerWaitHours: 12,
      escalateAfter: 2,
    }),
    changed: { by: memberId('nl'), at: new Date('2025-12-15T09:00:00Z') },
  })
  return network
}

/** What the bot says of who was told; nothing of other years. */
export function toldByBot(what: string): object | null {
  if (what === 'GET /api/absence/2026') return told
  return what.startsWith('GET /api/absence/') ? { messages: [], unasked: [] } : null
}

type AbsenceInBrowser = {
  /** What the test that runs has before it. */
  shown(): { network: FakeNetwork; page: Page }
  open(user: string, address: string, rest?: string): Promise<void>
  rowsOf(table: string): Promise<string[]>
  section(name: string): Locator
}

/** For all the tests of a `describe`: one network and one browser, and for each test a bot that answers and a new page. */
export function absenceInBrowser(): AbsenceInBrowser {
  let browser: Browser
  let network: FakeNetwork
  let page: Page

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await absenceNetwork(tab)
  })
  beforeEach(async () => {
    network.onCommand = toldByBot
    page = await newPage(browser)
  })
  afterEach(() => page.context().close())
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  return {
    shown: () => ({ network, page }),
    open: async (user, address, rest = '') => {
      await page.goto(`${network.url}/tab/?as=${user}${rest}${address}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
    rowsOf: async (name) => {
      const texts = await page.getByRole('table', { name, exact: true }).getByRole('row').allInnerTexts()
      return texts.map((text) => text.replace(/\s+/g, ' ').trim())
    },
    section: (name) => page.getByRole('region', { name, exact: true }),
  }
}
