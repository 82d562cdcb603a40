import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, errors, type JWK } from 'jose'
import { z } from 'zod'
import type { LocalDatabase } from './database'
import type { Directory, Person } from './graph/directory'
import { GraphError } from './graph/graphError'
import { problem } from './http'
import { on, type Ask, type Reply, type Route } from './router'
import { stableId } from './stableId'

export type Caller = { kind: 'app'; oid: string; name: string } | { kind: 'person'; oid: string; name: string }

export const TENANT = stableId('local tenant')
const CLIENT = stableId('local app registration')
const APP: Caller = { kind: 'app', oid: stableId('local app service principal'), name: 'Ressursnett' }
const LIFETIME = 3600
const AUDIENCE = { graph: 'https://graph.microsoft.com', api: 'api://local/ressursnett-api' }
const SCOPES = { graph: 'Sites.Read.All User.Read', api: 'access_as_user' }
const APP_ROLES = [
  'Sites.Selected',
  'User.Read.All',
  'GroupMember.Read.All',
  'Mail.Send',
  'OnlineMeetingArtifact.Read.All',
]

export type SignIn = {
  /** Who carries this Authorization header; throws what Graph answers when nobody does. */
  verify(authorization: string | undefined): Promise<Caller>
  routes: Route<Ask, Reply | Promise<Reply>>[]
}

const askedToken = z.object({ user: z.string().min(1), audience: z.enum(['graph', 'api']) })
const keptKey = z.object({ publicKey: z.looseObject({}), privateKey: z.looseObject({}) })
const claims = z.object({ oid: z.string(), name: z.string(), idtyp: z.string().optional(), exp: z.number() })

export async function localSignIn(
  database: LocalDatabase,
  directory: Directory,
  origin: () => string,
): Promise<SignIn> {
  const { publicJwk, publicKey, privateKey } = await keysFrom(database)
  const seen = new Map<string, { caller: Caller; expires: number }>()

  // Real time, not the local clock: moving the clock must not sign everybody out.
  const tokenFor = (caller: Caller, person: Person | undefined, audience: 'graph' | 'api') =>
    new SignJWT({
      tid: TENANT,
      oid: caller.oid,
      name: caller.name,
      azp: CLIENT,
      ver: '2.0',
      ...(person
        ? { preferred_username: person.userPrincipalName, scp: SCOPES[audience] }
        : { roles: APP_ROLES, idtyp: 'app' }),
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: publicJwk.kid ?? '' })
      .setIssuer(`${origin()}/signin`)
      .setAudience(AUDIENCE[audience])
      .setSubject(caller.oid)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${LIFETIME}s`)
      .sign(privateKey)

  const giveToken = async (ask: Ask): Promise<Reply> => {
    const asked = askedToken.safeParse(ask.body)
    if (!asked.success) {
      return problem(400, 'invalidRequest', 'Ask with {"user": "<id, mail or app>", "audience": "graph" or "api"}.')
    }
    const person = asked.data.user === 'app' ? undefined : directory.find(asked.data.user)
    if (!person && asked.data.user !== 'app') {
      return problem(404, 'userNotFound', `Nobody here has the id, mail or user principal name '${asked.data.user}'.`)
    }
    const caller: Caller = person ? { kind: 'person', oid: person.id, name: person.displayName } : APP
    const access_token = await tokenFor(caller, person, asked.data.audience)
    return { status: 200, json: { token_type: 'Bearer', expires_in: LIFETIME, access_token } }
  }

  const verify = async (authorization: string | undefined): Promise<Caller> => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw unauthenticated('Access token is empty.')
    const known = seen.get(token)
    if (known && known.expires > Date.now()) return known.caller
    try {
      // The issuer is this server, and its port may have changed since the token was given: the key is the proof.
      const { payload } = await jwtVerify(token, publicKey, { audience: AUDIENCE.graph, algorithms: ['RS256'] })
      const { oid, name, idtyp, exp } = claims.parse(payload)
      const caller: Caller = { kind: idtyp === 'app' ? 'app' : 'person', oid, name }
      if (seen.size > 1000) seen.clear()
      seen.set(token, { caller, expires: exp * 1000 })
      return caller
    } catch (error) {
      throw unauthenticated(whyNotValid(error))
    }
  }

  const routes: SignIn['routes'] = [
    on('POST', '/signin/token', giveToken),
    on('GET', '/signin/keys', () => ({ status: 200, json: { keys: [publicJwk] } })),
    on('GET', '/signin/.well-known/openid-configuration', () => ({
      status: 200,
      json: {
        issuer: `${origin()}/signin`,
        jwks_uri: `${origin()}/signin/keys`,
        token_endpoint: `${origin()}/signin/token`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
      },
    })),
    on('GET', '/signin/people', () => ({ status: 200, json: peopleToSignIn(directory) })),
  ]
  return { verify, routes }
}

type PersonToSignIn = { id: string; oid: string; name: string; mail: string; role: string; area: string }

function peopleToSignIn(directory: Directory): PersonToSignIn[] {
  return directory
    .everybody()
    .map((person) => ({
      id: person.employeeId ?? person.userPrincipalName,
      oid: person.id,
      name: person.displayName,
      mail: person.mail ?? '',
      role: person.jobTitle ?? '',
      area: person.department ?? '',
    }))
    .sort((one, other) => one.role.localeCompare(other.role, 'nb') || one.name.localeCompare(other.name, 'nb'))
}

async function keysFrom(database: LocalDatabase) {
  const kept = database.setting('signin.keys')
  const { publicKey, privateKey } = kept === undefined ? await makeKeys(database) : keptKey.parse(JSON.parse(kept))
  const publicJwk: JWK = publicKey
  return {
    publicJwk,
    publicKey: await importJWK(publicJwk, 'RS256'),
    privateKey: await importJWK(privateKey, 'RS256'),
  }
}

async function makeKeys(database: LocalDatabase): Promise<{ publicKey: JWK; privateKey: JWK }> {
  const pair = await generateKeyPair('RS256', { extractable: true })
  const kid = stableId('key', String(Date.now()))
  const keys = {
    publicKey: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', alg: 'RS256' },
    privateKey: { ...(await exportJWK(pair.privateKey)), kid, alg: 'RS256' },
  }
  database.keepSetting('signin.keys', JSON.stringify(keys))
  return keys
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: { 'www-authenticate': `Bearer realm="", authorization_uri="/signin/token"` },
  })
}

function whyNotValid(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.'
  if (error instanceof errors.JWTClaimValidationFailed) return 'Access token validation failure. Invalid audience.'
  return 'CompactToken parsing failed or the signature is not ours.'
}
