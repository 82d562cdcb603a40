import { on } from '../router'
import type { Caller } from '../signin'
import { stableId } from '../stableId'
import { costs, namesIn, ok, type GraphAsk, type GraphRoute } from './ask'
import type { Directory } from './directory'
import { accessDenied, notFound } from './graphError'

type SiteName = 'team' | 'vault'
export type Site = { id: string; guid: string; name: SiteName; displayName: string; webUrl: string }

const HOST = 'local.sharepoint.com'

const SITES: Site[] = [site('team', 'Team'), site('vault', 'Vault')]

function site(name: SiteName, displayName: string): Site {
  const guid = stableId('site', name)
  return {
    id: `${HOST},${guid},${stableId('web', name)}`,
    guid,
    name,
    displayName,
    webUrl: `https://${HOST}/sites/${name}`,
  }
}

export type Sites = {
  all(): Site[]
  /** The site, when the caller may enter it. The name alone is accepted as id. */
  open(idOrName: string, caller: Caller): Site
  /** Lists and columns are made by the app alone. */
  openToBuild(idOrName: string, caller: Caller): Site
}

export function localSites(directory: Directory): Sites {
  const mayEnter = (found: Site, caller: Caller) =>
    caller.kind === 'app' || (found.name === 'team' && directory.isInTeam(caller.oid))
  const open: Sites['open'] = (idOrName, caller) => {
    const found = SITES.find(({ id, guid, name }) => [id, guid, name].includes(idOrName))
    if (!found) throw notFound()
    if (!mayEnter(found, caller)) throw accessDenied()
    return found
  }
  return {
    all: () => SITES,
    open,
    openToBuild: (idOrName, caller) => {
      if (caller.kind !== 'app') throw accessDenied()
      return open(idOrName, caller)
    },
  }
}

export function siteRoutes(sites: Sites): GraphRoute[] {
  return [
    costs(
      2,
      on('GET', '/sites', (ask) => {
        const value = sites.all().filter((each) => canOpen(sites, each, ask.caller))
        return ok({ value: value.map((each) => shown(each, ask)) })
      }),
    ),
    costs(
      1,
      on('GET', '/sites/:site', (ask, parts) => ok(shown(sites.open(parts.site, ask.caller), ask))),
    ),
  ]
}

/** A search shows nobody what they may not open. */
function canOpen(sites: Sites, each: Site, caller: Caller): boolean {
  try {
    sites.open(each.id, caller)
    return true
  } catch {
    return false
  }
}

function shown({ id, name, displayName, webUrl }: Site, ask: GraphAsk) {
  const names = namesIn(ask.query.get('$select'))
  const entries = Object.entries({ id, name, displayName, webUrl })
  return Object.fromEntries(names ? entries.filter(([property]) => names.includes(property)) : entries)
}
