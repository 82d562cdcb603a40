import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { ids, surveysNetwork, type SurveysNetwork } from './surveysNetwork'

describeInBrowser()('surveys in the tab', () => {
  let browser: Browser
  let tab: string
  let network: SurveysNetwork
  let page: Page

  beforeAll(async () => {
    ;[browser, tab] = await Promise.all([launchChromium(), builtTab()])
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    network = await surveysNetwork(tab)
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
  })
  afterEach(async () => {
    await page.context().close()
    await network.close()
  })

  const open = async (address: string, as = 'nl') => {
    await page.goto(`${network.url}/tab/?as=${as}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const dialog = () => page.getByRole('dialog')

  it('are listed by what there is to do with them, evaluations by themselves', async () => {
    await open('#/')
    await page.getByRole('link', { name: 'Undersøkelser', exact: true }).click()
    await page.getByRole('table', { name: 'Åpne nå' }).waitFor()
    await page.getByRole('table', { name: 'Avsluttet 2025' }).getByText('162 av 201').waitFor()
    await page.getByText('Evalueringer av samlinger (1)').click()
    await page.getByRole('link', { name: 'Områdesamling Follo i februar', exact: true }).click()
    await page.getByRole('link', { name: 'Se evalueringen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Evaluering: Områdesamling Follo i februar' }).waitFor()
  })

  it('are made anew from last year’s, to nurses and managers in one go', async () => {
    await open('#/undersokelser')
    await press('Ny undersøkelse …')
    await dialog().getByLabel('Åpner').fill('2028-01-10')
    await dialog().getByLabel('Siste dag å svare').fill('2028-01-05')
    await dialog().getByText('Siste dag må være etter').waitFor()
    await dialog().getByLabel('Siste dag å svare').fill('2028-01-30')
    await dialog().getByRole('button', { name: 'Lag utkast' }).dblclick()
    await page.getByText('Utkastet er laget. Ingenting er sendt.').waitFor()
    const made = [...network.stored.values()]
    expect(made.map(({ audience, opensOn, closesOn }) => [audience, opensOn, closesOn])).toEqual([
      ['nurse', '2028-01-10', '2028-01-30'],
      ['leader', '2028-01-10', '2028-01-30'],
    ])
    expect(made[1]?.content.title.nb).toBe('Års-menti 2028 for ledere')
  })

  it('are read from a file, and a file that does not hold says why', async () => {
    await open('#/undersokelser')
    await press('Ny undersøkelse …')
    await dialog()
      .getByLabel(/Fra fil/)
      .check()
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('{"format":"ressursnett-survey","version":1,"kind":"other","nurse":{}}')
    await dialog().getByText('Fila kan ikke brukes ennå:').waitFor()
    expect(await dialog().getByRole('button', { name: 'Lag utkast' }).getAttribute('aria-disabled')).toBe('true')
    await dialog().getByRole('button', { name: 'Avbryt' }).click()

    await page.goto(`${network.url}/tab/?as=nl#/undersokelser/${ids.open}`)
    const saved = page.waitForEvent('download')
    await press('Last ned fil')
    const path = await (await saved).path()
    await page.goto(`${network.url}/tab/?as=nl#/undersokelser`)
    await press('Ny undersøkelse …')
    await dialog()
      .getByLabel(/Fra fil/)
      .check()
    await page.locator('input[type=file]').setInputFiles(path)
    await dialog().getByText('Det blir laget: Års-menti').waitFor()
    await dialog().getByRole('button', { name: 'Lag utkast' }).click()
    await page.getByText('Utkastet er laget.').waitFor()
    expect([...network.stored.values()].map(({ audience }) => audience)).toEqual(['nurse', 'leader'])
  })

  it('show how it goes while they are open: counts, never names', async () => {
    await open(`#/undersokelser/${ids.open}`)
    await page.getByText('7 av 12 har svart').waitFor()
    await page.getByText('2 har begynt og ikke sendt inn ennå.').waitFor()
    await page.getByText('Vises ikke: Færre enn fem er spurt').waitFor()
    await page.getByText('6 fikk påminnelse 23. februar').waitFor()
    await page.getByText('Neste påminnelse: 13. mars').waitFor()
  })

  it('are opened after a look at who gets them, on a day of choice', async () => {
    await open(`#/undersokelser/${ids.draft}`)
    await press('Åpne …')
    await dialog().getByText('12 blir spurt:').waitFor()
    await dialog().getByText('1 nås ikke').waitFor()
    expect(network.presses.map(({ body }) => body)).toEqual([{ dryRun: true, on: '2027-01-11' }])
    await dialog().locator('input[type=date]').fill('2027-01-12')
    await dialog().getByRole('button', { name: 'Planlegg åpning' }).dblclick()
    await page.getByText('Undersøkelsen åpner 12. januar 2027.').waitFor()
    expect(network.presses.filter(({ body }) => !(body as { dryRun: boolean }).dryRun)).toEqual([
      { what: `POST /api/surveys/${ids.draft}/opening`, body: { dryRun: false, on: '2027-01-12' } },
    ])
  })

  it('remind, are given more time, and are closed when it is said what that means', async () => {
    await open(`#/undersokelser/${ids.open}`)
    await press('Minn på nå …')
    await dialog().getByText('5 har ikke svart ennå.').waitFor()
    await dialog().getByRole('button', { name: 'Minn på nå' }).click()
    await page.getByText('Påminnelsene er på vei ut.').waitFor()
    await press('Forleng …')
    await dialog().getByLabel('Ny siste dag').fill('2026-03-15')
    await dialog().getByText('Velg en dag etter').waitFor()
    await dialog().getByLabel('Ny siste dag').fill('2026-03-20')
    await dialog().getByRole('button', { name: 'Forleng' }).click()
    await page.getByText('Fristen er flyttet.').waitFor()
    await press('Avslutt nå …')
    await dialog().getByText('Så blir nøkkelen slettet').waitFor()
    await dialog().getByRole('button', { name: 'Avslutt nå' }).click()
    await page.getByText('Undersøkelsen er lukket.').waitFor()
    expect(network.presses.map(({ what }) => what.split('/').at(-1))).toEqual(['reminders', 'extension', 'ending'])
  })

  it('are copied for next year, and thrown away while they are drafts', async () => {
    await open(`#/undersokelser/${ids.last}`)
    await press('Lag kopi for neste år …')
    await dialog().getByText('Det blir laget: Års-menti 2026').waitFor()
    await dialog().getByLabel('Åpner').fill('2026-04-01')
    await dialog().getByLabel('Siste dag å svare').fill('2026-04-20')
    await dialog().getByRole('button', { name: 'Lag utkast' }).click()
    await page.getByText('Utkastet er laget.').waitFor()
    expect([...network.stored.values()].map(({ audience }) => audience)).toEqual(['nurse', 'leader'])
    await page.goto(`${network.url}/tab/?as=nl#/undersokelser/${ids.draft}`)
    await press('Slett utkast …')
    await dialog().getByRole('button', { name: 'Slett' }).click()
    await page.getByRole('heading', { level: 1, name: 'Undersøkelser' }).waitFor()
    expect(network.presses.at(-1)?.what).toBe(`DELETE /api/surveys/${ids.draft}`)
  })

  it('say afterwards that the key was deleted', async () => {
    await open(`#/undersokelser/${ids.last}`)
    await page.getByText('Nøkkelen ble slettet 3. februar 2025 kl. 00.02, og det er kontrollert.').waitFor()
    await page.getByText('91 fikk påminnelse 20. januar 2025').waitFor()
  })

  it('are an area leader’s to look at, and not to run', async () => {
    await open(`#/undersokelser/${ids.open}`, 'o-follo')
    await page.getByText('7 av 12 har svart').waitFor()
    expect(await page.getByRole('button', { name: /Avslutt no|Forleng/ }).count()).toBe(0)
    await page.goto(`${network.url}/tab/?as=o-follo#/undersokelser/${ids.draft}/rediger`)
    await page.getByText('Det er arbeidsgruppa og nettverksleiaren').waitFor()
    await page.goto(`${network.url}/tab/?as=o-follo#/undersokelser/${ids.last}/tekster`)
    await page.getByText('Det er nettverksleiaren som ser gjennom').waitFor()
  })
})
