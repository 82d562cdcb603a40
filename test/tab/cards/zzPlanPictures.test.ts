import { writeFileSync } from 'node:fs'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { lookAt, openCardPage, pictureOf } from './cardPage'
import { titlesOf } from '../../cards/cardCheck'
import { planCards } from '../../cards/planCards'

describeInBrowser()('pictures', () => {
  it('draws', async () => {
    const browser = await launchChromium()
    const page = await openCardPage(browser, 1)
    for (const language of ['nb', 'nn', 'en'] as const) {
      const cards = planCards(language)
      for (const width of [320, 480]) {
        const seen = await lookAt(page, cards, width)
        expect(seen.filter(({ problems }) => problems.length > 0)).toEqual([])
        expect(Object.fromEntries(seen.map(({ name, buttons }) => [name, buttons.toSorted()]))).toEqual(
          Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, titlesOf(card).toSorted()])),
        )
      }
      for (const [name, card] of Object.entries(cards)) {
        if (language !== 'nb' && !/moved|wrong|invite$/.test(name)) continue
        writeFileSync(`/tmp/pics/plancards/${name.replaceAll(/\W+/g, '-')}.${language}.webp`, await pictureOf(page, card, 320))
      }
    }
    await browser.close()
  }, 150_000)
})
