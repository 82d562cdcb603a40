import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import type { Gathering } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import { inviteToGathering } from '../../bot/flows/gatherings/inviteToGathering'
import { addCommands } from '../../bot/http/commands'
import { identifyBy } from '../../bot/http/identify'
import { makeServer } from '../../bot/http/server'
import { takingTurns } from '../../bot/store/again'
import type { SetAside } from '../../bot/store/rows'
import { recordsOf } from '../support/people'

const NOW = new Date('2026-02-16T08:00:00Z')
const AUDIENCE = 'api://bot.example/ressursnett'
const TENANT = 'the-tenant'

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string; json: unknown }
type TokenChanges = {
  issuer?: string
  audience?: string
  expires?: string
  key?: CryptoKey
  claims?: Record<string, unknown>
  algorithm?: string
}

/** The program's doors on records in memory, and an issuer of tokens that can also make wrong ones. */
export type Doors = {
  /** The path goes over the line as it is written, with nothing made tidy. */
  ask(method: string, path: string, headers?: Record<string, string>, body?: string): Promise<Answer>
  as(member: Member, method: string, path: string, body?: unknown): Promise<Answer>
  tokenFor(member: Member, changes?: TokenChanges): Promise<string>
  otherKey: CryptoKey
  stored: Gathering[]
  changes: number
  failing: { with: Error | null }
  isBegun: boolean
  asOf: Date | null
  problems: string[]
  surprises: unknown[]
  close(): Promise<void>
}

export async function openDoors(content: {
  members: readonly Member[]
  gatherings: readonly Gathering[]
  tabFolder?: string
  setAside?: SetAside[]
}): Promise<Doors> {
  const [{ publicKey, privateKey }, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')]
  const jwk = { ...(await exportJWK(publicKey)), kid: 'the-key', alg: 'RS256', use: 'sig' }
  const issuer = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
  const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`

  const gatherings = new Map(content.gatherings.map((gathering) => [gathering.id, gathering]))
  const records = () => recordsOf({ members: content.members, gatherings: [...gatherings.values()] })
  const now = () => NOW
  const state: Pick<Doors, 'stored' | 'changes' | 'failing' | 'isBegun' | 'asOf' | 'problems' | 'surprises'> = {
    stored: [],
    changes: 0,
    failing: { with: null },
    isBegun: true,
    asOf: null,
    problems: [],
    surprises: [],
  }
  const put = async (gathering: Gathering) => {
    if (state.failing.with) throw state.failing.with
    state.stored.push(gathering)
    gatherings.set(gathering.id, gathering)
  }
  const server = makeServer({
    messages: async (_request, response) => void response.send(200),
    identify: identifyBy({
      jwksUrl: issuerUrl,
      issuer: issuerUrl,
      audience: AUDIENCE,
      tenantId: TENANT,
      memberByAccount: (entraId) => content.members.find((member) => member.entraId === entraId),
      now,
    }),
    features: [
      (added, handle) =>
        addCommands(added, handle, {
          invite: inviteToGathering({ records, put, inTurn: takingTurns(), now }),
          invitationLines: ({ title }) => [title],
          chooseLanguage: async () => undefined,
          reach: () => ({ door: 'none', chat: 'never-installed', mail: 'no-mailbox' }),
          workplaces: () => records().workplaces,
          setAside: () => content.setAside ?? [],
          afterChange: () => void state.changes++,
          now,
        }),
    ],
    tabFolder: content.tabFolder ?? 'no-tab-in-this-test',
    tabSettings: () => ({
      graphUrl: 'https://graph.example',
      teamSite: 'team',
      now: NOW.toISOString(),
      signIn: { kind: 'entra', tenantId: TENANT, clientId: 'client', apiScope: `${AUDIENCE}/access_as_user` },
    }),
    networkName: () => 'Nettverket <Follo>',
    lists: { isBegun: () => state.isBegun, asOf: () => state.asOf, now },
    notReady: () => state.problems,
    notes: () => [],
    surprised: (error) => void state.surprises.push(error),
  })
  const port = await new Promise<number>((resolve) => server.listen(0, () => resolve(server.address().port)))

  const tokenFor: Doors['tokenFor'] = (member, changes = {}) =>
    new SignJWT({ oid: member.entraId, tid: TENANT, scp: 'access_as_user', ...changes.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'the-key' })
      .setIssuer(changes.issuer ?? issuerUrl)
      .setAudience(changes.audience ?? AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(changes.expires ?? '1h')
      .sign(changes.key ?? privateKey)
  const send: Doors['ask'] = (method, path, headers = {}, body) =>
    new Promise((resolve, reject) => {
      const asked = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const text = bytes.toString('utf8')
          const isJson = response.headers['content-type']?.includes('json') === true && text !== ''
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text,
            json: isJson ? (JSON.parse(text) as unknown) : null,
          })
        })
      })
      asked.on('error', reject)
      asked.end(body)
    })

  return Object.assign(state, {
    ask: send,
    tokenFor,
    otherKey: other.privateKey,
    async as(member: Member, method: string, path: string, body?: unknown) {
      const authorization = `Bearer ${await tokenFor(member)}`
      if (body === undefined) return send(method, path, { authorization })
      return send(method, path, { authorization, 'Content-Type': 'application/json' }, JSON.stringify(body))
    },
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()))
      issuer.closeAllConnections()
      await new Promise<void>((resolve) => issuer.close(() => resolve()))
    },
  })
}
