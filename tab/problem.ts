export type ProblemKind = 'signed-out' | 'forbidden' | 'busy' | 'not-found' | 'offline' | 'unexpected'

/** What went wrong on the way to Graph or the bot, in the few kinds the page has words for. */
export class TabProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** Who asked what, and the request-id when there is one: for whoever looks into it, never about a person. */
    readonly detail: string,
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${kind}: ${detail}`)
    this.name = 'TabProblem'
  }
}

export function kindOfStatus(status: number): ProblemKind {
  if (status === 401) return 'signed-out'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (isPassing(status)) return 'busy'
  return 'unexpected'
}

/** Asking again later may help. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504
}

/** `Retry-After` is seconds or a date. */
export function retryAfterMs(header: string | null | undefined): number | null {
  if (!header) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}
