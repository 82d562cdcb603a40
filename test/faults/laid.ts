import type { InvitedGathering } from '../../bot/domain/gathering'
import { createGraph, type Graph } from '../../bot/store/graph'
import { createMirror, type Mirror } from '../../bot/store/mirror'
import type { Delivery } from '../../bot/domain/messages/delivery'
import { areaRow } from '../../bot/store/rows/areaRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { settingRow } from '../../bot/store/rows/settingRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'
import { startLocalM365, type LocalM365 } from '../../infra/local/server'
import { appToken } from '../../infra/local/signedIn'
import { provision } from '../../infra/sharepoint/provision'
import * as z from 'zod'
import type { Connector } from '../support/connector'
import { asDay, invited } from '../support/people'
import { SITES } from '../support/provisioned'
import { layThrough } from '../support/trial'
import { madeUpCrowd, type Crowd, type Person } from './crowd'

const MAILBOX = 'nettverk@sykehjem.example'

/** Called a while ago, and far enough ahead that the invitation is all there is to send. */
export const GATHERING: InvitedGathering = invited({
  start: new Date('2026-06-11T11:00:00Z'),
  end: new Date('2026-06-11T14:00:00Z'),
  answerBy: asDay('2026-05-28'),
})
const NOW = new Date('2026-02-20T09:00:00Z')

/** A network on a local Microsoft 365, with one gathering that everybody is invited to. */
export type Laid = {
  local: LocalM365
  graph: Graph
  crowd: Crowd
  deliveries: Mirror<Delivery>
  letters(): Promise<Letter[]>
  close(): Promise<void>
}

const letterSchema = z.object({ id: z.number(), to: z.array(z.string()), content: z.string() })
export type Letter = z.infer<typeof letterSchema>

export async function layCrowd(count: number, connector: Connector): Promise<Laid> {
  const local = await startLocalM365({ port: 0, file: ':memory:', now: NOW })
  const graph = createGraph({ baseUrl: local.url, token: appToken(local.url) })
  await provision(graph, SITES, () => undefined)
  const made = madeUpCrowd(count, { serviceUrl: connector.url, tenantId: local.tenantId })
  const crowd = { ...made, people: await withAccounts(graph, made.people) }
  const lay = layThrough(graph)
  await lay(settingRow, { name: 'mailbox', value: MAILBOX })
  await lay(areaRow, ...crowd.areas)
  await lay(workplaceRow, ...crowd.workplaces)
  await lay(memberRow, ...crowd.managers, ...crowd.people.map(({ member }) => member))
  await lay(conversationRow, ...crowd.people.flatMap(({ conversation }) => conversation ?? []))
  await lay(gatheringRow, { ...GATHERING, areas: crowd.areas.map(({ id }) => id) })
  return {
    local,
    graph,
    crowd,
    deliveries: createMirror(graph, SITES.vault, deliveryRow),
    letters: async () => z.array(letterSchema).parse(await (await fetch(`${local.url}/mail.json`)).json()),
    close: () => local.close(),
  }
}

const madeUser = z.object({ id: z.string() })

/** Whoever has an account gets one in the directory, and its id on the name list. */
async function withAccounts(graph: Graph, people: readonly Person[]): Promise<Person[]> {
  const having = people.filter(({ hasAccount }) => hasAccount)
  const answers = await graph.batch(
    having.map(({ member: { id, name } }) => {
      const mail = `${id}@sykehjem.example`
      return {
        method: 'POST' as const,
        path: '/users',
        body: { displayName: name, userPrincipalName: mail, mail, employeeId: id },
      }
    }),
  )
  const accounts = new Map(having.map((person, index) => [person, madeUser.parse(answers[index]?.body).id]))
  return people.map((person) => {
    const entraId = accounts.get(person) ?? null
    const { member, conversation } = person
    return {
      ...person,
      member: { ...member, entraId },
      conversation: conversation && entraId !== null ? { ...conversation, entraId } : null,
    }
  })
}
