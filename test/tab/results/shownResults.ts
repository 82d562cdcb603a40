import type { Browser, Page } from 'playwright-core'
import type { Language } from '../../../bot/domain/member'
import { areaRow } from '../../../bot/store/rows/areaRow'
import { surveyCommentRow } from '../../../bot/store/rows/surveys/freeTextRow'
import { surveyResultRow } from '../../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { builtTab } from '../../support/built'
import { fakeNetwork, type FakeNetwork } from '../fakeNetwork'
import { manyYears, type ManyYears } from './manyYears'

/** Six areas, one of which has so few nurses that nothing of it may be shown. */
const SIX = {
  Ahus: 62,
  'Bydelene i Oslo': 50,
  Follo: 34,
  Kongsvinger: 4,
  'Nedre Romerike': 44,
  'Øvre Romerike': 28,
}

const LEADERS: Record<Language, string> = { nb: 'nina', nn: 'nynne', en: 'erin' }

export type ShownResults = { network: FakeNetwork; years: ManyYears }

/** The tab before a network that has asked its yearly survey in these years. */
export async function shownResults(
  years: readonly number[],
  sizes: Readonly<Record<string, number>> = SIX,
): Promise<ShownResults> {
  const made = manyYears(years, sizes)
  const network = await fakeNetwork({
    tab: await builtTab(),
    now: '2026-03-02T09:04:00.000Z',
    people: Object.values(LEADERS).map((id) => ({ id, name: id, mail: '', role: 'Nettverksleder', area: '' })),
    me: (user) => {
      const language = (['nb', 'nn', 'en'] as const).find((each) => LEADERS[each] === user)
      return {
        id: user,
        name: 'Nina Lund',
        role: 'network-leader',
        area: null,
        language,
        now: '2026-03-02T09:04:00.000Z',
      }
    },
    invite: () => ({ ok: false, refusal: 'not-found' }),
  })
  for (const area of made.areas) network.put(areaRow, area)
  for (const survey of made.surveys) network.put(surveyRow, survey)
  for (const result of made.results) network.put(surveyResultRow, result)
  for (const comment of made.comments) network.put(surveyCommentRow, comment)
  network.onCommand = () => null
  return { network, years: made }
}

export async function openResults(
  browser: Browser,
  { network }: ShownResults,
  address: string,
  { language = 'nb', theme = 'light', width = 1280 }: { language?: Language; theme?: string; width?: number } = {},
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${network.url}/tab/?as=${LEADERS[language]}&theme=${theme}${address}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
