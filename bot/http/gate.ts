import type { Next, Request, Response, Server } from 'restify'
import type { Language } from '../domain/member'
import { asOfText } from '../texts/asOf'
import { sayAsOf } from './publicPage'
import { answerTrouble } from './trouble'

/** What the lists are good for now. */
export type ListState = {
  /** Have they been read at all since the program started? */
  isBegun: () => boolean
  /** Since when they could not be read, when that is long enough to be said. */
  asOf: () => Date | null
  now: () => Date
}

/** Teams is answered in chat's own way, and these need no list. */
const NEED_NO_LIST = ['/healthz', '/readyz', '/api/messages', '/tab']

/** Nobody is told that she is unknown, or that nothing is there, before the lists have been read; and old news say how old they are. */
export function addGate(server: Server, { isBegun, asOf, now }: ListState): void {
  server.use((request: Request, response: Response, next: Next) => {
    const path = request.path()
    if (NEED_NO_LIST.some((open) => path === open || path.startsWith(`${open}/`))) return next()
    if (!isBegun()) {
      response.header('Retry-After', '5')
      answerTrouble(request, response, 503, 'not-ready')
      return next(false)
    }
    const since = request.method === 'GET' ? asOf() : null
    if (since !== null) {
      response.header('As-Of', since.toISOString())
      sayAsOf(response, (language: Language) => asOfText(language, since, now()))
    }
    return next()
  })
}
