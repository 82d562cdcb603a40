import { z } from 'zod'
import type { LocalDatabase } from '../database'
import { on } from '../router'
import { stableId } from '../stableId'
import { costs, expansionOf, ok, onlyTheApp, type GraphAsk, type GraphRoute } from './ask'
import type { Directory, Person } from './directory'
import { GraphError, invalidRequest } from './graphError'

export const teamsRulesSchema = z.strictObject({
  /** Apps in the tenant's own catalogue, by the id in their manifest. */
  apps: z.array(z.string().min(1)).default([]),
  /** Whether the bot's identity may install itself for people. */
  mayInstall: z.boolean().default(true),
  /** People whose policy for apps does not allow it, and people who are not in Teams, by id or name of user. */
  blocked: z.array(z.string()).default([]),
  notInTeams: z.array(z.string()).default([]),
})
type Rules = z.infer<typeof teamsRulesSchema>

export type TeamsApps = {
  set(rules: Rules): void
  current(): Rules
  install(person: Person, app: string): boolean
  installed(person: Person): string[]
}

const KEPT = 'teams.rules'
const row = z.object({ app: z.string() })

/** Which apps there are in Teams, and who has them. */
export function localTeamsApps(database: LocalDatabase): TeamsApps {
  return {
    set: (rules) => database.keepSetting(KEPT, JSON.stringify(rules)),
    current: () => teamsRulesSchema.parse(JSON.parse(database.setting(KEPT) ?? '{}')),
    install: (person, app) => {
      const sql = 'INSERT INTO installedApps (person, app) VALUES (?, ?) ON CONFLICT DO NOTHING'
      return database.run(sql, person.id, app).changes > 0
    },
    installed: (person) => {
      const sql = 'SELECT app FROM installedApps WHERE person = ? ORDER BY number'
      return database.all(row, sql, person.id).map(({ app }) => app)
    },
  }
}

const toInstall = z.object({ 'teamsApp@odata.bind': z.string() })
const catalogId = (externalId: string): string => stableId('teams app', externalId)
const installationId = (person: Person, app: string): string => Buffer.from(`${person.id}##${app}`).toString('base64')

export function teamsAppRoutes(apps: TeamsApps, directory: Directory): GraphRoute[] {
  const mayInstall = (ask: GraphAsk): void => {
    onlyTheApp(ask.caller)
    if (apps.current().mayInstall) return
    throw forbidden("Missing role permissions on the request. API requires one of 'TeamsAppInstallation.…'.")
  }
  const personAt = (user: string): Person => {
    const person = directory.at(user)
    const isInTeams = person && !names(apps.current().notInTeams, person)
    if (isInTeams) return person
    throw new GraphError(404, 'NotFound', `User Id '${user}' not found.`)
  }
  const shown = (person: Person, app: string, ask: GraphAsk) => {
    const externalId = apps.current().apps.find((each) => catalogId(each) === app) ?? null
    const withApp = expansionOf(ask, 'teamsApp') !== 'none'
    return { id: installationId(person, app), ...(withApp ? { teamsApp: { id: app, externalId } } : {}) }
  }

  return [
    costs(
      1,
      on('GET', '/appCatalogs/teamsApps', (ask) => {
        onlyTheApp(ask.caller)
        const wanted = literalIn(ask, /^\s*externalId\s+eq\s+'((?:[^']|'')*)'\s*$/i)
        const found = apps.current().apps.filter((externalId) => wanted === undefined || externalId === wanted)
        const value = found.map((externalId) => ({
          id: catalogId(externalId),
          externalId,
          displayName: 'Ressursnett',
          distributionMethod: 'organization',
        }))
        return ok({ value })
      }),
    ),
    costs(
      1,
      on('GET', '/users/:user/teamwork/installedApps', (ask, { user }) => {
        mayInstall(ask)
        const person = personAt(user)
        const wanted = literalIn(ask, /^\s*teamsApp\/id\s+eq\s+'([^']*)'\s*$/i)
        const found = apps.installed(person).filter((app) => wanted === undefined || app === wanted)
        return ok({ value: found.map((app) => shown(person, app, ask)) })
      }),
    ),
    costs(
      1,
      on('POST', '/users/:user/teamwork/installedApps', (ask, { user }) => {
        mayInstall(ask)
        const asked = toInstall.safeParse(ask.body)
        const app = asked.success ? (asked.data['teamsApp@odata.bind'].split('/').at(-1) ?? '') : ''
        if (!apps.current().apps.some((externalId) => catalogId(externalId) === app)) {
          throw new GraphError(404, 'NotFound', 'The app is not in the catalogue.')
        }
        const person = personAt(user)
        if (names(apps.current().blocked, person)) throw forbidden('App is blocked by app permission policy.')
        if (!apps.install(person, app)) {
          throw new GraphError(409, 'Conflict', 'The app has already been installed for the user.')
        }
        return { status: 201 }
      }),
    ),
    costs(
      1,
      on('GET', '/users/:user/teamwork/installedApps/:installation/chat', (ask, { user, installation }) => {
        mayInstall(ask)
        const person = personAt(user)
        const app = apps.installed(person).find((each) => installationId(person, each) === installation)
        if (app === undefined) throw new GraphError(404, 'NotFound', 'The installation was not found.')
        return ok({ id: `19:${person.id}_${app}@unq.gbl.spaces`, chatType: 'oneOnOne' })
      }),
    ),
  ]
}

function literalIn(ask: GraphAsk, expression: RegExp): string | undefined {
  const filter = ask.query.get('$filter')
  if (filter === null) return undefined
  const found = expression.exec(filter)
  if (!found) throw invalidRequest('Invalid filter clause')
  return (found[1] ?? '').replaceAll("''", "'")
}

function names(list: readonly string[], { id, userPrincipalName }: Person): boolean {
  return list.includes(id) || list.includes(userPrincipalName)
}

const forbidden = (message: string): GraphError => new GraphError(403, 'Forbidden', message)
