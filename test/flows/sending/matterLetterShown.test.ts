import type { Browser } from 'playwright-core'
import { MATTERS } from '../../../bot/domain/messages/messageKey'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf, sidewaysScroll } from '../../support/faults'
import { sampleCards } from '../../cards/sampleCards'
import { letterOf, REASONS } from './lettersOfAllKinds'

const BUTTON_HEIGHT = 'Math.min(...[...document.links].map((link) => link.getBoundingClientRect().height))'
/** Words of the names of facts that are broken over two lines. */
const BROKEN = `[...document.querySelectorAll('th')].filter((th) => th.scrollWidth > th.clientWidth + 1).map((th) => th.innerText)`

describeInBrowser()('letters to members', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)
  afterAll(() => browser.close())

  it.each([
    [320, 'light'],
    [360, 'dark'],
    [1280, 'light'],
  ] as const)(
    'are read without scrolling sideways at %i px, %s, by everybody',
    async (width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const longest = sampleCards('nb')['longest invitation']!
      const letters = [
        ...MATTERS.flatMap((kind) =>
          REASONS.map((reason) => [`${kind}-${reason}`, letterOf(kind, { reason })] as const),
        ),
        ['longest', letterOf('invitation', { card: longest })] as const,
      ]
      for (const [name, { html }] of letters) {
        await page.setContent(html)
        if (process.env.PICTURES) {
          const path = `${process.env.PICTURES}/letter-${name}-${width}-${colorScheme}.png`
          await page.screenshot({ path, fullPage: true })
        }
        const isPressed = !name.endsWith('withdrawn')
        const seen = [await sidewaysScroll(page), await page.evaluate(BROKEN)]
        expect([name, ...seen]).toEqual([name, 0, []])
        if (isPressed) expect(await page.evaluate(BUTTON_HEIGHT)).toBeGreaterThanOrEqual(44)
      }
      for (const kind of ['invitation', 'absence', 'news'] as const) {
        await page.setContent(letterOf(kind).html)
        expect([kind, await faultsOf(page)]).toEqual([kind, []])
      }
      expect(asked).toEqual([])
      await context.close()
    },
    60_000,
  )
})
