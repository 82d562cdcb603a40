import { randomBytes } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import * as z from 'zod/mini'
import { isOpenPoll, isPoll, pollQuestion, type Poll } from '../../domain/polls/poll'
import type { Records } from '../../domain/records'
import { fewTries } from '../../flows/attendance/fewTries'
import type { AnswerPoll, PollAnswerRefusal } from '../../flows/polls/answerPoll'
import type { PollCodes } from '../../flows/polls/pollCode'
import { callerOf, sendPage } from '../publicPage'
import { chosenIn, noPollPage, pollForm, thanksPage, type PollForm, type PollProblem } from './pollPage'
import { languageOfPhone, POLL_POLICY } from './pollPageParts'

export type PollPages = {
  records: () => Records
  codes: PollCodes
  answers: AnswerPoll
  /** Reads the surveys anew, for one that another replica has just opened. */
  freshSurveys: () => Promise<void>
  /** What kept the list from taking it; anything else is thrown on. */
  isNotSaved: (error: unknown) => boolean
  isHttps: boolean
  now: () => Date
}

const COOKIE = 'ressursnett-svar'
const REMEMBERED_SECONDS = 86_400
const WITHIN_MS = 10 * 60_000
/** A whole room is behind one address, and everybody may think again. */
const MOST_ANSWERS = 1000
const MOST_WRONG = 300

const device = z.string().check(z.regex(/^[\w-]{22}$/))
const written = z.string().check(z.maxLength(200))
const sent = z.object({
  device: z.catch(z.nullable(device), null),
  answer: z.catch(z.union([z.array(written).check(z.maxLength(20)), written]), ''),
})

const PROBLEM: Record<Exclude<PollAnswerRefusal, 'closed'>, PollProblem> = {
  missing: 'missing',
  'not-an-answer': 'not-an-answer',
}

/** `/m/<code>`: what the code on the screen opens, without signing in. Looking stores nothing; only the button answers. */
export function addPollPages(server: Server, the: PollPages): void {
  const answersFrom = fewTries<string>({ most: MOST_ANSWERS, withinMs: WITHIN_MS, now: the.now })
  const wrongFrom = fewTries<string>({ most: MOST_WRONG, withinMs: WITHIN_MS, now: the.now })

  const known = (code: string): Poll | undefined =>
    the.codes.find([...the.records().surveys.values()].filter(isPoll), code)

  /** A good code is never held up by the wrong ones of somebody else behind the same address. */
  const open = async (request: Request, response: Response): Promise<Poll | null> => {
    const code = codeIn(request)
    const caller = callerOf(request)
    let poll = known(code)
    if (!poll && !wrongFrom.isSpent(caller)) {
      await the.freshSurveys()
      poll = known(code)
    }
    if (poll && isOpenPoll(poll, the.now())) return poll
    const isSpent = !poll && wrongFrom.isSpent(caller)
    if (!poll) wrongFrom.count(caller)
    if (isSpent) return say(request, response, 429, 'tooOften')
    return poll ? say(request, response, 410, 'ended') : say(request, response, 404, 'unknown')
  }

  const say = (request: Request, response: Response, status: number, which: 'ended' | 'unknown' | 'tooOften'): null => {
    const language = languageOfPhone(request)
    sendPage(response, status, noPollPage(language, pathOf(codeIn(request)), which), POLL_POLICY)
    return null
  }

  const formFor = (
    request: Request,
    poll: Poll,
    more: Pick<PollForm, 'chosen' | 'device' | 'hasAnswered' | 'problem'>,
  ) => {
    const question = pollQuestion(poll)
    if (!question) throw new Error('A poll without a question')
    return pollForm(languageOfPhone(request), { path: pathOf(the.codes.of(poll)), question, ...more })
  }

  const look = async (request: Request, response: Response): Promise<void> => {
    const poll = await open(request, response)
    if (!poll) return
    const own = deviceOf(request)
    const before = own === null ? null : the.answers.answerOf(poll, own)
    const html = formFor(request, poll, {
      chosen: chosenIn(before?.answers[pollQuestion(poll)?.id ?? '']),
      device: own ?? newDevice(),
      hasAnswered: before !== null,
      problem: null,
    })
    sendPage(response, 200, html, POLL_POLICY)
  }
  server.get('/m/:code', look)
  server.head('/m/:code', look)

  server.post('/m/:code', async (request: Request, response: Response) => {
    const poll = await open(request, response)
    if (!poll) return
    const caller = `${callerOf(request)} ${poll.id}`
    if (answersFrom.isSpent(caller)) return void say(request, response, 429, 'tooOften')
    answersFrom.count(caller)

    const parsed = sent.safeParse(request.body ?? {})
    const { device: inForm, answer } = parsed.success ? parsed.data : { device: null, answer: '' }
    const own = deviceOf(request) ?? inForm ?? newDevice()
    const chosen = Array.isArray(answer) ? answer : [answer]
    const wrong = (status: number, problem: PollProblem): void => {
      const html = formFor(request, poll, { chosen, device: own, hasAnswered: false, problem })
      sendPage(response, status, html, POLL_POLICY)
    }
    try {
      const outcome = await the.answers.answer(poll, own, chosen.join(','))
      if (!outcome.ok) {
        return outcome.refusal === 'closed'
          ? void say(request, response, 410, 'ended')
          : wrong(422, PROBLEM[outcome.refusal])
      }
    } catch (error) {
      if (!the.isNotSaved(error)) throw error
      return wrong(503, 'not-saved')
    }
    const path = pathOf(the.codes.of(poll))
    sendPage(response, 200, thanksPage(languageOfPhone(request), path), POLL_POLICY, {
      'Set-Cookie': cookieOf(own, path, the.isHttps),
    })
  })
}

export function pollAddress(publicUrl: string, code: string): string {
  return `${publicUrl}${pathOf(code)}`
}

function pathOf(code: string): string {
  return `/m/${encodeURIComponent(code)}`
}

function codeIn(request: Request): string {
  const code: unknown = request.params['code']
  // By whole signs: half of one can stand in no address.
  return typeof code === 'string' ? [...code].slice(0, 40).join('') : ''
}

function newDevice(): string {
  return randomBytes(16).toString('base64url')
}

function deviceOf(request: Request): string | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{22})(?:;|$)`).exec(request.header('cookie', ''))?.[1]
  return value ?? null
}

/** For this question alone, so that a phone cannot be followed from one to the next. */
function cookieOf(value: string, path: string, isHttps: boolean): string {
  const secure = isHttps ? '; Secure' : ''
  return `${COOKIE}=${value}; Path=${path}; Max-Age=${REMEMBERED_SECONDS}; HttpOnly; SameSite=Lax${secure}`
}
