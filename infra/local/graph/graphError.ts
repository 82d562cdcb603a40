import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Reply } from '../router'

type Extra = { headers?: Record<string, string>; innerCode?: string; details?: { code: string; target: string }[] }

/** What Graph answers when it does not do what it was asked. */
export class GraphError extends Error {
  readonly headers: Record<string, string>
  readonly innerCode: string | undefined
  readonly details: Extra['details']

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    extra: Extra = {},
  ) {
    super(message)
    this.headers = extra.headers ?? {}
    this.innerCode = extra.innerCode
    this.details = extra.details
  }
}

export const notFound = () => new GraphError(404, 'itemNotFound', 'The resource could not be found.')
export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied')
export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message)

export function errorReply(error: GraphError, clientRequestId: string | undefined): Reply {
  const requestId = randomUUID()
  return {
    status: error.status,
    headers: { ...error.headers, 'request-id': requestId },
    json: {
      error: {
        code: error.code,
        message: error.message,
        ...(error.details ? { details: error.details } : {}),
        innerError: {
          ...(error.innerCode ? { code: error.innerCode } : {}),
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId ?? requestId,
        },
      },
    },
  }
}

/** A body that does not fit is the asker's mistake, and the answer says where. */
export function parsedBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw invalidRequest(`${where === '' ? 'The body' : `'${where}'`} is not valid: ${issue?.message ?? 'unknown'}`)
}
