import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { rulesRequest, simpleRequest } from '../../../bot/http/contract/absence'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { memberId } from '../../support/smallNetwork'
import type { FakeNetwork } from '../fakeNetwork'
import { absenceNetwork, told } from './absenceNetwork'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa']

describeInBrowser()('absence in the tab', () => {
  let browser: Browser
  let network: FakeNetwork
  let context: BrowserContext
  let page: Page

  const answered = (what: string): object | null => {
    if (what === 'GET /api/absence/2026') return told
    return what.startsWith('GET /api/absence/') ? { messages: [], unasked: [] } : null
  }

  beforeAll(async () => {
    const [tab, launched] = await Promise.all([builtTab(), launchChromium()])
    browser = launched
    network = await absenceNetwork(tab)
  }, 90_000)
  beforeEach(async () => {
    network.onCommand = answered
    context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(10_000)
  })
  afterEach(() => context.close())
  afterAll(async () => {
    await network.close()
    await browser.close()
  })

  const open = async (user: string, address: string, rest = '') => {
    await page.goto(`${network.url}/tab/?as=${user}${rest}${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const rowsOf = async (name: string) =>
    (await page.getByRole('table', { name, exact: true }).getByRole('row').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    )
  const section = (name: string) => page.getByRole('region', { name, exact: true })

  it('is reached from the overview, which says how much is open', async () => {
    await open('nl', '#/')
    await section('Fravær å følge opp').getByText('2 av 3 er ikke kvittert').waitFor()
    await section('Fravær å følge opp').getByRole('link', { name: 'Se fravær og oppfølging' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fravær 2026' }).waitFor()
    expect(await page.title()).toBe('Fravær – Ressursnett')
  })

  it('shows who was away, how many times in a row, who was told when, and what the manager answered', async () => {
    await open('nl', '#/fravar')
    await page.getByText('2 ganger på rad').waitFor()
    expect(await rowsOf('Fravær å følge opp')).toEqual([
      'Navn Samling Fravær Nærmeste leder Varslet Kvittering',
      'Bilal Khan Områdesamling Follo i februar 10. februar Sa ja, men kom ikke 2 ganger på rad: 12. november 2025, 10. februar Lise Haug ' +
        'Ressurssykepleier: 10. februar kl. 21.05 Leder: 11. februar kl. 07.00 Områdeleder: ikke kommet fram, vi prøver igjen ' +
        'Kvittert 12. februar «Vi tar det opp på avdelingsmøtet.»',
      'Elle Máret Somby Områdesamling Ahus i januar 20. januar Svarte ikke og kom ikke Lise Haug ' +
        'Vi vet ikke om invitasjonen kom fram, så ingen blir varslet. Ikke kvittert',
      'Frida Gran Områdesamling Ahus i januar 20. januar Meldte avbud sent Lise Haug ' +
        'Ressurssykepleier: ikke nådd, har ikke konto i Teams Leder varsles ikke før ressurssykepleieren er nådd. Ikke kvittert',
    ])
  })

  it('can be narrowed to an area, to a name and to what is open', async () => {
    await open('nl', '#/fravar')
    const list = section('Fravær å følge opp')
    const names = async () => (await list.getByRole('rowheader').allInnerTexts()).join()
    await list.getByLabel('Område').selectOption('Follo')
    expect(await names()).toBe('Bilal Khan')
    await list.getByLabel('Område').selectOption('Alle områder')
    await list.getByRole('switch').check()
    expect(await names()).toBe('Elle Máret Somby,Frida Gran')
    await list.getByRole('searchbox').fill('frida')
    expect(await names()).toBe('Frida Gran')
    await list.getByRole('searchbox').fill('nobody')
    await list.getByText('Ingen passer til søket.').waitFor()
  })

  it('is an area leader’s own area alone, in nynorsk', async () => {
    await open('o-follo', '#/fravar')
    await page.getByText('Du ser ditt eige område: Follo.').waitFor()
    expect((await rowsOf('Fråvær å følgje opp')).length).toBe(2)
    expect(await section('Fråvær å følgje opp').getByLabel('Område').count()).toBe(0)
    expect((await rowsOf('Oppmøte og beskjed i områda')).length).toBe(2)
    await open('o-follo', '#/fravar/n-5')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('høyrer til eit anna område')
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('shows attendance beside commitment, for the areas and for each nurse, in past years too', async () => {
    await open('nl', '#/fravar')
    await page.getByRole('columnheader', { name: 'Kom eller ga beskjed 2025' }).waitFor()
    expect(await rowsOf('Oppmøte og beskjed i områdene')).toEqual([
      'Område Ventet Kom Ga beskjed Uteble Oppmøte Kom eller ga beskjed Kom eller ga beskjed 2025 Kom eller ga beskjed 2024',
      'Follo 3 2 0 1 67 % 67 % 50 % –',
      'Ahus 2 0 1 1 0 % 50 % – –',
      'Alle 5 2 1 2 40 % 60 % 50 % –',
    ])
    await page.getByLabel('Rekkefølge').selectOption('Lavest først')
    expect((await rowsOf('Oppmøte og beskjed for hver enkelt')).slice(1, 3)).toEqual([
      'Bilal Khan Follo 1 0 0 1 0 % 0 %',
      'Elle Máret Somby Ahus 1 0 0 1 0 % 0 %',
    ])
    await page.getByLabel('År', { exact: true }).selectOption('2025')
    await page.getByRole('heading', { level: 1, name: 'Fravær 2025' }).waitFor()
    expect(await rowsOf('Oppmøte og beskjed for hver enkelt')).toContain('Anna Berg Follo 1 1 0 0 100 % 100 %')
    await page.getByText('Ingen varsler om fravær er sendt dette året.').waitFor()
  })

  it('has a history of one nurse, and the keyboard comes along', async () => {
    await open('nl', '#/fravar')
    await section('Fravær å følge opp').getByRole('link', { name: 'Bilal Khan' }).press('Enter')
    const title = page.getByRole('heading', { level: 1, name: 'Bilal Khan' })
    await title.waitFor()
    await page.getByRole('row', { name: /^2024/ }).waitFor()
    expect(await title.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    expect((await rowsOf('År for år')).slice(1)).toEqual([
      '2026 1 0 0 1 0 % 0 %',
      '2025 1 0 0 1 0 % 0 %',
      '2024 0 0 0 0 – –',
    ])
    expect((await rowsOf('Samlinger i 2026'))[1]).toContain('Uteble Sa ja, men kom ikke')
    await page.getByRole('link', { name: 'Se timer og hospitering' }).click()
    await page.getByRole('heading', { name: 'Hospitering', exact: true }).waitFor()
  })

  it('leaves out whoever was on leave', async () => {
    await open('nl', '#/fravar')
    await page.getByRole('table', { name: 'Oppmøte og beskjed for hver enkelt' }).waitFor()
    expect(await page.getByText('Daniel Eide').count()).toBe(0)
  })

  it('says who was told what and when, gathering by gathering', async () => {
    await open('nl', '#/fravar')
    const log = section('Hvem fikk vite hva, og når')
    await log.getByText('(3 varsler)').click()
    expect(
      (await log.getByRole('listitem').filter({ hasText: 'Lise Haug' }).last().innerText()).replace(/\s+/g, ' '),
    ).toBe('Lise Haug varsel til nærmeste leder · 11. februar kl. 07.00')
    await log.getByText('(1 varsel)').waitFor()
  })

  it('shows the rest when the bot cannot say who was told, and asks again', async () => {
    network.onCommand = () => null
    await open('nl', '#/fravar')
    await page.getByRole('row', { name: /Bilal Khan.*Kvittert 12\. februar/ }).waitFor()
    await page.getByRole('button', { name: 'Prøv igjen' }).waitFor()
    network.onCommand = answered
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('row', { name: /Leder: 11\. februar kl\. 07\.00/ }).waitFor()
  })

  describe('and its rules', () => {
    it('are there to read, with their history', async () => {
      await open('o-follo', '#/regler')
      await page.getByText('Berre arbeidsgruppa kan endre reglane.').waitFor()
      expect(await page.getByRole('button', { name: /Lagre/ }).count()).toBe(0)
      await page.getByText('Leiaren blir varsla tidlegast 12 timar etter').waitFor()
      expect(await rowsOf('Frå 1. januar 2026')).toEqual(['Regel Før Etter', 'Ventetid for leiaren inga 12 timar'])
      await page.getByText('Endra av Nina Lund 15. desember 2025 kl. 10.00').waitFor()
      expect((await rowsOf('Frå starten')).length).toBe(5)
    })

    it('say at the field what is wrong, and keep what was filled in', async () => {
      network.onCommand = (what) =>
        what === 'PUT /api/settings/absence-rules'
          ? {
              ok: false,
              problems: [
                { field: 'from', problem: 'reaches-back' },
                { field: 'managerIsToldOf', problem: 'nurse-first' },
                { field: 'managerWaitHours', problem: 'wait-wrong' },
              ],
            }
          : answered(what)
      await open('nl', '#/regler')
      const form = section('Endre reglene for fravær')
      await form
        .getByRole('group', { name: 'Ressurssykepleieren får beskjed om' })
        .getByLabel('Sa ja, men kom ikke')
        .uncheck()
      await form.getByLabel('Timer til lederen varsles').fill('mange')
      await form.getByLabel('Gjelder fra og med').fill('2026-02-01')
      await form.getByRole('button', { name: 'Lagre reglene' }).click()
      await form.getByText('Velg 2. mars 2026 eller senere.').waitFor()
      await form.getByText('Kryss av for ressurssykepleieren også').waitFor()
      await form.getByText('Skriv et helt tall fra 0 til 168.').waitFor()
      expect(await form.getByLabel('Timer til lederen varsles').inputValue()).toBe('mange')
      expect(await form.getByLabel('Gjelder fra og med').getAttribute('aria-invalid')).toBe('true')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    })

    it('are saved from a day on, and the history shows it', async () => {
      network.onCommand = (what, body) => {
        if (what !== 'PUT /api/settings/absence-rules') return answered(what)
        const { from, ...rules } = rulesRequest.parse(body)
        const changed = { by: memberId('nl'), at: new Date('2026-03-02T09:05:00Z') }
        network.put(settingRow, { name: `absenceRules@${from}`, value: JSON.stringify(rules), changed })
        return { ok: true, changed: true }
      }
      await open('nl', '#/regler')
      const form = section('Endre reglene for fravær')
      await form.getByLabel('Områdelederen får beskjed').selectOption('Etter 3 på rad')
      await form.getByLabel('Gjelder fra og med').fill('2026-04-01')
      await form.getByRole('button', { name: 'Lagre reglene' }).click()
      await form.getByText('Lagret. Reglene gjelder fra 1. april 2026.').waitFor()
      await page.getByRole('heading', { name: 'Fra 1. april 2026' }).waitFor()
      expect(await rowsOf('Fra 1. april 2026')).toEqual([
        'Regel Før Etter',
        'Beskjed til områdelederen etter 2 fravær på rad etter 3 fravær på rad',
      ])
      await page.getByText('Nye regler er bestemt fra 1. april 2026.').waitFor()
    })

    it('of messages and deadlines are saved at once, or say what is wrong', async () => {
      const asked: object[] = []
      network.onCommand = (what, body) => {
        if (what !== 'PUT /api/settings/simple') return answered(what)
        asked.push(simpleRequest.parse(body))
        if (asked.length > 1) return { ok: true, changed: true }
        return {
          ok: false,
          problems: [
            { field: 'quietFrom', problem: 'too-short' },
            { field: 'undoMinutes', problem: 'number-wrong' },
          ],
        }
      }
      await open('nl', '#/regler')
      const form = section('Meldinger og frister')
      await form.getByLabel('Ingen meldinger etter').fill('08:00')
      await form.getByLabel('Angrefrist: minutter').fill('ti')
      await form.getByRole('button', { name: 'Lagre' }).click()
      await form.getByText('Skriv et helt tall fra 0 til 60.').waitFor()
      await form.getByText('Det må være minst 4 timer om dagen').waitFor()
      await form.getByLabel('Ingen meldinger etter').fill('21:00')
      await form.getByLabel('Angrefrist: minutter').fill('10')
      await form.getByRole('button', { name: 'Lagre' }).click()
      await form.getByText('Lagret. Dette gjelder fra nå.').waitFor()
      expect(asked).toEqual([
        {
          quietFrom: '08:00',
          quietTo: '07:00',
          reminderDaysBefore: 3,
          answerDays: 14,
          rosterWeeks: 6,
          undoMinutes: null,
        },
        {
          quietFrom: '21:00',
          quietTo: '07:00',
          reminderDaysBefore: 3,
          answerDays: 14,
          rosterWeeks: 6,
          undoMinutes: 10,
        },
      ])
    })
  })

  const pages = { list: '#/fravar', person: '#/fravar/n-2', rules: '#/regler' }
  it.each(['light', 'dark', 'contrast'])('has no accessibility violations in the %s theme', async (theme) => {
    for (const [name, address] of Object.entries(pages)) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('about:blank')
        await open('nl', address, `&theme=${theme}`)
        if (name !== 'rules') await page.getByText('Henter årene før …').waitFor({ state: 'detached' })
        if (name === 'list') await page.getByText('(3 varsler)').click()
        if (process.env.PICTURES)
          await page.screenshot({
            path: `${process.env.PICTURES}/absence-${name}-${theme}-${width}.png`,
            fullPage: true,
          })
        expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))).toBe(0)
        await page.evaluate(AXE)
        const found = await page.evaluate(async (tags) => {
          const { violations } = await window.axe.run(document, { runOnly: tags })
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        }, TAGS)
        expect(found).toEqual([])
      }
    }
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
