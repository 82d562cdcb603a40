import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { personalPageTexts } from '../../../bot/texts/personal/personalPage'
import { answeringTexts } from '../../../bot/texts/surveys/answering'
import { textsIn } from '../../../bot/texts/texts'
import { ann, bil, mon, pathIn, personalTrial, survey, type PersonalTrial } from '../../http/personal/personalTrial'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { expectSoon, until } from '../../support/until'

const PUBLIC = 'http://bot.example'
const PHONE = { width: 320, height: 640 }
const { nb, nn: nnWords } = personalPageTexts
const words = textsIn('nb')
const answering = answeringTexts.nb

describeInBrowser()('the personal page in a browser', () => {
  let browser: Browser
  let trial: PersonalTrial

  beforeAll(async () => {
    browser = await launchChromium()
    trial = await personalTrial({
      settings: { PUBLIC_URL: PUBLIC },
      tabFolder: await builtTab(),
    })
  })
  afterAll(async () => {
    await browser.close()
    await trial.close()
  })
  beforeEach(async () => {
    const { rsvps, members } = trial.program.network
    for (const { gathering, member } of rsvps.all()) await rsvps.remove(`${gathering}|${member}`)
    for (const member of members.all()) if (member.id === ann.id) await members.put({ ...member, chosenLanguage: null })
  })

  const opened = async (
    token: string,
    use: (page: Page, context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: PHONE, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Uncaught/i.test(message.text())) refused.push(message.text())
    })
    await page.goto(`${trial.url}/p/${token}`)
    await use(page, context)
    expect(refused).toEqual([])
    await context.close()
  }
  const answers = () => trial.program.network.rsvps.all().map(({ answer }) => answer)

  it('is answered, changed, and answered that one cannot come', async () => {
    await opened(trial.token(ann), async (page) => {
      await page.getByRole('button', { name: words.invitation.comeOnSite }).click()
      await page.getByText(nb.updated).waitFor({ state: 'attached' })
      expect(answers()).toEqual(['on-site'])
      await expectSoon(() => page.evaluate(() => document.activeElement?.classList.contains('ac-textBlock')), true)

      await page.getByRole('button', { name: words.receipt.change }).click()
      await page.getByRole('button', { name: words.invitation.cannot }).click()
      await page.getByRole('combobox').selectOption('roster')
      await page.getByRole('button', { name: words.invitation.sendCannot }).click()
      await page.waitForFunction(() => !document.querySelector('[aria-busy]'))
      expect(answers()).toEqual(['cannot-come'])
    })
  })

  it('is in the language that is chosen, with what was filled in', async () => {
    await opened(trial.token(ann, { kind: 'survey', survey: survey.id }), async (page) => {
      await page.getByRole('radio').nth(3).check()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText(personalPageTexts.en.private).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.getByRole('radio').nth(3).isChecked()).toBe(true)
    })
  })

  it('keeps what is filled in when the network is gone, and says that nothing was stored', async () => {
    await opened(trial.token(ann, { kind: 'survey', survey: survey.id }), async (page, context) => {
      await page.getByRole('radio').nth(1).check()
      await page.getByRole('radio').nth(7).check()
      await context.setOffline(true)
      await page.getByRole('button', { name: answering.submit }).click()
      await page.getByText(nb.notSaved).waitFor()
      expect(trial.program.network.sealedAnswers.all()).toEqual([])
      expect(await page.getByRole('radio').nth(7).isChecked()).toBe(true)
      await context.setOffline(false)
      await page.getByRole('button', { name: nb.tryAgain }).click()
      await page.getByText(answering.thanksTitle).waitFor()
      expect(trial.program.network.sealedAnswers.all()).toHaveLength(1)
    })
  })

  it('sends one press of two', async () => {
    await opened(trial.token(ann), async (page) => {
      let acts = 0
      page.on('request', (request) => void (acts += request.url().endsWith('/act') ? 1 : 0))
      await page.getByRole('button', { name: words.invitation.comeOnline }).dblclick()
      await page.getByText(nb.updated).waitFor({ state: 'attached' })
      expect(acts).toBe(1)
    })
  })

  it('needs nothing but a keyboard', async () => {
    await opened(trial.token(ann), async (page) => {
      await page.getByText(nb.private).waitFor()
      const tabTo = async (name: string) => {
        for (let presses = 0; presses < 30; presses++) {
          await page.keyboard.press('Tab')
          if ((await page.locator(':focus').textContent())?.includes(name)) return
        }
        throw new Error(`The keyboard never came to ${name}`)
      }
      await tabTo(words.invitation.comeOnSite)
      await page.keyboard.press('Enter')
      await page.getByText(nb.updated).waitFor({ state: 'attached' })
      await tabTo(nb.revoke.open)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expectSoon(() => page.locator(':focus').textContent(), nb.revoke.open)
    })
  })

  it('says when there is no network to begin with, and goes on when there is', async () => {
    const context = await browser.newContext({ viewport: PHONE })
    const page = await context.newPage()
    await page.route('**/card', (route) => route.abort())
    await page.goto(`${trial.url}/p/${trial.token(ann)}`)
    await page.getByText(nb.notLoaded.title).waitFor()
    await page.unroute('**/card')
    await page.getByRole('button', { name: nb.tryAgain }).click()
    await page.getByText(nb.private).waitFor()
    await context.close()
  })

  it('says what to do without a script', async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${trial.url}/p/${trial.token(ann)}`)
    expect(await page.locator('body').innerText()).toMatch(/Slå det på[^]*Slå det på[^]*Turn it on/)
    expect(await page.title()).toBe('Ressursnett')
    await context.close()
  })

  it('is opened from the mailbox', async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 800 } })
    await context.route(`${PUBLIC}/**`, async (route) => {
      const url = route.request().url().replace(PUBLIC, trial.url)
      await route.fulfill({ response: await route.fetch({ url }) })
    })
    context.setDefaultTimeout(60_000)
    const mailbox = await context.newPage()
    await mailbox.goto(`${trial.local.url}/mail?to=${mon.email}`)
    await mailbox.getByRole('listitem').getByRole('link').first().click()
    const opening = context.waitForEvent('page')
    await mailbox.frameLocator('iframe').getByRole('link').first().click()
    const page = await opening
    await page.getByText(nb.yours(mon.name)).waitFor()
    await context.close()
  })

  it('asks for a new link and stops the old ones', async () => {
    await opened(trial.token(bil), async (page) => {
      await page.getByRole('button', { name: nnWords.revoke.open }).click()
      await page.getByRole('button', { name: nnWords.revoke.no }).click()
      await page.getByRole('button', { name: nnWords.revoke.open }).click()
      await page.getByRole('button', { name: nnWords.revoke.yes }).click()
      await page.getByRole('heading', { name: nnWords.revoke.done.title }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: nnWords.closed.revoked.title }).waitFor()
      await page.getByRole('button', { name: nnWords.newLink.ask }).click()
      await page.getByRole('heading', { name: nnWords.newLink.asked.title }).waitFor()
      const [letter] = await until(
        () => trial.lettersTo(bil.email ?? ''),
        ({ length }) => length > 1,
      )
      await page.goto(`${trial.url}${pathIn(letter)}`)
      await page.getByText(nnWords.yours(bil.name)).waitFor()
    })
  })
})
