import type { Browser, Locator, Page } from 'playwright-core'
import { describeInBrowser, launchChromium } from '../support/chromium'
import { startNetwork, type StartedNetwork } from './startedNetwork'

const PICTURES = process.env.PICTURES ?? null
const PATIENCE = 60_000

/** The main job from end to end, in Microsoft's own chat client as three people, and in the tab. */
describeInBrowser()('the story, in three chats and the tab', () => {
  let network: StartedNetwork
  let browser: Browser
  let nurse: Page
  let manager: Page
  let areaLeader: Page
  let tab: Page

  beforeAll(async () => {
    network = await startNetwork({ now: '2026-08-17T09:00' })
    browser = await launchChromium()
    nurse = await open(network.chat.nurse)
    manager = await open(network.chat.manager)
    areaLeader = await open(network.chat.areaLeader)
    tab = await open(`${network.tab}?as=o-follo`)
  })

  afterAll(async () => {
    await picture(tab, 'tab-at-the-end')
    await picture(nurse, 'nurse-at-the-end')
    await browser?.close()
    await network?.stop()
  })

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(url)
    return page
  }

  /** The latest card in a chat that says this. */
  const card = (page: Page, words: string | RegExp): Locator =>
    page.locator('.ac-adaptiveCard').filter({ hasText: words }).last()

  const picture = async (page: Page, name: string): Promise<void> => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` })
  }

  it('the first invitation lies in the chat when it is opened', async () => {
    await card(nurse, 'Du er invitert. Kommer du?').waitFor()
    await picture(nurse, 'invitation')
  })

  it('the area leader sees who gets what, and invites', async () => {
    const draft = tab.getByRole('button', { name: 'Inviter til Områdesamling Follo' })
    await draft.click()
    const dialog = tab.getByRole('dialog')
    await dialog.getByText('Ingenting er sendt ennå.').waitFor()
    await dialog.getByText('Tor Fossmoen').waitFor()
    await picture(tab, 'dry-run')
    await dialog.getByRole('button', { name: /^Send til \d+ personer$/ }).click()
    await dialog.getByText('Invitasjonen er på vei').waitFor()
    await tab.keyboard.press('Escape')
    await card(nurse, 'mandag 2. november').getByRole('button', { name: 'Jeg kommer' }).waitFor()
  })

  it('the nurse cannot come, with a reason, and the tab shows it without a reload', async () => {
    const invitation = card(nurse, 'mandag 2. november')
    await invitation.getByRole('button', { name: 'Jeg kan ikke komme' }).click()
    await invitation.getByRole('combobox').click()
    await nurse.getByRole('option', { name: 'Turnus eller bemanning' }).click()
    await invitation.getByRole('button', { name: /Send/ }).click()
    await card(nurse, 'Turnus eller bemanning').getByRole('button', { name: 'Endre svaret' }).waitFor()
    await picture(nurse, 'cannot')
    await coming().getByText('1 kan ikke').waitFor()
  })

  it('and then she can after all', async () => {
    await card(nurse, 'Turnus eller bemanning').getByRole('button', { name: 'Endre svaret' }).click()
    await card(nurse, 'mandag 2. november').getByRole('button', { name: 'Jeg kommer' }).click()
    await card(nurse, 'Du kommer').getByRole('button', { name: 'Endre svaret' }).waitFor()
    await picture(nurse, 'receipt')
    await coming().getByText('1 på stedet').waitFor()
    await picture(tab, 'tab')
  })

  it('after the gathering the area leader is asked for the list, and completes it without her', async () => {
    await network.moveClock('2026-11-02T15:30')
    const list = card(areaLeader, 'mandag 2. november').filter({ hasText: 'Hvem er her?' })
    await list.getByText('Tor Fossmoen').waitFor()
    await list.getByRole('checkbox').nth(1).check()
    await picture(areaLeader, 'list')
    await list.getByRole('button', { name: 'Lagre og se over' }).click()
    const summary = card(areaLeader, 'mandag 2. november').filter({ hasText: 'Tor Fossmoen' })
    await summary.getByRole('button', { name: 'Fullfør lista' }).waitFor()
    await picture(areaLeader, 'summary')
    await summary.getByRole('button', { name: 'Fullfør lista' }).click()
    await card(areaLeader, 'mandag 2. november').getByRole('button', { name: 'Rett lista' }).waitFor()
  })

  it('the nurse gets a kind message, and her manager a notice that she acknowledges', async () => {
    await card(nurse, /savnet/).waitFor()
    await picture(nurse, 'absence')
    const notice = card(manager, 'Tor Fossmoen')
    const seen = notice.getByRole('button', { name: 'Jeg har sett dette' })
    // Her other nurses get theirs by e-mail, so many a minute, and a letter counts as told when it has not come back.
    for (let minutes = 35; minutes < 60 && !(await seen.isVisible()); minutes += 2) {
      await network.moveClock(`2026-11-02T16:${minutes}`)
      await seen.waitFor({ timeout: 1500 }).catch(() => undefined)
    }
    await seen.waitFor()
    await picture(manager, 'notice')
    await notice.getByRole('textbox').fill('Takk for beskjed.')
    await notice.getByRole('button', { name: 'Jeg har sett dette' }).click()
    await card(manager, 'Tor Fossmoen').getByRole('button', { name: 'Endre meldingen' }).waitFor()
    await picture(manager, 'acknowledged')
  })

  it('the tab shows the acknowledged absence and the hours', async () => {
    const areas = tab.getByRole('table').filter({ hasText: 'Timer tilbudt' })
    await areas.getByRole('row').filter({ hasText: 'Follo' }).getByText('9 av 12').waitFor()
    await tab.getByRole('link', { name: 'Se fravær og oppfølging' }).click()
    const followUps = tab.locator('section').filter({ hasText: 'Fravær å følge opp' })
    const absence = followUps.getByRole('row').filter({ hasText: 'Tor Fossmoen' }).filter({ hasText: '2. november' })
    const more = followUps.getByRole('button', { name: /^Vis \d+ til/ })
    await followUps.getByRole('row').filter({ hasText: '2. november' }).first().waitFor()
    while ((await more.count()) > 0) await more.click()
    await absence.getByText('Kvittert 2. november').waitFor()
    await absence.getByText('Takk for beskjed.').waitFor()
    await absence.getByText('Leder: 2. november kl.').waitFor()
    await picture(tab, 'followed-up')
    await tab.getByRole('link', { name: 'Tilbake til oversikten' }).click()
  })

  it('the hours say what counts', async () => {
    await nurse.getByRole('textbox').last().fill('timer')
    await nurse.keyboard.press('Enter')
    await card(nurse, 'Du har 3 av 12 timer.').waitFor()
    await picture(nurse, 'hours')
  })

  it('in January the survey comes, and is answered', async () => {
    await network.moveClock('2027-01-05T10:00')
    const survey = nurse.locator('.ac-adaptiveCard').last()
    await survey.getByText('Svaret er anonymt').waitFor()
    await picture(nurse, 'survey')
    await survey.getByRole('button', { name: 'Begynn' }).click()
    await card(nurse, /Side 1 av/).waitFor()
    await picture(nurse, 'survey-page')
    const pages = Number(/Side 1 av (\d+)/.exec(await survey.innerText())?.[1])
    for (let page = 1; page <= pages; page++) {
      await card(nurse, new RegExp(`Side ${page} av`)).waitFor()
      for (const group of await survey.getByRole('radiogroup').all()) await group.getByRole('radio').first().check()
      await survey.getByRole('button', { name: page < pages ? 'Neste' : 'Se over svarene' }).click()
    }
    await survey.getByRole('button', { name: 'Send inn' }).click()
    await card(nurse, /Takk/).waitFor()
    await picture(nurse, 'thanks')
  })

  it('2023 is there: four gatherings and twelve hours in each area, and the theme day as it was', async () => {
    await tab.getByRole('combobox').first().selectOption('2023')
    const areas = tab.getByRole('table').filter({ hasText: 'Timer tilbudt' })
    await areas.getByText('12 av 12').first().waitFor()
    const rows = await areas.getByRole('row').allInnerTexts()
    const figures = rows.slice(1).map((row) => row.replace(/\s+/g, ' '))
    expect(figures).toHaveLength(6)
    for (const row of figures) expect(row).toMatch(/ 4 12 av 12 /)
    const themeDay = tab.getByRole('row').filter({ hasText: 'Overganger' }).filter({ hasText: 'Alle områder' })
    expect((await themeDay.innerText()).replace(/\s+/g, ' ')).toMatch(/64 37$/)
    await picture(tab, 'year-2023')
  })

  const coming = (): Locator =>
    tab.getByRole('listitem').filter({ hasText: 'Områdesamling Follo' }).filter({ hasText: '2. november' })
})
