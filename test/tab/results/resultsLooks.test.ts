import type { Browser, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
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
          expect(await faultsOf(page)).toEqual([])
        }
        const tables = page.getByRole('switch')
        if ((await tables.count()) > 0) {
          await tables.check()
          expect(await faultsOf(page)).toEqual([])
        }
        await page.context().close()
      },
      60_000,
    )
  }

  it('are ink on white on paper, whatever the theme, with nothing to press', async () => {
    const address = '#/undersokelser/ars-menti-nurse-2026'
    const page = await openResults(browser, shown, address, { theme: 'dark', language: 'nb' })
    await page.locator('[data-results]').waitFor()
    expect(await page.getByRole('button').count()).toBeGreaterThan(5)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    // A white rim over the ink, and the number is gone.
    const labels = await page.locator('svg text').evaluateAll((texts) =>
      texts
        .map((text) => getComputedStyle(text))
        .map(({ fill, stroke, paintOrder }) => ({
          fill,
          isBare: stroke === 'none' || paintOrder.startsWith('stroke'),
        })),
    )
    expect(labels.length).toBeGreaterThan(20)
    expect(labels.filter(({ isBare }) => !isBare)).toEqual([])
    await page.context().close()
  }, 60_000)
})
