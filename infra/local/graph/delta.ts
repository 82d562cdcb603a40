import { z } from 'zod'
import type { Clock } from '../clock'
import type { Faults } from '../faults'
import { on, type Reply } from '../router'
import { costs, decodeToken, encodeToken, linkWith, ok, topOf, type GraphAsk, type GraphRoute } from './ask'
import { GraphError, invalidRequest } from './graphError'
import type { StoredItem } from './itemTable'
import type { List, Lists } from './lists'
import { shownItem, wishOf, type Wish } from './shownItem'
import type { Sites } from './sites'

const USUAL_PAGE = 200
const LARGEST_PAGE = 5000
const DAY = 24 * 60 * 60 * 1000
// Graph says "a long time" without a number.
const TOKEN_LIFETIME = 30 * DAY

/** Where a reader is among the changes: what it has seen, and from where on it needs to hear of deletions. */
const tokenSchema = z.object({
  list: z.string(),
  after: z.number(),
  deletedAfter: z.number(),
  epoch: z.number(),
  given: z.number(),
})
type Token = z.infer<typeof tokenSchema>

type World = { sites: Sites; lists: Lists; clock: Clock; faults: Faults; root: () => string }

export function deltaRoutes({ sites, lists, clock, faults, root }: World): GraphRoute[] {
  const tokenAt = (list: List, after: number, deletedAfter: number): Token => ({
    list: list.id,
    after,
    deletedAfter,
    epoch: faults.deltaEpoch(),
    given: clock.now().getTime(),
  })
  const link = (ask: GraphAsk, token: Token) => linkWith(root(), ask, { token: encodeToken(token) })
  // The whole list from the beginning, and the deletions that happen while it is read.
  const fromTheStart = (list: List) => tokenAt(list, 0, list.items.lastSequence())

  const isTooOld = (token: Token, list: List) =>
    token.list !== list.id || token.epoch < faults.deltaEpoch() || clock.now().getTime() - token.given > TOKEN_LIFETIME

  const startAgain = (ask: GraphAsk, list: List) =>
    new GraphError(
      410,
      'resyncRequired',
      'Resync required. Replace any local items with the versions from the server.',
      {
        headers: { location: link(ask, fromTheStart(list)) },
        innerCode: 'resyncChangesApplyDifferences',
      },
    )

  const answer = (ask: GraphAsk, list: List): Reply => {
    const given = ask.query.get('token')
    if (given === 'latest') {
      const last = list.items.lastSequence()
      return ok({ '@odata.deltaLink': link(ask, tokenAt(list, last, last)), value: [] })
    }
    const token = given === null ? fromTheStart(list) : tokenFrom(given)
    if (isTooOld(token, list)) throw startAgain(ask, list)

    const top = topOf(ask, USUAL_PAGE, LARGEST_PAGE)
    const found = list.items.changes(token.after, token.deletedAfter, top + 1)
    const page = found.slice(0, top)
    const after = page.at(-1)?.sequence ?? token.after
    const wish = wishOf(ask)
    const value = page.map((item) => shownChange(list, item, wish))
    if (found.length > top) {
      return ok({ '@odata.nextLink': link(ask, tokenAt(list, after, token.deletedAfter)), value })
    }
    const seen = Math.max(after, list.items.lastSequence())
    return ok({ '@odata.deltaLink': link(ask, tokenAt(list, seen, seen)), value })
  }

  return [
    costs(
      (ask) => (ask.query.has('token') ? 1 : 2),
      on('GET', '/sites/:site/lists/:list/items/delta', (ask, parts) =>
        answer(ask, lists.at(sites.open(parts.site, ask.caller), parts.list)),
      ),
    ),
  ]
}

function tokenFrom(text: string): Token {
  const parsed = tokenSchema.safeParse(decodeToken(text))
  if (!parsed.success) throw invalidRequest('The delta token is not valid.')
  return parsed.data
}

function shownChange(list: List, item: StoredItem, wish: Wish): Record<string, unknown> {
  if (item.deleted === 0) return shownItem(list, item, wish)
  return {
    id: String(item.id),
    parentReference: { siteId: list.site.id },
    contentType: { id: '0x0100', name: 'Item' },
    deleted: { state: 'deleted' },
  }
}
