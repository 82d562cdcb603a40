import type { Locator, Page } from 'playwright-core'

/** What comes of the second press of a double one when something else has come to stand there; and beside it. */
export async function secondPress(page: Page, there: Locator): Promise<void> {
  const box = await there.boundingBox()
  if (!box) throw new Error('It is not on the page')
  for (const [x, y] of [
    [box.x + 5, box.y + 5],
    [2, 2],
  ] as const) {
    await page.mouse.move(x, y)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
  }
}
