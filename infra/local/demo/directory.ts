import { z } from 'zod'
import type { MemberId } from '../../../bot/domain/member'
import { errorFrom, type Graph, type GraphRequest } from '../../../bot/store/graph'
import type { People } from './people'

const users = z.object({ value: z.array(z.object({ id: z.string(), employeeId: z.string().nullish() })) })
const made = z.object({ id: z.string() })
const groups = z.object({ value: z.array(z.object({ id: z.string() })).min(1) })
const groupMembers = z.object({ value: z.array(z.object({ id: z.string() })) })

const MOST_IN_ONE_PAGE = 999

/** Makes the accounts that are missing, says who is whose manager and who is in the team; answers with the account of each member. */
export async function layDirectory(graph: Graph, people: People): Promise<Map<MemberId, string>> {
  const accounts = await accountsOf(graph, people)
  const references = people.managers.flatMap(({ person, manager }) =>
    reference('PUT', `/users/${accounts.get(person)}/manager/$ref`, accounts.get(manager)),
  )
  await sendAll(graph, [...references, ...(await teamReferences(graph, people.team, accounts))])
  return accounts
}

async function accountsOf(graph: Graph, { entries }: People): Promise<Map<MemberId, string>> {
  const path = `/users?$select=id,employeeId&$top=${MOST_IN_ONE_PAGE}`
  const known = users.parse((await graph.send({ method: 'GET', path })).body).value
  const knownIds = new Map(known.map(({ id, employeeId }) => [employeeId ?? '', id]))
  const missing = entries.filter(({ employeeId }) => !knownIds.has(employeeId))
  const answers = await sendAll(
    graph,
    missing.map((entry) => ({ method: 'POST', path: '/users', body: entry })),
  )
  missing.forEach(({ employeeId }, index) => knownIds.set(employeeId, made.parse(answers[index]).id))
  return new Map(
    entries.flatMap(({ employeeId }) => {
      const account = knownIds.get(employeeId)
      return account === undefined ? [] : [[employeeId, account]]
    }),
  )
}

async function teamReferences(graph: Graph, team: readonly MemberId[], accounts: ReadonlyMap<MemberId, string>) {
  const [group] = groups.parse((await graph.send({ method: 'GET', path: '/groups' })).body).value
  const path = `/groups/${group?.id}/members`
  const { body } = await graph.send({ method: 'GET', path: `${path}?$select=id&$top=${MOST_IN_ONE_PAGE}` })
  const inTeam = new Set(groupMembers.parse(body).value.map(({ id }) => id))
  return team
    .map((member) => accounts.get(member))
    .flatMap((account) => (account && inTeam.has(account) ? [] : reference('POST', `${path}/$ref`, account)))
}

function reference(method: 'PUT' | 'POST', path: string, account: string | undefined): GraphRequest[] {
  if (account === undefined) return []
  return [{ method, path, body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${account}` } }]
}

/** The bodies of the answers; the first that failed is thrown. */
async function sendAll(graph: Graph, requests: readonly GraphRequest[]): Promise<unknown[]> {
  const answers = await graph.batch(requests)
  return answers.map((answer, index) => {
    const request = requests[index]
    if (request && answer.status >= 400) throw errorFrom(request, answer)
    return answer.body
  })
}
