import type { Page } from 'playwright-core'
import { describeInBrowser } from '../../support/chromium'
import { faultsOf } from '../../support/faults'
import { expectSoon } from '../../support/until'
import type { FakeNetwork } from '../fakeNetwork'
import { absenceInBrowser, toldByBot } from './absenceNetwork'

describeInBrowser()('absence in the tab', () => {
  const { shown, open, rowsOf, section } = absenceInBrowser()
  let network: FakeNetwork
  let page: Page
  beforeEach(() => {
    ;({ network, page } = shown())
  })

  it('is reached from the overview, which says how much is open', async () => {
    await open('nl', '#/')
    await section('Fravær å følge opp').getByText('2 av 3 er ikke kvittert').waitFor()
    await section('Fravær å følge opp').getByRole('link', { name: 'Se fravær og oppfølging' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fravær 2026' }).waitFor()
    await expectSoon(() => page.title(), 'Fravær – Ressursnett')
  })

  it('shows who was away, how many times in a row, who was told when, and what the manager answered', async () => {
    await open('nl', '#/fravar')
    await page.getByText('2 ganger på rad').waitFor()
    await expectSoon(
      () => rowsOf('Fravær å følge opp'),
      [
        'Navn Samling Fravær Leder Varslet Kvittering',
        'Bilal Khan Områdesamling Follo i februar 10. februar Sa ja, men kom ikke 2 ganger på rad: 12. november 2025, 10. februar Lise Haug ' +
          'Ressurssykepleier: 10. februar kl. 21.05 Leder: 11. februar kl. 07.00, på e-post Områdeleder: ikke kommet fram, vi prøver igjen ' +
          'Kvittert 12. februar «Vi tar det opp på avdelingsmøtet.»',
        'Elle Máret Somby Områdesamling Ahus i januar 20. januar Svarte ikke og kom ikke Lise Haug ' +
          'Vi vet ikke om invitasjonen kom fram, så ingen blir varslet. –',
        'Frida Gran Områdesamling Ahus i januar 20. januar Meldte avbud sent Lise Haug ' +
          'Ressurssykepleier: ikke nådd, har ingen konto i Teams hos oss; ingen e-postadresse på lista Leder varsles ikke før ressurssykepleieren er nådd. Ikke kvittert',
      ],
    )
  })

  it('can be narrowed to an area, to a name and to what is open', async () => {
    await open('nl', '#/fravar')
    const list = section('Fravær å følge opp')
    const names = async () => (await list.getByRole('rowheader').allInnerTexts()).join()
    await list.getByLabel('Område').selectOption('Follo')
    await expectSoon(names, 'Bilal Khan')
    await list.getByLabel('Område').selectOption('Alle områder')
    await list.getByRole('switch').check()
    await expectSoon(names, 'Elle Máret Somby,Frida Gran')
    await list.getByRole('searchbox').fill('frida')
    await expectSoon(names, 'Frida Gran')
    await list.getByRole('searchbox').fill('nobody')
    await list.getByText('Ingen passer til søket.').waitFor()
  })

  it('is an area leader’s own area alone, in nynorsk', async () => {
    await open('o-follo', '#/fravar')
    await page.getByText('Du ser ditt eige område: Follo.').waitFor()
    await expectSoon(async () => (await rowsOf('Fråvær å følgje opp')).length, 2)
    expect(await section('Fråvær å følgje opp').getByLabel('Område').count()).toBe(0)
    await expectSoon(async () => (await rowsOf('Oppmøte og beskjed i områda')).length, 2)
    await open('o-follo', '#/fravar/n-5')
    await page.getByRole('heading', { level: 1, name: /høyrer til eit anna område/ }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('shows attendance beside commitment, for the areas and for each nurse, in past years too', async () => {
    await open('nl', '#/fravar')
    await page.getByRole('columnheader', { name: 'Kom eller ga beskjed 2025' }).waitFor()
    await expectSoon(
      () => rowsOf('Oppmøte og beskjed i områdene'),
      [
        'Område Oppmøte Kom eller ga beskjed Uteble Kom eller ga beskjed 2025 Kom eller ga beskjed 2024',
        'Follo 67 % 2 av 3 67 % 2 av 3 1 50 % 1 av 2 –',
        'Ahus 0 % 0 av 2 50 % 1 av 2 1 – –',
        'Alle 40 % 2 av 5 60 % 3 av 5 2 50 % 1 av 2 –',
      ],
    )
    await page.getByLabel('Rekkefølge').selectOption('Lavest først')
    await expectSoon(
      async () => (await rowsOf('Oppmøte og beskjed for hver enkelt')).slice(1, 3),
      ['Bilal Khan Follo 0 % 0 av 1 0 % 0 av 1 1', 'Elle Máret Somby Ahus 0 % 0 av 1 0 % 0 av 1 1'],
    )
    await page.getByLabel('År', { exact: true }).selectOption('2025')
    await page.getByRole('heading', { level: 1, name: 'Fravær 2025' }).waitFor()
    await expectSoon(
      () => rowsOf('Oppmøte og beskjed for hver enkelt'),
      expect.arrayContaining(['Anna Berg Follo 100 % 1 av 1 100 % 1 av 1 0']),
    )
    await page.getByText('Ingen varsler om fravær er sendt dette året.').waitFor()
  })

  it('has a history of one nurse, and the keyboard comes along', async () => {
    await open('nl', '#/fravar')
    await section('Fravær å følge opp').getByRole('link', { name: 'Bilal Khan' }).press('Enter')
    const title = page.getByRole('heading', { level: 1, name: 'Bilal Khan' })
    await title.waitFor()
    await page.getByRole('row', { name: /^2024/ }).waitFor()
    await title.and(page.locator(':focus')).waitFor()
    await expectSoon(
      async () => (await rowsOf('År for år')).slice(1),
      ['2026 0 % 0 av 1 0 % 0 av 1 1', '2025 0 % 0 av 1 0 % 0 av 1 1', '2024 – – –'],
    )
    await expectSoon(
      async () => (await rowsOf('Samlinger i 2026'))[1],
      expect.stringContaining('Uteble Sa ja, men kom ikke'),
    )
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
    const hers = log.getByRole('listitem').filter({ hasText: 'Lise Haug' }).last()
    await expectSoon(
      async () => (await hers.innerText()).replace(/\s+/g, ' '),
      'Lise Haug varsel til nærmeste leder · 11. februar kl. 07.00, på e-post',
    )
    await log.getByText('(1 varsel)').waitFor()
  })

  it('shows the rest when the bot cannot say who was told, and asks again', async () => {
    network.onCommand = () => null
    await open('nl', '#/fravar')
    await page.getByRole('row', { name: /Bilal Khan.*Kvittert 12\. februar/ }).waitFor()
    await page.getByRole('button', { name: 'Prøv igjen' }).waitFor()
    network.onCommand = toldByBot
    await page.getByRole('button', { name: 'Prøv igjen' }).click()
    await page.getByRole('row', { name: /Leder: 11\. februar kl\. 07\.00/ }).waitFor()
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
        expect(await faultsOf(page)).toEqual([])
      }
    }
  })
})
