import type { Browser, Page } from 'playwright-core'
import type { Member } from '../../../bot/domain/member'
import { newsRow } from '../../../bot/store/rows/news/newsRow'
import { builtTab } from '../../support/built'
import { draftNews, newsIdOf, scheduledNews, sentNews, withdrawnNews } from '../../support/news'
import { ahus, anna, bilal, cato, follo, mona, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'
import { letIntoTeam } from '../year/shownYear'

const oda = person('oda', { role: 'area-leader', manager: null, area: ahus, language: 'en' })
const far = person('far', { area: ahus })
const members = [anna, bilal, cato, mona, ola, oda, nina, far]

export const ids = { draft: newsIdOf(1), scheduled: newsIdOf(2), sent: newsIdOf(3), withdrawn: newsIdOf(4) }

/** The tab on the whole program, with one piece of news in each stage. */
export async function shownNews(): Promise<Trial> {
  const trial = await startTrial({ now: '2026-03-03T09:00:00Z', members, tabFolder: await builtTab() })
  await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
  for (const member of [anna, bilal, ola, nina]) await trial.install(member)
  await letIntoTeam(trial, [nina, ola, oda])
  await trial.lay(
    newsRow,
    draftNews({ id: ids.draft, title: 'Julebrev', by: nina.id }),
    scheduledNews('2026-03-05T09:00:00Z', { id: ids.scheduled, title: 'Påskebrev' }),
    sentNews('2026-03-02T09:00:00Z', { id: ids.sent, title: 'Vinterbrev', areas: [follo] }),
    withdrawnNews('2026-02-02T09:00:00Z', '2026-02-02T10:00:00Z', { id: ids.withdrawn, title: 'Feil brev' }),
  )
  await trial.program.sweeps.now()
  return trial
}

export async function openAs(browser: Browser, trial: Trial, member: Member, address: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${trial.url}/tab/?as=${member.id}${address}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

export { nina, oda, ola }
