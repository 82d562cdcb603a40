import type { Browser, Locator, Page } from 'playwright-core'
import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId, Plan } from '../../../bot/domain/gathering'
import type { Language, Member } from '../../../bot/domain/member'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { builtTab } from '../../support/built'
import { launchChromium, newPage } from '../../support/chromium'
import { ahus, everybody, follo, nina, ola, person, plan } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const NOW = '2026-11-22T08:00:00Z'
const inEnglish = person('erin', { role: 'working-group', area: null, manager: null, language: 'en' })
const inNynorsk = person('nynne', { role: 'working-group', area: null, manager: null, language: 'nn' })
/** Somebody who leads the network, in each language. */
export const speaker: Record<Language, Member> = { nb: nina, nn: inNynorsk, en: inEnglish }

function draftOn(day: string, changes: Partial<Plan> = {}): Gathering {
  const [start, end] = [instantAt(OSLO, day as Day, '12:00'), instantAt(OSLO, day as Day, '15:00')]
  return { ...plan({ id: `g-${day}` as GatheringId, start, end, ...changes }), stage: 'draft' }
}

const gatherings = [
  draftOn('2027-02-09'),
  draftOn('2027-02-16', { title: 'Fellessamling', areas: [follo, ahus] }),
  draftOn('2027-05-05', { title: 'Fagdag om symptomer', kind: 'theme-day', areas: [follo, ahus], audience: ['nurse'] }),
]

type YearInBrowser = {
  /** What the test that runs has before it. */
  shown(): { page: Page; trial: Trial }
  /** What the browser has complained of, such as something that the content policy does not allow. */
  errors: string[]
  open(address: string, member?: Member, theme?: string): Promise<void>
  month(name: string): Locator
  choose(file: string, text: string): Promise<void>
}

/** For all the tests of a `describe`: the whole program with a small network, and for each test a new page of the tab. */
export function yearInBrowser(): YearInBrowser {
  let browser: Browser
  let trial: Trial
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    const [tabFolder, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    trial = await startTrial({ now: NOW, members: [...everybody, inEnglish, inNynorsk], gatherings, tabFolder })
    const value = '2027-02-15..2027-02-19 Vinterferie Follo\n9. mai Noe rart'
    await trial.lay(settingRow, { name: 'schoolHolidays', value })
    await trial.program.network.settings.refresh()
    await letIntoTeam(trial, [nina, ola, inEnglish, inNynorsk])
  })
  beforeEach(async () => {
    page = await newPage(browser, { reducedMotion: 'reduce' })
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
  })
  afterEach(() => page.context().close())
  afterAll(async () => {
    await trial.close()
    await browser.close()
  })

  return {
    shown: () => ({ page, trial }),
    errors,
    open: async (address, member = nina, theme = 'light') => {
      await page.goto('about:blank')
      await page.goto(`${trial.url}/tab/?as=${member.id}&theme=${theme}${address}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
    month: (name) => page.getByRole('region', { name, exact: true }),
    choose: (name, text) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }),
  }
}

/** The lists are read by whoever is in the working group's team. */
export async function letIntoTeam({ graph, program }: Trial, leaders: readonly Member[]): Promise<void> {
  const { value } = (await graph.send({ method: 'GET', path: '/groups' })).body as { value: { id: string }[] }
  for (const { id } of leaders) {
    const account = program.network.members.get(id)?.entraId ?? ''
    const body = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${account}` }
    await graph.send({ method: 'POST', path: `/groups/${value[0]?.id}/members/$ref`, body })
  }
}
