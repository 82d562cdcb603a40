import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { instantAt, OSLO, type Day } from '../../../bot/domain/day'
import type { Gathering, GatheringId, Plan } from '../../../bot/domain/gathering'
import { LANGUAGES, type Member } from '../../../bot/domain/member'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { yearPreviewTexts } from '../../../bot/texts/tab/topics/yearPreview'
import { yearPlanningTexts } from '../../../bot/texts/tab/topics/yearPlanning'
import { yearWheelTexts } from '../../../bot/texts/tab/topics/yearWheel'
import { yearLinkTexts } from '../../../bot/texts/tab/topics/yearLink'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { ahus, everybody, follo, nina, ola, person, plan } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa']
const NOW = '2026-11-22T08:00:00Z'
const inEnglish = person('erin', { role: 'working-group', area: null, manager: null, language: 'en' })
const inNynorsk = person('nynne', { role: 'working-group', area: null, manager: null, language: 'nn' })
const speaker: Record<(typeof LANGUAGES)[number], Member> = { nb: nina, nn: inNynorsk, en: inEnglish }

function draftOn(day: string, changes: Partial<Plan> = {}): Gathering {
  const [start, end] = [instantAt(OSLO, day as Day, '12:00'), instantAt(OSLO, day as Day, '15:00')]
  return { ...plan({ id: `g-${day}` as GatheringId, start, end, ...changes }), stage: 'draft' }
}

const gatherings = [
  draftOn('2027-02-09'),
  draftOn('2027-02-16', { title: 'Fellessamling', areas: [follo, ahus] }),
  draftOn('2027-05-14', { title: 'Fagdag om symptomer', kind: 'theme-day', areas: [follo, ahus], audience: ['nurse'] }),
]

describeInBrowser()('the year in a browser', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let trial: Trial
  const errors: string[] = []

  beforeAll(async () => {
    const [tabFolder, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    trial = await startTrial({ now: NOW, members: [...everybody, inEnglish, inNynorsk], gatherings, tabFolder })
    const value = '2027-02-15..2027-02-19 Vinterferie Follo\n9. mai Noe rart'
    await trial.lay(settingRow, { name: 'schoolHolidays', value })
    await trial.program.network.settings.refresh()
  }, 180_000)
  afterAll(async () => {
    await trial.close()
    await browser.close()
  })
  beforeEach(async () => {
    context = await browser.newContext({
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
  })
  afterEach(() => context.close())

  const open = async (address: string, member: Member = nina, theme = 'light') => {
    await page.goto('about:blank')
    await page.goto(`${trial.url}/tab/?as=${member.id}&theme=${theme}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const month = (name: string) => page.getByRole('region', { name, exact: true })
  const choose = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  const planned = () => trial.program.network.gatherings.all().map(({ id }) => String(id))

  it('shows twelve months with gatherings, holidays, and what is in the way in words', async () => {
    await open('#/ar/2027')
    await page.getByRole('heading', { name: 'Årshjul 2027' }).waitFor()
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(12)
    const february = (await month('februar').innerText()).replace(/\s+/g, ' ')
    expect(february).toContain('9. tir Områdesamling Follo Områdesamling kl. 12.00')
    expect(february).toContain('7 dager fra «Fellessamling» 16. februar, for noen av de samme.')
    expect(february).toContain('15. man Vinterferie Follo, til og med 19. februar')
    expect(february).toContain('Skolene har fri: Vinterferie Follo.')
    const may = await month('mai').innerText()
    expect(may).toContain('Grunnlovsdagen')
    expect(may).toContain('Dagen etter er rød dag')
    expect(await month('juli').innerText()).toContain('Ingenting planlagt')
    await page.getByText('Linje 2, «9. mai Noe rart»').waitFor()
    expect(await page.title()).toBe('Årshjul 2027 – Ressursnett')
  })

  it('says what is missing, and shows one area at a time', async () => {
    await open('#/ar/2027')
    const missing = page.getByRole('region', { name: 'Dette mangler' })
    expect(await missing.getByRole('listitem').allInnerTexts()).toEqual([
      'Follo har 2 av 4 områdesamlinger',
      'Ahus har 1 av 4 områdesamlinger',
      'Dialogmøtet for ledere er ikke planlagt',
      'Arbeidsgruppa har 0 av 4 møter',
    ])
    await page.getByLabel('Område', { exact: true }).selectOption('Ahus')
    expect(await missing.getByRole('listitem').allInnerTexts()).toEqual(['Ahus har 1 av 4 områdesamlinger'])
    expect(await month('februar').getByRole('link').allInnerTexts()).toEqual(['Fellessamling'])
  })

  it('leads to the gatherings, to other years and back, by keyboard too', async () => {
    await open('#/')
    await page.getByRole('link', { name: 'Årshjul 2026' }).press('Enter')
    await page.getByRole('heading', { name: 'Årshjul 2026' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('link', { name: '2027' }).press('Enter')
    await month('februar').getByRole('link', { name: 'Fellessamling' }).press('Enter')
    await page.getByRole('heading', { name: 'Fellessamling', level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Årshjul 2027' }).waitFor()
  })

  it('plans a whole year from a proposal that can be changed, and tells nobody', async () => {
    await open('#/ar/2028/planlegg')
    await page.getByLabel('Fra klokka').fill('9')
    for (const kind of ['Fagdag', 'Introduksjonskurs', 'Grunnkurs', 'Dialogmøte for ledere', 'Arbeidsgruppemøte']) {
      await page.getByRole('checkbox', { name: kind }).uncheck()
    }
    await page.getByLabel('Ahus', { exact: true }).selectOption('Follo')
    await page.getByRole('button', { name: 'Lag forslag' }).click()
    await page.getByText('4 samlinger kan lages').waitFor()
    await page
      .getByText(/2028 kl\. 09\.00–15\.00/)
      .first()
      .waitFor()

    await page.getByRole('button', { name: /^Ta bort .*Rad 4$/ }).click()
    await page.getByText('3 samlinger kan lages').waitFor()
    await page.getByRole('button', { name: /^Endre .*Rad 1$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Tittel').fill('')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await page.getByText('1 rad må rettes').waitFor()
    await page.getByText('Tittel: Må fylles ut.').waitFor()
    expect(await page.getByRole('button', { name: 'Lag 2 samlinger' }).getAttribute('aria-disabled')).toBe('true')

    await page.getByRole('button', { name: /^Endre .*Rad 1$/ }).click()
    await dialog.getByText('Må fylles ut.').waitFor()
    await dialog.getByLabel('Tittel').fill('Vårsamling')
    await dialog.getByLabel('Tittel').press('Enter')
    await page.getByText('3 samlinger kan lages').waitFor()

    const before = planned().length
    await page.getByRole('button', { name: 'Lag 3 samlinger' }).dblclick()
    await page.getByText('3 samlinger er laget.').waitFor()
    expect(planned()).toHaveLength(before + 3)
    await page.getByText('3 finnes fra før').waitFor()
    await page.getByRole('link', { name: 'Se årshjulet' }).click()
    await page.getByRole('link', { name: 'Vårsamling' }).waitFor()
  })

  it('imports a spreadsheet, tells what is wrong in which row, and makes it once', async () => {
    await open('#/ar/2029/importer')
    const text = [
      'Dato;Type;Områder;Fra;Til;Rom',
      '13.03.2029;Områdesamling;Follo;12.00;15.00;A',
      '30.02.2029;Områdesamling;Narnia;12;15;B',
      '17.05.2029;Fagdag;;;;',
      '13. mars 2029;Områdesamling;follo;;;',
    ].join('\r\n')
    await choose('år.csv', text)
    await page.getByText('1 rad må rettes').waitFor()
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    const shown = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))
    expect(shown[0]).toContain('Rad 2 Områdesamling Follo Tirsdag 13. mars 2029 kl. 12.00–15.00')
    expect(shown[1]).toContain('Rad 3 Uten tittel 30.02.2029 kl. 12.00–15.00')
    expect(shown[1]).toContain('Områder: Dette kjenner vi ikke. Dato: Skriv datoen slik: 12.03.2027.')
    expect(shown[2]).toContain('Det er rød dag: Grunnlovsdagen.')
    expect(shown[3]).toContain('Samme samling som i rad 2.')
    await page.getByText('Disse kolonnene kjenner vi ikke, så de er ikke med: Rom.').waitFor()

    await page.getByRole('checkbox', { name: 'Lag bare de 2 radene som er riktige' }).check()
    await page.getByRole('button', { name: 'Lag 2 samlinger' }).click()
    await page.getByText('2 samlinger er laget.').waitFor()
    const made = planned()
    await choose('år.csv', text)
    await page.getByText('3 finnes fra før').waitFor()
    expect(await page.getByRole('button', { name: /^Lag \d/ }).count()).toBe(0)
    expect(planned()).toEqual(made)
  })

  it('gives away a template that it can read back, and says kindly when a file is something else', async () => {
    await open('#/ar/2027/importer')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned en mal' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('arshjul-mal.xlsx')
    await page.locator('input[type=file]').setInputFiles(await download.path())
    await page.getByText('2 samlinger kan lages').waitFor()
    await choose('bilde.csv', '\x89PNG\0\0\0')
    await page.getByText('Vi klarer ikke å lese fila.').waitFor()
    expect(errors).toEqual([])
  })

  it('lets an area leader plan for the own area alone', async () => {
    await open('#/ar/2027/planlegg', ola)
    expect(await page.getByRole('checkbox', { name: 'Fagdag' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Lag forslag' }).click()
    await page.getByText('2 samlinger kan lages').waitFor()
    await open('#/ar/2027/importer', ola)
    await choose('år.csv', 'Dato;Type;Områder\n13.04.2027;Områdesamling;Ahus')
    await page.getByText('Du kan bare planlegge for ditt eget område.').waitFor()
    expect(await page.getByRole('button', { name: /^Lag \d/ }).count()).toBe(0)
  })

  it('says so when the rows cannot be looked over, and tries again', async () => {
    await page.route('**/api/year-wheel', (route) => route.abort('internetdisconnected'))
    await open('#/ar/2027/importer')
    await choose('år.csv', 'Dato;Type\n13.04.2027;Fagdag')
    await page.getByText('Vi fikk ikke sett over radene. Prøv igjen.').waitFor()
    await page.unroute('**/api/year-wheel')
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByText('1 samling kan lages').waitFor()
    errors.length = 0
  })

  it.each(LANGUAGES)('speaks %s on every page', async (language) => {
    await open('#/ar/2027', speaker[language])
    await page.getByRole('heading', { name: yearLinkTexts[language].title(2027) }).waitFor()
    await page.getByRole('link', { name: yearWheelTexts[language].plan }).click()
    await page.getByRole('button', { name: yearPlanningTexts[language].propose }).click()
    await page.getByText(yearPreviewTexts[language].nobodyTold).waitFor()
    await page.getByRole('link', { name: yearPlanningTexts[language].back }).click()
    await page.getByRole('link', { name: yearWheelTexts[language].importFile }).click()
    await page.getByRole('heading', { name: yearPlanningTexts[language].importTitle }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  it.each(['light', 'dark', 'contrast'])(
    'has no accessibility violations in the %s theme',
    async (theme) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await open('#/ar/2027', nina, theme)
        await month('desember').waitFor()
        await expectGood(page)
        await open('#/ar/2027/planlegg', nina, theme)
        await page.getByRole('button', { name: 'Lag forslag' }).click()
        await page.getByRole('button', { name: /^Lag \d/ }).waitFor()
        await expectGood(page)
        await open('#/ar/2027/importer', nina, theme)
        await choose('år.csv', 'Dato;Type;X\n13.03.2027;Fagdag;\n31.02.2027;Fest')
        await page.getByRole('button', { name: 'Lag 1 samling' }).waitFor()
        await expectGood(page)
        await page.getByRole('button', { name: /^Endre .*Rad 3$/ }).click()
        await page.getByRole('dialog').getByLabel('Tittel').waitFor()
        await expectGood(page)
        await page.keyboard.press('Escape')
        await until(() => page.evaluate(() => document.activeElement?.id === 'edit-row-3'))
      }
    },
    60_000,
  )

  it('prints on one sheet of A4 across, in ink on white, whatever the theme', async () => {
    await open('#/ar/2027', nina, 'dark')
    await month('desember').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: yearWheelTexts.nb.plan }).isVisible()).toBe(false)
    const look = await page
      .getByRole('link', { name: 'Fellessamling' })
      .evaluate((link) => getComputedStyle(link).color)
    expect(look).toBe('rgb(0, 0, 0)')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
  })
})

async function expectGood(page: Page): Promise<void> {
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))).toBe(0)
  await page.evaluate(AXE)
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, TAGS)
  expect(found).toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
