import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { expectSoon } from '../../support/until'
import { sendingNetwork, type SendingNetwork } from './sendingNetwork'

const ONE = `#/sendinger/${encodeURIComponent('g-open/moved@1')}`

describeInBrowser()('what is sent, in the tab', () => {
  let tab: string
  let browser: Browser
  let network: SendingNetwork
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    ;[tab, browser] = await Promise.all([builtTab(), launchChromium()])
  })
  beforeEach(async () => {
    network = await sendingNetwork(tab)
    context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
  })
  afterEach(async () => {
    await context.close()
    await network.close()
  })
  afterAll(() => browser.close())

  const open = async (user: string, address: string, rest = '') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const rowsOf = async (name: string) =>
    (await page.getByRole('table', { name, exact: true }).getByRole('row').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    )
  const section = (name: string) => page.getByRole('region', { name, exact: true })

  it('is reached from the overview, with what is under way first', async () => {
    await open('nl', '#/')
    await page.getByRole('link', { name: 'Utsendinger' }).click()
    await page.getByRole('heading', { level: 1, name: 'Utsendinger' }).waitFor()
    const list = section('Det som er sendt')
    await list.getByRole('listitem').first().waitFor()
    const items = (await list.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
    expect(items).toEqual([
      'Endring av samling: Fagdag om symptomlindring, 18. mars 3 av 6 er nådd · 1 venter · 1 har svart · 2 ikke nådd Sendt 2. mars kl. 09.00–10.03',
      'Nyhet: Nytt fra nettverket 8 av 8 er nådd Sendt 20. februar kl. 09.00–09.02',
    ])
    await list.getByRole('switch').check()
    await expectSoon(() => list.getByRole('listitem').count(), 1)
    await list.getByLabel('Hva slags').selectOption('Nyhet')
    await list.getByText('Ingen utsendinger passer til valget.').waitFor()
  })

  it('shows of one sending where each message stands, why, what to do, and what was answered', async () => {
    await open('nl', ONE)
    await page.getByRole('table', { name: 'Mottakere' }).waitFor()
    await expectSoon(
      () => rowsOf('Mottakere'),
      [
        'Navn Arbeidsplass Status Svar',
        'Anna Berg Ås sykehjem Levert i chat 2. mars kl. 09.00 På stedet, 2. mars kl. 09.30',
        'Bilal Khan Ås sykehjem Levert i chat 2. mars kl. 09.00 –',
        'Cathrine Dahl Ås sykehjem Sendt på e-post Har blokkert Ressursnett i Teams 2. mars kl. 09.00 –',
        'Daniel Eide Ås sykehjem Ikke nådd Har ingen konto i Teams hos oss; e-posten kom i retur Finn riktig adresse, og rett den på navnelista. Er adressen riktig, kan du prøve igjen. 2. mars kl. 09.00 –',
        'Elle Máret Somby Ås sykehjem Ikke kommet fram 2. mars kl. 09.00 Vi prøver igjen 2. mars kl. 10.10. –',
        'Frida Gran Ås sykehjem Venter –',
      ],
    )
    await expectSoon(() => page.title(), 'Utsendinger – Ressursnett')
    await page.getByLabel('Vis', { exact: true }).selectOption('Har svart (1)')
    await expectSoon(async () => (await rowsOf('Mottakere')).length, 2)
    await page.getByLabel('Vis', { exact: true }).selectOption('Alle (6)')
    await page.getByRole('searchbox').fill('maret')
    await expectSoon(async () => (await rowsOf('Mottakere')).length, 2)
    const link = page.getByRole('link', { name: 'Åpne samlingen for å flytte, endre eller avlyse' })
    expect(await link.getAttribute('href')).toBe('#/samling/g-open')
  })

  it('follows it while it goes out, and says aloud when it is done', async () => {
    await open('nl', ONE)
    await page.getByText('3 av 6 er sendt.').or(page.getByText('5 av 6 er sendt.')).waitFor({ state: 'attached' })
    network.finish()
    await page.getByText('Ferdig. 4 er nådd.').waitFor({ state: 'attached' })
    await page.getByText('Levert i chat: 3').waitFor()
  })

  it('tries again for those who are chosen, once however often it is pressed', async () => {
    await open('nl', ONE)
    const again = page.getByRole('button', { name: /^Prøv igjen/ })
    await again.waitFor()
    expect(await again.getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('checkbox', { name: 'Velg alle 2 som ikke er nådd' }).check()
    await page.getByRole('checkbox', { name: 'Elle Máret Somby' }).uncheck()
    await page.getByRole('button', { name: 'Prøv igjen for 1' }).dblclick()
    await page.getByText('Vi prøver igjen for 1 person nå.').waitFor()
    await page.getByText('For 1 person er det ingen vei fram ennå.').waitFor()
    expect(network.tried).toEqual([['n-4']])
    // Nobody who used the keyboard is left at nothing.
    await expectSoon(() => page.evaluate(() => document.activeElement === document.body), false)
  })

  it('is saved as a spreadsheet with what is shown', async () => {
    await open('nl', ONE)
    await page.getByLabel('Vis', { exact: true }).selectOption('Ikke nådd (1)')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som Excel' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('utsending.xlsx')
    const [, row] = await readSheet(await download.path())
    expect(row?.slice(0, 4)).toEqual(['Daniel Eide', 'Follo', 'Ås sykehjem', 'Ikke nådd'])
  })

  it('is paused and let go on, and the overview says so meanwhile', async () => {
    await open('nl', '#/sendinger')
    await page.getByText('1 melding er på vei ut.').waitFor()
    await page.getByText('2 meldinger venter til stilletida er over, 3. mars kl. 07.00.').waitFor()
    await page.getByRole('button', { name: 'Sett all utsending på pause' }).click()
    await page.getByText('Utsending er satt på pause av Nina Lund, 2. mars kl. 10.02.').waitFor()
    await page.getByText('1 melding venter på at utsendingen fortsetter.').waitFor()
    await page.getByRole('link', { name: 'Tilbake til oversikten' }).click()
    await page.getByText('Utsending er satt på pause av Nina Lund, 2. mars kl. 10.02.').waitFor()
    await page.getByRole('link', { name: 'Se utsendingene' }).click()
    await page.getByRole('button', { name: 'Fortsett utsendingen (1 venter)' }).click()
    await page.getByRole('button', { name: 'Sett all utsending på pause' }).waitFor()
    await expectSoon(() => network.isPaused, false)
  })

  it('shows how each is reached, counted by door and cause, with what to do', async () => {
    await open('nl', '#/')
    await page.getByRole('link', { name: 'Hvem når vi' }).click()
    await page.getByRole('table', { name: 'Navnelista' }).waitFor()
    expect((await section('Oversikt').innerText()).replace(/\s+/g, ' ')).toContain(
      'I chat 2 På e-post 3 Ikke i det hele tatt 1 Hvorfor noen ikke nås i chat Har blokkert Ressursnett i Teams: 2 personer',
    )
    await page.getByLabel('Nås', { exact: true }).selectOption('Ikke i det hele tatt')
    expect((await rowsOf('Navnelista'))[1]).toBe(
      'Daniel Eide Ressurssykepleier Follo Ikke i det hele tatt Har ingen konto i Teams hos oss; e-posten kom i retur ' +
        'Finn riktig adresse, og rett den på navnelista. Er adressen riktig, kan du prøve igjen. ' +
        'Be om en gjestekonto, eller la meldingene gå på e-post.',
    )
    await page.getByLabel('Område', { exact: true }).selectOption('Ahus')
    await page.getByText('Ingen passer til valget.').waitFor()
  })

  it('says what it cannot fetch or find, and asks again', async () => {
    await open('nl', '#/sendinger/nothing')
    await page.getByText('Vi finner ikke denne utsendingen.').waitFor()
    network.onCommand = () => null
    await open('o-follo', '#/rekkevidde')
    await page.getByText('Vi får ikkje henta dette no.').waitFor()
  })

  const pages = { list: '#/sendinger', one: ONE, reach: '#/rekkevidde' }
  const ready = { list: 'Det som er sendt', one: 'Mottakere', reach: 'Navnelista' }
  it.each(['light', 'dark', 'contrast'])('has no accessibility violations in the %s theme', async (theme) => {
    for (const name of ['list', 'one', 'reach'] as const) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('about:blank')
        await open('nl', pages[name], `&theme=${theme}`)
        await section(ready[name]).waitFor()
        if (process.env.PICTURES) {
          const path = `${process.env.PICTURES}/sending-${name}-${theme}-${width}.png`
          await page.screenshot({ path, fullPage: true })
        }
        expect(await faultsOf(page)).toEqual([])
      }
    }
  })
})
