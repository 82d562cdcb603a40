import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { ids, surveysNetwork, type SurveysNetwork } from './surveysNetwork'

const WIDTHS = [320, 1280]

const pages: Record<string, (page: Page) => Promise<unknown>> = {
  '#/undersokelser': (page) => page.locator('summary').first().click(),
  [`#/undersokelser/${ids.open}`]: async (page) => {
    await page.getByText('7 av 12').waitFor()
    await page.locator('summary').last().click()
  },
  [`#/undersokelser/${ids.draft}/rediger`]: async (page) => {
    await page.locator('[data-open]').nth(4).click()
    await page.locator('[data-section]').last().locator('> button').last().click()
    await page.locator('summary').first().click()
    await page.locator('[data-question] textarea').first().waitFor()
  },
  [`#/undersokelser/${ids.last}/tekster`]: async (page) => {
    await page.getByRole('switch').check()
    await page.locator('p button').first().click()
  },
}

describeInBrowser()('everybody can use the pages about surveys', () => {
  let browser: Browser
  let network: SurveysNetwork

  beforeAll(async () => {
    const [launched, tab] = await Promise.all([launchChromium(), builtTab()])
    browser = launched
    network = await surveysNetwork(tab)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const open = async (address: string, options = ''): Promise<Page> => {
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${network.url}/tab/?as=nl${options}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const expectGoodAtEachWidth = async (page: Page) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await faultsOf(page)).toEqual([])
    }
    await page.context().close()
  }

  for (const [address, show] of Object.entries(pages)) {
    it.each(['light', 'dark', 'contrast'])(`${address} in the %s theme, wide and narrow`, async (theme) => {
      const page = await open(address, `&theme=${theme}`)
      await show(page)
      await expectGoodAtEachWidth(page)
    })
  }

  it.each([
    [`#/undersokelser/${ids.draft}`, 'Åpne …', '12 blir spurt:'],
    [`#/undersokelser/${ids.open}`, 'Avslutt nå …', 'Det kan ikke gjøres om.'],
    [`#/undersokelser/${ids.open}`, 'Forleng …', 'Ny siste dag'],
    ['#/undersokelser', 'Ny undersøkelse …', 'Det blir laget:'],
  ])('what is asked before at %s: %s', async (address, button, text) => {
    const page = await open(address)
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('dialog').getByText(text).waitFor()
    await expectGoodAtEachWidth(page)
  })

  it.each([
    ['Nynorsk', 'Undersøkingar', 'Opne no'],
    ['English', 'Surveys', 'Open now'],
  ])('in %s too', async (language, title, section) => {
    const page = await open('#/undersokelser')
    await page.getByLabel('Språk').selectOption({ label: language })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('heading', { level: 2, name: section }).waitFor()
    await page.context().close()
  })
})
