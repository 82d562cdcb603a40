import type { Browser } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { openResults, shownResults, type ShownResults } from './shownResults'

const NURSES_2026 = '#/undersokelser/ars-menti-nurse-2026'

describeInBrowser()('a survey that has run for three years, with one changed question and one area under five', () => {
  let browser: Browser
  let shown: ShownResults

  beforeAll(async () => {
    ;[browser, shown] = await Promise.all([launchChromium(), shownResults([2024, 2025, 2026])])
  })
  afterAll(async () => {
    await shown.network.close()
    await browser.close()
  })

  it('shows this', async () => {
    const page = await openResults(browser, shown, NURSES_2026)
    await page.getByRole('heading', { name: 'Temaene i korte trekk' }).waitFor()
    await page.getByLabel('Vis som tabell').check()
    await page.getByRole('button', { name: 'Vis områdene: Hvor god er kompetansen' }).click()
    expect(await page.locator('[data-results]').evaluate(readable)).toMatchSnapshot()
    await page.context().close()
  })

  it('says everywhere that the changed question cannot be compared, and draws no line for it', async () => {
    const page = await openResults(browser, shown, NURSES_2026)
    const card = page.locator('article', { hasText: 'Ny ordlyd: Hvor lett er det for deg å snakke' })
    await card.getByText('2024, 2025: ikke sammenlignbar, ordlyden er ny i 2026.').waitFor()
    expect(await card.getByRole('table', { name: /^År for år/ }).count()).toBe(0)
    await page.goto(`${shown.network.url}/tab/?as=nina#/utvikling/ars-menti`)
    await page.getByLabel('Velg spørsmål').selectOption('intimacy')
    await page.getByText('2024, 2025: ikke sammenlignbar, ordlyden er ny i 2026.').waitFor()
    await page.getByText('År for år er regnet av de 3 av 4 spørsmålene').waitFor()
    await page.context().close()
  })

  it('has nothing of the area under five anywhere', async () => {
    const page = await openResults(browser, shown, NURSES_2026)
    await page.getByLabel('Vis som tabell').check()
    for (const button of await page.getByRole('button', { name: 'Vis områdene: ' }).all())
      await button.scrollIntoViewIfNeeded()
    for (let left = await page.getByRole('button', { name: 'Vis områdene: ' }).count(); left > 0; left--) {
      await page.getByRole('button', { name: 'Vis områdene: ' }).first().click()
    }
    const rows = await page.getByRole('row', { name: /^Kongsvinger/ }).allInnerTexts()
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row.replace(/\s+/g, ' ')).toMatch(/^Kongsvinger (?:vises ikke|–)(?: –)*$/)
    await page.context().close()
  })

  it('saves the same as Excel, and the PDF that the bot makes', async () => {
    const page = await openResults(browser, shown, NURSES_2026)
    const [book] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som Excel' }).click(),
    ])
    expect(book.suggestedFilename()).toBe('Års-menti 2026 for ressurssykepleiere, resultater.xlsx')
    shown.network.onCommand = (what) => (what.endsWith('/ars-menti-nurse-2026/report.pdf') ? {} : null)
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som PDF' }).click(),
    ])
    expect(report.suggestedFilename()).toMatch(/\.pdf$/)
    shown.network.onCommand = () => null
    await page.getByRole('button', { name: 'Last ned som PDF' }).click()
    await page.getByText('Vi fikk ikke laget fila.').waitFor()
    await page.context().close()
  })

  it('is gone through on a big screen by keys and by a finger', async () => {
    const page = await openResults(browser, shown, NURSES_2026)
    await page.getByRole('link', { name: 'Vis på storskjerm' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hvor god er kompetansen din' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 1, name: 'Hvor trygg er du på å vurdere' }).waitFor()
    await page.getByRole('group', { name: 'Spørsmål' }).evaluate((box) => {
      const touch = (x: number) => new Touch({ identifier: 1, target: box, clientX: x, clientY: 200 })
      box.dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, touches: [touch(400)], changedTouches: [touch(400)] }),
      )
      box.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(200)] }))
    })
    await page.getByRole('heading', { level: 1, name: 'Hvor trygg er du i rollen' }).waitFor()
    await page.keyboard.press('Home')
    await page.getByText('1 av ').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Temaene i korte trekk' }).waitFor()
    await page.context().close()
  })
})

/** The page as somebody would read it aloud: a line for each line and each row. */
function readable(part: Element): string {
  const text = part instanceof HTMLElement ? part.innerText : ''
  return text
    .split('\n')
    .map((line) => line.replace(/\s*\t\s*/g, ' | ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
