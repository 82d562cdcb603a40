import type { Browser, BrowserContext, Page } from 'playwright-core'
import { codesAhead, doorOpensAt, doorState, type DoorHash } from '../../bot/domain/attendance/checkIn'
import type { Gathering } from '../../bot/domain/gathering'
import { LANGUAGES } from '../../bot/domain/member'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { doorTexts } from '../../bot/texts/tab/topics/door'
import type { DoorAnswer } from '../../bot/http/contract/door'
import { qrOf } from '../../bot/http/qr'
import { builtTab } from '../support/built'
import { describeInBrowser, launchChromium } from '../support/chromium'
import { faultsOf } from '../support/faults'
import { invited } from '../support/smallNetwork'
import type { FakeNetwork } from './fakeNetwork'
import { shownNetwork } from './shownNetwork'

const hash: DoorHash = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
/** The network of these tests stands at 10.04 in Oslo. */
const NOW = new Date('2026-03-02T09:04:00.000Z')
const gathering: Gathering = invited('g-today', '2026-03-02', {
  title: 'Områdesamling for Østre Romerike og Nittedal',
  venue: 'Finnstadtunet, møterom Eik i andre etasje',
  start: new Date('2026-03-02T09:30:00.000Z'),
  end: new Date('2026-03-02T12:30:00.000Z'),
})

describeInBrowser()('the screen at the door', () => {
  let browser: Browser
  let context: BrowserContext
  let network: FakeNetwork
  let page: Page
  /** What the bot answers; null is a network that is down. */
  let door: { now: Date; gathering: Gathering; checkedIn: number } | null

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
    network.put(gatheringRow, gathering)
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })
  beforeEach(async () => {
    door = { now: NOW, gathering, checkedIn: 12 }
    context = await browser.newContext({
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      viewport: { width: 1920, height: 1080 },
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.route('**/api/gatherings/*/door', (route) =>
      door ? route.fulfill({ json: answerOf(door) }) : route.abort('internetdisconnected'),
    )
  })
  afterEach(() => context.close())

  const open = async (rest = '', user = 'nl') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}#/dor/g-today`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const codeAfter = (minutes: number) => {
    const now = new Date(NOW.getTime() + minutes * 60_000)
    return codesAhead(hash, gathering, now, 0)[0]?.code ?? 'none'
  }
  const shown = (text: string | RegExp) => page.getByText(text).first().waitFor()
  /** Lets time pass until the bot has been asked again; one that is being asked is not asked a second time. */
  const shownAfterAsking = async (text: string) => {
    for (let tries = 0; tries < 60; tries++) {
      await page.clock.fastForward(10_000)
      const isShown = await page
        .getByText(text)
        .first()
        .waitFor({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        )
      if (isShown) return
    }
    throw new Error(`«${text}» never came`)
  }

  it('shows the code and how many are in, and nobody’s name', async () => {
    await open()
    await shown(`«her ${codeAfter(0)}»`)
    await shown('12 er registrert')
    await shown('Ny kode kl. 10.05')
    const text = await page.locator('main').innerText()
    for (const name of ['Anna', 'Bilal', 'Nina', 'Olav']) expect(text).not.toContain(name)
  })

  it('shows a code that phones can read: black on white, with a light edge', async () => {
    await open('&theme=dark')
    const qr = page.getByRole('img', { name: 'Skann med kameraet på telefonen' })
    const drawn = qrOf(`https://bot.example/her/g-today/${codeAfter(0)}`)
    expect(await qr.locator('path').getAttribute('d')).toBe(drawn.path)
    expect(await qr.locator('path').getAttribute('fill')).toBe('#000000')
    expect(await qr.locator('rect').getAttribute('fill')).toBe('#ffffff')
    expect(await qr.getAttribute('viewBox')).toBe(`0 0 ${drawn.size} ${drawn.size}`)
  })

  it('changes every minute, also while the network is away, and says so', async () => {
    await page.clock.install()
    await open()
    await shown(`«her ${codeAfter(0)}»`)
    door = null
    await page.clock.fastForward(60_000)
    await shown(`«her ${codeAfter(1)}»`)
    // The clock of the test knows no time zones, so the hour is not looked at.
    await shown(/Uten nett akkurat nå. Kodene holder til kl. \d\d\.10\./)
    await page.clock.fastForward(4 * 60_000)
    await shown(`«her ${codeAfter(5)}»`)
    await page.clock.fastForward(60_000)
    await shown('Vi får ikke tak i nye koder.')
    door = { now: new Date(NOW.getTime() + 7 * 60_000), gathering, checkedIn: 30 }
    await shownAfterAsking('30 er registrert')
    await shown(`«her ${codeAfter(7)}»`)
  })

  it('waits for the door to open, and says when it is over', async () => {
    await page.clock.install()
    door = { now: new Date('2026-03-02T08:40:00Z'), gathering, checkedIn: 0 }
    await open()
    await shown(/Innsjekkingen åpner kl. \d\d\.00/)
    expect(await page.getByRole('img').count()).toBe(0)
    door = { now: new Date('2026-03-02T12:30:00Z'), gathering, checkedIn: 41 }
    await shownAfterAsking('Samlingen er slutt. Takk for i dag!')
  })

  it('is only for those who keep the list', async () => {
    await page.unroute('**/api/gatherings/*/door')
    await page.route('**/api/gatherings/*/door', (route) =>
      route.fulfill({ status: 403, json: { error: 'forbidden' } }),
    )
    await open()
    await shown('Dørskjermen kan bare vises av dem som fører lista')
    await page.getByRole('link', { name: 'Tilbake til samlingen' }).click()
    await page.getByRole('region', { name: 'Deltakere' }).waitFor()
  })

  it('is reached from the gathering from an hour before it', async () => {
    await page.goto(`${network.url}/tab/?as=nl#/samling/g-today`)
    await page.getByRole('link', { name: 'Dørskjerm' }).click()
    await shown(`«her ${codeAfter(0)}»`)
    await page.goto(`${network.url}/tab/?as=nl#/samling/g-open`)
    await page.getByRole('region', { name: 'Deltakere' }).waitFor()
    expect(await page.getByRole('link', { name: 'Dørskjerm' }).count()).toBe(0)
  })

  const sizes = {
    phone: { width: 360, height: 740 },
    'phone on its side': { width: 740, height: 360 },
    wall: { width: 1920, height: 1080 },
    'wall upright': { width: 1080, height: 1920 },
    projector: { width: 1024, height: 768 },
  }
  for (const [size, viewport] of Object.entries(sizes)) {
    it.each(['light', 'dark', 'contrast'])(`fits a ${size} without faults in the %s theme`, async (theme) => {
      await page.setViewportSize(viewport)
      // The words are no longer in one theme than in another.
      for (const language of theme === 'light' ? LANGUAGES : (['nb'] as const)) {
        await page.route('**/api/me', async (route) => {
          const answer = await route.fetch()
          await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), language } })
        })
        await page.goto('about:blank')
        await open(`&theme=${theme}`)
        await shown(doorTexts[language].written(codeAfter(0)))
        await page.waitForFunction(() => document.querySelector('[data-code]') !== null)
        if (process.env.PICTURES) {
          await page.screenshot({
            path: `${process.env.PICTURES}/door-${size.replaceAll(' ', '-')}-${theme}-${language}.png`,
            fullPage: true,
          })
        }
        expect(await faultsOnScreen(page, !size.includes('phone'))).toEqual([])
        await page.unroute('**/api/me')
      }
    })
  }
})

function answerOf({
  now,
  gathering: shown,
  checkedIn,
}: {
  now: Date
  gathering: Gathering
  checkedIn: number
}): DoorAnswer {
  return {
    now: now.toISOString(),
    title: shown.title,
    venue: shown.venue,
    state: doorState(shown, now),
    opensAt: doorOpensAt(shown).toISOString(),
    codes: codesAhead(hash, shown, now, 5).map(({ from, until, code }) => {
      const url = `https://bot.example/her/${shown.id}/${code}`
      return { from: from.toISOString(), until: until.toISOString(), code, url, qr: qrOf(url) }
    }),
    checkedIn,
  }
}

/** On a wall nobody scrolls: what is below the edge is not there. */
async function faultsOnScreen(page: Page, isWall: boolean): Promise<string[]> {
  const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  return [...(await faultsOf(page)), ...(isWall && below > 0 ? [`${below} pixels below the edge`] : [])]
}
