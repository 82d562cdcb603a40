import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../../bot/domain/member'
import { READY_POLLS } from '../../../bot/texts/polls/ready'
import { pollPageTexts } from '../../../bot/texts/polls/page'
import { pollTexts } from '../../../bot/texts/tab/poll/poll'
import { startPollTrial, type PollTrial } from '../../http/polls/pollTrial'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { nina, ola } from '../../support/people'
import { letIntoTeam } from '../year/shownYear'

const PHONE = { width: 320, height: 640 }
const WALL = { width: 1920, height: 1080 }
const words = pollTexts.nb
/** From the press on the phone to the counter on the screen. */
const MOST_MS = 2000

describeInBrowser()('a question to the room, on the screen and on the phones', () => {
  let browser: Browser
  let trial: PollTrial
  let tab: string

  beforeAll(async () => {
    ;[tab, browser] = await Promise.all([builtTab(), launchChromium()])
  }, 240_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    trial = await startPollTrial({ tabFolder: tab })
    await letIntoTeam(trial, [nina, ola])
  }, 60_000)
  afterEach(() => trial.close())

  const on = async (options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> => {
    // axe is put in from outside, which the page's own policy would refuse.
    const context = await browser.newContext({ bypassCSP: true, locale: 'nb-NO', reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await use(page)
    await context.close()
  }
  const address = (rest: string, theme = 'light') => `${trial.url}/tab/?as=${ola.id}&theme=${theme}${rest}`
  const phoneAddress = (url: string, language: Language = 'nb') =>
    `${trial.url}${new URL(url).pathname}?lang=${language}`
  const answer = async (url: string, ...given: string[]): Promise<void> => {
    for (const each of given) expect((await trial.phone({ url }).answer(each)).status).toBe(200)
  }

  it('is started from the tab, and an answer from a phone is on the screen within two seconds', async () => {
    await on({ viewport: WALL }, async (screen) => {
      await screen.goto(address('#/menti/g1'))
      await screen.getByRole('heading', { name: 'Spør salen', level: 1 }).waitFor()
      await picture(screen, 'start-wide')
      await screen.getByRole('radio', { name: READY_POLLS.pace.text.nb }).check()
      await screen.getByRole('button', { name: words.start, exact: true }).click()
      await screen.getByRole('img', { name: words.scan }).waitFor()
      await screen.getByText('0 svar', { exact: true }).waitFor()
      expect(await faultsOf(screen)).toEqual([])
      await picture(screen, 'screen-empty')
      const url = `https://${await screen.locator('p', { hasText: /\/m\/[a-z2-9]{6}$/ }).innerText()}`

      await on({ viewport: PHONE, javaScriptEnabled: false, bypassCSP: false }, async (phone) => {
        await phone.goto(phoneAddress(url))
        await phone.getByRole('radio', { name: 'Passe' }).check()
        const began = performance.now()
        await phone.getByRole('button', { name: pollPageTexts.nb.send }).click({ noWaitAfter: true })
        await screen.getByText('1 svar', { exact: true }).waitFor({ timeout: 30_000 })
        const took = performance.now() - began
        process.stdout.write(`An answer was on the screen after ${Math.round(took)} ms\n`)
        expect(took).toBeLessThan(MOST_MS)
        await phone.getByRole('heading', { name: pollPageTexts.nb.thanks.title }).waitFor()
      })

      await answer(url, 'right', 'slow', 'right')
      await screen.getByText(words.waiting(1)).waitFor()
      await answer(url, 'fast', 'right', 'right')
      await screen.getByText('7 svar', { exact: true }).waitFor()
      await screen.getByText(words.shownOf(5, 7)).waitFor()
      expect(await faultsOf(screen)).toEqual([])
      await picture(screen, 'screen-bars')

      await screen.getByRole('button', { name: words.end }).click()
      await screen.getByText(words.endAsk).waitFor()
      await screen.getByRole('button', { name: words.end }).click()
      await screen.getByText(words.final(7, 5)).waitFor()
      expect(await screen.getByRole('img', { name: words.scan }).count()).toBe(0)
      expect(await faultsOf(screen)).toEqual([])
      await picture(screen, 'screen-final')
    })
  }, 120_000)

  it.each(['light', 'dark', 'contrast'])(
    'is readable across a room and on a phone, %s',
    async (theme) => {
      const poll = await trial.open({ kind: 'ready', id: 'more' })
      await answer(poll.url, 'talks', 'symptoms', 'talks', 'plans', 'talks', 'mapping', 'talks', 'symptoms')
      for (const viewport of [WALL, PHONE]) {
        await on({ viewport }, async (page) => {
          await page.goto(address(`#/menti/g1/${poll.survey}`, theme))
          await page.getByText('8 svar', { exact: true }).waitFor()
          await page.getByText(words.shownOf(5, 8)).waitFor()
          expect(await faultsOf(page)).toEqual([])
          await picture(page, `screen-${theme}-${viewport.width}`)
          const qr = await page.getByRole('img', { name: words.scan }).boundingBox()
          expect(qr?.width ?? 0).toBeGreaterThan(viewport === WALL ? 400 : 200)
          if (viewport !== WALL) return
          // All of it is in sight without scrolling.
          expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(WALL.height)
        })
      }
    },
    120_000,
  )

  it('takes one’s own question, and says what it lacks', async () => {
    await on({ viewport: PHONE }, async (page) => {
      await page.goto(address('#/menti/g1'))
      await page.getByRole('radio', { name: words.own }).check()
      await page.getByRole('button', { name: words.start, exact: true }).click()
      await page.getByText(words.missing.question).waitFor()
      await page.getByRole('textbox', { name: words.question }).fill('Hva vil dere gjøre etter lunsj?')
      await page.getByRole('radio', { name: words.kind.several }).check()
      await page.getByLabel(words.option(1)).fill('Gå tur')
      await page.getByRole('button', { name: words.start, exact: true }).click()
      await page.getByText(words.missing.options).waitFor()
      expect(await faultsOf(page)).toEqual([])
      await picture(page, 'own-phone')
      await page.getByLabel(words.option(2)).fill('Øve på ESAS-r')
      await page.getByRole('button', { name: words.start, exact: true }).click()
      await page.getByRole('heading', { name: 'Hva vil dere gjøre etter lunsj?' }).waitFor()
    })
    const [poll] = trial.polls()
    expect(poll?.sections[0]?.questions[0]).toMatchObject({ kind: 'several', options: [{ id: 'o1' }, { id: 'o2' }] })
  }, 120_000)

  it.each(LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((scheme) => [language, scheme] as const)))(
    'is one press on a small phone in %s, %s',
    async (language, colorScheme) => {
      const poll = await trial.open({ kind: 'ready', id: 'sure' })
      const texts = pollPageTexts[language]
      await on({ viewport: PHONE, colorScheme }, async (page) => {
        await page.goto(phoneAddress(poll.url, language))
        expect(await faultsOf(page)).toEqual([])
        await picture(page, `phone-${language}-${colorScheme}`)
        await page.getByRole('button', { name: texts.send }).click()
        await page.getByText(texts.wrong.missing).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await page.getByRole('radio', { name: '4' }).check()
        await page.getByRole('button', { name: texts.send }).click()
        await page.getByRole('heading', { name: texts.thanks.title }).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await picture(page, `phone-thanks-${language}-${colorScheme}`)
        await page.getByRole('link', { name: texts.toChange }).click()
        await page.getByText(texts.answered).waitFor()
        expect(await page.getByRole('radio', { name: '4' }).isChecked()).toBe(true)
        expect(await faultsOf(page)).toEqual([])
        await picture(page, `phone-again-${language}-${colorScheme}`)
      })
      expect((await trial.live(poll)).answered).toBe(1)
    },
    120_000,
  )
})

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: `${folder}/poll-${name}.png`, fullPage: true })
}
