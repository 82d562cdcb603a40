import type { Browser, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { expectGood } from '../year/shownYear'
import { openResults, shownResults, type ShownResults } from './shownResults'

const WIDTHS = [320, 1280]
const YEARS = [2022, 2023, 2024, 2025, 2026]
const TWENTY = Object.fromEntries(
  Array.from({ length: 20 }, (_, place) => [`Område nummer ${place + 1}`, 4 + ((place * 7) % 33)]),
)

const pages: Record<string, (page: Page) => Promise<unknown>> = {
  '#/undersokelser/ars-menti-nurse-2026': async (page) => {
    await page.locator('[data-results]').waitFor()
    await page.locator('[data-results] button[aria-expanded=false]').first().click()
  },
  '#/utvikling/ars-menti': (page) => page.getByRole('table').first().waitFor({ state: 'attached' }),
  '#/storskjerm/ars-menti-nurse-2026': (page) => page.getByText(/^1 (?:av|of) /).waitFor(),
  '#/undersokelser/importer': async (page) => {
    const text = 'År;Hvem;Spørsmål;Antall svar\ni fjor;leder;competence;9\n2019;leder;;9'
    const file = { name: 'tall.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('alert').waitFor()
  },
}

describeInBrowser()('everybody can use the pages about results, with twenty areas and five years', () => {
  let browser: Browser
  let shown: ShownResults

  beforeAll(async () => {
    ;[browser, shown] = await Promise.all([launchChromium(), shownResults(YEARS, TWENTY)])
  })
  afterAll(async () => {
    await shown.network.close()
    await browser.close()
  })

  for (const [address, show] of Object.entries(pages)) {
    it.each([
      ['light', 'nb'],
      ['dark', 'nn'],
      ['contrast', 'en'],
    ] as const)(
      `${address} in the %s theme in %s, wide and narrow`,
      async (theme, language) => {
        const page = await openResults(browser, shown, address, { theme, language })
        await show(page)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          await expectGood(page)
        }
        const tables = page.getByRole('switch')
        if ((await tables.count()) > 0) {
          await tables.check()
          await expectGood(page)
        }
        await page.context().close()
      },
      60_000,
    )
  }
})
