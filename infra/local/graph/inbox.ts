import { z } from 'zod'
import { wholeSeconds, type Clock } from '../clock'
import type { LocalDatabase } from '../database'
import { on } from '../router'
import { stableId } from '../stableId'
import { costs, decodeToken, encodeToken, namesIn, ok, onlyTheApp, pageReply, topOf } from './ask'
import type { GraphAsk, GraphRoute } from './ask'
import type { Directory } from './directory'
import { GraphError } from './graphError'
import { mailboxAt } from './mail'

const person = z.strictObject({ name: z.string().default(''), address: z.string().min(1) })

/** A letter that somebody has sent to a mailbox here; what Exchange makes of it is told by its class and its headers. */
export const receivedSchema = z.strictObject({
  mailbox: z.string().min(1),
  messageClass: z.string().default('IPM.Note'),
  subject: z.string().default(''),
  from: person,
  to: z.array(person).default([]),
  text: z.string().default(''),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
})
type Received = z.infer<typeof receivedSchema>
type Kept = { number: number; receivedAt: string; received: Received }
type Wish = { since: string; messageClass: string | undefined; newestFirst: boolean; skip: number; top: number }

export type Inbox = {
  receive(letter: z.input<typeof receivedSchema>): void
  find(mailbox: string, wish: Wish): Kept[]
  /** Whether the app has been given `Mail.Read` for the mailboxes here. */
  mayBeRead(): boolean
  letRead(may: boolean): void
}

const row = z.object({ number: z.number(), receivedAt: z.string(), message: z.string() })
const READABLE = 'inbox.readable'

export function localInbox(database: LocalDatabase, clock: Clock): Inbox {
  return {
    receive: (letter) => {
      const received = receivedSchema.parse(letter)
      const sql = 'INSERT INTO inbox (mailbox, receivedAt, messageClass, message) VALUES (?, ?, ?, ?)'
      const values = [received.mailbox, wholeSeconds(clock.now()), received.messageClass, JSON.stringify(received)]
      database.run(sql, ...values)
    },
    find: (mailbox, { since, messageClass, newestFirst, skip, top }) => {
      const isWanted = messageClass === undefined ? '' : 'AND messageClass = ?'
      const order = newestFirst ? 'DESC' : 'ASC'
      const sql = `SELECT number, receivedAt, message FROM inbox WHERE mailbox = ? AND receivedAt >= ? ${isWanted}
        ORDER BY receivedAt ${order}, number ${order} LIMIT ? OFFSET ?`
      const values = [mailbox, since, ...(messageClass === undefined ? [] : [messageClass]), top, skip]
      return database.all(row, sql, ...values).map(({ number, receivedAt, message }) => ({
        number,
        receivedAt,
        received: receivedSchema.parse(JSON.parse(message)),
      }))
    },
    mayBeRead: () => database.setting(READABLE) !== 'no',
    letRead: (may) => database.keepSetting(READABLE, may ? 'yes' : 'no'),
  }
}

const USUAL_PAGE = 10
const LARGEST_PAGE = 1000

export function inboxRoutes(inbox: Inbox, directory: Directory, root: () => string): GraphRoute[] {
  const list = (ask: GraphAsk, user: string) => {
    onlyTheApp(ask.caller)
    const mailbox = mailboxAt(directory, user)
    if (!inbox.mayBeRead()) {
      throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
    }
    const top = topOf(ask, USUAL_PAGE, LARGEST_PAGE)
    const skip = skipIn(ask)
    const found = inbox.find(mailbox, { ...filterOf(ask), newestFirst: isNewestFirst(ask), skip, top: top + 1 })
    const value = found.slice(0, top).map((kept) => shown(kept, ask))
    if (found.length <= top) return ok({ value })
    return pageReply(root(), ask, { value, skiptoken: encodeToken([skip + top]) })
  }
  return [
    costs(
      2,
      on('GET', '/users/:user/messages', (ask, { user }) => list(ask, user)),
    ),
    costs(
      2,
      on('GET', '/users/:user/mailFolders/inbox/messages', (ask, { user }) => list(ask, user)),
    ),
  ]
}

const RECEIVED = /^\s*receivedDateTime\s+ge\s+(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)\s*(?:and\s+(.*))?$/i
const CLASS =
  /^singleValueExtendedProperties\/any\(\s*(\w+)\s*:\s*\1\/id\s+eq\s+'String 0x0*1A'\s+and\s+\1\/value\s+eq\s+'([^']*)'\s*\)\s*$/i

/** Received since an instant, and perhaps of one class (PidTagMessageClass): nothing else is asked for here. */
function filterOf(ask: GraphAsk): Pick<Wish, 'since' | 'messageClass'> {
  const filter = ask.query.get('$filter')
  if (filter === null) return { since: '', messageClass: undefined }
  const received = RECEIVED.exec(filter)
  const rest = received ? (received[2] ?? '') : filter.trim()
  const ofClass = rest === '' ? null : CLASS.exec(rest)
  if (rest !== '' && !ofClass) throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is invalid.')
  if (!received && ask.query.has('$orderby')) {
    const message = 'The restriction or sort order is too complex for this operation.'
    throw new GraphError(400, 'InefficientFilter', message)
  }
  // What is kept here has whole seconds, as in Exchange.
  const since = received ? wholeSeconds(new Date(Math.ceil(Date.parse(received[1] ?? '') / 1000) * 1000)) : ''
  return { since, messageClass: ofClass?.[2] }
}

function isNewestFirst(ask: GraphAsk): boolean {
  const order = ask.query.get('$orderby')
  if (order === null) return true
  const found = /^\s*receivedDateTime(?:\s+(asc|desc))?\s*$/i.exec(order)
  if (!found) throw new GraphError(400, 'ErrorInvalidUrlQuery', 'The sort order is invalid.')
  return found[1]?.toLowerCase() === 'desc'
}

function skipIn(ask: GraphAsk): number {
  const token = ask.query.get('$skiptoken')
  const parsed = z.tuple([z.number().int()]).safeParse(token === null ? [0] : decodeToken(token))
  if (!parsed.success) throw new GraphError(400, 'ErrorInvalidUrlQuery', 'The page token is not valid.')
  return parsed.data[0]
}

function shown({ number, receivedAt, received }: Kept, ask: GraphAsk): Record<string, unknown> {
  const from = { emailAddress: received.from }
  const whole: Record<string, unknown> = {
    id: stableId('message', String(number)),
    createdDateTime: receivedAt,
    receivedDateTime: receivedAt,
    sentDateTime: receivedAt,
    subject: received.subject,
    bodyPreview: received.text.slice(0, 255),
    body: bodyOf(received, ask),
    from,
    sender: from,
    toRecipients: received.to.map((emailAddress) => ({ emailAddress })),
    ccRecipients: [],
    isRead: false,
    isDraft: false,
  }
  const names = namesIn(ask.query.get('$select'))
  // Graph gives headers only to those who name them.
  const selected = names
    ? Object.entries({ ...whole, internetMessageHeaders: received.headers }).filter(([name]) => names.includes(name))
    : Object.entries(whole)
  const wantsClass = /singleValueExtendedProperties\(\s*\$filter=id eq 'String 0x0*1A'\s*\)/i
  const expanded = wantsClass.test(ask.query.get('$expand') ?? '')
    ? { singleValueExtendedProperties: [{ id: 'String 0x1a', value: received.messageClass }] }
    : {}
  return { id: whole['id'], ...Object.fromEntries(selected), ...expanded }
}

/** The body of a report comes empty: what it says stands in the preview only. */
function bodyOf({ messageClass, text }: Received, ask: GraphAsk): { contentType: string; content: string } {
  const isReport = /^REPORT\./i.test(messageClass)
  if (/outlook\.body-content-type\s*=\s*"?text/i.test(ask.headers['prefer'] ?? '')) {
    return { contentType: 'text', content: isReport ? '' : text }
  }
  return { contentType: 'html', content: isReport ? '<html></html>' : `<html><body>${text}</body></html>` }
}
