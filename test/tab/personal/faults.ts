import type { Page } from 'playwright-core'
import { faultsOf } from '../../support/faults'

const PRESSED =
  'button, select, textarea, .ac-numberInput, .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div'

/** What keeps somebody from using the page, and what is too small for a thumb. */
export async function faultsForThumbs(page: Page): Promise<string[]> {
  // While an answer is under way its buttons are dimmed.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  const small = await page.evaluate((pressed) => {
    const found: string[] = []
    for (const element of document.querySelectorAll(pressed)) {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height < 44) found.push(`only ${height} high: ${element.textContent}`)
    }
    return found
  }, PRESSED)
  return [...(await faultsOf(page)), ...small]
}
