import * as z from 'zod'
import type { Graph, GraphRequest } from '../store/graph'
import { GraphError, GraphLost } from '../store/graphError'
import type { Pace } from './pace'

/**
 * How it went for one person: `refused` is about her alone, `not-allowed` about the whole tenant. `asked` when Teams will
 * tell of the chat itself; a chat that was there already is named.
 */
export type InstallOutcome = 'asked' | 'refused' | 'no-user' | 'not-allowed' | 'later' | { chatId: string }

export type Installs = { install(entraId: string): Promise<InstallOutcome> }

/** Longest time in milliseconds to wait for Teams; a later sweep asks again. */
const PATIENCE_MS = 10_000

const found = z.object({ value: z.array(z.object({ id: z.string() })) })
const chat = z.object({ id: z.string().min(1) })

/** Adds the bot to people's Teams, so that a chat with them can be opened. */
export function installsThrough(the: {
  graph: Pick<Graph, 'send'>
  /** The id in the manifest. */
  teamsAppId: string
  /** Teams takes 30 requests a second about installed apps. */
  pace: Pace
  log: (entry: { status: number; code: string }) => void
}): Installs {
  let catalogId: Promise<string | null> | null = null
  const send = async (request: GraphRequest) => {
    const done = await the.pace.turn()
    return the.graph.send({ patienceMs: PATIENCE_MS, ...request }).finally(done)
  }

  const lookUp = async (): Promise<string | null> => {
    const filter = encodeURIComponent(`externalId eq '${the.teamsAppId.replaceAll("'", "''")}'`)
    const answer = await send({ method: 'GET', path: `/appCatalogs/teamsApps?$filter=${filter}` })
    return found.parse(answer.body).value[0]?.id ?? null
  }

  /** Looked up once for everybody, and again as long as it is not there. */
  const idInCatalog = async (): Promise<string | null> => {
    const asked = (catalogId ??= lookUp())
    const id = await asked.catch((error: unknown) => {
      if (catalogId === asked) catalogId = null
      throw error
    })
    if (id === null && catalogId === asked) catalogId = null
    return id
  }

  const chatOf = async (installed: string, appId: string): Promise<InstallOutcome> => {
    const query = `$expand=teamsApp&$filter=${encodeURIComponent(`teamsApp/id eq '${appId}'`)}`
    const answer = await send({ method: 'GET', path: `${installed}?${query}` })
    const installation = found.parse(answer.body).value[0]?.id
    if (installation === undefined) return 'asked'
    try {
      const opened = await send({ method: 'GET', path: `${installed}/${encodeURIComponent(installation)}/chat` })
      return { chatId: chat.parse(opened.body).id }
    } catch (error) {
      // Installed a moment ago: the chat is not there yet.
      if (error instanceof GraphError && error.status === 404) return 'asked'
      throw error
    }
  }

  const outcomeOf = async (error: unknown, entraId: string, app: string): Promise<InstallOutcome> => {
    const refusal = refusalOf(error)
    if (refusal.status === 404) return notFound(entraId, app)
    if (refusal.status === 400 || refusal.isForOne) return 'refused'
    return isForAll(refusal.status) ? 'not-allowed' : 'later'
  }

  /** What is neither a refusal nor a loss is a surprise, and goes on as one. */
  const refusalOf = (error: unknown): { status: number; isForOne: boolean } => {
    if (error instanceof GraphLost) return { status: 0, isForOne: false }
    if (!(error instanceof GraphError)) throw error
    the.log({ status: error.status, code: error.code })
    return { status: error.status, isForOne: error.status === 403 && error.isPolicyForOne }
  }

  /** Teams says the same of an account that is gone, of one that has no Teams, and of an app that was uploaded anew. */
  const notFound = async (entraId: string, app: string): Promise<InstallOutcome> => {
    const isGone = await accountsThrough({ graph: the.graph }).isGone(entraId)
    if (isGone === 'later') return 'later'
    if (isGone === true) return 'no-user'
    const now = await lookUp()
    if (now === app) return 'refused'
    catalogId = null
    return now === null ? 'not-allowed' : 'later'
  }

  return {
    async install(entraId) {
      const installed = `/users/${encodeURIComponent(entraId)}/teamwork/installedApps`
      const app = await idInCatalog().catch((error: unknown) =>
        isForAll(refusalOf(error).status) ? null : ('later' as const),
      )
      if (app === 'later') return 'later'
      if (app === null) {
        the.log({ status: 404, code: 'not-in-catalog' })
        return 'not-allowed'
      }
      try {
        const address = `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}`
        await send({ method: 'POST', path: installed, body: { 'teamsApp@odata.bind': address } })
        return 'asked'
      } catch (error) {
        if (!(error instanceof GraphError && error.status === 409)) return outcomeOf(error, entraId, app)
      }
      return chatOf(installed, app).catch((error: unknown) => outcomeOf(error, entraId, app))
    },
  }
}

const isForAll = (status: number): boolean => status === 401 || status === 403

/** `not-allowed` when the tenant lets nobody look. */
export type Accounts = { isGone(entraId: string): Promise<boolean | 'not-allowed' | 'later'> }

/** Whether people still have their account in the tenant. */
export function accountsThrough(the: { graph: Pick<Graph, 'send'> }): Accounts {
  return {
    async isGone(entraId) {
      try {
        const path = `/users/${encodeURIComponent(entraId)}?$select=id`
        await the.graph.send({ method: 'GET', path, patienceMs: PATIENCE_MS })
        return false
      } catch (error) {
        if (error instanceof GraphLost) return 'later'
        if (!(error instanceof GraphError)) throw error
        if (error.status === 404) return true
        return isForAll(error.status) ? 'not-allowed' : 'later'
      }
    },
  }
}
