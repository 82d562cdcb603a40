import type { Day } from '../../bot/domain/day'
import { anna, bilal, everybody, mona, nina, ola, person } from '../support/people'
import { openDoors, type Doors } from './doors'

const left = person('lars', { role: 'area-leader', standing: { kind: 'left', on: '2026-01-01' as Day } })
const stranger = person('stranger', { role: 'network-leader' })

let doors: Doors
beforeAll(async () => {
  doors = await openDoors({ members: [...everybody, left], gatherings: [] })
})
afterAll(() => doors.close())

const me = (authorization?: string) => doors.ask('GET', '/api/me', authorization === undefined ? {} : { authorization })
const meWith = async (...asked: Parameters<Doors['tokenFor']>) => me(`Bearer ${await doors.tokenFor(...asked)}`)

/** The same token, whose middle part somebody has rewritten. */
function altered(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  const other = Buffer.from(JSON.stringify({ ...claims, oid: nina.entraId })).toString('base64url')
  return [head, other, signature].join('.')
}

function unsigned(token: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'the-key' })).toString('base64url')
  return `${head}.${token.split('.')[1] ?? ''}.`
}

describe('who calls the API', () => {
  it('is told who they are, and what time it is here', async () => {
    expect(await meWith(ola)).toMatchObject({ status: 200, json: { id: 'ola', role: 'area-leader', area: 'follo' } })
    expect((await meWith(nina)).json).toMatchObject({ id: 'nina', area: null, now: '2026-02-16T08:00:00.000Z' })
  })

  it('is not kept in anybody’s cache', async () => {
    expect((await meWith(ola)).headers['cache-control']).toBe('no-store')
  })

  it.each([
    ['no token', async () => undefined],
    ['no bearer', async () => 'Basic b2xhOm9sYQ=='],
    ['an empty bearer', async () => 'Bearer '],
    ['something that is no token', async () => 'Bearer ola'],
    [
      'a token for Graph',
      async () => `Bearer ${await doors.tokenFor(ola, { audience: 'https://graph.microsoft.com' })}`,
    ],
    ['another issuer', async () => `Bearer ${await doors.tokenFor(ola, { issuer: 'https://evil.example' })}`],
    ['another tenant', async () => `Bearer ${await doors.tokenFor(ola, { claims: { tid: 'another' } })}`],
    ['another key', async () => `Bearer ${await doors.tokenFor(ola, { key: doors.otherKey })}`],
    ['a token that has run out', async () => `Bearer ${await doors.tokenFor(ola, { expires: '-1m' })}`],
    [
      'another scope',
      async () => `Bearer ${await doors.tokenFor(ola, { claims: { scp: 'access_as_user_not User.Read' } })}`,
    ],
    [
      'an app instead of a person',
      async () => `Bearer ${await doors.tokenFor(ola, { claims: { scp: undefined, roles: ['x'] } })}`,
    ],
    ['no person', async () => `Bearer ${await doors.tokenFor(ola, { claims: { oid: '' } })}`],
    ['a rewritten token', async () => `Bearer ${altered(await doors.tokenFor(ola))}`],
    ['a token without signature', async () => `Bearer ${unsigned(await doors.tokenFor(nina))}`],
  ])('is turned away with %s', async (_what, authorization) => {
    expect(await me(await authorization())).toMatchObject({ status: 401, json: { error: 'unauthorized' } })
  })

  it.each([anna, bilal, mona, left, stranger])('is refused when not somebody who leads: $id', async (member) => {
    expect(await meWith(member)).toMatchObject({ status: 403, json: { error: 'forbidden' } })
  })

  it.each([
    ['GET', '/api/me'],
    ['PUT', '/api/me/language'],
    ['POST', '/api/gatherings/g1/invitations'],
    ['GET', '/api/data-quality'],
  ])('must say who they are for %s %s', async (method, path) => {
    expect((await doors.ask(method, path)).status).toBe(401)
  })
})
