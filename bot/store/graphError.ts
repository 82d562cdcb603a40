/** What Graph would not do. It carries what an operator needs, and nothing about a person. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly method: string,
    /** The path without ids of items and without what was filtered on. */
    readonly shape: string,
    readonly requestId: string | null,
    private readonly detail: string,
  ) {
    super(`Graph answered ${status} ${code} to ${method} ${shape} (request-id ${requestId ?? 'unknown'})`)
    this.name = 'GraphError'
  }

  /** SharePoint's words are the only sure sign: the status of a unique-column collision differs between services. */
  get isDuplicate(): boolean {
    return /duplicate values|unique constraints/i.test(this.detail)
  }

  /** Teams gives the same status and code whether one person's policy forbids an app or the tenant has not allowed us to ask. */
  get isPolicyForOne(): boolean {
    return /app permission policy/i.test(this.detail)
  }

  get isConflict(): boolean {
    return this.status === 412
  }
}

/** No answer came: a write may or may not have happened, so it is looked up and never blindly repeated. */
export class GraphLost extends Error {
  constructor(
    method: string,
    readonly shape: string,
    cause: unknown,
  ) {
    super(`Graph gave no answer to ${method} ${shape}`, { cause })
    this.name = 'GraphLost'
  }

  /** What kind of silence, such as "TimeoutError"; never the words of a library, which may hold whole addresses. */
  get because(): string {
    return kindOf(this.cause) ?? 'unknown'
  }

  /** Why the program got no token, when it never came as far as asking. */
  get tokenRefused(): string | null {
    return this.because === TOKEN_REFUSED && this.cause instanceof Error ? this.cause.message : null
  }
}

const TOKEN_REFUSED = 'TokenRefused'

/** There is no token to ask Graph with. Its message is a code of Entra's, or the kind of error. */
export class TokenRefused extends Error {
  constructor(cause: unknown) {
    const written = cause instanceof Error ? cause.message : ''
    super(/AADSTS\d+/.exec(written)?.[0] ?? kindOf(cause) ?? 'unknown', { cause })
    this.name = TOKEN_REFUSED
  }
}

/** Graph's library wraps what was thrown in an error of its own, and keeps the name as a code. */
function kindOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : error.name
}

/** The path as it may stand in a log: no ids of items, no keys, no queries. */
export function shapeOf(path: string): string {
  const [bare = ''] = path.replace(/^https?:\/\/[^/]+(\/v1\.0)?/, '').split('?')
  return bare
    .replace(/\/sites\/[^/]+/, '/sites/{site}')
    .replace(/\/items\/(?!delta)[^/]+/, '/items/{item}')
    .replace(/\/(users|groups)\/[^/]+/, '/$1/{id}')
    .replace(/\/installedApps\/[^/]+/, '/installedApps/{id}')
    .replace(/\/columns\/[^/]+/, '/columns/{column}')
}
