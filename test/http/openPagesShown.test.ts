import type { Page } from 'playwright-core'
import { LANGUAGES } from '../../bot/domain/member'
import { externalTexts } from '../../bot/texts/topics/external'
import { describeInBrowser } from '../support/chromium'
import { faultsOf } from '../support/faults'
import { confirmed } from '../support/externals'
import { openTrial, themeDay, type OpenTrial } from './openTrial'
import { pagesOnPhone } from './pagesOnPhone'

describeInBrowser()('the public pages of an open gathering in a browser', () => {
  const onPhone = pagesOnPhone()
  let open: OpenTrial

  beforeEach(async () => {
    open = await openTrial()
  })
  afterEach(() => open.close())

  it.each(LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((scheme) => [language, scheme] as const)))(
    'are readable and complete on a small phone in %s, %s',
    async (language, colorScheme) => {
      await onPhone({ colorScheme }, async (page) => {
        const words = externalTexts[language]
        const look = async (name: string) => {
          expect(await faultsOnPhone(page)).toEqual([])
          const folder = process.env.PICTURES
          if (!folder) return
          await page.screenshot({ path: `${folder}/open-${name}-${language}-${colorScheme}.png`, fullPage: true })
        }
        const query = `?lang=${language}`
        await page.goto(`${open.url}/apen/g1${query}`)
        await look('form')

        await page.getByLabel(words.form.name, { exact: true }).fill('Kari Nordli')
        await page.getByLabel(words.form.email, { exact: true }).fill('kari')
        await page.getByRole('button', { name: words.form.send }).click()
        await page.getByText(words.form.wrong(3)).waitFor()
        await look('wrong')

        await page.getByLabel(words.form.email, { exact: true }).fill('kari@utenfra.example')
        await page.getByLabel(words.form.workplace, { exact: true }).fill('Nes legekontor')
        await page.getByLabel(words.answer['on-site']).check()
        await page.getByRole('button', { name: words.form.send }).click()
        await page.getByRole('heading', { name: words.thanks.title }).waitFor()
        await look('thanks')

        await page.goto(`${open.url}${open.ownPath(open.only())}${query}`)
        await look('confirm')
        await page.getByRole('button', { name: words.own.confirm, exact: true }).click()
        await page.getByRole('heading', { name: words.own.title.confirmed }).waitFor()
        await look('confirmed')

        open.gathering = {
          ...themeDay,
          start: new Date('2026-03-19T11:00:00Z'),
          end: new Date('2026-03-19T14:00:00Z'),
        }
        await page.reload()
        await page.getByRole('heading', { name: words.own.title.again }).waitFor()
        await look('again')
        await page.getByRole('button', { name: words.own.cancel, exact: true }).click()
        await page.getByRole('heading', { name: words.own.title.cancelled }).waitFor()
        await look('cancelled')
      })
    },
  )

  it('need nothing but a keyboard, and no script', async () => {
    await onPhone({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${open.url}/apen/g1`)
      const tabTo = async (name: string) => {
        for (let presses = 0; presses < 20; presses++) {
          await page.keyboard.press('Tab')
          if ((await page.locator(':focus').getAttribute('name')) === name) return
        }
        throw new Error(`The keyboard never came to ${name}`)
      }
      await tabTo('name')
      await page.keyboard.type('Kari Nordli')
      await page.keyboard.press('Tab')
      await page.keyboard.type('kari@utenfra.example')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Nes legekontor')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor()
      expect(open.only()).toMatchObject({ name: 'Kari Nordli', answer: 'online' })

      await page.goto(`${open.url}${open.ownPath(open.only())}`)
      await tabTo('wish')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Du er påmeldt' }).waitFor()
    })
  })

  it('take the reader to the first field that is wrong', async () => {
    await onPhone({}, async (page) => {
      await page.goto(`${open.url}/apen/g1`)
      await page.getByLabel('Navn', { exact: true }).fill('Kari Nordli')
      await page.getByLabel('E-post', { exact: true }).fill('kari')
      await page.getByRole('button', { name: 'Meld meg på' }).click()
      await page.getByText('3 felt må rettes.').waitFor()
      expect(await page.locator(':focus').getAttribute('name')).toBe('email')
      expect(await page.title()).toContain('3 felt må rettes.')
    })
  })

  it('show who waits, and what is closed', async () => {
    // They all confirmed in the same moment, and there are two seats.
    const [, , waiting] = ['per', 'pia', 'stian'].map((name) => {
      const external = confirmed(name)
      open.externals.set(external.id, external)
      return external
    })
    if (!waiting) throw new Error('nobody waits')
    await onPhone({}, async (page) => {
      await page.goto(`${open.url}${open.ownPath(waiting)}`)
      await page.getByRole('heading', { name: 'Du står på venteliste' }).waitFor()
      expect(await faultsOnPhone(page)).toEqual([])
      await page.goto(`${open.url}/apen/unknown?lang=en`)
      await page.getByRole('heading', { name: 'You cannot sign up here' }).waitFor()
      expect(await faultsOnPhone(page)).toEqual([])
    })
  })
})

/** What keeps somebody from using it, buttons too low for a finger among them. */
async function faultsOnPhone(page: Page): Promise<string[]> {
  const low = await page.evaluate<string[]>(
    `[...document.querySelectorAll('button, a.plain')]
      .filter((each) => each.getBoundingClientRect().height < 44).map((each) => 'low: ' + each.textContent)`,
  )
  return [...(await faultsOf(page)), ...low]
}
