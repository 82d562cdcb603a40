import type { Browser, Page } from 'playwright-core'
import { LANGUAGES } from '../../../bot/domain/member'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { titlesOf } from '../../cards/cardCheck'
import { lookAt, openCardPage } from './cardPage'
import { sampleCards } from '../../cards/sampleCards'

const WIDTHS = [320, 480]

describeInBrowser()('drawn by the renderer', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium()
    page = await openCardPage(browser)
  })
  afterAll(() => browser.close())

  for (const language of LANGUAGES) {
    it.each(WIDTHS)(`every card in ${language} fits a width of %d pixels, with nothing cut`, async (width) => {
      const seen = await lookAt(page, sampleCards(language), width)
      expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([])
    })

    it(`every card in ${language} shows all of its buttons`, async () => {
      const cards = sampleCards(language)
      const seen = await lookAt(page, cards, 320)
      expect(Object.fromEntries(seen.map(({ name, buttons }) => [name, buttons.toSorted()]))).toEqual(
        Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, titlesOf(card).toSorted()])),
      )
    })
  }

  it('sees text that is cut and buttons that are hidden', async () => {
    const actions = Array.from({ length: 7 }, (_, index) => ({ type: 'Action.Submit', title: `Knapp ${index}` }))
    const text = {
      type: 'TextBlock',
      text: 'Dette er for langt til å stå på én linje på en telefon, og brytes ikke',
      wrap: false,
    }
    const [card] = await lookAt(page, { card: { type: 'AdaptiveCard', version: '1.5', body: [text], actions } }, 320)
    expect(card?.problems).not.toEqual([])
    expect(card?.buttons).toHaveLength(6)
  })
})
