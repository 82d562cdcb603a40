import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Card } from '../../../bot/cards/card'

const MODULES = resolve(__dirname, '../../../node_modules')

/** Close to how Teams shows cards in a chat on a phone; the values are our own. */
const HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', system-ui, 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#d1d1d1' },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: colours('#242424', '#616161') },
    emphasis: { backgroundColor: '#f3f2f1', foregroundColors: colours('#242424', '#565656') },
    good: { backgroundColor: '#e7f2da', foregroundColors: colours('#242424', '#4b4b4b') },
    warning: { backgroundColor: '#fbf1d9', foregroundColors: colours('#242424', '#4b4b4b') },
  },
  // Teams takes six buttons in a row of buttons and hides the others.
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
  },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 120 },
    value: { color: 'default', size: 'default', wrap: true },
    spacing: 12,
  },
}

function colours(text: string, subtle: string) {
  const both = { default: text, subtle }
  const attention = { default: '#b10e1c', subtle: '#b10e1c' }
  return { default: both, dark: both, light: both, accent: both, good: both, warning: both, attention }
}

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="#dfe9f5"/>
  <circle cx="650" cy="110" r="60" fill="#f6c85f"/><path d="M0 400L220 170L380 320L520 220L800 400Z" fill="#6b9080"/></svg>`

const MARGIN = 8
const QUALITY = 70

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 12px; background: #f5f5f5; color: #242424; font-family: ${HOST_CONFIG.fontFamily}; }
  .card { border: 1px solid #d1d1d1; border-radius: 6px; background: #fff; margin-bottom: 16px; }
  .card, .card * { overflow-wrap: break-word; }
  .ac-pushButton { font: 600 14px ${HOST_CONFIG.fontFamily}; padding: 7px 12px; border: 1px solid #d1d1d1; border-radius: 4px;
    background: #fff; color: #242424; min-height: 32px; white-space: normal !important; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-pushButton > div { white-space: normal !important; overflow: visible !important; text-overflow: clip !important; }
  .ac-input { font: 14px ${HOST_CONFIG.fontFamily}; width: 100%; padding: 6px 8px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; }
  select.ac-input { height: 36px; padding: 0 6px; }
  .ac-choiceSetInput-multiSelect, .ac-choiceSetInput-expanded { border: 0; padding: 0; }
  .ac-multichoiceInput, .ac-input-container input[type='checkbox'], .ac-input-container input[type='radio'] { width: 18px; height: 18px; flex: none; }
  p { margin: 0; } a { color: #4f52b2; }
`

/** A page that draws cards with Microsoft's own renderer; `scale` for pictures that are sharp on good screens. */
export async function openCardPage(browser: Browser, scale = 1): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 560, height: 900 }, deviceScaleFactor: scale })
  // Nothing is fetched from outside: every picture is this one.
  await page.route('https://example.org/bilde/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  )
  const head = `<meta charset="utf-8"><style>${STYLE}</style>`
  await page.setContent(`<!doctype html><html lang="nb"><head>${head}</head><body></body></html>`)
  for (const file of ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/browser/markdown-it.umd.min.js']) {
    await page.addScriptTag({ content: readFileSync(join(MODULES, file), 'utf8') })
  }
  await page.evaluate(prepare, JSON.stringify(HOST_CONFIG))
  return page
}

/** What one card looked like: everything that does not fit, and the titles of the buttons that can be seen. */
export type Seen = { name: string; problems: string[]; buttons: string[] }

export async function lookAt(page: Page, cards: Record<string, Card>, width: number): Promise<Seen[]> {
  return JSON.parse(await page.evaluate(look, JSON.stringify({ cards, width }))) as Seen[]
}

/** A picture of one card, as WebP: half the size of the same picture as PNG. */
export async function pictureOf(page: Page, card: Card, width: number): Promise<Buffer> {
  await page.evaluate(look, JSON.stringify({ cards: { card }, width, closed: true }))
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const box = await page.locator('.card').boundingBox()
  if (!box) throw new Error('The card was not drawn')
  const session = await page.context().newCDPSession(page)
  const clip = { ...box, x: box.x - MARGIN, y: box.y - MARGIN, scale: 1 }
  const picture = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { ...clip, width: box.width + 2 * MARGIN, height: box.height + 2 * MARGIN },
  })
  await session.detach()
  return Buffer.from(picture.data, 'base64')
}

// What follows runs in the browser, and can use nothing from this file.

function prepare(config: string): void {
  const adaptive = Reflect.get(globalThis, 'AdaptiveCards')
  const markdown = new (Reflect.get(globalThis, 'markdownit'))()
  adaptive.AdaptiveCard.onProcessMarkdown = (text: string, result: { outputHtml: string; didProcess: boolean }) => {
    result.outputHtml = markdown.render(text)
    result.didProcess = true
  }
  Reflect.set(globalThis, 'hostConfig', new adaptive.HostConfig(JSON.parse(config)))
}

function look(asked: string): string {
  const { cards, width, closed } = JSON.parse(asked)
  const adaptive = Reflect.get(globalThis, 'AdaptiveCards')
  document.body.replaceChildren()
  const seen = []
  for (const [name, json] of Object.entries(cards)) {
    const card = new adaptive.AdaptiveCard()
    card.hostConfig = Reflect.get(globalThis, 'hostConfig')
    card.parse(json)
    const frame = document.createElement('div')
    frame.className = 'card'
    frame.style.width = `${width}px`
    frame.append(card.render())
    document.body.append(frame)

    const problems = new Set<string>()
    const buttons = new Set<string>()
    const isVisible = (element: Element): boolean => element.getClientRects().length > 0
    const measure = (): void => {
      const { left, right } = frame.getBoundingClientRect()
      for (const element of frame.querySelectorAll('*')) {
        if (!isVisible(element)) continue
        const what = `${element.tagName.toLowerCase()} «${(element.textContent ?? '').slice(0, 40)}»`
        const box = element.getBoundingClientRect()
        if (box.right > right + 0.5 || box.left < left - 0.5) problems.add(`${what} reaches outside the card`)
        const style = getComputedStyle(element)
        if (style.textOverflow === 'ellipsis') problems.add(`${what} may be cut`)
        // What is typed into a field of one line runs on inside it.
        const isField = element.tagName === 'INPUT'
        const clips = !isField && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        const tooLow = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        if (clips || tooLow) problems.add(`${what} is cut`)
      }
      for (const select of frame.querySelectorAll('select')) {
        if (!isVisible(select)) continue
        const pen = document.createElement('canvas').getContext('2d')
        if (!pen) continue
        pen.font = getComputedStyle(select).font
        for (const option of select.options) {
          if (pen.measureText(option.text).width > select.clientWidth - 40)
            problems.add(`choice «${option.text}» is cut`)
        }
      }
      for (const button of frame.querySelectorAll('button')) {
        if (isVisible(button)) buttons.add((button.textContent ?? '').trim())
      }
    }
    measure()
    const expandable = closed === true ? [] : frame.querySelectorAll<HTMLElement>('button.expandable')
    for (const button of expandable) {
      button.click()
      measure()
    }
    seen.push({ name, problems: [...problems], buttons: [...buttons] })
  }
  return JSON.stringify(seen)
}
