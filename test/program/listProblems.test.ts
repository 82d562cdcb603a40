import { listProblems } from '../../bot/program/listProblems'
import { GraphError, GraphLost, TokenRefused } from '../../bot/store/graphError'

const shape = (list: string) => `/sites/{site}/lists/${list}/items/delta`
const refused = (status: number, code: string, list = 'Members') =>
  new GraphError(status, code, 'GET', shape(list), 'r-1', 'Anna Berg is not here')
const AT = new Date('2026-03-12T08:12:00Z')

describe('why the lists are not read', () => {
  it('is nothing when they are', () => {
    expect(listProblems([], AT, 27)).toEqual([])
  })

  it('is that they have not been yet, before the first answer has come', () => {
    expect(listProblems([], null, 27)).toEqual(['lists: not read yet'])
  })

  it('names since when, what Graph answers and which list', () => {
    expect(listProblems([refused(503, 'serviceNotAvailable')], AT, 27)).toEqual([
      'lists: not read since 2026-03-12T08:12:00.000Z: Graph answers 503 serviceNotAvailable [Members]',
    ])
  })

  it.each([
    [401, 'refuses the program’s token', 'TENANT_ID'],
    [403, 'may not read them', 'VAULT_SITE_ID'],
    [404, 'does not find them', 'npm run provision'],
    [429, 'asks the program to wait', '429'],
  ])('says for %i what to look at', (status, said, advice) => {
    const [problem] = listProblems([refused(status, 'aCode')], null, 27)
    expect(problem).toContain(said.replace('’', "'"))
    expect(problem).toContain(advice)
    expect(problem).toContain('not read yet')
  })

  it('has one line for each kind of answer, and counts what would be long', () => {
    const many = ['Settings', 'Areas', 'Members', 'Gatherings', 'Rsvps', 'Marks', 'Surveys']
    const problems = listProblems(
      [...many.map((list) => refused(404, 'itemNotFound', list)), refused(403, 'no', 'Leases')],
      null,
      27,
    )
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('[Settings, Areas, Members, Gatherings, Rsvps and 2 more]')
    expect(problems[1]).toContain('[Leases]')
    expect(listProblems([refused(503, 'x', 'A'), refused(503, 'x', 'B')], null, 2)[0]).toContain('[every list]')
  })

  it('tells silence from a token that was never given', () => {
    const silent = Object.assign(new Error('connect to https://graph.example/sites/secret'), { code: 'TimeoutError' })
    expect(listProblems([new GraphLost('GET', shape('Marks'), silent)], null, 27)).toEqual([
      'lists: not read yet: Graph gives no answer (TimeoutError) [Marks]',
    ])
    const token = new TokenRefused(new Error('AADSTS7000222: The provided client secret keys for app a-1 are expired.'))
    const [problem] = listProblems([new GraphLost('GET', shape('Marks'), token)], null, 27)
    expect(problem).toContain('no token for Graph (AADSTS7000222): check TENANT_ID')
    expect(problem).not.toContain('a-1')
  })

  it('never repeats what a list or a library has written', () => {
    const all = [refused(403, 'no'), new TypeError('Anna Berg'), new GraphLost('GET', shape('Marks'), 'Anna Berg')]
    expect(listProblems(all, null, 27).join()).not.toContain('Anna')
  })
})
