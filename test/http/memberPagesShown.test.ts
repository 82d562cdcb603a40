import type { Browser, BrowserContext, Page } from 'playwright-core'
import { LANGUAGES } from '../../bot/domain/member'
import { markRow } from '../../bot/store/rows/markRow'
import { describeInBrowser, launchChromium } from '../support/chromium'
import { faultsOf } from '../support/faults'
import { anna, held, mark } from '../support/people'
import { startTrial, type Reply, type Trial } from '../support/trial'

describeInBrowser()('the pages for confirmations and calendars', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let trial: Trial
  let code: string
  let calendar: string

  const found = (reply: Reply, pattern: RegExp): string => pattern.exec(JSON.stringify(reply.value))?.[1] ?? ''

  beforeAll(async () => {
    browser = await launchChromium()
    trial = await startTrial({ now: '2026-03-20T08:00:00Z', gatherings: [held()] })
    await trial.lay(markRow, mark(anna, 'on-site'))
    await trial.program.sweeps.now()
    code = found(await trial.press(anna, 'hours.proof', { span: 'year' }), /"value":"([2-9A-Z]{4}-[2-9A-Z]{4})"/)
    calendar = new URL(found(await trial.press(anna, 'calendar.show'), /"url":"([^"]+)"/)).pathname
  })
  afterEach(() => context.close())
  afterAll(async () => {
    await trial.close()
    await browser.close()
  })

  const open = async (path: string, colorScheme: 'light' | 'dark' = 'light', javaScriptEnabled = true) => {
    context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme,
      javaScriptEnabled,
      bypassCSP: javaScriptEnabled,
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    return page.goto(`${trial.url}${path}`)
  }

  const paths = (): Record<string, string> => ({
    form: '/bekreft',
    'wrong code': '/bekreft?kode=123',
    valid: `/bekreft/${code}`,
    unknown: '/bekreft/2222-2222',
    calendar,
    'no calendar': '/kalender/x.ics',
  })

  it.each(['light', 'dark'] as const)('have no accessibility violations on a phone in %s', async (scheme) => {
    for (const [name, path] of Object.entries(paths())) {
      await open(path, scheme)
      if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/pages-${name}-${scheme}.png` })
      expect([name, await faultsOf(page)]).toEqual([name, []])
      await context.close()
    }
    await open('/bekreft')
  })

  it.each(LANGUAGES)('say which language they are in: %s', async (language) => {
    await open(`/bekreft/${code}?lang=${language}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(2)
  })

  it('take a code by the keyboard alone and without a script, and stay in the language', async () => {
    await open('/bekreft?lang=en', 'light', false)
    await page.keyboard.press('Tab')
    await page.keyboard.type(code.toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The confirmation is genuine' }).waitFor()
    expect(await page.locator('dl').innerText()).toContain('3 hours')
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await page.getByRole('heading', { name: 'Stadfestinga er ekte' }).waitFor()
  })

  it('load nothing and run nothing, and tell nobody where they were opened', async () => {
    const headers = (await open(calendar))?.headers() ?? {}
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
  })
})
