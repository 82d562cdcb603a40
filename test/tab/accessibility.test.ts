import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../support/built'
import { describeInBrowser, launchChromium } from '../support/chromium'
import { faultsOf } from '../support/faults'
import type { FakeNetwork } from './fakeNetwork'
import { shownNetwork } from './shownNetwork'

const WIDTHS = [360, 1280]

describeInBrowser()('everybody can use the tab', () => {
  let browser: Browser
  let network: FakeNetwork

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const pages: Record<string, (page: Page, theme: string) => Promise<void>> = {
    'the overview': async (page, theme) => {
      await page.goto(`${network.url}/tab/?as=nl&theme=${theme}`)
      await page.getByRole('region', { name: 'Datakvalitet' }).waitFor()
    },
    'a gathering': async (page, theme) => {
      await page.goto(`${network.url}/tab/?as=nl&theme=${theme}#/samling/g-open`)
      await page.getByRole('region', { name: 'Deltakere' }).waitFor()
    },
    'the invitation dialog': async (page, theme) => {
      await page.goto(`${network.url}/tab/?as=nl&theme=${theme}`)
      await page.getByRole('button', { name: /^Inviter til/ }).click()
      await page.getByRole('button', { name: 'Send til 3' }).waitFor()
    },
    'the choice of person': async (page, theme) => {
      await page.goto(`${network.url}/tab/?theme=${theme}`)
      await page.getByRole('button', { name: 'Nina Lund' }).waitFor()
    },
    'the page without access': async (page, theme) => {
      await page.goto(`${network.url}/tab/?as=n-1&theme=${theme}`)
      await page.getByRole('button', { name: 'Bytt person' }).waitFor()
    },
  }

  for (const [name, show] of Object.entries(pages)) {
    it.each(['light', 'dark', 'contrast'])(`${name} has no accessibility violations in the %s theme`, async (theme) => {
      const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto('about:blank')
        await show(page, theme)
        expect(await faultsOf(page)).toEqual([])
      }
      await context.close()
    })
  }
})
