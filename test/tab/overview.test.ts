import type { Browser, Page } from 'playwright-core'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { builtTab } from '../support/built'
import { describeInBrowser, launchChromium, newPage } from '../support/chromium'
import { secondPress } from '../support/secondPress'
import { answers } from '../support/smallNetwork'
import { expectSoon, until } from '../support/until'
import type { FakeNetwork } from './fakeNetwork'
import { open, shownNetwork } from './shownNetwork'

describeInBrowser()('the overview in a browser', () => {
  let browser: Browser
  let network: FakeNetwork
  let page: Page

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
  })
  beforeEach(async () => {
    network.trouble = null
    network.invitations.length = 0
    page = await newPage(browser)
  })
  afterEach(() => page.context().close())
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const openAs = async (user: string, rest = '') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  /** Lets the page's own clock run on, so that nobody waits for the next refresh. */
  const pass = (seconds: number) => page.clock.fastForward(seconds * 1000)
  const section = (name: string) => page.getByRole('region', { name })
  const row = (text: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: text }) })

  it('lets a person of the demo network be chosen, leaders first, and remembers who', async () => {
    await page.goto(`${network.url}/tab/`)
    await page.getByRole('heading', { name: 'Logg inn som' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Nettverksleder',
      'Områdeleder',
      'Ressurssykepleier',
    ])
    await page.getByRole('searchbox').fill('nina')
    await page.getByRole('button', { name: 'Nina Lund' }).click()
    await page.getByText('Logget inn som Nina Lund').waitFor()
    await page.reload()
    await page.getByText('Logget inn som Nina Lund').waitFor()
    await page.getByRole('button', { name: 'Bytt person' }).click()
    await page.getByRole('heading', { name: 'Logg inn som' }).waitFor()
  })

  it('shows the numbers of the network, with at most five questions to Graph', async () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/$batch')) asked.push(request.postData() ?? '')
    })
    await openAs('nl')
    await section('Områdene').waitFor()
    // On a slow machine it may already have asked for what has changed since.
    const first = asked.filter((questions) => !/delta\?token=\d/.test(questions))
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThanOrEqual(5)

    const coming = await row('Fagdag om symptomlindring').innerText()
    expect(coming).toContain('Onsdag 18. mars kl. 12.00–15.00')
    expect(coming).toContain('Alle områder')
    expect(coming.replace(/\s+/g, ' ')).toContain('1 på stedet 1 på nett 1 kan ikke 2 ikke svart')
    const areas = await section('Områdene').getByRole('row', { name: /Follo/ }).innerText()
    expect(areas.replace(/\s+/g, ' ')).toBe(
      'Follo 3 1 i permisjon 1 3 av 12 2 0 av 3 67 % 33 % på stedet, 33 % på nett',
    )
    const held = await section('Gjennomførte samlinger')
      .getByRole('row', { name: /februar/ })
      .innerText()
    expect(held.replace(/\s+/g, ' ')).toBe('Områdesamling Follo i februar 10. februar Follo 1 1')
    expect(await section('Fravær å følge opp').innerText()).toContain('Alt er kvittert.')
    const links = page.getByRole('navigation').getByRole('link')
    expect(await links.allInnerTexts()).toEqual([
      'Årshjul 2026',
      'Fravær',
      'Regler',
      'Nyheter',
      'Undersøkelser',
      'Utsendinger',
      'Hvem når vi',
    ])
    expect(await section('Undersøkelser').innerText()).toContain('3 av 5 har svart')
  })

  it('shows a row that cannot be read, and leaves it out of the rest', async () => {
    await openAs('nl')
    const quality = section('Datakvalitet')
    await quality.getByText('1 rad er satt til side.').waitFor()
    expect(await quality.innerText()).toContain('Lista Workplaces, rad 2')
    expect(await quality.innerText()).toContain('Se på: Area')
    expect(await quality.getByRole('link').getAttribute('href')).toBe('https://sharepoint.example/2')
  })

  it('shows another year when it is chosen', async () => {
    await openAs('nl')
    await page.getByLabel('År', { exact: true }).selectOption('2025')
    await page.getByRole('heading', { name: 'Oversikt 2025' }).waitFor()
    await section('Gjennomførte samlinger').getByRole('link', { name: 'Fagdag 2025' }).waitFor()
    expect(await section('Kommende samlinger').count()).toBe(0)
  })

  it('shows a new answer without a reload', async () => {
    await page.clock.install()
    await openAs('nl')
    await row('Fagdag om symptomlindring').getByText('2 ikke svart').waitFor()
    for (const rsvp of answers(open, { 'n-6': 'on-site' })) network.put(rsvpRow, rsvp)
    await pass(6)
    await row('Fagdag om symptomlindring').getByText('1 ikke svart').waitFor()
    expect(await row('Fagdag om symptomlindring').innerText()).toContain('2 av 2 plasser på stedet er tatt')
  })

  it('says from when the figures are while it cannot get new ones, and goes on by itself', async () => {
    await page.clock.install()
    await openAs('nl')
    await section('Områdene').waitFor()
    network.trouble = { status: 500 }
    await pass(6)
    await page.getByText(/Viser tall fra kl\. \d/).waitFor()
    expect(await section('Områdene').count()).toBe(1)
    network.trouble = null
    await pass(8)
    await page.getByText(/Viser tall fra kl\. \d/).waitFor({ state: 'detached' })
  })

  it('asks again for a list that Graph turned away, and loads a list anew when its changes are gone', async () => {
    await page.clock.install()
    network.trouble = { status: 429, retryAfter: '1', list: 'Rsvps' }
    const opened = openAs('nl')
    await until(
      () => network.asked('POST /v1.0/$batch'),
      (times) => times > 0,
    )
    setTimeout(() => (network.trouble = null), 300)
    await opened
    await section('Områdene').waitFor()
    network.trouble = { status: 410, list: 'Members' }
    await pass(6)
    await page.getByText('Viser tall fra kl.').waitFor()
    network.trouble = null
    await pass(8)
    await page.getByText('Viser tall fra kl.').waitFor({ state: 'detached' })
    expect(await section('Områdene').getByRole('row', { name: /Follo/ }).innerText()).toContain('3')
  })

  it('invites only after a look at who gets what, and only once however often it is pressed', async () => {
    await openAs('nl')
    await page.getByRole('button', { name: 'Inviter til Områdesamling Follo i mars' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Svarfristen blir mandag 16. mars.').waitFor()
    expect(network.invitations).toEqual([{ dryRun: true }])
    const said = await dialog.innerText()
    expect(said).toContain('Du er invitert. Kommer du?')
    expect(said).toContain('Får kortet på chat i Teams (2)')
    expect(said).toContain('Får e-post i stedet for chat (1)')
    expect(said).toContain('Har ikke lagt til Ressursnett i Teams')
    expect(said).toContain('Nås ikke (1)')
    expect(said).toContain('Har ingen konto i Teams hos oss; ingen e-postadresse på lista')
    expect(said).toContain('Daniel Eide')
    await dialog.getByRole('button', { name: 'Send til 3' }).dblclick()
    await dialog.getByText('3 personer får invitasjonen nå.').waitFor()
    expect(network.invitations).toEqual([{ dryRun: true }, { dryRun: false }])
    // The second press of a double one, when the answer was there before it: what came of it stays to be read.
    await secondPress(page, dialog.getByRole('button', { name: 'Lukk' }))
    expect(await dialog.innerText()).toContain('3 personer får invitasjonen nå.')
    await dialog.getByRole('button', { name: 'Lukk' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Områdesamling Follo i mars' }).click()
    await page.getByRole('heading', { level: 1, name: 'Områdesamling Follo i mars' }).waitFor()
  })

  it('offers «Inviter» only where it is allowed, with the own area first', async () => {
    await openAs('o-follo')
    await section('Områda').waitFor()
    expect(await page.getByRole('button', { name: /^Inviter/ }).count()).toBe(1)
    expect(await section('Områda').getByRole('rowheader').first().innerText()).toContain('Ditt område')
  })

  it('opens a gathering and comes back, and the keyboard comes along', async () => {
    await openAs('nl')
    await page.getByRole('link', { name: 'Fagdag om symptomlindring' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Fagdag om symptomlindring' }).waitFor()
    expect(page.url()).toContain('#/samling/g-open')
    await expectSoon(() => page.evaluate(() => document.activeElement?.tagName), 'H1')
    const people = section('Deltakere')
    expect(await people.getByRole('row', { name: /Bilal/ }).innerText()).toContain('Kan ikke: turnus eller bemanning')
    await people.getByLabel('Vis').selectOption('cannot-come')
    await people.getByText('1 av 5 personer').waitFor()
    await people.getByLabel('Vis').selectOption('all')
    await people.getByRole('searchbox').fill('somby')
    await people.getByText('1 av 5 personer').waitFor()
    expect(await section('Program').innerText()).toContain('ESAS-r i praksis')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Oversikt 2026' }).waitFor()
    await expectSoon(() => page.evaluate(() => document.activeElement?.textContent), 'Fagdag om symptomlindring')
  })

  it('opens a gathering of another year from a link', async () => {
    await openAs('nl', '#/samling/g-2025')
    await page.getByRole('heading', { level: 1, name: 'Fagdag 2025' }).waitFor()
    expect(await section('Deltakere').getByRole('row').count()).toBeGreaterThan(3)
  })

  it('tells a nurse kindly that the page is not for her, and where her own things are', async () => {
    await openAs('n-1')
    await page.getByRole('heading', { name: 'Denne siden er for arbeidsgruppa og områdelederne' }).waitFor()
    await page.getByText('invitasjonene dine, og svaret du har gitt').waitFor()
  })

  it('says what to do when the lists may not be read, and tries again', async () => {
    network.trouble = { status: 403 }
    await openAs('nl')
    await page.getByText('Be nettverkslederen om å legge deg til i teamet.').waitFor()
    network.trouble = null
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await section('Områdene').waitFor()
  })

  it('speaks the three languages, and keeps the choice', async () => {
    let letGo = () => undefined as void
    const slow = new Promise<void>((resolve) => (letGo = resolve))
    await openAs('o-follo')
    await page.getByRole('heading', { name: 'Fråvær å følgje opp' }).waitFor()
    // The first choice is slow on its way, and the last one is the one that is kept all the same.
    await page.route('**/api/me/language', async (route) => {
      if (route.request().postData()?.includes('"en"')) await slow
      await route.continue()
    })
    await page.getByLabel('Språk').selectOption('en')
    await page.getByRole('heading', { name: 'Absence to follow up' }).waitFor()
    await expectSoon(() => page.evaluate(() => document.documentElement.lang), 'en')
    await page.getByLabel('Language').selectOption('nb')
    await page.getByRole('heading', { name: 'Fravær å følge opp' }).waitFor()
    letGo()
    await expectSoon(() => network.languages, ['en', 'nb'])
  })
})
