import type { Browser, Page } from 'playwright-core'
import type { NewsId } from '../../../bot/domain/news'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { anna, bilal } from '../../support/people'
import type { Trial } from '../../support/trial'
import { expectSoon, until } from '../../support/until'
import { noise } from './noise'
import { ids, nina, oda, ola, openAs, shownNews } from './shownNews'

describeInBrowser()('news in the tab', () => {
  let browser: Browser
  let trial: Trial
  let page: Page

  beforeAll(async () => {
    ;[browser] = await Promise.all([launchChromium(), builtTab()])
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    trial = await shownNews()
  })
  afterEach(async () => {
    await page.context().close()
    await trial.close()
  })

  const open = async (address: string, as = nina) => {
    page = await openAs(browser, trial, as, address)
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const stored = (id: NewsId) => trial.program.network.news.get(id)
  const written = () => trial.program.network.news.all().find(({ title }) => title === 'Nytt fra oss')
  const rows = async (name: string) =>
    (await page.getByRole('table', { name }).getByRole('row').allInnerTexts())
      .slice(1)
      .map((text) => text.split(/\s*[\n\t]\s*/)[0])

  it('is a list of drafts, what waits, and what has been sent with whom it has reached', async () => {
    await open('#/')
    await page.getByRole('link', { name: 'Nyheter' }).click()
    await page.getByRole('table', { name: 'Sendt' }).getByText('2 i chat, 1 på e-post').waitFor()
    expect([await rows('Utkast'), await rows('Planlagt'), await rows('Sendt')]).toEqual([
      ['Julebrev'],
      ['Påskebrev'],
      ['Vinterbrev', 'Feil brev'],
    ])
    await page.getByText('Trukket tilbake 2. februar kl. 11.00').waitFor()
  })

  it('is written with links, looked over and sent, and only then it is out', async () => {
    await open('#/nyheter')
    await page.getByRole('link', { name: 'Skriv en nyhet' }).click()
    await page.getByLabel('Overskrift').fill('Nytt fra oss')
    await page.getByLabel('Tekst').fill('Hei alle\n\n- en ting\n- en ting til')
    const preview = page.getByRole('region', { name: 'Slik ser den ut' })
    await expectSoon(() => preview.getByRole('listitem').allInnerTexts(), ['en ting', 'en ting til'])
    await press('Legg til en lenke')
    await page.getByLabel('Navn på lenke 1').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Programmet')
    await page.getByLabel('Adresse til lenke 1').fill('http://example.no')
    await press('Se over og send …')
    await page.getByText('Skriv en hel adresse som begynner med https://').waitFor()
    await page.getByLabel('Adresse til lenke 1').and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('https://example.no/program')
    await press('Se over og send …')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Får den i chat (2)').waitFor()
    await dialog.getByText('Får e-post i stedet for chat (2)').waitFor()
    expect(written()?.stage).toBe('draft')
    await dialog.getByRole('button', { name: 'Send til 4 personer' }).dblclick()
    await page.getByText('Nyheten er på vei ut.').waitFor()
    expect(page.url()).toMatch(/#\/nyheter\/n-/)
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1, name: 'Nytt fra oss' }).waitFor()
    expect(written()).toMatchObject({ stage: 'sent', links: [{ url: 'https://example.no/program' }] })
    await until(
      () => trial.chatOf(anna),
      (cards) => cards.some((card) => card.includes('en ting til')),
    )
    await page.getByRole('button', { name: 'Trekk tilbake' }).waitFor()
  })

  it('stays under the hand while it is looked over, also when the lists are read again meanwhile', async () => {
    await open('#/nyheter/ny')
    await page.clock.install()
    await page.getByLabel('Overskrift').fill('Nytt fra oss')
    await page.getByLabel('Tekst').fill('Hei alle')
    await press('Se over og send …')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Får den i chat (2)').waitFor()
    await until(
      () => page.url(),
      (url) => /#\/nyheter\/n-/.test(url),
    )
    const read = page.waitForResponse('**/$batch')
    await page.clock.runFor(6000)
    await read
    await page.clock.runFor(1000)
    await dialog.locator(':focus').waitFor()
    await dialog.getByText('Får den i chat (2)').waitFor()
  })

  it('keeps what is typed while the draft is on its way', async () => {
    let letGo = () => undefined as void
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await open(`#/nyheter/${ids.draft}`)
    await page.route('**/api/news/*', (route) => held.then(() => route.continue()))
    await page.getByLabel('Overskrift').fill('Julebrevet')
    const asked = page.waitForRequest('**/api/news/*')
    await press('Lagre utkast')
    await asked
    await page.getByLabel('Tekst').fill('Takk for våren, og god jul.')
    letGo()
    await page.getByText('Utkastet er lagret.').waitFor()
    expect(stored(ids.draft)).toMatchObject({ title: 'Julebrevet', text: 'Takk for våren.' })
    expect(await page.getByLabel('Tekst').inputValue()).toBe('Takk for våren, og god jul.')
    await page.reload()
    await page.getByText('Her er det du skrev sist og ikke fikk lagret.').waitFor()
    expect(await page.getByLabel('Tekst').inputValue()).toBe('Takk for våren, og god jul.')
  })

  it('is set up for a time, which waits for the morning when it is at night, and taken back', async () => {
    await open(`#/nyheter/${ids.draft}`)
    await press('Se over og send …')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('På et bestemt tidspunkt').check()
    await dialog.getByLabel('Dag').fill('2026-03-06')
    await dialog.getByLabel('Klokkeslett').fill('21:30')
    await dialog.getByText('Den går ut 9. mars kl. 07.00.').waitFor()
    await dialog.getByRole('button', { name: 'Planlegg utsending' }).click()
    await page.getByText('Nyheten sendes 9. mars kl. 07.00.').waitFor()
    expect(stored(ids.draft)).toMatchObject({ stage: 'scheduled', sendAt: new Date('2026-03-06T20:30:00Z') })
    await press('Ta tilbake til utkast')
    await page.getByRole('dialog').getByRole('button', { name: 'Ta nyheten tilbake til utkast' }).click()
    await page.getByLabel('Overskrift').waitFor()
    expect(stored(ids.draft)?.stage).toBe('draft')
    expect(await page.getByLabel('Tekst').inputValue()).toBe('Takk for våren.')
  })

  it('is put right where it stands, and withdrawn', async () => {
    await open(`#/nyheter/${ids.sent}`)
    await press('Rett')
    await page.getByLabel('Tekst').fill('Takk for vinteren.')
    expect(await page.getByLabel('Ressurssykepleier').count()).toBe(0)
    await press('Se over rettelsen …')
    await page.getByRole('dialog').getByRole('button', { name: 'Send rettelsen' }).click()
    await page.getByText('Rettelsen er på vei ut.').waitFor()
    await page.getByText('Rettet én gang').waitFor()
    await until(
      () => trial.chatOf(bilal),
      (cards) => cards.some((card) => card.includes('Takk for vinteren.')),
    )
    await press('Trekk tilbake')
    await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click()
    await page.getByText('Nyheten er trukket tilbake.').waitFor()
    expect(await page.getByRole('button', { name: 'Rett' }).count()).toBe(0)
    await until(
      () => trial.chatOf(anna),
      (cards) => cards.some((card) => card.includes('trukket tilbake')),
    )
  })

  it('is sent to the writer alone first, and a draft is deleted', async () => {
    await open(`#/nyheter/${ids.draft}`)
    await page.getByLabel('Overskrift').fill('Julebrevet')
    await press('Send forhåndsvisning til meg')
    await page.getByText('Forhåndsvisningen ligger i chatten din med Ressursnett.').waitFor()
    expect(
      trial.chatOf(nina).filter((card) => card.includes('Julebrevet') && card.includes('Forhåndsvisning')),
    ).toHaveLength(1)
    await press('Slett utkastet …')
    await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click()
    await page.getByText('Ingen utkast.').waitFor()
    expect(stored(ids.draft)).toBeUndefined()
  })

  it('has a picture that is made small in the browser, and needs words', async () => {
    await open(`#/nyheter/${ids.draft}`)
    const file = { name: 'stort.png', mimeType: 'image/png', buffer: noise(1600, 1200) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByLabel('Hva bildet viser').waitFor()
    await page.waitForFunction(() => [...document.images].every((image) => image.naturalWidth > 0))
    const [picture] = trial.program.network.pictures.all()
    expect(picture).toMatchObject({ type: 'image/jpeg', by: nina.id })
    expect(picture?.data.length).toBeLessThan(60_000)
    await press('Se over og send …')
    await page.getByText('Skriv hva bildet viser, for dem som ikke ser det.').waitFor()
    await page.getByLabel('Hva bildet viser').fill('Prikker i alle farger')
    await press('Lagre utkast')
    await page.getByText('Utkastet er lagret.').waitFor()
    expect(stored(ids.draft)).toMatchObject({ picture: picture?.id, pictureAlt: 'Prikker i alle farger' })
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('no picture') })
    await page.getByText('Dette er ikke et bilde vi kan vise.').waitFor()
  })

  it('is kept when the page is loaded anew before it is saved', async () => {
    await open('#/nyheter/ny')
    await page.getByLabel('Overskrift').fill('Halvferdig')
    await page.reload()
    await page.getByText('Her er det du skrev sist og ikke fikk lagret.').waitFor()
    expect(await page.getByLabel('Overskrift').inputValue()).toBe('Halvferdig')
    await press('Forkast det')
    expect(await page.getByLabel('Overskrift').inputValue()).toBe('')
  })

  it('is for an area leader of the own area, and others’ to read', async () => {
    await open(`#/nyheter/${ids.sent}`, oda)
    await page.getByText('It is written for others than your own area').waitFor()
    expect(await page.getByRole('button', { name: /Correct|Withdraw/ }).count()).toBe(0)
    await page.goto(`${trial.url}/tab/?as=${ola.id}#/nyheter/ny`)
    await page.getByText('Den går til ditt eget område.').waitFor()
    await page.getByLabel('Overskrift').fill('Nytt fra oss')
    await press('Lagre utkast')
    await page.getByText('Utkastet er lagret.').waitFor()
    expect(written()).toMatchObject({ areas: ['follo'], by: ola.id })
  })
})
