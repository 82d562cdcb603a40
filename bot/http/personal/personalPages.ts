import type { Request, Response, Server } from 'restify'
import type { Language, Member } from '../../domain/member'
import { fewTries } from '../../flows/attendance/fewTries'
import type { OpenedLink, OpenLink } from '../../flows/pages/openLink'
import type { PageKeys } from '../../flows/pages/pageKeys'
import type { PressOnPage } from '../../flows/pages/pressOnPage'
import type { SendNewLink } from '../../flows/pages/sendNewLink'
import type { PageClosed } from '../../texts/personal/personalPage'
import { pageLanguage, pagePress, type PageAnswer } from '../contract/personal'
import { callerOf } from '../publicPage'
import { builtPage, PRIVATE_HEADERS } from './personalFile'

export type PersonalPages = {
  open: OpenLink
  page: PressOnPage
  keys: PageKeys
  sendNewLink: SendNewLink
  chooseLanguage: (member: Member, language: Language) => Promise<void>
  afterChange: () => void
  tabFolder: string
  now: () => Date
}

type Opened = Extract<OpenedLink, { state: 'ok' }>
type TooOften = { state: 'too-often' }
type Work = (token: string, opened: Opened, body: unknown) => Promise<Answered>
type Answered = { status: number; answer: PageAnswer } | 'bad-request' | 'not-found'

const DONE: Answered = { status: 200, answer: { state: 'done' } }

const [TEN_MINUTES, AN_HOUR] = [10 * 60_000, 60 * 60_000]
/** A whole hospital may be behind one address, and a link may be cut in half in many of its mailboxes. */
const WRONG = { most: 30, withinMs: TEN_MINUTES }
const PRESSES = { most: 120, withinMs: TEN_MINUTES }
const NEW_LINKS = { most: 20, withinMs: AN_HOUR }
/** A list of a whole room's names is a tenth of this. */
const LARGEST_BODY = 100_000

const STATUS: Record<PageClosed, number> = {
  forged: 404,
  expired: 410,
  revoked: 410,
  over: 410,
  left: 410,
  'too-often': 429,
}

/** `/p/<token>`: the card of one matter for one member, without signing in. Opening it changes nothing: only a press does. */
export function addPersonalPages(server: Server, the: PersonalPages): void {
  const wrong = fewTries<string>({ ...WRONG, now: the.now })
  const presses = fewTries<string>({ ...PRESSES, now: the.now })
  const newLinks = fewTries<string>({ ...NEW_LINKS, now: the.now })
  const html = builtPage(the.tabFolder)

  const sendHtml = async (response: Response): Promise<void> => {
    const page = await html()
    response.writeHead(page ? 200 : 404, { ...PRIVATE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
    response.end(page ?? '')
  }

  // A parameter of a route may be a hundred characters long, and a token is longer.
  const look = async (request: Request, response: Response): Promise<void> => {
    const { token, what } = partsOf(request)
    // Nothing is looked up: neither a mail scanner nor a guesser learns from the page whether the link is good.
    if (what === '') return sendHtml(response)
    if (what !== 'card') return send(response, 'not-found')
    const opened = open(request, token)
    send(response, opened.state === 'ok' ? { status: 200, answer: the.page.show(token, opened) } : closed(opened))
  }
  server.get('/p/*', look)
  server.head('/p/*', look)

  server.post('/p/*', async (request: Request, response: Response) => {
    const { token, what } = partsOf(request)
    const work = works.get(what)
    if (work === undefined && what !== 'new-link') return send(response, 'not-found')
    if (!isJson(request)) return send(response, 'bad-request')
    send(response, work ? await pressed(request, token, work) : newLink(request, token))
  })

  const works = new Map<string, Work>([
    [
      'act',
      async (token, opened, body) => {
        const press = pagePress.safeParse(body)
        if (!press.success) return 'bad-request'
        const answer = await the.page.press(token, opened, press.data)
        if (answer.state === 'ok') return { status: 200, answer }
        return { status: answer.isForeign ? 403 : 200, answer: { state: 'line', text: answer.text } }
      },
    ],
    [
      'language',
      async (_token, { member }, body) => {
        const choice = pageLanguage.safeParse(body)
        if (!choice.success) return 'bad-request'
        await the.chooseLanguage(member, choice.data.language)
        the.afterChange()
        return DONE
      },
    ],
    [
      'revoke',
      async (_token, { link }) => {
        await the.keys.revoke(link.member, link.number)
        return DONE
      },
    ],
  ])

  /** A press: of a link that opens, and not too many of them. */
  async function pressed(request: Request, token: string, work: Work): Promise<Answered> {
    const opened = open(request, token)
    if (opened.state !== 'ok') return closed(opened)
    const { id, language } = opened.member
    if (presses.isSpent(id)) return closed({ state: 'too-often' }, language)
    presses.count(id)
    return work(token, opened, request.body)
  }

  /** What is answered does not tell whether there is an address, or where the new link went. */
  function newLink(request: Request, token: string): Answered {
    const caller = callerOf(request)
    if (newLinks.isSpent(caller)) return closed({ state: 'too-often' })
    newLinks.count(caller)
    const opened = open(request, token)
    if (!('link' in opened)) return closed(opened)
    if (opened.state !== 'ok') the.sendNewLink(opened)
    return DONE
  }

  /**
   * What the link opens. Wrong ones are counted by caller; whoever has a good one comes in all the same, for others behind
   * the same address may have cut theirs in half, and 128 bits are not guessed.
   */
  function open(request: Request, token: string): OpenedLink | TooOften {
    const opened = the.open(token)
    if (opened.state !== 'forged') return opened
    const caller = callerOf(request)
    if (wrong.isSpent(caller)) return { state: 'too-often' }
    wrong.count(caller)
    return opened
  }
}

function closed(opened: Exclude<OpenedLink, Opened> | TooOften, spoken: Language | null = null): Answered {
  const language = 'member' in opened ? (opened.member?.language ?? null) : spoken
  return { status: STATUS[opened.state], answer: { state: opened.state, language } }
}

function send(response: Response, answered: Answered): void {
  const isTrouble = typeof answered === 'string'
  const status = isTrouble ? { 'bad-request': 400, 'not-found': 404 }[answered] : answered.status
  response.writeHead(status, { ...PRIVATE_HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(isTrouble ? { error: answered } : answered.answer))
}

/** As JSON, which no other site can have a browser send here without asking. */
function isJson(request: Request): boolean {
  const isSmall = Number(request.header('content-length', '0')) <= LARGEST_BODY
  return isSmall && /^application\/json\b/i.test(request.header('content-type', ''))
}

function partsOf(request: Request): { token: string; what: string } {
  const [, , token = '', ...what] = request.path().split('/')
  return { token, what: what.join('/') }
}
