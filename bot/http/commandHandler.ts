import type { Request, Response } from 'restify'
import type { Member } from '../domain/member'
import { isStorageTrouble } from '../store/storageTrouble'
import type { ApiProblem } from './contract'
import type { Identify } from './identify'

const STATUS: Record<ApiProblem['error'], number> = {
  unauthorized: 401,
  forbidden: 403,
  'bad-request': 400,
  'too-large': 413,
  'not-found': 404,
  'not-ready': 503,
  'not-saved': 503,
  'something-wrong': 500,
}

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
      if (!isStorageTrouble(error)) throw error
      refuse(response, 'not-saved')
    }
  }
}

function refuse(response: Response, error: ApiProblem['error']): void {
  response.send(STATUS[error], { error } satisfies ApiProblem)
}
