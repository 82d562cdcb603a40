import { pageAnswer, type PageAnswer } from '../../bot/http/contract/personal'

/** `offline` is an answer that never came, `not-ready` one that says so; either may be tried once more. */
export type Asked = { answer: PageAnswer; asOf: Date | null } | 'offline' | 'not-ready'

const PATIENCE_MS = 20_000

export type Ask = (what: 'card' | 'act' | 'language' | 'new-link' | 'revoke', body?: object) => Promise<Asked>

/** Everything this page asks its server; without a body it only looks. */
export function askAt(path: string): Ask {
  return async (what, body) => {
    const common = { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) } as const
    const press = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    try {
      const response = await fetch(`${path}/${what}`, body === undefined ? common : { ...common, ...press })
      const parsed = pageAnswer.safeParse(await response.json().catch(() => null))
      if (!parsed.success) return response.status >= 500 ? 'not-ready' : 'offline'
      const asOf = response.headers.get('As-Of')
      return { answer: parsed.data, asOf: asOf === null ? null : new Date(asOf) }
    } catch {
      return 'offline'
    }
  }
}
