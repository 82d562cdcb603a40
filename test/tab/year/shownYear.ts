import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId, Plan } from '../../../bot/domain/gathering'
import type { Language, Member } from '../../../bot/domain/member'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { builtTab } from '../../support/built'
import { launchChromium } from '../../support/chromium'
import { ahus, everybody, follo, nina, ola, person, plan } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa']
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

/** The whole program with a small network, and the tab in a browser. */
export type ShownYear = {
  trial: Trial
  /** What the browser has complained of, such as something that the content policy does not allow. */
  errors: string[]
  newPage(): Promise<{ page: Page; context: BrowserContext }>
  close(): Promise<void>
}

export async function showYear(): Promise<ShownYear> {
  const [tabFolder, browser]: [string, Browser] = await Promise.all([builtTab(), launchChromium()])
  const trial = await startTrial({ now: NOW, members: [...everybody, inEnglish, inNynorsk], gatherings, tabFolder })
  const value = '2027-02-15..2027-02-19 Vinterferie Follo\n9. mai Noe rart'
  await trial.lay(settingRow, { name: 'schoolHolidays', value })
  await trial.program.network.settings.refresh()
  await letIntoTeam(trial, [nina, ola, inEnglish, inNynorsk])
  const errors: string[] = []
  return {
    trial,
    errors,
    newPage: async () => {
      const context = await browser.newContext({
        locale: 'nb-NO',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 900 },
      })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', (error) => errors.push(error.message))
      return { page, context }
    },
    close: async () => {
      await trial.close()
      await browser.close()
    },
  }
}

export async function openAs(page: Page, url: string, address: string, member: Member, theme: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${url}/tab/?as=${member.id}&theme=${theme}${address}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export function monthOn(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
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

/** Nothing to scroll sideways for, and nothing that axe finds. */
export async function expectGood(page: Page): Promise<void> {
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))).toBe(0)
  await page.evaluate(AXE)
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, TAGS)
  expect(found).toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
