import type { Browser, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import type { Trial } from '../../support/trial'
import { ids, nina, openAs, shownNews } from './shownNews'

const WIDTHS = [320, 1280]

const pages: Record<string, (page: Page) => Promise<unknown>> = {
  '#/nyheter': (page) => page.getByRole('table', { name: 'Sendt' }).waitFor(),
  [`#/nyheter/${ids.draft}`]: (page) => page.getByRole('button', { name: 'Lagre utkast' }).waitFor(),
  [`#/nyheter/${ids.scheduled}`]: (page) => page.getByRole('button', { name: 'Send nå' }).waitFor(),
  [`#/nyheter/${ids.sent}`]: (page) => page.getByText('2 i chat, 1 på e-post').waitFor(),
  '#/nyheter/ny': async (page) => {
    await page.getByRole('button', { name: 'Legg til en lenke' }).click()
    await page.getByLabel('Navn på lenke 1').fill('Programmet')
    await page.getByRole('button', { name: 'Se over og send …' }).click()
    await page.getByText('Skriv en overskrift.').waitFor()
  },
  [`#/nyheter/${ids.draft}?`]: (page) => page.getByText('Fant ikke nyheten.').waitFor(),
}

describeInBrowser()('everybody can use the pages about news', () => {
  let browser: Browser
  let trial: Trial

  beforeAll(async () => {
    ;[browser, trial] = await Promise.all([launchChromium(), shownNews()])
  })
  afterAll(async () => {
    await trial.close()
    await browser.close()
  })

  for (const [address, show] of Object.entries(pages)) {
    it.each(['light', 'dark', 'contrast'])(`${address} in the %s theme, wide and narrow`, async (theme) => {
      const page = await openAs(browser, trial, nina, `&theme=${theme}${address}`)
      await show(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect(await faultsOf(page)).toEqual([])
      }
      await page.context().close()
    })
  }

  it.each(WIDTHS)('the look before sending and the question before withdrawing, %d wide', async (width) => {
    const page = await openAs(browser, trial, nina, `#/nyheter/${ids.draft}`)
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('button', { name: 'Se over og send …' }).click()
    await page.getByLabel('På et bestemt tidspunkt').check()
    await page.getByRole('button', { name: 'Planlegg utsending' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.goto('about:blank')
    await page.goto(`${trial.url}/tab/?as=${nina.id}#/nyheter/${ids.sent}`)
    await page.getByRole('button', { name: 'Trekk tilbake' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })
})
