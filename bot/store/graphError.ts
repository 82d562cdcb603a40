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

  get isConflict(): boolean {
    return this.status === 412
  }
}

/** No answer came: a write may or may not have happened, so it is looked up and never blindly repeated. */
export class GraphLost extends Error {
  constructor(method: string, shape: string, cause: unknown) {
    super(`Graph gave no answer to ${method} ${shape}`, { cause })
    this.name = 'GraphLost'
  }
}

/** The path as it may stand in a log: no ids of items, no keys, no queries. */
export function shapeOf(path: string): string {
  const [bare = ''] = path.replace(/^https?:\/\/[^/]+(\/v1\.0)?/, '').split('?')
  return bare
    .replace(/\/sites\/[^/]+/, '/sites/{site}')
    .replace(/\/items\/(?!delta)[^/]+/, '/items/{item}')
    .replace(/\/(users|groups)\/[^/]+/, '/$1/{id}')
    .replace(/\/columns\/[^/]+/, '/columns/{column}')
}
