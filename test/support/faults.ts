import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

// As text, for the page has types of its own.
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const RUN_AXE = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`
const SIDEWAYS = 'Math.max(0, document.documentElement.scrollWidth - window.innerWidth)'

/** What keeps somebody from using the page: what axe finds, and what is too wide for the window. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate<string[]>(RUN_AXE)
  const sideways = await sidewaysScroll(page)
  return sideways > 0 ? [...found, `${sideways} pixels too wide`] : found
}

/** How many pixels of the page are outside the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>(SIDEWAYS)
}
