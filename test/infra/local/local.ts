import { z } from 'zod'
import { startLocalM365, type LocalM365 } from '../../../infra/local/server'

const rowSchema = z.looseObject({
  id: z.string().optional(),
  '@odata.etag': z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
})
const errorSchema = z.looseObject({ code: z.string(), message: z.string() })
const bodySchema = z.looseObject({
  id: z.string().default(''),
  '@odata.etag': z.string().default(''),
  '@odata.nextLink': z.string().default(''),
  '@odata.deltaLink': z.string().default(''),
  access_token: z.string().default(''),
  fields: z.record(z.string(), z.unknown()).default({}),
  value: z.array(rowSchema).default([]),
  error: errorSchema.default({ code: '', message: '' }),
  responses: z
    .array(
      z.looseObject({
        id: z.string(),
        status: z.number(),
        headers: z.record(z.string(), z.string()),
        body: z.looseObject({ error: errorSchema.optional() }).optional(),
      }),
    )
    .default([]),
})
export type Answer = { status: number; headers: Headers; body: z.infer<typeof bodySchema>; json: unknown }

export type Person = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

export type Local = {
  m365: LocalM365
  /** Asks Graph as the app; the path follows /v1.0, or is a whole link. */
  app: Person
  as(user: string): Promise<Person>
  /** Asks the server outside of Graph, without a token. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>
  token(user: string, audience?: string): Promise<string>
}

export async function startLocal(options: { file?: string; now?: Date; port?: number } = {}): Promise<Local> {
  const m365 = await startLocalM365({ port: 0, file: ':memory:', ...options })
  const ask: Local['ask'] = (method, path, body) => answerTo(`${m365.url}${path}`, method, body, {})
  const token: Local['token'] = async (user, audience = 'graph') =>
    (await ask('POST', '/signin/token', { user, audience })).body.access_token
  const as: Local['as'] = async (user) => {
    const authorization = `Bearer ${await token(user)}`
    return (method, path, body, headers = {}) => {
      const address = path.startsWith('http') ? path : `${m365.url}/v1.0${path}`
      return answerTo(address, method, body, { authorization, ...headers })
    }
  }
  return { m365, ask, token, as, app: await as('app') }
}

async function answerTo(
  address: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...sent,
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const json: unknown = isJson ? JSON.parse(text) : text
  const parsed = bodySchema.safeParse(json)
  return { status: response.status, headers: response.headers, body: parsed.data ?? bodySchema.parse({}), json }
}

export const ANNA = {
  displayName: 'Anna Berg',
  userPrincipalName: 'anna.berg@local.example',
  mail: 'anna.berg@local.example',
  employeeId: 'm1',
  jobTitle: 'Ressurssykepleier',
  department: 'Follo',
  preferredLanguage: 'nb-NO',
}
export const BILAL = {
  ...ANNA,
  displayName: 'Bilal Khan',
  userPrincipalName: 'bilal.khan@local.example',
  mail: 'bilal.khan@local.example',
  employeeId: 'm2',
  jobTitle: 'Områdeleder',
}

export const RSVPS = {
  displayName: 'Rsvps',
  columns: [
    { name: 'Key', text: { maxLength: 255 }, indexed: true, enforceUniqueValues: true, required: true },
    { name: 'Gathering', text: {}, indexed: true },
    { name: 'Answer', choice: { allowTextEntry: false, choices: ['on-site', 'online', 'cannot-come'] } },
    { name: 'Seat', number: { decimalPlaces: 'none', minimum: 0 }, indexed: true },
    { name: 'Late', boolean: {}, indexed: true },
    { name: 'At', dateTime: { format: 'dateTime' }, indexed: true },
    { name: 'Note', text: { allowMultipleLines: true } },
    { name: 'Secret', text: {}, hidden: true },
  ],
}
export const ITEMS = '/sites/team/lists/Rsvps/items'

/** The team site with one list, and what asks it. */
export async function startWithList(): Promise<Local> {
  const local = await startLocal()
  await local.app('POST', '/sites/team/lists', RSVPS)
  return local
}

export const rsvp = (member: string, more: Record<string, unknown> = {}) => ({
  fields: { Key: `g1|${member}`, Gathering: 'g1', ...more },
})

export async function makeItem(local: Local, member: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return local.app('POST', ITEMS, rsvp(member, more))
}

export const keysIn = ({ body }: Answer): unknown[] => body.value.map((row) => row.fields?.['Key'])
