import type { Ask, Reply, Route } from '../router'
import type { Caller } from '../signin'
import { GraphError } from './graphError'

export type GraphAsk = Ask & { caller: Caller }

/** `units` is what SharePoint counts against the quota: 1 for one item or a delta with token, 2 for the rest. */
export type GraphRoute = Route<GraphAsk> & { units: (ask: GraphAsk) => number }

export const costs = (units: number | ((ask: GraphAsk) => number), route: Route<GraphAsk>): GraphRoute => ({
  ...route,
  units: typeof units === 'number' ? () => units : units,
})

export function onlyTheApp(caller: Caller): void {
  if (caller.kind === 'app') return
  throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
}

export const ok = (json: unknown, headers: Record<string, string> = {}): Reply => ({ status: 200, headers, json })

export type Page<T> = { value: T[]; skiptoken?: string }

/** A page of a collection, with the same question and a token as the link to the next one. */
export function pageReply(root: string, ask: GraphAsk, page: Page<unknown>): Reply {
  if (page.skiptoken === undefined) return ok({ value: page.value })
  return ok({ '@odata.nextLink': linkWith(root, ask, { $skiptoken: page.skiptoken }), value: page.value })
}

export function linkWith(root: string, ask: GraphAsk, changes: Record<string, string>): string {
  const query = new URLSearchParams(ask.query)
  for (const [name, value] of Object.entries(changes)) query.set(name, value)
  const path = ask.path.map((segment) => encodeURIComponent(segment).replaceAll('%2C', ',')).join('/')
  return `${root}/${path}?${query.toString().replaceAll('%24', '$')}`
}

export function topOf(ask: GraphAsk, usual: number, most: number): number {
  const given = ask.query.get('$top')
  if (given === null) return usual
  if (!/^\d+$/.test(given) || Number(given) < 1) {
    throw new GraphError(400, 'invalidRequest', `Invalid value '${given}' for $top query option.`)
  }
  return Math.min(Number(given), most)
}

/** The names in `$select=a,b`, or undefined when everything is wanted. */
export function namesIn(text: string | null | undefined): string[] | undefined {
  const names = text?.split(',').map((name) => name.trim())
  const given = names?.filter((name) => name !== '')
  return given && given.length > 0 ? given : undefined
}

/** What `$expand` says about one property: not asked for, all of it, or some names of it. */
export function expansionOf(ask: GraphAsk, property: string): 'none' | 'all' | string[] {
  const text = ask.query.get('$expand') ?? ''
  const found = new RegExp(`(?:^|,)\\s*${property}\\s*(?:\\(([^)]*)\\))?\\s*(?=,|$)`, 'i').exec(text)
  if (!found) return 'none'
  const selected = (found[1] ?? '').split(';').map((option) => /^\s*\$?select\s*=(.*)$/i.exec(option)?.[1])
  return namesIn(selected.find((names) => names !== undefined)) ?? 'all'
}

export const encodeToken = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export function decodeToken(token: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return value
  } catch {
    return undefined
  }
}
