import { LANGUAGES } from '../../bot/domain/member'
import { checkInPageTexts } from '../../bot/texts/topics/checkInPage'
import { describeInBrowser } from '../support/chromium'
import { faultsOf } from '../support/faults'
import { held } from '../support/people'
import { openDoorTrial, type DoorTrial } from './doorTrial'
import { pagesOnPhone } from './pagesOnPhone'

const words = checkInPageTexts.nb

describeInBrowser()('the page of a scanned code in a browser', () => {
  const onPhone = pagesOnPhone()
  let door: DoorTrial

  beforeEach(async () => {
    door = await openDoorTrial('2026-03-12T11:02:10Z', 'http://bot.example')
  })
  afterEach(() => door.close())

  it.each(LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((scheme) => [language, scheme] as const)))(
    'is readable and complete on a small phone in %s, %s',
    async (language, colorScheme) => {
      await onPhone({ colorScheme }, async (page) => {
        const texts = checkInPageTexts[language]
        const picture = async (name: string) => {
          const folder = process.env.PICTURES
          if (folder)
            await page.screenshot({
              path: `${folder}/door-page-${name}-${language}-${colorScheme}.png`,
              fullPage: true,
            })
        }
        const query = `?lang=${language}`
        const late = `${door.url}${door.path()}${query}`
        await page.goto(late)
        expect(await page.getByRole('link', { name: texts.inTeams }).getAttribute('href')).toContain(
          'teams.microsoft.com',
        )
        expect(await faultsOf(page)).toEqual([])
        await picture('form')

        await page.getByLabel(texts.email, { exact: true }).fill('anna')
        await page.getByRole('button', { name: texts.checkIn }).click()
        await page.getByText(texts.emailWrong).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await picture('wrong')

        await page.getByLabel(texts.email, { exact: true }).fill('anna@example.no')
        await page.getByRole('button', { name: texts.checkIn }).click()
        await page.getByText(texts.thanks.text).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await picture('thanks')
        expect(door.marks).toHaveLength(1)

        await page.goto(late)
        expect(await page.getByLabel(texts.email, { exact: true }).inputValue()).toBe('anna@example.no')
        await page.getByText(texts.remembered).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await picture('remembered')
        await page.getByRole('button', { name: texts.forget }).click()
        await page.getByText(texts.emailHelp).waitFor()
        expect(await page.getByLabel(texts.email, { exact: true }).inputValue()).toBe('')

        door.now = new Date(door.now.getTime() + 5 * 60_000)
        await page.goto(late)
        await page.getByText(texts.late.text).waitFor()
        expect(await faultsOf(page)).toEqual([])
        await picture('late')
        door.gatherings.splice(0, 1, held())
        await page.goto(`${door.url}${door.path()}${query}`)
        await page.getByText(texts.completed.text).waitFor()
        expect(await faultsOf(page)).toEqual([])
      })
    },
  )

  it('needs no mouse and no script', async () => {
    await onPhone({ javaScriptEnabled: false, bypassCSP: false }, async (page) => {
      await page.goto(`${door.url}${door.path()}`)
      // The style comes through the page's own policy.
      const button = await page.getByRole('button', { name: words.checkIn }).boundingBox()
      expect(button?.height).toBeGreaterThan(50)
      await page.getByLabel(words.email, { exact: true }).focus()
      await page.keyboard.type('bilal@example.no')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: words.thanks.title }).waitFor()
      expect(door.marks).toMatchObject([{ member: 'bilal' }])
      expect(await page.context().cookies()).toEqual([])
    })
  })

  it('is in another language after one press', async () => {
    await onPhone({}, async (page) => {
      await page.goto(`${door.url}${door.path()}`)
      await page.getByRole('link', { name: 'English' }).click()
      await page.getByRole('heading', { name: 'Check in', exact: true }).waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe('en')
    })
  })
})
