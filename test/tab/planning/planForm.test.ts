import type { Page } from 'playwright-core'
import { describeInBrowser } from '../../support/chromium'
import { expectSoon, until } from '../../support/until'
import { planningInBrowser, type PlanningNetwork } from './planningNetwork'

describeInBrowser()('planning a gathering in the tab', () => {
  const shown = planningInBrowser()
  let network: PlanningNetwork
  let page: Page
  beforeEach(() => {
    ;({ network, page } = shown())
  })

  const openAs = async (user: string, hash: string) => {
    await page.goto(`${network.lists.url}/tab/?as=${user}${hash}`)
    await page.getByLabel('Tittel').waitFor()
  }
  const title = () => page.getByLabel('Tittel')
  const save = () => page.getByRole('button', { name: 'Lagre utkast' }).click()
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.closest('fieldset, .fui-Field')?.textContent)
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const made = () => [...network.gatherings.values()].filter(({ id }) => !/^g-(draft|open)/.test(id))
  const fill = async () => {
    await page.getByLabel('Type').selectOption('area-gathering')
    await page.getByLabel('Kongsvinger').check()
    await page.getByRole('textbox', { name: 'Dato' }).fill('2026-06-10')
  }

  it('fills in what is usual for the kind, and makes the gathering as it was typed in', async () => {
    await page.goto(`${network.lists.url}/tab/?as=nl#/`)
    await page.getByRole('link', { name: 'Ny samling' }).click()
    await fill()
    await expectSoon(() => title().inputValue(), 'Områdesamling Kongsvinger')
    await expectSoon(() => page.getByLabel('Fra').inputValue(), '12:00')
    await page.getByText('Inviterer du i dag, blir svarfristen onsdag 27. mai.').waitFor()
    await page.getByLabel('Sted', { exact: true }).fill('Rådhuset')
    await page.getByRole('button', { name: 'Legg til programpost' }).click()
    await page.getByRole('textbox', { name: 'Hva', exact: true }).fill('Velkommen')
    await page.getByRole('group', { name: 'Programpost 1' }).getByLabel('Til', { exact: true }).fill('12:15')
    await page.getByLabel('Legg til et tema').fill('demens')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Fjern Demens' }).waitFor()
    await save()
    await heading('Områdesamling Kongsvinger')
    expect(page.url()).toContain('#/samling/g-')
    expect(made()).toMatchObject([
      {
        stage: 'draft',
        kind: 'area-gathering',
        areas: ['kongsvinger'],
        venue: 'Rådhuset',
        topics: ['Demens'],
        hours: 3,
        start: new Date('2026-06-10T10:00:00Z'),
        programme: [{ start: '12:00', end: '12:15', title: 'Velkommen', speaker: null }],
      },
    ])
  })

  it('says at each field what is wrong once it was tried, and goes to the first', async () => {
    await openAs('nl', '#/ny')
    await page.getByRole('textbox', { name: 'Dato' }).fill('2026-01-10')
    expect(await page.getByText('Velg en type.').count()).toBe(0)
    await save()
    await page.getByText('Velg en type.').waitFor()
    await expectSoon(focused, expect.stringContaining('Type'))
    for (const text of ['Velg minst ett område.', 'Samlingen trenger en tittel.', 'Når begynner det?']) {
      expect(await page.getByText(text).count()).toBe(1)
    }
    await page.getByLabel('Type').selectOption('theme-day')
    await page.getByText('Datoen har vært.').waitFor()
    expect(await page.getByText('Når begynner det?').count()).toBe(0)
    await page.getByText('Ett felt må rettes.').waitFor()
    await page.getByRole('textbox', { name: 'Dato' }).fill('2026-06-10')
    await page.getByText('må rettes').waitFor({ state: 'detached' })
    expect(network.commands).toEqual([])
  })

  it('shows what stands in the way of a date, and lets it be chosen all the same', async () => {
    await openAs('nl', '#/ny')
    await page.getByLabel('Type').selectOption('area-gathering')
    await page.getByLabel('Follo', { exact: true }).check()
    await page.getByRole('textbox', { name: 'Dato' }).fill('2026-05-17')
    await page.getByText('Det er rød dag: Grunnlovsdagen.').waitFor()
    await page.getByText(/3 dager fra «Områdesamling Follo i mai»/).waitFor()
    await save()
    await heading('Områdesamling Follo')
  })

  it('lets an area leader plan for the own area, and one more', async () => {
    await openAs('o-follo', '#/ny')
    expect(await page.getByLabel('Follo', { exact: true }).isDisabled()).toBe(true)
    await page.getByLabel('Ahus', { exact: true }).check()
    expect(await page.getByLabel('Kongsvinger').isDisabled()).toBe(true)
    await page.getByLabel('Type').selectOption('area-gathering')
    await expectSoon(() => title().inputValue(), 'Områdesamling Follo og Ahus')
  })

  it('asks only for what the way to meet needs', async () => {
    await openAs('nl', '#/ny')
    await page.getByLabel('Møteform').selectOption('digital')
    expect(await page.getByLabel('Plasser på stedet').count()).toBe(0)
    await page.getByLabel('Lenke', { exact: true }).fill('møterom')
    await save()
    await page.getByText('Lenken må begynne med https://.').waitFor()
    await page.getByLabel('Møteform').selectOption('physical')
    expect(await page.getByText('Lenken må begynne').count()).toBe(0)
  })

  it('keeps what was typed in when the network fails, also over a reload, and then makes it once', async () => {
    await openAs('nl', '#/ny')
    await fill()
    network.cut = 'answers'
    await save()
    await page.getByText('Det du har skrevet, står her fortsatt.').waitFor()
    network.cut = null
    await save()
    await heading('Områdesamling Kongsvinger')
    expect(made()).toHaveLength(1)

    await openAs('nl', '#/kopier/g-open')
    await title().fill('En kopi')
    await page.reload()
    await page.getByText('Vi tok vare på det du ikke rakk å lagre.').waitFor()
    await expectSoon(() => title().inputValue(), 'En kopi')
    await page.getByRole('button', { name: 'Begynn på nytt' }).click()
    await expectSoon(() => title().inputValue(), 'Områdesamling Follo i april')
    await expectSoon(() => page.getByRole('textbox', { name: 'Dato' }).inputValue(), '')
  })

  it('shows what the bot finds wrong at its field', async () => {
    await page.route('**/api/gatherings', (route) =>
      route.fulfill({ json: { ok: false, problems: [{ field: 'host', problem: 'unknown' }] } }),
    )
    await openAs('nl', '#/ny')
    await fill()
    await save()
    await page.getByText('Dette kjenner vi ikke.').waitFor()
    await until(focused, (text) => text?.includes('Vert') === true)
  })

  it('moves lines of the programme with the keyboard, and their times with them', async () => {
    await openAs('nl', '#/ny')
    await page.getByLabel('Type').selectOption('area-gathering')
    const item = (number: number) => page.getByRole('group', { name: `Programpost ${number}` })
    for (const [number, text, end] of [
      [1, 'Først', '12:30'],
      [2, 'Så', '13:30'],
    ] as const) {
      await page.getByRole('button', { name: 'Legg til programpost' }).click()
      await item(number).getByLabel('Hva', { exact: true }).fill(text)
      await item(number).getByLabel('Til', { exact: true }).fill(end)
    }
    await expectSoon(() => item(2).getByLabel('Fra', { exact: true }).inputValue(), '12:30')
    await page.getByRole('button', { name: 'Flytt programpost 2 opp' }).press('Enter')
    await expectSoon(() => item(1).getByLabel('Hva', { exact: true }).inputValue(), 'Så')
    await expectSoon(() => item(1).getByLabel('Til', { exact: true }).inputValue(), '13:00')
    await expectSoon(label, 'Flytt programpost 1 ned')
    await page.getByRole('button', { name: 'Fjern programpost 1' }).press('Enter')
    await expectSoon(label, 'Fjern programpost 1')
  })

  it('changes a draft at once, and what somebody else has changed in the meantime stands', async () => {
    await openAs('nl', '#/rediger/g-draft')
    await title().fill('Nytt navn')
    const draft = network.gatherings.get('g-draft')
    if (!draft) throw new Error('no draft')
    await network.put({ ...draft, venue: 'Vestby' })
    await until(
      () => page.getByLabel('Sted', { exact: true }).inputValue(),
      (venue) => venue === 'Vestby',
    )
    await save()
    await heading('Nytt navn')
    expect(network.gatherings.get('g-draft')).toMatchObject({ title: 'Nytt navn', venue: 'Vestby', stage: 'draft' })
  })

  it('asks for a channel only where there is one, and keeps it when the gathering is changed and copied', async () => {
    const channel = () => page.getByLabel('Kanal i Teams')
    const asked = page.waitForResponse('**/api/channels')
    await openAs('nl', '#/rediger/g-draft-2')
    await asked
    expect(await channel().count()).toBe(0)
    const follo = { id: '19:follo@thread.tacv2', name: 'Follo · Samlinger', state: 'installed' } as const
    const where = { teamId: 't', serviceUrl: 'https://chat.test/', tenantId: 't', botId: 'b' }
    network.channels = [
      { ...follo, ...where },
      { ...follo, ...where, id: '19:old@thread.tacv2', name: 'Tatt bort', state: 'removed' },
    ]
    await openAs('nl', '#/rediger/g-draft')
    await page.reload()
    await channel().selectOption('Follo · Samlinger')
    await expectSoon(() => channel().locator('option').allInnerTexts(), ['Ingen kanal', 'Follo · Samlinger'])
    await save()
    await heading('Områdesamling Follo i mars')
    expect(network.gatherings.get('g-draft')?.channel).toBe(follo.id)
    await page.getByRole('link', { name: 'Kopier' }).click()
    await expectSoon(() => channel().inputValue(), follo.id)
    network.channels = []
    await openAs('nl', '#/rediger/g-draft')
    await page.reload()
    await channel().waitFor()
    await expectSoon(() => channel().locator('option:checked').innerText(), 'En kanal vi ikke når nå')
  })

  it('says so kindly when there is nothing to change, or it is not theirs', async () => {
    await page.goto(`${network.lists.url}/tab/?as=o-ahus#/rediger/g-draft`)
    await page.getByText('Bare områdelederen, verten eller arbeidsgruppa kan endre denne samlingen.').waitFor()
    expect(await title().count()).toBe(0)
    await page.goto(`${network.lists.url}/tab/?as=nl#/rediger/g-none`)
    await page.getByText('Vi finner ikke denne samlingen.').waitFor()
  })
})
