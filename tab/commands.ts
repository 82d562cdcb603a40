import * as z from 'zod/mini'
import { inviteAnswer, me, tabSettings, type InviteAnswer, type Me, type TabSettings } from '../bot/http/contract'
import type { Language } from '../bot/domain/member'
import { kindOfStatus, retryAfterMs, TabProblem } from './problem'
import type { Session } from './signIn'

/** What the tab asks of the bot. Everything it looks at comes from Graph instead. */
export type Commands = {
  me(): Promise<Me>
  chooseLanguage(language: Language): Promise<void>
  invite(gathering: string, dryRun: boolean): Promise<InviteAnswer>
  /** For the parts that are loaded when they are opened: each reads the answer by its own schema. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>
  /** A file that the bot makes. */
  file(path: string): Promise<Blob>
}

export async function readSettings(): Promise<TabSettings> {
  return tabSettings.parse(await answerOf('GET', '/tab/settings.json', { cache: 'no-store' }))
}

export function commandsAs(session: Session): Commands {
  const headers = async () => ({
    authorization: `Bearer ${await session.tokenFor('api')}`,
    'content-type': 'application/json',
  })
  const signedIn = async <Answer>(once: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await once()
    } catch (error) {
      if (!(error instanceof TabProblem) || error.kind !== 'signed-out') throw error
      session.forget('api')
      return once()
    }
  }
  const ask = (method: string, path: string, body?: unknown): Promise<unknown> =>
    signedIn(async () =>
      answerOf(method, path, {
        method,
        headers: await headers(),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
  return {
    ask,
    file: (path) => signedIn(async () => fileOf(path, { headers: await headers() })),
    me: async () => me.parse(await ask('GET', '/api/me')),
    chooseLanguage: async (language) => {
      await ask('PUT', '/api/me/language', { language })
    },
    invite: async (gathering, dryRun) =>
      inviteAnswer.parse(await ask('POST', `/api/gatherings/${encodeURIComponent(gathering)}/invitations`, { dryRun })),
  }
}

const refused = z.object({ ok: z.literal(false), refusal: z.string() })

async function answerOf(method: string, path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetched(method, path, init)
  const text = await answer.text()
  const body: unknown = answer.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : null
  // A refusal is an answer of the domain, whatever status it came with.
  if (answer.ok || refused.safeParse(body).success) return body
  throw problemOf(method, path, answer)
}

async function fileOf(path: string, init: RequestInit): Promise<Blob> {
  const answer = await fetched('GET', path, init)
  if (!answer.ok) throw problemOf('GET', path, answer)
  return answer.blob()
}

function fetched(method: string, path: string, init: RequestInit): Promise<Response> {
  return fetch(path, init).catch(() => {
    throw new TabProblem('offline', `${method} ${path}`)
  })
}

function problemOf(method: string, path: string, answer: Response): TabProblem {
  return new TabProblem(
    kindOfStatus(answer.status),
    `${method} ${path} ${answer.status}`,
    retryAfterMs(answer.headers.get('retry-after')),
  )
}
