import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { planningNetwork, type PlanningNetwork } from './planningNetwork'

describeInBrowser()('everybody can plan', () => {
  let browser: Browser
  let network: PlanningNetwork

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await planningNetwork(tab)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const open = (page: Page, theme: string, hash: string) =>
    page.goto(`${network.lists.url}/tab/?as=nl&theme=${theme}${hash}`)
  const pages: Record<string, (page: Page, theme: string) => Promise<void>> = {
    'the form with all that can be wrong': async (page, theme) => {
      await open(page, theme, '#/ny')
      await page.getByRole('button', { name: 'Legg til programpost' }).click()
      await page.getByRole('button', { name: 'Legg til fagstoff' }).click()
      await page.getByRole('textbox', { name: 'Dato' }).fill('2026-05-17')
      await page.getByRole('textbox', { name: 'Hvem' }).fill('Inger Moe')
      await page.getByRole('button', { name: 'Lagre utkast' }).click()
      await page.getByText('må rettes').waitFor()
    },
    'the look at a change': async (page, theme) => {
      await open(page, theme, '#/rediger/g-open')
      await page.getByRole('textbox', { name: 'Dato' }).fill('2026-04-16')
      await page.getByRole('button', { name: 'Se over endringen' }).click()
      await page.getByText('Nås ikke (1)').click()
    },
    'calling off': async (page, theme) => {
      await open(page, theme, '#/samling/g-open')
      await page.getByRole('button', { name: 'Avlys' }).click()
      await page.getByRole('button', { name: 'Avlys samlingen' }).waitFor()
    },
    'an answer for somebody': async (page, theme) => {
      await open(page, theme, '#/samling/g-open')
      await page.getByRole('button', { name: 'Før svar for Anna Berg' }).click()
      await page.getByLabel('Kan ikke komme').check()
    },
    'calling several together': async (page, theme) => {
      await open(page, theme, '#/')
      await page.getByRole('button', { name: 'Inviter flere samlet' }).click()
      await page.getByLabel('Velg alle').waitFor()
    },
  }

  for (const [name, show] of Object.entries(pages)) {
    it.each(['light', 'dark', 'contrast'])(`${name} has no accessibility violations in the %s theme`, async (theme) => {
      const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      await network.serve(page)
      await show(page, theme)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await faultsOf(page)).toEqual([])
      }
      await context.close()
    })
  }

  it.each([
    ['nn', 'Kva'],
    ['en', 'What'],
  ])('speaks %s too', async (language, what) => {
    const context = await browser.newContext({ locale: 'nb-NO' })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.route('**/api/me/language', (route) => route.fulfill({ status: 204 }))
    await open(page, 'light', '#/ny')
    await page.getByLabel('Språk').selectOption(language)
    await page.getByRole('heading', { level: 2, name: what, exact: true }).waitFor()
    await context.close()
  })
})
