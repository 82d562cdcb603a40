import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa']

/** What axe finds, what reaches out of the page, and what is too small for a thumb. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (tags) => {
    const axe = Reflect.get(globalThis, 'axe')
    const { violations } = await axe.run(document, { runOnly: tags })
    const found = violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    )
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the screen')
    const pressed =
      'button, select, textarea, .ac-numberInput, .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div'
    for (const element of document.querySelectorAll(pressed)) {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height < 44) found.push(`only ${height} high: ${element.textContent}`)
    }
    return found
  }, TAGS)
}
