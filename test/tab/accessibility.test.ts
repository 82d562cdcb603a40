import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../support/built'
import { describeInBrowser, launchChromium } from '../support/chromium'
import type { FakeNetwork } from './fakeNetwork'
import { shownNetwork } from './shownNetwork'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa']
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
        expect(await sidewaysScroll(page)).toBe(0)
        expect(await violations(page)).toEqual([])
      }
      await context.close()
    })
  }
})

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const { violations: found } = await window.axe.run(document, { runOnly: tags })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, TAGS)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
