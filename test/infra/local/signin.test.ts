import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { ANNA, BILAL, startLocal, type Local } from './local'

describe('signing in', () => {
  let local: Local
  let annaId: string
  beforeAll(async () => {
    local = await startLocal()
    annaId = (await local.app('POST', '/users', ANNA)).body.id
    await local.app('POST', '/users', BILAL)
  })
  afterAll(() => local.m365.close())

  const payloadOf = async (token: string, audience: string) => {
    const { json } = await local.ask('GET', '/signin/keys')
    const keys: JSONWebKeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) }).parse(json)
    const verified = await jwtVerify(token, createLocalJWKSet(keys), { issuer: `${local.m365.url}/signin`, audience })
    return verified.payload
  }

  it('gives a person a token that the published keys confirm, with the claims of Entra', async () => {
    const token = await local.token('m1', 'api')
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256' })
    const payload = await payloadOf(token, 'api://local/ressursnett-api')
    expect(payload).toMatchObject({
      oid: annaId,
      sub: annaId,
      name: 'Anna Berg',
      preferred_username: ANNA.userPrincipalName,
      scp: 'access_as_user',
      tid: expect.any(String),
      ver: '2.0',
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600)
    expect(payload).not.toHaveProperty('roles')
  })

  it('gives the app roles instead of scopes', async () => {
    const payload = await payloadOf(await local.token('app'), 'https://graph.microsoft.com')
    expect(payload).toMatchObject({ idtyp: 'app', roles: expect.arrayContaining(['Sites.Selected']) })
    expect(payload).not.toHaveProperty('scp')
  })

  it('signs in by id, employee id, mail and user principal name', async () => {
    for (const user of [annaId, 'm1', ANNA.mail.toUpperCase(), ANNA.userPrincipalName]) {
      const answer = await local.ask('POST', '/signin/token', { user, audience: 'graph' })
      expect(answer.json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    }
  })

  it('says clearly that nobody has that name', async () => {
    const answer = await local.ask('POST', '/signin/token', { user: 'nobody', audience: 'graph' })
    expect([answer.status, answer.body.error.message]).toEqual([404, expect.stringContaining("'nobody'")])
    expect((await local.ask('POST', '/signin/token', { user: 'm1', audience: 'elsewhere' })).status).toBe(400)
  })

  it('publishes its configuration and the people to sign in as, by role and name', async () => {
    expect((await local.ask('GET', '/signin/.well-known/openid-configuration')).json).toMatchObject({
      issuer: `${local.m365.url}/signin`,
      jwks_uri: `${local.m365.url}/signin/keys`,
    })
    expect((await local.ask('GET', '/signin/people')).json).toEqual([
      { id: 'm2', oid: expect.any(String), name: 'Bilal Khan', mail: BILAL.mail, role: 'Områdeleder', area: 'Follo' },
      { id: 'm1', oid: annaId, name: 'Anna Berg', mail: ANNA.mail, role: 'Ressurssykepleier', area: 'Follo' },
    ])
  })

  it('keeps people signed in when the clock is moved a year', async () => {
    local.m365.clock.set(new Date(Date.now() + 365 * 24 * 60 * 60 * 1000))
    const anna = await local.as('m1')
    expect((await anna('GET', '/me')).status).toBe(200)
  })

  it.each([
    ['no token', async () => ''],
    ['a token for another audience', async () => `Bearer ${await local.token('m1', 'api')}`],
    ['a token somebody changed', async () => `Bearer ${(await local.token('m1')).slice(0, -6)}AAAAAA`],
    ['what is not a token', async () => 'Bearer hello'],
  ])('answers 401 in the form of Graph to %s', async (_, authorization) => {
    const headers = { authorization: await authorization(), 'client-request-id': 'mine' }
    const response = await fetch(`${local.m365.url}/v1.0/me`, { headers })
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      error: {
        code: 'InvalidAuthenticationToken',
        message: expect.any(String),
        innerError: { date: expect.any(String), 'request-id': expect.any(String), 'client-request-id': 'mine' },
      },
    })
  })
})
