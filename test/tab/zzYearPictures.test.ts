import { demoNetwork } from '../../infra/local/demo/network'
import { areaRow } from '../../bot/store/rows/areaRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import { settingRow } from '../../bot/store/rows/settingRow'
import { decideRows } from '../../bot/domain/planning/yearRows'
import { dayOf } from '../../bot/domain/gathering'
import { launchChromium } from '../support/chromium'
import { fakeNetwork } from './fakeNetwork'

const NOW = new Date('2026-11-22T08:00:00Z')

it('takes pictures', async () => {
  const demo = demoNetwork(NOW)
  const network = await fakeNetwork({
    tab: process.env.TAB ?? '/tmp/h5tab',
    now: NOW.toISOString(),
    people: [],
    me: () => ({ id: 'nl', name: 'Nina Lund', role: 'network-leader', area: null, language: process.env.LANG3 ?? 'nb', now: NOW }),
    invite: () => ({ ok: false, refusal: 'nobody' }),
  })
  network.put(settingRow, { name: 'networkName', value: demo.settings.networkName })
  network.put(settingRow, { name: 'schoolHolidays', value: [...demo.settings.schoolHolidays, '9. mai Noe rart'].join('\n') })
  for (const each of demo.areas) network.put(areaRow, each)
  for (const each of demo.members) network.put(memberRow, each)
  for (const each of demo.gatherings) network.put(gatheringRow, each)
  const browser = await launchChromium()
  const members = new Map(demo.members.map((each) => [each.id, each]))
  const nl = demo.members.find(({ role }) => role === 'network-leader')
  if (!nl) throw new Error()
  const gatherings = new Map(demo.gatherings.map((each) => [each.id, each]))
  const go = async (name: string, width: number, theme: string, address: string, more?: (page: import('playwright-core').Page) => Promise<void>, full = true) => {
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce', viewport: { width, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => message.type() === 'error' && process.stderr.write(message.text() + '\n'))
    page.on('pageerror', (error) => process.stderr.write(String(error) + '\n'))
    await page.route('**/api/year-wheel', async (route) => {
      const { rows, dryRun } = route.request().postDataJSON()
      const decided = decideRows(rows, nl, { areas: demo.areas, members, settings: demo.settings, gatherings }, NOW)
      await route.fulfill({ json: { made: dryRun ? 0 : decided.filter((r) => r.status === 'right').length, isHeldBack: false, rows: decided.map((row) => row.status === 'right' ? { status: 'right', id: row.gathering.id, clashes: row.clashes } : row.status === 'exists' ? { status: 'exists', gathering: row.gathering.id, title: row.gathering.title, day: dayOf(row.gathering), isCancelled: false } : row) } })
    })
    await page.goto(`${network.url}/tab/?as=nl&theme=${theme}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(700)
    await more?.(page)
    await page.screenshot({ path: `/tmp/pics/year-${name}.png`, fullPage: full })
    if (name.startsWith('wheel-desktop-light') || name.startsWith('wheel-desktop-dark')) { await page.setViewportSize({ width: 1063, height: 734 }); await page.emulateMedia({ media: 'print' }); await page.waitForTimeout(300); await page.screenshot({ path: `/tmp/pics/year-print-${theme}.png`, fullPage: true }) }
    if (name.startsWith('wheel-desktop-light')) await page.pdf({ path: '/tmp/pics/year-print.pdf', preferCSSPageSize: true })
    await context.close()
  }
  await go('wheel-desktop-light', 1280, 'light', '#/ar/2026')
  await go('wheel-desktop-dark', 1280, 'dark', '#/ar/2026', undefined, false)
  await go('wheel-desktop-contrast', 1280, 'contrast', '#/ar/2026', undefined, false)
  await go('wheel-phone', 360, 'light', '#/ar/2026')
  const propose = async (page: import('playwright-core').Page) => {
    await page.getByRole('button', { name: /Lag forslag|Make a proposal/ }).click()
    await page.waitForTimeout(1200)
  }
  await go('plan-desktop', 1280, 'light', '#/ar/2027/planlegg', propose)
  await go('plan-phone', 360, 'dark', '#/ar/2027/planlegg', propose, false)
  const load = async (page: import('playwright-core').Page) => {
    const text = 'Dato;Type;Områder;Fra;Til;Rom;Program\r\n12.03.2027;Områdesamling;Follo;12.00;15.00;A;\r\n30.02.2027;Sommerfest;Narnia;12;11;;Kake\r\n16.02.2027;Områdesamling;Ahus;12;15;;\r\n17.02.2027;Områdesamling;Ahus;12;15;;\r\n12. mars 2027;Områdesamling;Follo;;;;\r\n25.03.2027;Fagdag;;;;;\r\n'
    await page.locator('input[type=file]').setInputFiles({ name: 'årshjul.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.waitForTimeout(1000)
  }
  await go('import-desktop', 1280, 'light', '#/ar/2027/importer', load)
  await go('import-phone', 360, 'light', '#/ar/2027/importer', load)
  await go('import-dialog', 1280, 'light', '#/ar/2027/importer', async (page) => {
    await load(page)
    await page.getByRole('button', { name: /^(Endre|Change).*3$/ }).click()
    await page.waitForTimeout(500)
  }, false)
  await browser.close()
  await network.close()
}, 120_000)
