import type { Browser, Page } from 'playwright-core'
import type { External } from '../../bot/domain/answers/external'
import { externalCountsRow, externalRow } from '../../bot/store/rows/externalRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { builtTab } from '../support/built'
import { describeInBrowser, launchChromium } from '../support/chromium'
import { faultsOf } from '../support/faults'
import { confirmed } from '../support/externals'
import { held, invited, onDay } from '../support/smallNetwork'
import { expectSoon } from '../support/until'
import type { FakeNetwork } from './fakeNetwork'
import { shownNetwork } from './shownNetwork'

// The clock of the network stands at 10.04 on the 2nd of March.
const running = invited('g-running', '2026-03-02', {
  title: 'Fagdag som pågår',
  audience: ['nurse', 'external'],
  seats: 1,
  start: new Date('2026-03-02T09:00:00Z'),
})
const ahead = invited('g-ahead', '2026-03-20', { title: 'Fagdag i mars', audience: ['nurse', 'external'] })
const longAgo = held('g-old', '2025-10-10', { title: 'Fagdag i fjor', audience: ['nurse', 'external'] })

function outside(name: string, other: Partial<ReturnType<typeof confirmed>> = {}): External {
  return {
    ...confirmed(name, { day: onDay('2026-03-02'), gathering: running.id, ...other }),
    id: `g-running|${name}` as External['id'],
  }
}
const kari = outside('kari', { name: 'Kari Nordli' })
const per = outside('per', { name: 'Per Dal', confirmedAt: new Date('2026-02-21T09:00:00Z') })
const gone = { ...outside('mia', { name: 'Mia Berg' }), state: 'cancelled' as const }
const maybe = { ...outside('lars', { name: 'Lars Vik' }), state: 'unconfirmed' as const, confirmedAt: null }

describeInBrowser()('participants from outside in the tab', () => {
  let browser: Browser
  let network: FakeNetwork
  let page: Page
  const asked: { what: string; body: unknown }[] = []

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })
  beforeEach(async () => {
    asked.length = 0
    for (const gathering of [running, ahead, longAgo]) network.put(gatheringRow, gathering)
    for (const external of [kari, per, gone, maybe]) network.put(externalRow, external)
    network.put(externalCountsRow, { gathering: longAgo.id, year: 2025, signedUp: 14, onSite: 9, online: 4 })
    network.onCommand = (what, body) => {
      asked.push({ what, body })
      return { ok: true, id: 'g-running|x' }
    }
    const context = await browser.newContext({
      locale: 'nb-NO',
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
  })
  afterEach(() => page.context().close())

  const open = async (as: string, gathering: string, theme = 'light') => {
    await page.goto(`${network.url}/tab/?as=${as}&theme=${theme}#/samling/${gathering}`)
    const section = page.getByRole('region', { name: /^(Deltakere utenfra|Deltakarar utanfrå)$/ })
    await section.waitFor()
    return section
  }

  it('shows who has signed up, who waits, and names nobody who has not confirmed', async () => {
    const text = await (await open('nl', 'g-running')).innerText()
    expect(text).toContain('2 påmeldte · 1 har ikke bekreftet e-posten ennå · Til stede: 0 på stedet, 0 på nett')
    expect(text).toContain('Kari Nordli')
    expect(text).toContain('På venteliste')
    expect(text).toContain('Meldt av')
    expect(text).not.toContain('Lars Vik')
  })

  it('ticks with one press, and takes it back with the next', async () => {
    const section = await open('nl', 'g-running')
    network.onCommand = (what, body) => {
      asked.push({ what, body })
      network.put(externalRow, { ...kari, presence: (body as { presence: 'on-site' | null }).presence })
      return { ok: true, id: kari.id }
    }
    const tick = section.getByRole('button', { name: 'Kari Nordli: på stedet' })
    await tick.click()
    await section.getByText('Til stede: 1 på stedet').waitFor()
    await expectSoon(() => tick.getAttribute('aria-pressed'), 'true')
    await tick.click()
    await section.getByText('Til stede: 0 på stedet').waitFor()
    expect(asked).toEqual([
      { what: 'POST /api/gatherings/g-running/externals/kari', body: { presence: 'on-site' } },
      { what: 'POST /api/gatherings/g-running/externals/kari', body: { presence: null } },
    ])
  })

  it('takes the next press at once, however slow the lists are', async () => {
    const section = await open('nl', 'g-running')
    let letGo = () => undefined as void
    const slow = new Promise<void>((resolve) => (letGo = resolve))
    await page.route(/\/\$batch$/, (route) => slow.then(() => route.continue()))
    for (const name of ['Kari Nordli', 'Per Dal']) {
      const tick = section.getByRole('button', { name: `${name}: på stedet` })
      await tick.press('Enter')
      await expectSoon(() => tick.getAttribute('aria-pressed'), 'true')
    }
    await expectSoon(() => asked.map(({ what }) => what.split('/').at(-1)), ['kari', 'per'])
    letGo()
  })

  it('adds somebody who came without having signed up, and says when the name is missing', async () => {
    const section = await open('nl', 'g-running')
    await section.getByRole('button', { name: 'Legg til' }).click()
    await section.getByText('Skriv et navn.').waitFor()
    expect(asked).toEqual([])
    await section.getByLabel('Navn').fill('Pia Nygård')
    await section.getByRole('button', { name: 'Legg til' }).click()
    await section.getByText('Pia Nygård er lagt til.').waitFor()
    expect(asked).toMatchObject([
      {
        what: 'POST /api/gatherings/g-running/externals',
        body: { name: 'Pia Nygård', workplace: null, presence: 'on-site' },
      },
    ])
    expect(await section.getByLabel('Navn').inputValue()).toBe('')
  })

  it('says why something was not done', async () => {
    const section = await open('nl', 'g-running')
    network.onCommand = () => ({ ok: false, refusal: 'not-started' })
    await section.getByRole('button', { name: 'Kari Nordli: på stedet' }).click()
    await section.getByText('Oppmøtelista åpner når samlingen begynner.').waitFor()
    network.onCommand = () => null
    await section.getByRole('button', { name: 'Kari Nordli: på stedet' }).click()
    await section.getByText('Det ble ikke lagret.').waitFor()
  })

  it('gives the address of the sign-up page before the gathering', async () => {
    const section = await open('nl', 'g-ahead')
    const link = section.getByRole('link', { name: 'Åpne påmeldingssiden' })
    expect(await link.getAttribute('href')).toBe(`${network.url}/apen/g-ahead`)
    await section.getByText('Ingen har meldt seg på ennå.').waitFor()
    expect(await section.getByRole('button', { name: 'Legg til' }).count()).toBe(0)
  })

  it('shows only numbers when the names are deleted', async () => {
    const text = await (await open('nl', 'g-old')).innerText()
    expect(text).toContain('14 påmeldte · Til stede: 9 på stedet, 4 på nett')
    expect(text).toContain('Navnene er slettet')
  })

  it('lets whoever does not keep the list only look', async () => {
    network.put(gatheringRow, { ...running, areas: [...running.areas, 'ahus' as never, 'x' as never] })
    const section = await open('o-follo', 'g-running')
    expect(await section.getByRole('button').count()).toBe(0)
    await section.getByText('Ikkje registrert').first().waitFor()
  })

  it.each(['light', 'dark', 'contrast'])('is readable for everybody, in the %s theme', async (theme) => {
    await open('nl', 'g-running', theme)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await faultsOf(page)).toEqual([])
      const folder = process.env.PICTURES
      if (folder) await page.screenshot({ path: `${folder}/open-tab-${theme}-${width}.png`, fullPage: true })
    }
  })
})
