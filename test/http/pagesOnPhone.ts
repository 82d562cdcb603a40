import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'

const PHONE = { width: 320, height: 640 }

/** For all the tests of a `describe`: one browser, and each use has a small phone of its own. */
export function pagesOnPhone(): (options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<void> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  return async (options, use) => {
    // axe is put in from outside, which the page's own policy would refuse.
    const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await use(page)
    await context.close()
  }
}
