import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { shapeOf } from './graphError'
import { askOver, type RawAnswer } from './graphTransport'

export type GraphLog = (entry: {
  method: string
  path: string
  status: number
  ms: number
  requestId: string | null
  /** What Graph's own clock showed. */
  date: string | null
}) => void

/** One request on its way through the library: how long it may take, waiting for throttling included, and its answer. */
export class Exchange {
  readonly deadline: number
  answer: RawAnswer | null = null

  constructor(patienceMs: number) {
    this.deadline = performance.now() + patienceMs
  }
}

function exchangeIn(context: Context): Exchange {
  const exchange: unknown = context.middlewareControl?.getMiddlewareOptions(Exchange)
  return exchange instanceof Exchange ? exchange : new Exchange(USUAL_PATIENCE_MS)
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
    context.options = {
      ...context.options,
      headers: {
        ...plainHeaders(context.options?.headers),
        Authorization: `Bearer ${await this.token()}`,
        // SharePoint asks callers to say who they are: decorated traffic is throttled last.
        'User-Agent': 'NONISV|Ressursnett|Ressursnett/1.0',
      },
    }
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
    const exchange = exchangeIn(context)
    for (let attempt = 1; ; attempt++) {
      await this.next?.execute(context)
      const { answer } = exchange
      if (!answer || attempt === MOST_ATTEMPTS || !mayRepeat(context, answer)) return
      const pause = pauseBefore(attempt, answer.headers['retry-after'] ?? null)
      if (performance.now() + pause > exchange.deadline) return
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
    const { answer } = exchangeIn(context)
    this.log({
      method: context.options?.method ?? 'GET',
      path: shapeOf(urlOf(context)),
      status: answer?.status ?? 0,
      ms: Math.round(performance.now() - started),
      requestId: answer?.headers['request-id'] ?? null,
      date: context.response?.headers.get('date') ?? null,
    })
  }
}

/** The last in the chain: asks, and leaves the answer where it is fetched; the library itself wants only a response. */
class TransportHandler implements Middleware {
  async execute(context: Context): Promise<void> {
    const { options } = context
    const exchange = exchangeIn(context)
    exchange.answer = await askOver({
      method: options?.method ?? 'GET',
      url: urlOf(context),
      headers: plainHeaders(options?.headers),
      body: typeof options?.body === 'string' ? options.body : null,
      deadline: exchange.deadline,
    })
    context.response = ANSWERED
  }
}

const ANSWERED = new Response(null)

export function middlewareChain(
  token: () => Promise<string>,
  log: GraphLog,
  wait: (ms: number) => Promise<void>,
): Middleware[] {
  return [new AuthenticationHandler(token), new RetryHandler(wait), new LogHandler(log), new TransportHandler()]
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

function mayRepeat(context: Context, { status, headers }: RawAnswer): boolean {
  if (isTurnedAway(status, headers['retry-after'] ?? null)) return true
  return [502, 503, 504].includes(status) && (context.options?.method ?? 'GET') !== 'POST'
}

function plainHeaders(headers: RequestInit['headers']): Record<string, string> {
  if (headers === undefined) return {}
  if (headers instanceof Headers || Array.isArray(headers)) return Object.fromEntries(new Headers(headers))
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

function urlOf(context: Context): string {
  return typeof context.request === 'string' ? context.request : context.request.url
}
