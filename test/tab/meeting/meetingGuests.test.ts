import type { Browser, BrowserContext, Page } from 'playwright-core'
import { LANGUAGES } from '../../../bot/domain/member'
import type { GuestRequest, MeetingAnswer } from '../../../bot/http/contract/meeting'
import { MEETING_PROBLEMS } from '../../../bot/domain/meeting'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { meetingTabTexts } from '../../../bot/texts/tab/topics/meeting'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { until } from '../../support/until'
import type { FakeNetwork } from '../fakeNetwork'
import { shownNetwork } from '../shownNetwork'

const PICTURES = process.env['PICTURES']
const { nb } = meetingTabTexts
const tablet = { print: '0000000000000001', name: 'Annas iPad', email: null, minutes: 120, decision: 'open' } as const
const kari = { ...tablet, print: '0000000000000002', name: 'Kari Nordmann', email: 'kari@kommune.example', minutes: 45 }
const guests = [tablet, kari].map((guest) => ({ ...guest, member: null }))
const read: MeetingAnswer = { problem: null, isArranged: true, reportReadAt: '2026-02-10T14:10:00.000Z', guests }

describeInBrowser()('the online meeting in the view of a gathering', () => {
  let browser: Browser
  let context: BrowserContext
  let network: FakeNetwork
  let page: Page
  let meeting: MeetingAnswer
  let asked: { print: string; request: GuestRequest }[]
  let answer: object

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
    network.put(settingRow, { name: 'calendarMailbox', value: 'nettverket@example.no' })
  })
  afterAll(async () => {
    await network.close()
    await browser.close()
  })
  beforeEach(async () => {
    meeting = structuredClone(read)
    asked = []
    answer = { ok: true, guest: guests[0] }
    context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.route('**/api/gatherings/*/meeting', (route) => route.fulfill({ json: meeting }))
    await page.route('**/api/gatherings/*/meeting/guests/*', (route) => {
      const request = route.request().postDataJSON() as GuestRequest
      const print = route.request().url().split('/').at(-1) ?? ''
      asked.push({ print, request })
      meeting.guests = meeting.guests.map((guest) =>
        guest.print === print && 'guest' in answer
          ? { ...guest, decision: request.decision, member: request.decision === 'member' ? request.member : null }
          : guest,
      )
      return route.fulfill({ json: answer })
    })
  })
  afterEach(() => context.close())

  const open = async (rest = '', language: 'nb' | 'nn' | 'en' = 'nb', user = 'nl') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}#/samling/g-held`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return meetingTabTexts[language]
  }
  const section = (title = nb.title) => page.getByRole('region', { name: title })
  const picture = async (name: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/meeting-${name}.png`, fullPage: true })
  }

  it('says when attendance was fetched, and who was there that nobody knows', async () => {
    await open()
    await section().getByText('Oppmøtet på nett ble hentet 10. februar kl. 15.10.').waitFor()
    expect(await section().getByRole('listitem').count()).toBe(2)
    await section().getByText('kari@kommune.example · 45 min').waitFor()
    await picture('unknown')
  })

  it('connects a name to a member, with those who look like it first', async () => {
    await open()
    await section().getByRole('button', { name: 'Koble til medlem: Annas iPad' }).click()
    const names = section().getByLabel('Hvem var «Annas iPad»?')
    await names.and(page.locator(':focus')).waitFor()
    expect(await section().locator('optgroup').first().getAttribute('label')).toBe('Ligner')
    await section().getByRole('button', { name: 'Koble til', exact: true }).click()
    await section().getByText(nb.chooseFirst).waitFor()
    await names.selectOption('n-1')
    await picture('connect')
    await section().getByRole('button', { name: 'Koble til', exact: true }).click()
    await section().getByText('Koblet til Anna Berg').waitFor()
    expect(asked).toEqual([{ print: tablet.print, request: { decision: 'member', member: 'n-1' } }])
    await section().getByRole('button', { name: 'Endre: Annas iPad' }).click()
    await section().getByRole('button', { name: 'Koble til medlem: Annas iPad' }).waitFor()
    expect(asked.at(-1)?.request).toEqual({ decision: 'open' })
  })

  it('counts somebody as from outside or leaves them out with one press, by keyboard too', async () => {
    await open()
    // The lists are slow to come, and nobody waits for them before the next press.
    let letGo = () => undefined as void
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.route(/\/\$batch$/, (route) => held.then(() => route.continue()))
    await section().getByRole('button', { name: 'Ekstern deltaker: Kari Nordmann' }).press('Enter')
    await section().getByText(nb.isExternal, { exact: true }).first().waitFor()
    await section().getByRole('button', { name: 'Se bort fra: Annas iPad' }).press('Space')
    await section().getByText(nb.isIgnored).waitFor()
    expect(asked.map(({ request }) => request.decision)).toEqual(['external', 'ignored'])
    letGo()
  })

  it('says why when it was not done', async () => {
    answer = { ok: false, refusal: 'not-your-list' }
    await open()
    await section().getByRole('button', { name: 'Se bort fra: Annas iPad' }).click()
    await section().getByText(nb.refusal['not-your-list']).waitFor()
    await page.route('**/api/gatherings/*/meeting/guests/*', (route) => route.fulfill({ status: 503, json: {} }))
    await section().getByRole('button', { name: 'Se bort fra: Annas iPad' }).click()
    await section().getByText(nb.failed).waitFor()
  })

  it('can be asked for again when it could not be fetched', async () => {
    await page.route('**/api/gatherings/*/meeting', (route) => route.fulfill({ status: 503, json: {} }))
    await open()
    await section().getByText(nb.notRead).waitFor()
    await page.unroute('**/api/gatherings/*/meeting')
    await page.route('**/api/gatherings/*/meeting', (route) => route.fulfill({ json: meeting }))
    await section().getByRole('button', { name: nb.again }).click()
    await section().getByText(nb.unknownHelp).waitFor()
  })

  it('is not shown where there is nothing to tell', async () => {
    meeting = { problem: null, isArranged: false, reportReadAt: null, guests: [] }
    const answered = page.waitForResponse('**/api/gatherings/*/meeting')
    await open()
    await answered
    await until(
      () => section().count(),
      (count) => count === 0,
    )
  })

  it.each(MEETING_PROBLEMS)('says in every language what is wrong: %s', async (problem) => {
    meeting = { ...read, problem, guests: [] }
    const texts = await open('', 'nb')
    await section(texts.title).getByText(texts.problem[problem]).waitFor()
    for (const language of LANGUAGES) expect(meetingTabTexts[language].problem[problem].length).toBeGreaterThan(20)
  })

  it.each([
    ['light', 390],
    ['dark', 390],
    ['contrast', 1280],
  ])('can be read by everybody (%s, %i wide)', async (theme, width) => {
    meeting.problem = 'no-report-access'
    meeting.guests = meeting.guests.map((guest) =>
      guest.name === 'Kari Nordmann' ? { ...guest, decision: 'external' } : guest,
    )
    await page.setViewportSize({ width, height: 844 })
    const texts = await open(`&theme=${theme}`, 'nn', 'o-follo')
    await section(texts.title)
      .getByRole('button', { name: `${texts.connect}: Annas iPad` })
      .click()
    await picture(`${theme}-${width}`)
    expect(await faultsOf(page)).toEqual([])
  })
})
