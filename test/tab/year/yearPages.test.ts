import type { Page } from 'playwright-core'
import { LANGUAGES } from '../../../bot/domain/member'
import { yearLinkTexts } from '../../../bot/texts/tab/topics/yearLink'
import { yearPlanningTexts } from '../../../bot/texts/tab/topics/yearPlanning'
import { yearPreviewTexts } from '../../../bot/texts/tab/topics/yearPreview'
import { yearWheelTexts } from '../../../bot/texts/tab/topics/yearWheel'
import { describeInBrowser } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { nina } from '../../support/people'
import { expectSoon, until } from '../../support/until'
import { speaker, yearInBrowser } from './shownYear'

describeInBrowser()('the year in a browser', () => {
  const { shown, open, month, choose } = yearInBrowser()
  let page: Page
  beforeEach(() => {
    ;({ page } = shown())
  })

  it('shows twelve months with gatherings, holidays, and what is in the way in words', async () => {
    await open('#/ar/2027')
    await page.getByRole('heading', { name: 'Årshjul 2027' }).waitFor()
    await expectSoon(() => page.getByRole('heading', { level: 3 }).count(), 12)
    const february = (await month('februar').innerText()).replace(/\s+/g, ' ')
    expect(february).toContain('9. tir Områdesamling Follo Områdesamling kl. 12.00')
    expect(february).toContain('7 dager fra «Fellessamling» 16. februar, for noen av de samme.')
    expect(february).toContain('15. man Vinterferie Follo, til og med 19. februar')
    expect(february).toContain('Skolene har fri: Vinterferie Follo.')
    const may = await month('mai').innerText()
    expect(may).toContain('Grunnlovsdagen')
    expect(may).toContain('Dagen etter er rød dag')
    expect(await month('juli').innerText()).toContain('Ingenting planlagt')
    await page.getByText('Linje 2, «9. mai Noe rart»').waitFor()
    await expectSoon(() => page.title(), 'Årshjul 2027 – Ressursnett')
  })

  it('says what is missing, and shows one area at a time', async () => {
    await open('#/ar/2027')
    const missing = page.getByRole('region', { name: 'Dette mangler' })
    await expectSoon(
      () => missing.getByRole('listitem').allInnerTexts(),
      [
        'Follo har 2 av 4 områdesamlinger',
        'Ahus har 1 av 4 områdesamlinger',
        'Dialogmøtet for ledere er ikke planlagt',
        'Arbeidsgruppa har 0 av 4 møter',
      ],
    )
    await page.getByLabel('Område', { exact: true }).selectOption('Ahus')
    await expectSoon(() => missing.getByRole('listitem').allInnerTexts(), ['Ahus har 1 av 4 områdesamlinger'])
    await expectSoon(() => month('februar').getByRole('link').allInnerTexts(), ['Fellessamling'])
  })

  it('leads to the gatherings, to other years and back, by keyboard too', async () => {
    await open('#/')
    await page.getByRole('link', { name: 'Årshjul 2026' }).press('Enter')
    await page.getByRole('heading', { name: 'Årshjul 2026' }).waitFor()
    await expectSoon(() => page.evaluate(() => document.activeElement?.tagName), 'H1')
    await page.getByRole('link', { name: '2027' }).press('Enter')
    await month('februar').getByRole('link', { name: 'Fellessamling' }).press('Enter')
    await page.getByRole('heading', { name: 'Fellessamling', level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Årshjul 2027' }).waitFor()
  })

  it.each(LANGUAGES)('speaks %s on every page', async (language) => {
    await open('#/ar/2027', speaker[language])
    await page.getByRole('heading', { name: yearLinkTexts[language].title(2027) }).waitFor()
    await page.getByRole('link', { name: yearWheelTexts[language].plan }).click()
    await page.getByRole('button', { name: yearPlanningTexts[language].propose }).click()
    await page.getByText(yearPreviewTexts[language].nobodyTold).waitFor()
    await page.getByRole('link', { name: yearPlanningTexts[language].back }).click()
    await page.getByRole('link', { name: yearWheelTexts[language].importFile }).click()
    await page.getByRole('heading', { name: yearPlanningTexts[language].importTitle }).waitFor()
    await expectSoon(() => page.evaluate(() => document.documentElement.lang), language)
  })

  it.each(['light', 'dark', 'contrast'])('has no accessibility violations in the %s theme', async (theme) => {
    // The width changes what lies where, the theme only the colours.
    for (const width of theme === 'light' ? [360, 1280] : [360]) {
      await page.setViewportSize({ width, height: 900 })
      await open('#/ar/2027', nina, theme)
      await month('desember').waitFor()
      expect(await faultsOf(page)).toEqual([])
      await open('#/ar/2027/planlegg', nina, theme)
      await page.getByRole('button', { name: 'Lag forslag' }).click()
      await page.getByRole('button', { name: /^Lag \d/ }).waitFor()
      expect(await faultsOf(page)).toEqual([])
      await open('#/ar/2027/importer', nina, theme)
      await choose('år.csv', 'Dato;Type;X\n13.03.2027;Fagdag;\n31.02.2027;Fest')
      await page.getByRole('button', { name: 'Lag 1 samling' }).waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: /^Endre .*Rad 3$/ }).click()
      await page.getByRole('dialog').getByLabel('Tittel').waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.keyboard.press('Escape')
      await until(
        () => page.evaluate(() => document.activeElement?.id),
        (id) => id === 'edit-row-3',
      )
    }
  })

  it('prints on one sheet of A4 across, in ink on white, whatever the theme', async () => {
    await open('#/ar/2027', nina, 'dark')
    await month('desember').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: yearWheelTexts.nb.plan }).isVisible()).toBe(false)
    const look = await page
      .getByRole('link', { name: 'Fellessamling' })
      .evaluate((link) => getComputedStyle(link).color)
    expect(look).toBe('rgb(0, 0, 0)')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
  })
})
