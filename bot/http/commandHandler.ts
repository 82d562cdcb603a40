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

/** What is saved and opened by another program. */
export type FileAnswer = { file: Buffer; type: string; name: string }

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
      if (isFile(answer)) return sendFile(response, answer)
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

function isFile(answer: object): answer is FileAnswer {
  return 'file' in answer && Buffer.isBuffer(answer.file)
}

function sendFile(response: Response, { file, type, name }: FileAnswer): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': file.length,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(file)
}
