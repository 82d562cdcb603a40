import type { Request, Response, Server } from 'restify'
import * as z from 'zod/mini'
import { isEmail } from '../domain/email'
import { ageOfCode, doorState, type DoorHash } from '../domain/attendance/checkIn'
import type { Gathering, GatheringId } from '../domain/gathering'
import type { Language, Member } from '../domain/member'
import type { Records } from '../domain/records'
import type { CheckIn } from '../flows/attendance/checkIn'
import { fewTries } from '../flows/attendance/fewTries'
import { checkInPageTexts } from '../texts/topics/checkInPage'
import {
  CHECK_IN_POLICY,
  endPage,
  formPage,
  LONGEST_EMAIL,
  REMEMBERED_DAYS,
  type CheckInEnd,
  type CheckInForm,
} from './checkInPage'
import { callerOf, languageAsked, languageSuffix, sendPage } from './publicPage'
import { isStorageTrouble } from '../store/storageTrouble'

export type CheckInPages = {
  records: () => Records
  checkIn: CheckIn
  memberByEmail: (email: string) => Member | undefined
  hash: DoorHash
  publicUrl: string
  botAppId: string
  /** Waited for by every answer, so that the time it takes does not tell who is on the name list. */
  pause: () => Promise<void>
  now: () => Date
}

const COOKIE = 'ressursnett-her'
const WITHIN_MS = 10 * 60_000
/** A whole room may come from one address. */
const MOST_ANSWERS = 600
const MOST_WRONG = 40
const MOST_WRONG_AT_ONE_GATHERING = 400
/** Minutes in which a code that has run out is a late one, and no guess. */
const LATE_MINUTES = 30

const STATUS: Record<CheckInEnd, number> = { thanks: 200, late: 410, completed: 409, tooMany: 429 }

const asked = z.object({ gathering: z.string().check(z.minLength(1), z.maxLength(120)), code: z.string() })
const filledIn = z.object({
  email: z._default(z.string().check(z.trim(), z.maxLength(LONGEST_EMAIL)), ''),
  remember: z.optional(z.string()),
})

type Opened = { ok: true; gathering: Gathering; code: string } | { ok: false; end: CheckInEnd }

/** `/her/<gathering>/<code>`: what a scanned code opens. Looking changes nothing; only the button checks in. */
export function addCheckInPages(server: Server, the: CheckInPages): void {
  const answers = fewTries<string>({ most: MOST_ANSWERS, withinMs: WITHIN_MS, now: the.now })
  const wrong = fewTries<string>({ most: MOST_WRONG, withinMs: WITHIN_MS, now: the.now })
  const wrongThere = fewTries<string>({ most: MOST_WRONG_AT_ONE_GATHERING, withinMs: WITHIN_MS, now: the.now })
  const isHttps = the.publicUrl.startsWith('https:')

  /** A wrong code and an unknown gathering look like a late code: nobody learns here what there is. */
  const open = (request: Request): Opened => {
    const parsed = asked.safeParse(request.params)
    if (!parsed.success) return { ok: false, end: 'late' }
    const { gathering: id, code } = parsed.data
    const caller = callerOf(request)
    if (wrong.isSpent(caller) || wrongThere.isSpent(id)) return { ok: false, end: 'tooMany' }
    const gathering = the.records().gatherings.get(id as GatheringId)
    const age = gathering ? ageOfCode(the.hash, gathering.id, code, the.now(), LATE_MINUTES) : null
    if (!gathering || age === null) {
      wrong.count(caller)
      if (gathering) wrongThere.count(id)
      return { ok: false, end: 'late' }
    }
    const state = doorState(gathering, the.now())
    if (state === 'completed') return { ok: false, end: 'completed' }
    const isGood = state === 'open' && ageOfCode(the.hash, gathering.id, code, the.now()) !== null
    return isGood ? { ok: true, gathering, code } : { ok: false, end: 'late' }
  }

  const formFor = ({ gathering, code }: Opened & { ok: true }, language: Language, more: Partial<CheckInForm>) =>
    formPage(language, pathOf(gathering.id, code), {
      gathering,
      code,
      now: the.now(),
      teamsLink: teamsLink(the.botAppId, checkInPageTexts[language].message(code)),
      email: '',
      isRemembered: false,
      remembers: true,
      problem: null,
      ...more,
    })

  const end = (request: Request, response: Response, which: CheckInEnd, cookie?: string): void => {
    const language = languageAsked(request)
    send(response, STATUS[which], endPage(language, request.path(), which), cookie)
  }

  const remembering = (email: string): string => cookieOf(email, REMEMBERED_DAYS * 86_400, isHttps)

  server.get('/her/:gathering/:code', async (request: Request, response: Response) => {
    const opened = open(request)
    if (!opened.ok) return end(request, response, opened.end)
    const email = rememberedBy(request)
    send(response, 200, formFor(opened, languageAsked(request), { email: email ?? '', isRemembered: email !== null }))
  })

  server.post('/her/:gathering/:code', async (request: Request, response: Response) => {
    const opened = open(request)
    if (!opened.ok) return end(request, response, opened.end)
    const caller = callerOf(request)
    if (answers.isSpent(caller)) return end(request, response, 'tooMany')
    answers.count(caller)

    const language = languageAsked(request)
    const filled = filledIn.safeParse(request.body ?? {})
    const { email, remember } = filled.success ? filled.data : { email: '', remember: 'yes' }
    const remembers = remember !== undefined
    if (!isEmail(email)) {
      return send(response, 422, formFor(opened, language, { email, remembers, problem: 'email' }))
    }
    const member = the.memberByEmail(email)
    try {
      await Promise.all([member && the.checkIn.at(member, opened.gathering.id, opened.code), the.pause()])
    } catch (error) {
      if (!isStorageTrouble(error)) throw error
      return send(response, 503, formFor(opened, language, { email, remembers, problem: 'not-saved' }))
    }
    end(request, response, 'thanks', remembers ? remembering(email) : forgetting(isHttps))
  })

  server.post('/her/:gathering/:code/glem', async (request: Request, response: Response) => {
    const parsed = asked.safeParse(request.params)
    const back = parsed.success ? pathOf(parsed.data.gathering, parsed.data.code) : '/om/'
    response.writeHead(303, {
      Location: `${back}${languageSuffix(languageAsked(request))}`,
      'Set-Cookie': forgetting(isHttps),
    })
    response.end()
  })
}

/** Where the code on the wall leads. */
export function checkInAddress(publicUrl: string, gathering: string, code: string): string {
  return `${publicUrl}${pathOf(gathering, code)}`
}

function pathOf(gathering: string, code: string): string {
  return `/her/${encodeURIComponent(gathering)}/${encodeURIComponent(code)}`
}

/** Opens the chat with the bot, with the message written and not sent. */
function teamsLink(botAppId: string, message: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(botAppId)}&message=${encodeURIComponent(message)}`
}

function send(response: Response, status: number, html: string, cookie?: string): void {
  sendPage(response, status, html, CHECK_IN_POLICY, cookie === undefined ? {} : { 'Set-Cookie': cookie })
}

function rememberedBy(request: Request): string | null {
  const written = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.header('cookie', ''))?.[1]
  if (written === undefined) return null
  const email = Buffer.from(written, 'base64url').toString('utf8')
  return email.length <= LONGEST_EMAIL && isEmail(email) ? email : null
}

function cookieOf(email: string, seconds: number, isHttps: boolean): string {
  const value = Buffer.from(email, 'utf8').toString('base64url')
  return `${COOKIE}=${value}; Path=/her/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}`
}

function forgetting(isHttps: boolean): string {
  return cookieOf('', 0, isHttps)
}
