import type { Browser, Page } from 'playwright-core'
import { builtTab } from '../../support/built'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { ids, surveysNetwork, type SurveysNetwork } from './surveysNetwork'

describeInBrowser()('a survey is written, and what came in is looked through', () => {
  let browser: Browser
  let tab: string
  let network: SurveysNetwork
  let page: Page

  beforeAll(async () => {
    ;[browser, tab] = await Promise.all([launchChromium(), builtTab()])
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    network = await surveysNetwork(tab)
    const context = await browser.newContext({
      locale: 'nb-NO',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
  })
  afterEach(async () => {
    await page.context().close()
    await network.close()
  })

  const open = async (address: string) => {
    await page.goto(`${network.url}/tab/?as=nl${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
  const edit = `#/undersokelser/${ids.draft}/rediger`
  const stored = () => network.stored.get(ids.draft)?.content
  const save = async () => {
    await press('Lagre utkast')
    await page.getByText('Lagret.', { exact: true }).waitFor()
  }

  it('a new wording is told of, and gets a version of its own', async () => {
    await open(edit)
    await press(/^1\. Hvor god er kompetansen/)
    await page.getByRole('group', { name: 'Spørsmålet' }).getByLabel('Bokmål').fill('Hvor god er du på palliasjon?')
    await page.getByText('Ny ordlyd: sammenlignes ikke med tidligere år').waitFor()
    await save()
    expect(stored()?.sections[0]?.questions[0]).toMatchObject({ id: 'competence', version: 2 })
    expect(stored()?.sections[0]?.questions[1]).toMatchObject({ version: 1 })
  })

  it('a new question lacks its words until they are there in three languages', async () => {
    await open(edit)
    await page.getByText('Alt er på plass.').waitFor()
    await page.getByRole('button', { name: 'Legg til spørsmål' }).nth(1).click()
    const text = page.getByRole('group', { name: 'Spørsmålet' })
    await text.getByLabel('Bokmål').fill('Har du fast tid til rollen?')
    await page.getByLabel('Type spørsmål').selectOption('one')
    await page.getByText('8 ting må på plass før den kan åpnes').click()
    await press('Side 2, spørsmål 8: Skriv spørsmålet på nynorsk.')
    await page.keyboard.type('Har du fast tid til rolla?')
    await text.getByLabel('English').fill('Do you have set hours for the role?')
    for (const [place, words] of [
      [1, ['Ja', 'Ja', 'Yes']],
      [2, ['Nei', 'Nei', 'No']],
    ] as const) {
      const option = page.getByRole('group', { name: `Alternativ ${place}` })
      for (const [index, language] of ['Bokmål', 'Nynorsk', 'English'].entries()) {
        await option.getByLabel(language).fill(words[index] ?? '')
      }
    }
    await page.getByText('Alt er på plass.').waitFor()
    await save()
    expect(stored()?.sections[1]?.questions.at(-1)).toMatchObject({
      id: 'fast-tid-rollen',
      kind: 'one',
      options: [{ id: 'ja' }, { id: 'nei' }],
    })
  })

  it('questions are moved by buttons, taken out, and had back', async () => {
    await open(edit)
    await press('Flytt spørsmål 1 ned')
    await page.getByText('Nå spørsmål 2, på side 1.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Flytt spørsmål 2 ned')
    await press('Ta bort spørsmål 1')
    await page.getByText('Spørsmål 1 er tatt bort.').waitFor()
    await press('Angre')
    await save()
    const [first] = stored()?.sections ?? []
    expect(first?.questions.map(({ id }) => id).slice(0, 2)).toEqual(['symptoms', 'competence'])
  })

  it('what is not saved is kept on the device and asked about', async () => {
    await open(edit)
    await page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål').fill('Halvferdig')
    await page.reload()
    await page.getByText('Her er det du skrev').waitFor()
    const title = page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål')
    expect(await title.inputValue()).toBe('Halvferdig')
    await press('Forkast det')
    expect(await title.inputValue()).toBe('Års-menti 2027 for ressurssykepleiere')
  })

  it('an empty one lies on the device until it can be kept', async () => {
    await open('#/undersokelser')
    await press('Ny undersøkelse …')
    await page.getByLabel(/Tom undersøkelse/).check()
    await press('Lag utkast')
    await page.getByRole('heading', { level: 1, name: 'Rediger undersøkelse' }).waitFor()
    await page.getByRole('group', { name: 'Tittel' }).getByLabel('Bokmål').fill('Kort spørsmål')
    await press('Ta bort spørsmål 1')
    await press('Lagre utkast')
    await page.getByText('Ikke lagret ennå').waitFor()
    await press('Angre')
    await save()
    const [made] = network.stored.values()
    expect(made).toMatchObject({ kind: 'other', audience: 'nurse', content: { title: { nb: 'Kort spørsmål' } } })
  })

  it('texts come up one by one, are masked with one press, shown, withheld, and had back', async () => {
    await open(`#/undersokelser/${ids.last}/tekster`)
    await page.getByText('0 av 3 er sett gjennom').waitFor()
    await press('Dekk over «Kari» (navn)')
    await page.getByText('[navn] på Ås sykehjem burde få mer tid.').waitFor()
    await press('Vis for gruppa')
    await page.getByText('1 av 3 er sett gjennom').waitFor()
    expect(network.presses.at(-1)).toEqual({
      what: `PUT /api/surveys/${ids.last}/texts/t1`,
      body: { state: 'shown', text: '[navn] på Ås sykehjem burde få mer tid.' },
    })
    await page.getByText('Tekst 2 av 3').waitFor()
    await page.keyboard.press('m')
    await page.getByText('Ring [telefon], sier [navn] ofte.').last().waitFor()
    await page.keyboard.press('h')
    await page.getByText('2 av 3 er sett gjennom').waitFor()
    await page.getByLabel('Dekk over andre ord').check()
    await press('Dekk over «samtaler» (navn)')
    await page.getByText('Mer om [navn] om døden.').last().waitFor()
    await press('Vis hele teksten igjen')
    await press('Vis for gruppa')
    await page.getByText('Alle tekstene er sett gjennom. Takk!').waitFor()
    await press('Angre')
    await page.getByText('Angret.').waitFor()
    expect(network.presses.at(-1)?.body).toMatchObject({ state: 'withheld' })
  })
})
