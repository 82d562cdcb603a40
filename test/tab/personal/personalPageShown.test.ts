import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { ClockTime } from '../../../bot/domain/day'
import type { Matter } from '../../../bot/domain/messages/messageKey'
import { personalPageTexts } from '../../../bot/texts/personal/personalPage'
import { answeringTexts } from '../../../bot/texts/surveys/answering'
import { textsIn } from '../../../bot/texts/texts'
import {
  ann,
  bil,
  cat,
  idOf,
  mon,
  ol,
  open,
  personalTrial,
  survey,
  type PersonalTrial,
} from '../../http/personal/personalTrial'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { asDay, invited } from '../../support/people'
import { cancelled } from '../../support/stages'
import { faultsForThumbs } from './faults'

const LARGEST_PAGE = 130_000

const HOSTILE =
  '<script>hacked=1</script><img src=x onerror="hacked=1">[klikk](javascript:hacked=1) **ikke fet** {{DATE(2026-01-01,SHORT)}} &lt;b&gt;'
const hostile = invited({
  id: idOf('g-hostile'),
  title: `Tittel ${HOSTILE}`,
  venue: `Sted ${HOSTILE}`,
  mode: 'hybrid',
  onlineLink: 'javascript:hacked=1',
  topics: [`Tema ${HOSTILE}`],
  material: [`Lesestoff ${HOSTILE}`, `[klikk](javascript:hacked=1) javascript:hacked=1`],
  programme: [
    { start: '12:00' as ClockTime, end: '13:00' as ClockTime, title: `Post ${HOSTILE}`, speaker: `Taler ${HOSTILE}` },
  ],
})
const off = cancelled({ id: idOf('g-off'), because: `Grunn ${HOSTILE}` })
const list = invited({
  id: idOf('g-list'),
  start: new Date('2026-03-02T07:00:00Z'),
  end: new Date('2026-03-02T10:00:00Z'),
  answerBy: asDay('2026-02-20'),
})

describeInBrowser()('the personal page as it looks', () => {
  let browser: Browser
  let trial: PersonalTrial
  let tab: string

  beforeAll(async () => {
    browser = await launchChromium()
    tab = await builtTab()
    trial = await personalTrial({ tabFolder: tab, gatherings: [open, hostile, off, list] })
  })
  afterAll(async () => {
    await browser.close()
    await trial.close()
  })

  /** One page for all that is looked at: opening a browser takes longer than looking. */
  const looking = async (options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> => {
    // axe is put in from outside, which the page's own policy would refuse.
    const context = await browser.newContext({ ...options, bypassCSP: true })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await use(page)
    await context.close()
  }

  const show = async (page: Page, token: string, text: string): Promise<void> => {
    await page.goto(`${trial.url}/p/${token}`)
    await page.getByText(text).first().waitFor()
  }

  const looks = [
    ['nb', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['nn', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
    ['en', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['nb', { viewport: { width: 390, height: 800 }, colorScheme: 'dark', forcedColors: 'active' }],
  ] as const
  it.each(looks)('is readable and complete in %s, %j', async (language, look) => {
    const { members, rsvps } = trial.program.network
    for (const member of members.all()) await members.put({ ...member, chosenLanguage: language })
    for (const { gathering, member } of rsvps.all()) await rsvps.remove(`${gathering}|${member}`)
    const [texts, words] = [personalPageTexts[language], textsIn(language)]
    const answering = answeringTexts[language]
    await looking(look, async (page) => {
      const seen = async (name: string) => {
        const faults = await faultsForThumbs(page)
        const folder = process.env['PICTURES']
        const file = `personal-${name}-${language}-${look.viewport.width}-${look.colorScheme}.png`
        if (folder) await page.screenshot({ path: join(folder, file), fullPage: true })
        expect([name, faults]).toEqual([name, []])
      }
      await show(page, trial.token(ann), texts.private)
      await seen('invitation')
      await page.getByRole('button', { name: words.invitation.cannot }).click()
      await page.getByRole('button', { name: words.invitation.sendCannot }).click()
      await seen('reason')
      await page.getByRole('button', { name: words.invitation.comeOnSite }).click()
      await page.getByText(texts.updated).waitFor({ state: 'attached' })
      await seen('receipt')
      await page.getByRole('button', { name: texts.revoke.open }).click()
      await seen('revoke')

      await show(page, trial.token(bil, { kind: 'survey', survey: survey.id }), texts.private)
      await page.getByRole('button', { name: answering.submit }).click()
      await seen('survey')
      await show(page, trial.token(ol, { kind: 'list-prompt', gathering: list.id }), texts.private)
      await seen('list')
      await page.route('**/act', (route) => route.abort())
      await page.getByRole('button', { name: words.attendanceList.save }).click()
      await page.getByText(texts.notSaved).waitFor()
      await seen('problem')
      await page.unroute('**/act')
      await show(page, trial.token(mon), texts.closed.over.title)
      await show(page, trial.token(cat, undefined, { number: 9 }), texts.closed.revoked.title)
      await seen('revoked')
    })
  })

  it('shows what people wrote as they wrote it, and runs nothing of it', async () => {
    for (const member of trial.program.network.members.all()) {
      await trial.program.network.members.put({ ...member, chosenLanguage: 'nb' })
    }
    const matters: [Matter, string[]][] = [
      [{ kind: 'invitation', gathering: hostile.id }, ['Tittel', 'Sted', 'Tema', 'Lesestoff', 'Post']],
      [{ kind: 'cancelled', gathering: off.id }, ['Grunn']],
    ]
    await looking({ viewport: { width: 390, height: 800 } }, async (page) => {
      const dialogs: string[] = []
      page.on('dialog', (dialog) => void dialogs.push(dialog.message()))
      for (const [matter, fields] of matters) {
        await show(page, trial.token(ann, matter), personalPageTexts.nb.private)
        const text = await page.locator('.ac-adaptiveCard').innerText()
        for (const field of fields) expect(text).toContain(`${field} ${HOSTILE}`)
        const found = await page.evaluate(() => ({
          hacked: Reflect.get(globalThis, 'hacked') ?? null,
          images: document.querySelectorAll('.ac-adaptiveCard img, .ac-adaptiveCard script').length,
          links: [...document.querySelectorAll('a')].map((link) => link.href).filter((href) => !/^https?:/.test(href)),
        }))
        expect(found).toEqual({ hacked: null, images: 0, links: [] })
      }
      expect(dialogs).toEqual([])
    })
  })

  it('is small: a phone on a bad network has it soon', () => {
    const html = readFileSync(join(tab, 'personal', 'index.html'), 'utf8')
    const needed = [...html.matchAll(/(?:src|href)="\/tab\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
    expect(needed.length).toBeGreaterThan(1)
    const bytes = needed.map((file) => gzipSync(readFileSync(join(tab, file))).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(LARGEST_PAGE)
    // Nothing is fetched later.
    const own = needed.map((file) => readFileSync(join(tab, file), 'utf8')).join('')
    expect(
      readdirSync(join(tab, 'assets')).filter((file) => own.includes(file) && !needed.includes(`assets/${file}`)),
    ).toEqual([])
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=/)
  })
})
