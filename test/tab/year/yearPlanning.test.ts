import type { Page } from 'playwright-core'
import { describeInBrowser } from '../../support/chromium'
import { ola } from '../../support/people'
import type { Trial } from '../../support/trial'
import { expectSoon } from '../../support/until'
import { yearInBrowser } from './shownYear'

describeInBrowser()('planning a year in a browser', () => {
  const { shown, errors, open, choose } = yearInBrowser()
  let page: Page
  let trial: Trial
  beforeEach(() => {
    ;({ page, trial } = shown())
  })
  const planned = () => trial.program.network.gatherings.all().map(({ id }) => String(id))

  it('plans a whole year from a proposal that can be changed, and tells nobody', async () => {
    await open('#/ar/2028/planlegg')
    await page.getByLabel('Fra klokka').fill('9')
    for (const kind of ['Fagdag', 'Introduksjonskurs', 'Grunnkurs', 'Dialogmøte for ledere', 'Arbeidsgruppemøte']) {
      await page.getByRole('checkbox', { name: kind }).uncheck()
    }
    await page.getByLabel('Ahus', { exact: true }).selectOption('Follo')
    await page.getByRole('button', { name: 'Lag forslag' }).click()
    await page.getByText('4 samlinger kan lages').waitFor()
    await page
      .getByText(/2028 kl\. 09\.00–15\.00/)
      .first()
      .waitFor()

    await page.getByRole('button', { name: /^Ta bort .*Rad 4$/ }).click()
    await page.getByText('3 samlinger kan lages').waitFor()
    await page.getByRole('button', { name: /^Endre .*Rad 1$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Tittel').fill('')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('1 rad må rettes').waitFor()
    await page.getByText('Tittel: Må fylles ut.').waitFor()
    await expectSoon(() => page.getByRole('button', { name: 'Lag 2 samlinger' }).getAttribute('aria-disabled'), 'true')

    await page.getByRole('button', { name: /^Endre .*Rad 1$/ }).click()
    await dialog.getByText('Må fylles ut.').waitFor()
    await dialog.getByLabel('Tittel').fill('Vårsamling')
    await dialog.getByLabel('Tittel').press('Enter')
    await page.getByText('3 samlinger kan lages').waitFor()

    const before = planned().length
    await page.getByRole('button', { name: 'Lag 3 samlinger' }).dblclick()
    await page.getByText('3 samlinger er laget.').waitFor()
    expect(planned()).toHaveLength(before + 3)
    await page.getByText('3 finnes fra før').waitFor()
    await page.getByRole('link', { name: 'Se årshjulet' }).click()
    await page.getByRole('link', { name: 'Vårsamling' }).waitFor()
  })

  it('imports a spreadsheet, tells what is wrong in which row, and makes it once', async () => {
    await open('#/ar/2029/importer')
    const text = [
      'Dato;Type;Områder;Fra;Til;Rom',
      '13.03.2029;Områdesamling;Follo;12.00;15.00;A',
      '30.02.2029;Områdesamling;Narnia;12;15;B',
      '17.05.2029;Fagdag;;;;',
      '13. mars 2029;Områdesamling;follo;;;',
    ].join('\r\n')
    await choose('år.csv', text)
    await page.getByText('1 rad må rettes').waitFor()
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    const texts = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))
    expect(texts[0]).toContain('Rad 2 Områdesamling Follo Tirsdag 13. mars 2029 kl. 12.00–15.00')
    expect(texts[1]).toContain('Rad 3 Uten tittel 30.02.2029 kl. 12.00–15.00')
    expect(texts[1]).toContain('Områder: Dette kjenner vi ikke. Dato: Skriv datoen slik: 12.03.2027.')
    expect(texts[2]).toContain('Det er rød dag: Grunnlovsdagen.')
    expect(texts[3]).toContain('Samme samling som i rad 2.')
    await page.getByText('Disse kolonnene kjenner vi ikke, så de er ikke med: Rom.').waitFor()

    await page.getByRole('checkbox', { name: 'Lag bare de 2 radene som er riktige' }).check()
    await page.getByRole('button', { name: 'Lag 2 samlinger' }).click()
    await page.getByText('2 samlinger er laget.').waitFor()
    const made = planned()
    await choose('år.csv', text)
    await page.getByText('3 finnes fra før').waitFor()
    expect(await page.getByRole('button', { name: /^Lag \d/ }).count()).toBe(0)
    expect(planned()).toEqual(made)
  })

  it('gives away a template that it can read back, and says kindly when a file is something else', async () => {
    await open('#/ar/2027/importer')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned en mal' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('arshjul-mal.xlsx')
    await page.locator('input[type=file]').setInputFiles(await download.path())
    await page.getByText('2 samlinger kan lages').waitFor()
    await choose('bilde.csv', '\x89PNG\0\0\0')
    await page.getByText('Vi klarer ikke å lese fila.').waitFor()
    expect(errors).toEqual([])
  })

  it('lets an area leader plan for the own area alone', async () => {
    await open('#/ar/2027/planlegg', ola)
    expect(await page.getByRole('checkbox', { name: 'Fagdag' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Lag forslag' }).click()
    await page.getByText('2 samlinger kan lages').waitFor()
    await open('#/ar/2027/importer', ola)
    await choose('år.csv', 'Dato;Type;Områder\n13.04.2027;Områdesamling;Ahus')
    await page.getByText('Du kan bare planlegge for ditt eget område.').waitFor()
    expect(await page.getByRole('button', { name: /^Lag \d/ }).count()).toBe(0)
  })

  it('says so when the rows cannot be looked over, and tries again', async () => {
    await page.route('**/api/year-wheel', (route) => route.abort('internetdisconnected'))
    await open('#/ar/2027/importer')
    await choose('år.csv', 'Dato;Type\n13.04.2027;Fagdag')
    await page.getByText('Vi fikk ikke sett over radene. Prøv igjen.').waitFor()
    await page.unroute('**/api/year-wheel')
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByText('1 samling kan lages').waitFor()
    errors.length = 0
  })
})
