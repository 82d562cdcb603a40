import { HTTPMessageHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client'
import { shapeOf } from './graphError'

export type GraphLog = (entry: {
  method: string
  path: string
  status: number
  ms: number
  requestId: string | null
}) => void

/** How long one request may take, waiting for throttling included. */
export class Patience {
  constructor(readonly ms: number) {}
}

export const USUAL_PATIENCE_MS = 60_000

const MOST_ATTEMPTS = 5
const FIRST_WAIT_MS = 500

/** microsoft-graph-client adds no token for plain-http hosts, such as the local Microsoft 365; so this adds it to every request. */
class AuthenticationHandler implements Middleware {
  private next: Middleware | undefined

  constructor(private readonly token: () => Promise<string>) {}

  setNext(next: Middleware): void {
    this.next = next
  }

  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers)
    headers.set('Authorization', `Bearer ${await this.token()}`)
    // SharePoint asks callers to say who they are: decorated traffic is throttled last.
    headers.set('User-Agent', 'NONISV|Ressursnett|Ressursnett/1.0')
    context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) }
    await this.next?.execute(context)
  }
}

/**
 * Waits as long as Graph asks, else ever longer with jitter. What was turned away (429, or 503 that says when to come
 * back) is repeated whatever it was; after other failures only what can be repeated safely is.
 */
class RetryHandler implements Middleware {
  private next: Middleware | undefined

  constructor(private readonly wait: (ms: number) => Promise<void>) {}

  setNext(next: Middleware): void {
    this.next = next
  }

  async execute(context: Context): Promise<void> {
    const patience: unknown = context.middlewareControl?.getMiddlewareOptions(Patience)
    const deadline = performance.now() + (patience instanceof Patience ? patience.ms : USUAL_PATIENCE_MS)
    for (let attempt = 1; ; attempt++) {
      await this.next?.execute(withTimeout(context, deadline))
      const { response } = context
      if (!response || attempt === MOST_ATTEMPTS || !mayRepeat(context, response)) return
      const pause = pauseBefore(attempt, response.headers.get('retry-after'))
      if (performance.now() + pause > deadline) return
      await response.body?.cancel()
      await this.wait(pause)
    }
  }
}

class LogHandler implements Middleware {
  private next: Middleware | undefined

  constructor(private readonly log: GraphLog) {}

  setNext(next: Middleware): void {
    this.next = next
  }

  async execute(context: Context): Promise<void> {
    const started = performance.now()
    await this.next?.execute(context)
    this.log({
      method: context.options?.method ?? 'GET',
      path: shapeOf(urlOf(context)),
      status: context.response?.status ?? 0,
      ms: Math.round(performance.now() - started),
      requestId: context.response?.headers.get('request-id') ?? null,
    })
  }
}

export function middlewareChain(
  token: () => Promise<string>,
  log: GraphLog,
  wait: (ms: number) => Promise<void>,
): Middleware[] {
  return [new AuthenticationHandler(token), new RetryHandler(wait), new LogHandler(log), new HTTPMessageHandler()]
}

/** Waiting times for answers that come inside a batch follow the same rules. */
export function pauseBefore(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter)
  if (retryAfter !== null && Number.isFinite(asked)) return asked * 1000
  return FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.8 + Math.random() * 0.4)
}

export function isTurnedAway(status: number, retryAfter: string | null): boolean {
  return status === 429 || (status === 503 && retryAfter !== null)
}

function mayRepeat(context: Context, response: Response): boolean {
  if (isTurnedAway(response.status, response.headers.get('retry-after'))) return true
  return [502, 503, 504].includes(response.status) && (context.options?.method ?? 'GET') !== 'POST'
}

function withTimeout(context: Context, deadline: number): Context {
  context.options = {
    ...context.options,
    signal: AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now()))),
  }
  return context
}

function urlOf(context: Context): string {
  return typeof context.request === 'string' ? context.request : context.request.url
}
