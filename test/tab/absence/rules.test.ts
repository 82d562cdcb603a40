import type { Page } from 'playwright-core'
import { rulesRequest, simpleRequest } from '../../../bot/http/contract/absence'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { describeInBrowser } from '../../support/chromium'
import { memberId } from '../../support/smallNetwork'
import { expectSoon } from '../../support/until'
import type { FakeNetwork } from '../fakeNetwork'
import { absenceInBrowser, toldByBot } from './absenceNetwork'

describeInBrowser()('the rules of the network in the tab', () => {
  const { shown, open, rowsOf, section } = absenceInBrowser()
  let network: FakeNetwork
  let page: Page
  beforeEach(() => {
    ;({ network, page } = shown())
  })
  const openAs = (user: string) => open(user, '#/regler')

  it('are there to read, with their history', async () => {
    await openAs('o-follo')
    await page.getByText('Berre arbeidsgruppa kan endre reglane.').waitFor()
    expect(await page.getByRole('button', { name: /Lagre/ }).count()).toBe(0)
    await page.getByText('Leiaren blir varsla tidlegast 12 timar etter').waitFor()
    await expectSoon(() => rowsOf('Frå 1. januar 2026'), ['Regel Før Etter', 'Ventetid for leiaren inga 12 timar'])
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
        : toldByBot(what)
    await openAs('nl')
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
    await expectSoon(() => page.evaluate(() => document.activeElement?.tagName), 'INPUT')
  })

  it('are saved from a day on, and the history shows it', async () => {
    network.onCommand = (what, body) => {
      if (what !== 'PUT /api/settings/absence-rules') return toldByBot(what)
      const { from, ...rules } = rulesRequest.parse(body)
      const changed = { by: memberId('nl'), at: new Date('2026-03-02T09:05:00Z') }
      network.put(settingRow, { name: `absenceRules@${from}`, value: JSON.stringify(rules), changed })
      return { ok: true, changed: true }
    }
    await openAs('nl')
    const form = section('Endre reglene for fravær')
    await form.getByLabel('Områdelederen får beskjed').selectOption('Etter 3 på rad')
    await form.getByLabel('Gjelder fra og med').fill('2026-04-01')
    await form.getByRole('button', { name: 'Lagre reglene' }).click()
    await form.getByText('Lagret. Reglene gjelder fra 1. april 2026.').waitFor()
    await page.getByRole('heading', { name: 'Fra 1. april 2026' }).waitFor()
    await expectSoon(
      () => rowsOf('Fra 1. april 2026'),
      ['Regel Før Etter', 'Beskjed til områdelederen etter 2 fravær på rad etter 3 fravær på rad'],
    )
    await page.getByText('Nye regler er bestemt fra 1. april 2026.').waitFor()
  })

  it('of messages and deadlines are saved at once, or say what is wrong', async () => {
    const asked: object[] = []
    network.onCommand = (what, body) => {
      if (what !== 'PUT /api/settings/simple') return toldByBot(what)
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
    await openAs('nl')
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
