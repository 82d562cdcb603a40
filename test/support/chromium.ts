import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** CHROMIUM_PATH when it is set, else the first Chromium or Chrome of this machine; null when there is none. */
function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => ['/usr/bin', ...folders].map((folder) => join(folder, name)))
  return [...onPath, ...PLACES].find((place) => existsSync(place)) ?? null
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium or Chrome was found. Set CHROMIUM_PATH to one.')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}

/** A browser that has kept nothing, in Norwegian on a large screen unless told otherwise; it is patient on a slow machine. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

/** `describe`, or a skipped one that says why. */
export function describeInBrowser(): jest.Describe {
  if (findChromium() !== null) return describe
  process.stderr.write(
    'Not run: the tests in a browser, because no Chromium or Chrome was found. Set CHROMIUM_PATH to one.\n',
  )
  return describe.skip
}
