import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { annualSurvey } from '../../../bot/texts/surveys/definitions'
import { answeringTexts } from '../../../bot/texts/surveys/answering'
import { ann, personalTrial, type PersonalTrial } from '../../http/personal/personalTrial'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { asDay } from '../../support/people'
import { faultsForThumbs } from './faults'

const survey = annualSurvey('nurse', {
  id: 'menti' as SurveyId,
  opensOn: asDay('2026-02-01'),
  closesOn: asDay('2026-04-01'),
})
const PICTURES = process.env['PICTURES']

describeInBrowser()('the annual survey on the personal page', () => {
  let browser: Browser
  let trial: PersonalTrial

  beforeAll(async () => {
    browser = await launchChromium()
    trial = await personalTrial({ tabFolder: await builtTab(), surveys: [survey] })
  })
  afterAll(async () => {
    await browser.close()
    await trial.close()
  })

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  it.each(['nb', 'nn', 'en'] as const)(
    'is answered with thumbs on a small phone, left and gone on with, in %s',
    async (language) => {
      const { members, sealedAnswers } = trial.program.network
      for (const member of members.all()) {
        if (member.id === ann.id) await members.put({ ...member, chosenLanguage: language })
      }
      for (const { key } of [...sealedAnswers.all()]) await sealedAnswers.remove(key)
      const words = answeringTexts[language]
      const pages = survey.sections.length
      const address = `${trial.url}/p/${trial.token(ann, { kind: 'survey', survey: survey.id })}`
      // axe is put in from outside, which the page's own policy would refuse.
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      const seen = async (name: string) => {
        const file = `survey-${name}-${language}.png`
        // A whole page is pictured by making the screen as high, and a field that is being filled in would lose its place.
        if (PICTURES)
          await page
            .locator(':focus')
            .blur({ timeout: 500 })
            .catch(() => undefined)
        if (PICTURES) await page.screenshot({ path: join(PICTURES, file), fullPage: true })
        expect([name, await faultsForThumbs(page)]).toEqual([name, []])
      }

      await page.goto(address)
      await page.getByText(words.privacyTitle).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await seen('intro')
      await button(page, words.start).click()
      for (let number = 1; number <= pages; number++) {
        await page.getByText(words.page(number, pages)).waitFor()
        for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').nth(2).check()
        for (const group of await page.getByRole('group').all()) await group.getByRole('checkbox').first().check()
        for (const field of await page.getByRole('spinbutton').all()) await field.fill('7')
        for (const field of await page.getByRole('textbox').all()) await field.fill('Tid til samtalen')
        await seen(`page-${number}`)
        await button(page, number < pages ? words.next : words.toSummary).click()
        if (number !== 2) continue
        // She was called away, and takes it up again with the same link.
        await page.getByText(words.page(3, pages)).waitFor()
        await page.goto(address)
        await page.getByText(words.begun(2, pages)).waitFor()
        await seen('begun')
        await button(page, words.goOn).click()
      }
      await page.getByText(words.summary).waitFor()
      await seen('summary')
      await page
        .getByRole('button', { name: words.changeSection(''), exact: false })
        .nth(1)
        .click()
      await page.getByRole('spinbutton').first().waitFor()
      expect(await page.getByRole('spinbutton').first().inputValue()).toBe('7')
      await button(page, words.keepPage).click()
      await button(page, words.submit).click()
      await page.getByText(words.thanksTitle).waitFor()
      await seen('thanks')
      expect(sealedAnswers.all()).toHaveLength(1)
      await context.close()
    },
    180_000,
  )
})
