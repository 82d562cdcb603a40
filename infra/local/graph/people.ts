import { z } from 'zod'
import type { Reply } from '../router'
import { on } from '../router'
import type { Caller } from '../signin'
import {
  costs,
  decodeToken,
  encodeToken,
  expansionOf,
  linkWith,
  namesIn,
  ok,
  onlyTheApp,
  topOf,
  type GraphAsk,
  type GraphRoute,
} from './ask'
import { newPersonSchema, TEAM_GROUP, type Directory, type Person } from './directory'
import { GraphError } from './graphError'

// What Graph shows of a person unless $select asks for more: employeeId and department are not among them.
const SHOWN_WITHOUT_SELECT = [
  'id',
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
]
const FILTERABLE = ['id', 'employeeId', 'mail', 'userPrincipalName', 'displayName', 'jobTitle', 'department']
const USUAL_PAGE = 100
const LARGEST_PAGE = 999

const reference = z.object({ '@odata.id': z.string() })

export function peopleRoutes(directory: Directory, root: () => string): GraphRoute[] {
  const personAt = (id: string): Person => {
    const person = directory.at(id)
    if (!person) throw noSuchPerson(id)
    return person
  }
  const managerReply = (person: Person, ask: GraphAsk): Reply => {
    const manager = directory.managerOf(person)
    if (manager) return ok({ '@odata.type': '#microsoft.graph.user', ...shown(manager, ask) })
    throw noSuchPerson('manager')
  }
  const whole = (person: Person, ask: GraphAsk): Reply => {
    const wanted = expansionOf(ask, 'manager')
    const manager = wanted === 'none' ? undefined : directory.managerOf(person)
    return ok({ ...shown(person, ask), ...(manager ? { manager: pick(manager, wanted) } : {}) })
  }
  const listReply = (
    ask: GraphAsk,
    read: (after: number, top: number) => { number: number; person: Person }[],
  ): Reply => {
    const top = topOf(ask, USUAL_PAGE, LARGEST_PAGE)
    const found = read(afterIn(ask), top + 1)
    const last = found.length > top ? found[top - 1] : undefined
    const value = found.slice(0, top).map(({ person }) => shown(person, ask))
    if (!last) return ok({ value })
    return ok({ '@odata.nextLink': linkWith(root(), ask, { $skiptoken: encodeToken([last.number]) }), value })
  }
  const signedIn = (caller: Caller): Person => {
    if (caller.kind === 'person') return personAt(caller.oid)
    throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.')
  }
  /** User.Read lets people read themselves; the rest of the directory is for the app. */
  const readable = (id: string, caller: Caller): Person => {
    if (caller.kind === 'app') return personAt(id)
    const self = personAt(caller.oid)
    if (id !== self.id && id.toLowerCase() !== self.userPrincipalName.toLowerCase()) onlyTheApp(caller)
    return self
  }

  return [
    costs(
      1,
      on('GET', '/me', (ask) => whole(signedIn(ask.caller), ask)),
    ),
    costs(
      1,
      on('GET', '/me/manager', (ask) => managerReply(signedIn(ask.caller), ask)),
    ),
    costs(
      2,
      on('GET', '/users', (ask) => {
        onlyTheApp(ask.caller)
        const where = filterOf(ask.query.get('$filter'))
        return listReply(ask, (after, top) => directory.page(after, top, where))
      }),
    ),
    costs(
      2,
      on('POST', '/users', (ask) => {
        onlyTheApp(ask.caller)
        const person = newPersonSchema.safeParse(ask.body)
        if (!person.success) {
          throw new GraphError(400, 'Request_BadRequest', person.error.issues[0]?.message ?? 'Invalid property.')
        }
        return { status: 201, json: pick(directory.add(person.data), 'all') }
      }),
    ),
    costs(
      1,
      on('GET', '/users/:user', (ask, { user }) => whole(readable(user, ask.caller), ask)),
    ),
    costs(
      2,
      on('DELETE', '/users/:user', (ask, { user }) => {
        onlyTheApp(ask.caller)
        directory.remove(personAt(user))
        return { status: 204 }
      }),
    ),
    costs(
      1,
      on('GET', '/users/:user/manager', (ask, { user }) => managerReply(readable(user, ask.caller), ask)),
    ),
    costs(
      2,
      on('PUT', '/users/:user/manager/$ref', (ask, { user }) => {
        onlyTheApp(ask.caller)
        directory.setManager(personAt(user), personAt(referredTo(ask.body)))
        return { status: 204 }
      }),
    ),
    costs(
      2,
      on('GET', '/groups', (ask) => {
        onlyTheApp(ask.caller)
        return ok({ value: [TEAM_GROUP] })
      }),
    ),
    costs(
      2,
      on('GET', '/groups/:group/members', (ask, { group }) => {
        onlyTheApp(ask.caller)
        mustBeTeam(group)
        return listReply(ask, directory.teamPage)
      }),
    ),
    costs(
      2,
      on('POST', '/groups/:group/members/$ref', (ask, { group }) => {
        onlyTheApp(ask.caller)
        mustBeTeam(group)
        directory.addToTeam(personAt(referredTo(ask.body)))
        return { status: 204 }
      }),
    ),
  ]
}

function shown(person: Person, ask: GraphAsk): Record<string, unknown> {
  return pick(person, namesIn(ask.query.get('$select')) ?? 'all')
}

function pick(person: Person, names: 'none' | 'all' | string[]): Record<string, unknown> {
  const wanted = Array.isArray(names) ? names : SHOWN_WITHOUT_SELECT
  return Object.fromEntries(wanted.map((name) => [name, person[name] ?? (name === 'businessPhones' ? [] : null)]))
}

function filterOf(text: string | null): { property: string; value: string } | undefined {
  if (text === null) return undefined
  const found = /^\s*(\w+)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(text)
  const property = found?.[1] ?? ''
  if (!found || !FILTERABLE.includes(property)) {
    throw new GraphError(400, 'Request_UnsupportedQuery', `Unsupported or invalid query filter clause: ${text}`)
  }
  return { property, value: (found[2] ?? '').replaceAll("''", "'") }
}

function afterIn(ask: GraphAsk): number {
  const token = ask.query.get('$skiptoken')
  if (token === null) return 0
  const parsed = z.tuple([z.number()]).safeParse(decodeToken(token))
  if (!parsed.success) throw new GraphError(400, 'Directory_ExpiredPageToken', 'The page token is not valid.')
  return parsed.data[0]
}

function referredTo(body: unknown): string {
  const given = reference.safeParse(body)
  const id = given.success ? given.data['@odata.id'].split('/').at(-1) : undefined
  if (id) return decodeURIComponent(id)
  throw new GraphError(400, 'Request_BadRequest', "The body must name an object in '@odata.id'.")
}

function mustBeTeam(group: string): void {
  if (group !== TEAM_GROUP.id && group !== TEAM_GROUP.displayName) throw noSuchPerson(group)
}

function noSuchPerson(id: string): GraphError {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
  return new GraphError(404, 'Request_ResourceNotFound', message)
}
