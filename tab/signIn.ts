import * as z from 'zod/mini'
import type { TabSettings } from '../bot/http/contract'
import type { Host } from './host'
import { kindOfStatus, TabProblem } from './problem'

export type TokenAudience = 'graph' | 'api'

export type Session = {
  /** A valid token, kept or new. */
  tokenFor(audience: TokenAudience): Promise<string>
  /** The token was refused: the next one must be new. */
  forget(audience: TokenAudience): void
  /** Sign in as somebody else; null where the signed-in account is the only one. */
  leave: (() => void) | null
}

export type LocalSignIn = Extract<TabSettings['signIn'], { kind: 'local' }>
export type EntraSignIn = Extract<TabSettings['signIn'], { kind: 'entra' }>

const person = z.object({
  id: z.string(),
  name: z.string(),
  mail: z.nullable(z.string()),
  role: z.nullable(z.string()),
  area: z.nullable(z.string()),
})
export type Person = z.output<typeof person>

const CHOSEN = 'ressursnett.person'
const TOKEN_LIVES_MS = 50 * 60_000

export async function peopleToSignIn({ url }: LocalSignIn): Promise<Person[]> {
  const answer = await fetch(`${url}/signin/people`)
  if (!answer.ok) throw new TabProblem(kindOfStatus(answer.status), `GET /signin/people ${answer.status}`)
  return z.array(person).parse(await answer.json())
}

/** Who is chosen already, by the address or earlier in this browser tab. */
export function chosenPerson(): string | null {
  return new URLSearchParams(window.location.search).get('as') ?? sessionStorage.getItem(CHOSEN)
}

export function choosePerson(id: string): void {
  sessionStorage.setItem(CHOSEN, id)
}

const givenToken = z.object({ access_token: z.string() })

export function localSession({ url }: LocalSignIn, user: string, leave: () => void): Session {
  const kept = new Map<TokenAudience, { token: Promise<string>; at: number }>()
  const ask = async (audience: TokenAudience): Promise<string> => {
    const answer = await fetch(`${url}/signin/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, audience }),
    })
    if (!answer.ok) throw new TabProblem('signed-out', `POST /signin/token ${answer.status}`)
    return givenToken.parse(await answer.json()).access_token
  }
  return {
    tokenFor: (audience) => {
      const known = kept.get(audience)
      if (known && performance.now() - known.at < TOKEN_LIVES_MS) return known.token
      const token = ask(audience)
      kept.set(audience, { token, at: performance.now() })
      token.catch(() => kept.delete(audience))
      return token
    },
    forget: (audience) => kept.delete(audience),
    leave: () => {
      sessionStorage.removeItem(CHOSEN)
      leave()
    },
  }
}

/** Null when Microsoft wants to see the person first: outside Teams a window may only open at a press. */
export async function entraSession(signIn: EntraSignIn, host: Host, pressed: boolean): Promise<Session | null> {
  const { connectEntra } = await import('./entra')
  return connectEntra(signIn, host.loginHint, pressed || host.kind === 'teams')
}
