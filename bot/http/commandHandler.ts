import type { Request, Response } from 'restify'
import type { Member } from '../domain/member'
import { GraphError, GraphLost } from '../store/graphError'
import { NotStored, RowConflict } from '../store/mirror'
import type { ApiProblem } from './contract'
import type { Identify } from './identify'

const STATUS: Record<ApiProblem['error'], number> = {
  unauthorized: 401,
  forbidden: 403,
  'bad-request': 400,
  'too-large': 413,
  'not-found': 404,
  'not-saved': 503,
  'something-wrong': 500,
}

/** Whatever kept the list from taking it: the caller may try again. */
const NOT_SAVED = [NotStored, RowConflict, GraphError, GraphLost]

type Work = (member: Member, request: Request) => Promise<object | ApiProblem['error']>

export type CommandHandler = (work: Work) => (request: Request, response: Response) => Promise<void>

/** Lets a leading member in, runs the command and says what went wrong if it did. */
export function commandHandler(identify: Identify): CommandHandler {
  return (work) => async (request, response) => {
    response.header('Cache-Control', 'no-store')
    const identified = await identify(request.header('authorization'))
    if (!identified.ok) return refuse(response, identified.error)
    try {
      const answer = await work(identified.member, request)
      if (typeof answer === 'string') return refuse(response, answer)
      response.send(200, answer)
    } catch (error) {
      if (!isNotSaved(error)) throw error
      refuse(response, 'not-saved')
    }
  }
}

export function isNotSaved(error: unknown): boolean {
  return NOT_SAVED.some((kind) => error instanceof kind)
}

function refuse(response: Response, error: ApiProblem['error']): void {
  response.send(STATUS[error], { error } satisfies ApiProblem)
}
