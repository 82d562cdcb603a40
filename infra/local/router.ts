export type Ask = {
  method: string
  /** Decoded segments, without the address of the server or of the API version. */
  path: string[]
  query: URLSearchParams
  headers: Record<string, string>
  body: unknown
}

export type Reply = {
  status: number
  headers?: Record<string, string>
  json?: unknown
  text?: { type: string; content: string }
  /** Server-sent events: called with the sender, returns what to do when the reader leaves. */
  events?: (send: (data: unknown) => void) => () => void
  /** The work is done, and the answer gets lost on the way. */
  lost?: boolean
}

type NamesIn<Pattern extends string> = Pattern extends `${infer Head}/${infer Rest}`
  ? NamesIn<Head> | NamesIn<Rest>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

export type Parts = Record<string, string>

export type Route<A, R = Reply> = {
  method: string
  pattern: string
  segments: string[]
  answer: (ask: A, parts: Parts) => R
}

export type Match<A, R> = { route: Route<A, R>; parts: Parts }

/** One line of a table of routes; the names in the pattern become the names of the parts. */
export function on<Pattern extends string, A, R = Reply>(
  method: string,
  pattern: Pattern,
  answer: (ask: A, parts: Record<NamesIn<Pattern>, string>) => R,
): Route<A, R> {
  const segments = pattern.split('/').filter((segment) => segment !== '')
  const names = segments.filter((segment) => segment.startsWith(':')).map((segment) => segment.slice(1))
  const isComplete = (parts: Parts): parts is Record<NamesIn<Pattern>, string> => names.every((name) => name in parts)
  return {
    method,
    pattern,
    segments,
    answer: (ask, parts) => {
      if (!isComplete(parts)) throw new Error(`${pattern} was called without its parts`)
      return answer(ask, parts)
    },
  }
}

/** The first route that fits; else whether the path exists with another method. */
export function findRoute<A, R>(
  routes: readonly Route<A, R>[],
  method: string,
  path: string[],
): Match<A, R> | 'other-method' | 'no-such-path' {
  let pathExists = false
  for (const route of routes) {
    const parts = partsOf(route.segments, path)
    if (!parts) continue
    if (route.method === method) return { route, parts }
    pathExists = true
  }
  return pathExists ? 'other-method' : 'no-such-path'
}

function partsOf(segments: string[], path: string[]): Parts | undefined {
  if (segments.length !== path.length) return undefined
  const parts: Parts = {}
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? ''
    if (segment.startsWith(':')) parts[segment.slice(1)] = given
    else if (segment !== given) return undefined
  }
  return parts
}

export function pathOf(address: string): string[] {
  return address
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment)
      } catch {
        return segment
      }
    })
}
