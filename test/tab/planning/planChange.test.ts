import type { Page } from 'playwright-core'
import { describeInBrowser } from '../../support/chromium'
import { expectSoon } from '../../support/until'
import { planningInBrowser, type PlanningNetwork } from './planningNetwork'

describeInBrowser()('changing what people are called to, in the tab', () => {
  const shown = planningInBrowser()
  let network: PlanningNetwork
  let page: Page
  beforeEach(() => {
    ;({ network, page } = shown())
  })

  const openAs = (user: string, hash: string) => page.goto(`${network.lists.url}/tab/?as=${user}${hash}`)
  const dialog = () => page.getByRole('dialog')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const stored = () => network.gatherings.get('g-open')
  const asked = () => network.commands.map(({ what }) => what)

  const move = async () => {
    await openAs('nl', '#/samling/g-open')
    await page.getByRole('link', { name: 'Flytt eller endre' }).click()
    await page.getByRole('textbox', { name: 'Dato' }).fill('2026-04-16')
    await press('Se over endringen')
    await dialog().getByText('Dette endres').waitFor()
  }

  it('shows what a move does before anything is saved', async () => {
    await move()
    const said = await dialog().innerText()
    expect(said).toContain('Før: Tirsdag 14. april kl. 13.00–16.00')
    expect(said).toContain('Nå: Torsdag 16. april kl. 13.00–16.00')
    expect(said).toContain('de 3 som har svart, blir spurt på nytt')
    expect(said).toContain('Ny svarfrist: torsdag 2. april.')
    expect(said).toContain('Får melding om endringen på chat (3)')
    await dialog().getByText('Nås ikke (1)').click()
    await dialog().getByText('Har ingen konto i Teams hos oss; ingen e-postadresse på lista').waitFor()
    expect(stored()?.start).toEqual(new Date('2026-04-14T11:00:00Z'))
    await dialog().getByRole('button', { name: 'Avbryt' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await page.getByRole('textbox', { name: 'Dato' }).inputValue()).toBe('2026-04-16')
  })

  it('saves once, says when it goes out, and takes it back', async () => {
    await move()
    await dialog().getByRole('button', { name: 'Lagre' }).dblclick()
    await page.getByText('Nina Lund har endret samlingen. Endringen sendes ut kl. 10.06.').waitFor()
    expect(asked()).toEqual(['PUT /api/gatherings/g-open', 'PUT /api/gatherings/g-open'])
    expect(stored()).toMatchObject({ start: new Date('2026-04-16T11:00:00Z'), sequence: 1 })
    expect(await page.getByRole('button', { name: /^Svar for/ }).count()).toBe(0)
    await press('Angre')
    await page.getByText('Endringen er angret. Ingen har fått melding.').waitFor()
    await page.getByText('sendes ut kl.').waitFor({ state: 'detached' })
    expect(stored()).toMatchObject({ start: new Date('2026-04-14T11:00:00Z'), lastChange: null })
  })

  it('sends a change now when that is wanted', async () => {
    await move()
    await dialog().getByRole('button', { name: 'Lagre' }).click()
    await press('Send nå')
    await page.getByText('Endringen sendes ut nå.').waitFor()
    expect(asked().at(-1)).toBe('POST /api/gatherings/g-open/announcement')
  })

  it('says that a change nobody must act on only updates the card', async () => {
    await openAs('o-follo', '#/rediger/g-open')
    await page.getByLabel('Plasser på stedet').fill('12')
    await press('Se over endringen')
    await dialog().getByText('Kortet blir oppdatert der det ligger. Ingen får en ny melding.').waitFor()
    expect(await dialog().innerText()).toContain('Får oppdatert kort på chat (3)')
  })

  it('says so when nothing has been changed', async () => {
    await openAs('nl', '#/rediger/g-open')
    await press('Se over endringen')
    await dialog().getByText('Du har ikke endret noe ennå.').waitFor()
    expect(await dialog().getByRole('button', { name: 'Lagre' }).count()).toBe(0)
  })

  it('calls a gathering off with a reason, and takes that back too', async () => {
    await openAs('nl', '#/samling/g-open')
    await press('Avlys')
    await dialog().getByText('Får melding om avlysningen på chat (3)').waitFor()
    const reason = dialog().getByLabel('Hvorfor avlyses den?')
    await reason.fill('x'.repeat(1001))
    await dialog().getByText('Skriv litt kortere, høyst 1000 tegn.').waitFor()
    await reason.fill('Snøstorm')
    await dialog().getByRole('button', { name: 'Avlys samlingen' }).click()
    await page.getByText('Samlingen er avlyst: Snøstorm').waitFor()
    expect(stored()).toMatchObject({ stage: 'cancelled', because: 'Snøstorm' })
    expect(await page.getByRole('link', { name: 'Flytt eller endre' }).count()).toBe(0)
    await press('Angre')
    await page.getByRole('link', { name: 'Flytt eller endre' }).waitFor()
    expect(stored()).toMatchObject({ stage: 'invited' })
  })

  it('tells nobody about a draft that is called off', async () => {
    await openAs('nl', '#/samling/g-draft')
    await press('Avlys')
    await dialog().getByText('Ingen er invitert ennå, så ingen får melding.').waitFor()
  })

  it('does not know whether it was saved when the answer is lost, and says so', async () => {
    await openAs('nl', '#/samling/g-open')
    await press('Avlys')
    await dialog().getByRole('button', { name: 'Avlys samlingen' }).waitFor()
    network.cut = 'all'
    await dialog().getByRole('button', { name: 'Avlys samlingen' }).click()
    await dialog().getByText('Vi vet ikke om det ble lagret.').waitFor()
    network.cut = null
    await dialog().getByRole('button', { name: 'Avlys samlingen' }).click()
    await page.getByText('Samlingen er avlyst.').first().waitFor()
  })

  it('offers nothing to whoever leads another area', async () => {
    await openAs('o-ahus', '#/samling/g-open')
    await page.getByRole('region', { name: 'Deltakere' }).waitFor()
    for (const name of ['Avlys', 'Før svar for Anna Berg']) {
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0)
    }
  })

  it('records what somebody said by phone, and shows who wrote it down', async () => {
    await openAs('o-follo', '#/samling/g-open')
    const row = (name: RegExp) => page.getByRole('row', { name })
    expect(await row(/Bilal/).innerText()).toContain('Nummer 1 i køen')
    await press('Før svar for Daniel Eide')
    await dialog().getByRole('button', { name: 'Lagre svaret' }).click()
    await dialog().getByText('Velg et svar.').waitFor()
    await dialog().getByLabel('Kommer på stedet').check()
    await dialog().getByText('Det er fullt på stedet nå').waitFor()
    await dialog().getByLabel('Kan ikke komme').check()
    await dialog().getByRole('button', { name: 'Lagre svaret' }).click()
    await dialog().getByText('Velg en grunn.').waitFor()
    await dialog().getByLabel('Grunn').selectOption('holiday')
    await dialog().getByRole('button', { name: 'Lagre svaret' }).click()
    await dialog().waitFor({ state: 'detached' })
    await row(/Daniel/)
      .getByText('Kan ikke: ferie eller fri')
      .waitFor()
    await row(/Daniel/)
      .getByText('Registrert av Olav Follestad')
      .waitFor()
    await expectSoon(
      () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Før svar for Daniel Eide',
    )
  })

  it('calls several gatherings in one card, after a look at who gets it', async () => {
    await openAs('nl', '#/')
    await press('Inviter flere samlet')
    await dialog().getByRole('button', { name: 'Se hvem som får kortet' }).click()
    await dialog().getByText('Velg minst to samlinger.').waitFor()
    await dialog().getByRole('combobox', { name: 'Område' }).selectOption('follo')
    await dialog().getByLabel('Velg alle').check()
    await dialog().getByText('2 valgt').waitFor()
    await dialog().getByRole('button', { name: 'Se hvem som får kortet' }).click()
    await dialog().getByText('Får kortet på chat i Teams (3)').waitFor()
    expect(await dialog().innerText()).toContain('Svarfrist onsdag 6. mai')
    expect(network.gatherings.get('g-draft')?.stage).toBe('draft')
    await dialog().getByRole('button', { name: 'Send til 3 personer' }).dblclick()
    await dialog().getByText('3 personer får kortet nå.').waitFor()
    const [first, second] = [network.gatherings.get('g-draft'), network.gatherings.get('g-draft-2')]
    expect([first?.stage, second?.stage, network.gatherings.get('g-draft-3')?.stage]).toEqual([
      'invited',
      'invited',
      'draft',
    ])
    expect(first?.series).toBe(second?.series)
    expect(asked()).toEqual(['POST /api/series/invitations', 'POST /api/series/invitations'])
    await dialog().getByRole('button', { name: 'Lukk' }).click()
    await dialog().waitFor({ state: 'detached' })
  })
})
