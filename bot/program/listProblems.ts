import { GraphError, GraphLost } from '../store/graphError'

const MOST_NAMED = 5

/** Why the lists are not read, in an operator's words: one line for each kind of answer, with the lists it concerns. */
export function listProblems(troubles: readonly unknown[], readAt: Date | null, listsInAll: number): string[] {
  if (troubles.length === 0) return readAt === null ? ['lists: not read yet'] : []
  const kinds = new Map<string, string[]>()
  for (const trouble of troubles) {
    const kind = kindOf(trouble)
    kinds.set(kind, [...(kinds.get(kind) ?? []), listOf(trouble)])
  }
  const since = readAt === null ? 'not read yet' : `not read since ${readAt.toISOString()}`
  return [...kinds].map(([kind, lists]) => `lists: ${since}: ${kind} [${named(lists, listsInAll)}]`)
}

function kindOf(trouble: unknown): string {
  if (trouble instanceof GraphLost) {
    return trouble.tokenRefused === null
      ? `Graph gives no answer (${trouble.because})`
      : `no token for Graph (${trouble.tokenRefused}): check TENANT_ID, BOT_APP_ID and its secret or identity`
  }
  if (!(trouble instanceof GraphError)) return 'they do not look as they should; the log has the error'
  const answer = `${trouble.status} ${trouble.code}`
  switch (trouble.status) {
    case 401:
      return `Graph refuses the program's token (${answer}): check GRAPH_URL, TENANT_ID and BOT_APP_ID`
    case 403:
      return `the program may not read them (${answer}): check what it is granted on TEAM_SITE_ID and VAULT_SITE_ID`
    case 404:
      return `Graph does not find them (${answer}): check TEAM_SITE_ID and VAULT_SITE_ID, and run npm run provision`
    case 429:
      return `Graph asks the program to wait (${answer})`
    default:
      return `Graph answers ${answer}`
  }
}

function listOf(trouble: unknown): string {
  const shape = trouble instanceof GraphError || trouble instanceof GraphLost ? trouble.shape : ''
  return /\/lists\/([^/]+)/.exec(shape)?.[1] ?? 'one list'
}

function named(lists: readonly string[], listsInAll: number): string {
  if (lists.length === listsInAll) return 'every list'
  const more = lists.length > MOST_NAMED ? ` and ${lists.length - MOST_NAMED} more` : ''
  return `${lists.slice(0, MOST_NAMED).join(', ')}${more}`
}
