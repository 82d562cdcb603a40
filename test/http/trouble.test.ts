import { LANGUAGES } from '../../bot/domain/member'
import { addTrouble } from '../../bot/http/trouble'
import { GraphLost } from '../../bot/store/graphError'
import { pageTroubleTexts } from '../../bot/texts/topics/pageTrouble'
import { servePages, type PublicServer } from './publicServer'

describe('what goes wrong in a page', () => {
  const surprises: unknown[] = []
  const failure = new TypeError('Cannot read properties of Anna')
  const lost = new GraphLost('PATCH', '/sites/{site}/lists/Rsvps', 'broken')
  let pages: PublicServer
  beforeAll(async () => {
    pages = await servePages((server) => {
      const fail = async (): Promise<void> => Promise.reject(failure)
      server.get('/side', fail)
      server.get('/api/side', fail)
      const lose = async (): Promise<void> => Promise.reject(lost)
      server.get('/lagre', lose)
      server.get('/p/lenke/act', lose)
      addTrouble(server, (error) => void surprises.push(error))
    })
  })
  afterAll(() => pages.close())
  beforeEach(() => void surprises.splice(0))

  it.each(LANGUAGES)('is said kindly in %s, and told to whoever runs the program', async (language) => {
    const answer = await fetch(`${pages.url}/side?lang=${language}`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(text).toContain(pageTroubleTexts[language]['something-wrong'].title)
    expect(text).not.toContain('Anna')
    expect(surprises).toEqual([failure])
  })

  it.each(LANGUAGES)('is that nothing was saved when a list did not take it, in %s', async (language) => {
    const answer = await fetch(`${pages.url}/lagre?lang=${language}`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain(pageTroubleTexts[language]['not-saved'].text)
    expect(surprises).toEqual([lost])
    const asked = await fetch(`${pages.url}/p/lenke/act`)
    expect([asked.status, await asked.json()]).toEqual([503, { error: 'not-saved' }])
  })

  it('is a word to the tab', async () => {
    const answer = await fetch(`${pages.url}/api/side`)
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'something-wrong' }])
  })

  it.each(LANGUAGES)('is no surprise when there is no such page, and is said in %s', async (language) => {
    const answer = await fetch(`${pages.url}/finnes-ikke-anna?lang=${language}`)
    const text = await answer.text()
    expect([answer.status, text.includes('anna')]).toEqual([404, false])
    expect(text).toContain(pageTroubleTexts[language]['not-found'].title)
    expect(surprises).toEqual([])
  })
})
