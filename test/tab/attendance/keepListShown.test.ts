import type { Mark } from '../../../bot/domain/attendance/attendance'
import { describeInBrowser } from '../../support/chromium'
import { marks, memberId } from '../../support/smallNetwork'
import { expectSoon, until } from '../../support/until'
import { listOnPhone } from './shownList'

describeInBrowser()('the attendance list on a phone', () => {
  const { start, person, shown, kept, standing, allStored } = listOnPhone()

  it('has whoever comes first, the search in focus, and one tap for each who is here', async () => {
    const { page } = await start()
    await expectSoon(() => page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
    await expectSoon(
      () => page.getByRole('heading', { level: 2 }).allInnerTexts(),
      ['Sa at de kommer (2)', 'Har ikke svart (1)', 'Sa at de ikke kan (1)'],
    )
    await shown('4 igjen')
    await person('Anna Aasen').tap()
    await shown('Anna Aasen er her.')
    await shown('1 på stedet')
    await expectSoon(() => person('Anna Aasen').getAttribute('aria-pressed'), 'true')
    await expectSoon(standing, ['l-anna 1 on-site'])
    await until(kept, (text) => text === null)
  })

  it('undoes from the message, and by a second tap', async () => {
    const { page } = await start()
    await person('Anna Aasen').tap()
    await page.getByRole('button', { name: 'Angre' }).tap()
    await shown('4 igjen')
    await person('Birk Khan').tap()
    await shown('1 på stedet')
    await allStored()
    await person('Birk Khan').tap()
    await shown('4 igjen')
    await expectSoon(() => standing().at(-1), 'l-bilal 2 absent')
  })

  it('finds names however they are spelt', async () => {
    const { page } = await start()
    const search = page.getByRole('searchbox')
    for (const [text, name] of [
      ['åsen', 'Anna Aasen'],
      ['soren', 'Cato Sørensen'],
      ['baer', 'Dina Bærum-Hansen'],
    ] as const) {
      await search.fill(text)
      await until(
        () => page.getByRole('main').getByRole('listitem').count(),
        (found) => found === 1,
      )
      await person(name).waitFor()
    }
    await search.fill('finnes ikke')
    await shown('Ingen på lista passer til søket.')
    await search.fill('')
    await person('Anna Aasen').tap()
    await page.getByRole('checkbox', { name: 'Bare de som ikke er krysset av' }).check()
    await until(
      () => page.getByRole('main').getByRole('listitem').count(),
      (found) => found === 3,
    )
  })

  it('keeps the list together with somebody else', async () => {
    const { gathering, trial } = await start()
    await person('Anna Aasen').tap()
    await expectSoon(standing, ['l-anna 1 on-site'])
    await allStored()
    const [theirs] = marks(gathering, { 'l-bilal': 'on-site' })
    if (theirs) trial.write({ ...theirs, by: memberId('o-follo') })
    await shown('2 på stedet')
    await expectSoon(() => person('Birk Khan').getAttribute('aria-pressed'), 'true')
  })

  it('takes in whoever is not on the list, from any area', async () => {
    const { page, trial } = await start()
    await page.getByRole('searchbox').fill('arne')
    await page.getByRole('button', { name: 'Ikke på lista? Søk i hele nettverket' }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Arne Utenfor').waitFor()
    await dialog.getByRole('button', { name: 'Er her' }).tap()
    await shown('Arne Utenfor er her.')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('heading', { name: 'Står ikke på lista (1)' }).waitFor()
    await expectSoon(
      () => trial.log,
      [expect.objectContaining({ member: 'l-arne', source: 'walk-in', presence: 'on-site' })],
    )
  })

  it('counts who came late, and shows who has said what', async () => {
    const { page, trial } = await start('hybrid')
    await page.getByRole('button', { name: 'Anna Aasen: På nett' }).tap()
    await page.getByRole('button', { name: 'Mer om Anna Aasen' }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Kom sent eller gikk tidlig' }).tap()
    await dialog.getByLabel('Kom', { exact: true }).fill('14:00')
    await dialog.getByRole('button', { name: 'Lagre tiden' }).tap()
    await dialog.getByText('Velg et klokkeslett før samlingen er slutt.').waitFor()
    await dialog.getByLabel('Kom', { exact: true }).fill('11:30')
    await dialog.getByRole('button', { name: 'Lagre tiden: 1 t 30 min' }).tap()
    await shown('På nett · var med i 1 t 30 min')
    await expectSoon(() => trial.log.at(-1), expect.objectContaining({ presence: 'online', minutes: 90 }))

    await page.getByRole('button', { name: 'Mer om Anna Aasen' }).tap()
    await dialog.getByText('Nina Lund · Oppmøtelista').first().waitFor()
    await expectSoon(() => dialog.getByRole('listitem').count(), 2)
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/list-person.png` })
    await dialog.getByRole('button', { name: 'Meldt fra' }).tap()
    await shown('1 meldt fra')
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      (label) => label === 'Mer om Anna Aasen',
    )
    await allStored()
    await page.getByRole('button', { name: 'Vis alle endringer i lista' }).tap()
    await until(
      () => dialog.getByRole('listitem').count(),
      (lines) => lines === 3,
    )
    expect(await dialog.getByRole('listitem').first().innerText()).toContain('Anna Aasen: Meldt fra')
  })

  it('asks the keeper to decide where the list and the check-in disagree', async () => {
    const { page } = await start('physical', (one) => [
      ...marks(one, { 'l-anna': 'absent' }),
      ...marks(one, { 'l-anna': 'on-site', 'l-cato': 'on-site' }).map((mark): Mark => ({
        ...mark,
        number: mark.member === 'l-anna' ? 2 : 1,
        source: 'self-check-in',
        by: mark.member,
      })),
    ])
    const conflict = page.getByRole('region', { name: 'Her må du bestemme' })
    await conflict.getByText('Lista sier «ikke her», men innsjekkingen sier «på stedet».').waitFor()
    await shown('Her · sjekket inn selv')
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/list-conflict.png` })
    await conflict.getByRole('button', { name: 'Anna Aasen: På stedet' }).tap()
    await conflict.waitFor({ state: 'detached' })
    await expectSoon(() => standing().at(-1), 'l-anna 3 on-site')
  })

  it('is completed after a look at who is told what', async () => {
    const { page, trial } = await start()
    await person('Anna Aasen').tap()
    await expectSoon(standing, ['l-anna 1 on-site'])
    await allStored()
    await page.getByRole('button', { name: 'Se over og fullfør' }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('3 var ikke med').waitFor()
    const cato = dialog.getByRole('listitem').filter({ hasText: 'Cato Sørensen' })
    await cato.getByText('Sa ja, men kom ikke').waitFor()
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/list-completion.png` })
    await cato.getByRole('checkbox').check()
    await cato.getByText('Meldte avbud sent').waitFor()
    await until(
      () => dialog.getByRole('button', { name: 'Fullfør lista' }).getAttribute('aria-disabled'),
      (disabled) => disabled !== 'true',
    )
    await dialog.getByRole('button', { name: 'Fullfør lista' }).tap()
    await dialog.getByText('Takk! Timene er registrert.').waitFor()
    expect(trial.completions.at(-1)).toEqual({ dryRun: false, excused: ['l-cato'] })
    // So soon after the last press in the same place it counts as the second of a double one, and closes nothing.
    const close = dialog.getByRole('button', { name: 'Lukk' })
    await until(
      async () => (await close.tap({ timeout: 1000 }).catch(() => undefined), dialog.count()),
      (count) => count === 0,
    )
    await shown('Lista er fullført. Retter du noe her')
    expect(await page.getByRole('button', { name: 'Se over og fullfør' }).count()).toBe(0)
    // One slip of the thumb sends nothing any longer: the sheet is where it is put right.
    expect(await person('Anna Aasen').count()).toBe(0)
    await page.getByRole('button', { name: 'Mer om Birk Khan' }).tap()
    await dialog.getByRole('button', { name: 'På stedet' }).tap()
    await expectSoon(() => standing().at(-1), 'l-bilal 1 on-site')
  })

  it('is reached from the gathering and from the overview once it has begun', async () => {
    const { network, page } = await start()
    await page.getByRole('link', { name: 'Til samlingen' }).click()
    await page.getByRole('link', { name: 'Før oppmøteliste' }).click()
    await page.getByRole('searchbox').waitFor()
    await expectSoon(() => page.title(), 'Oppmøteliste: Områdesamling i dag – Ressursnett')
    await page.goto(`${network.url}/tab/?as=nl`)
    await page.getByRole('link', { name: 'Før oppmøteliste' }).first().click()
    await page.getByRole('searchbox').waitFor()
    await page.goto(`${network.url}/tab/?as=nl#/oppmote/g-open`)
    await shown('Lista åpner når samlingen begynner: Onsdag 18. mars')
    await page.goto(`${network.url}/tab/?as=nl#/oppmote/g-nothing`)
    await shown('Vi finner ikke denne samlingen')
  })
})
