import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { JobShadowing } from '../../../bot/domain/attendance/jobShadowing'
import { jobShadowingRequest } from '../../../bot/http/contract/jobShadowing'
import { jobShadowingRow } from '../../../bot/store/rows/jobShadowingRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { marks, memberId, onDay } from '../../support/smallNetwork'
import { expectSoon } from '../../support/until'
import type { FakeNetwork } from '../fakeNetwork'
import { shownNetwork, themeDay2025 } from '../shownNetwork'

const shadowed = (id: string, other: Partial<JobShadowing> = {}): JobShadowing => ({
  id: id as JobShadowing['id'],
  member: memberId('n-1'),
  day: onDay('2025-05-06'),
  days: 2,
  where: 'Lindrende enhet',
  by: memberId('o-follo'),
  at: new Date('2025-05-08T08:00:00Z'),
  removed: null,
  ...other,
})

describeInBrowser()('one person’s hours in the tab', () => {
  let browser: Browser
  let network: FakeNetwork
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await shownNetwork(tab)
    for (const mark of marks(themeDay2025, { 'n-1': 'on-site' })) network.put(markRow, mark)
    network.put(jobShadowingRow, shadowed('s-1'))
    network.put(jobShadowingRow, shadowed('s-2', { removed: { by: memberId('nl'), at: new Date() } }))
  })
  beforeEach(async () => {
    network.onCommand = null
    context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
  })
  afterEach(() => context.close())
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const open = async (user: string, person: string, rest = '') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}#/person/${person}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const rowsOf = async (name: string) =>
    (await page.getByRole('table', { name }).getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
  const form = () => page.locator('form').filter({ has: page.getByRole('heading', { name: 'Registrer hospitering' }) })

  it('are reached from the people of a gathering, and show three years', async () => {
    await page.goto(`${network.url}/tab/?as=nl#/samling/g-held`)
    await page.getByRole('link', { name: 'Anna Berg' }).click()
    await page.getByRole('heading', { level: 1, name: 'Anna Berg' }).waitFor()
    await page.getByRole('row', { name: /2024/ }).waitFor()
    await expectSoon(
      () => rowsOf('Timer'),
      [
        'År Samlinger Kurs Hospitering Sum',
        expect.stringMatching(/^2026 3 .*0 .*0 .*3 timer/),
        expect.stringMatching(/^2025 3 .*0 .*8 .*11 timer/),
        expect.stringMatching(/^2024 0 .*0 .*0 .*0 timer/),
      ],
    )
    await expectSoon(async () => (await rowsOf('Oppmøte')).length, 3)
    await expectSoon(() => page.title(), 'Anna Berg – Ressursnett')
  })

  it('are linked for those alone whose hours one keeps', async () => {
    await page.goto(`${network.url}/tab/?as=o-follo#/samling/g-open`)
    await page.getByRole('link', { name: 'Anna Berg' }).waitFor()
    expect(await page.getByRole('link', { name: 'Elle Máret Somby' }).count()).toBe(0)
    await open('o-follo', 'n-5')
    await page.getByRole('heading', { level: 1, name: /høyrer til eit anna område/ }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('take a day of job shadowing, once although the answer was lost', async () => {
    const asked: string[] = []
    network.onCommand = (what, body) => {
      const entry = jobShadowingRequest.parse(body)
      asked.push(`${what} ${entry.id}`)
      if (asked.length === 1) return null
      network.put(jobShadowingRow, shadowed(entry.id, { day: onDay(entry.day), days: entry.days, where: entry.where }))
      return { ok: true }
    }
    await open('nl', 'n-1')
    await form().getByLabel('Første dag').fill('2026-02-20')
    await form().getByLabel('Antall dager').selectOption('1.5')
    await form().getByLabel('Sted').fill('Hospice')
    await form().getByRole('button', { name: 'Registrer' }).click()
    await page.getByText('ingenting blir registrert to ganger').waitFor()
    await form().getByRole('button', { name: 'Registrer' }).click()
    await page.getByText('Registrert. Det gir 6 timer.').waitFor()
    expect(new Set(asked).size).toBe(1)
    expect(asked[0]).toContain('POST /api/people/n-1/job-shadowing')
    await page.getByRole('row', { name: /20\. februar 2026.*Hospice/ }).waitFor()
  })

  it('say what is wrong at the field', async () => {
    network.onCommand = () => ({
      ok: false,
      problems: [
        { field: 'day', problem: 'day-ahead' },
        { field: 'where', problem: 'where-missing' },
      ],
    })
    await open('nl', 'n-1')
    await form().getByRole('button', { name: 'Registrer' }).click()
    await page.getByText('Datoen er fram i tid.').waitFor()
    const place = form().getByLabel('Sted')
    expect(await place.getAttribute('aria-invalid')).toBe('true')
    await form().getByLabel('Første dag').and(page.locator(':focus')).waitFor()
  })

  it('lose a day that was a mistake, after one more question', async () => {
    network.put(jobShadowingRow, shadowed('s-3', { day: onDay('2026-01-20') }))
    network.onCommand = (what) => {
      expect(what).toBe('POST /api/people/n-1/job-shadowing/s-3/removal')
      const removed = { by: memberId('nl'), at: new Date() }
      network.put(jobShadowingRow, shadowed('s-3', { day: onDay('2026-01-20'), removed }))
      return { ok: true }
    }
    await open('nl', 'n-1')
    await page.getByRole('button', { name: 'Fjern hospiteringen 20. januar 2026' }).click()
    await page.getByRole('button', { name: /^Ja, fjern/ }).click()
    await page.getByText('Hospiteringen er fjernet').waitFor()
    await page.getByRole('row', { name: /20\. januar 2026/ }).waitFor({ state: 'detached' })
  })

  it.each(['light', 'dark', 'contrast'])('have no accessibility violations in the %s theme', async (theme) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('about:blank')
      await open('nl', 'n-1', `&theme=${theme}`)
      await page.getByRole('row', { name: /2024/ }).waitFor()
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/person-${theme}-${width}.png`, fullPage: true })
      expect(await faultsOf(page)).toEqual([])
    }
  })
})
