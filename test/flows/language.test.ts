import { anna, bilal, mona, nina } from '../support/people'
import { startTrial, type Trial } from '../support/trial'

const silent = { listedLanguage: null, chosenLanguage: null }

let trial: Trial
beforeEach(async () => {
  trial = await startTrial({
    now: '2026-02-16T08:00:00Z',
    members: [{ ...anna, ...silent }, bilal, { ...mona, ...silent, listedLanguage: 'nn' }, nina],
  })
})
afterEach(() => trial.close())

const lastTo = (member: typeof anna) => trial.chatOf(member).at(-1) ?? ''

describe('the language the bot writes in', () => {
  it('is the manager’s until she chooses, and the card says so', async () => {
    await trial.write(anna, 'språk')
    expect(lastTo(anna)).toContain('No skriv eg nynorsk til deg. Du har ikkje valt språk, så eg følgjer leiaren din.')
    await trial.press(anna, 'language.choose', { language: 'nb' })
    await trial.write(anna, 'språk')
    expect(lastTo(anna)).toContain('Nå skriver jeg bokmål til deg. Det har du valgt selv.')
  })

  it('stands on the name list for others, and is never what the client speaks', async () => {
    await trial.write(bilal, 'språk')
    expect(lastTo(bilal)).toContain('No skriv eg nynorsk til deg. Det står på namnelista.')
  })

  it('is what the API says of whoever asks it', async () => {
    expect(await (await trial.call(nina, 'GET', '/api/me')).json()).toMatchObject({ language: 'nb' })
    await trial.call(nina, 'PUT', '/api/me/language', { language: 'nn' })
    expect(await (await trial.call(nina, 'GET', '/api/me')).json()).toMatchObject({ language: 'nn' })
  })
})
