import { pino, type DestinationStream, type Logger } from 'pino'
import { AnswersUnreadable, NotDestroyed } from './flows/surveys/closingParts'
import { WrongSecret } from './flows/surveys/seals'
import { GraphError, GraphLost } from './store/graphError'
import { NotStored, RowConflict } from './store/mirror'

/** The program's log. Errors go through `described`: libraries hang whole requests on theirs, cards and names included. */
export function makeLog(level: string, to?: DestinationStream): Logger {
  const options = { level, serializers: { err: described } }
  return to ? pino(options, to) : pino(options)
}

type Described = { type: string; message?: string; code?: string; status?: number; at: string[]; cause?: Described }

const OURS = [GraphError, GraphLost, NotStored, RowConflict, WrongSecret, AnswersUnreadable, NotDestroyed]

/** What an operator needs of an error, and nothing about a person: only our own messages are known to name nobody. */
function described(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const isOurs = OURS.some((kind) => error instanceof kind)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null
  return {
    type: error.name,
    ...(isOurs ? { message: error.message } : {}),
    ...(code === null ? {} : { code: code.slice(0, 60) }),
    ...(status === null ? {} : { status }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: described(error.cause) }),
  }
}
