import { z } from 'zod'
import { receivedSchema, type Inbox } from './graph/inbox'
import type { NonDelivery } from './graph/nonDelivery'
import { teamsRulesSchema, type TeamsApps } from './graph/teamsApps'
import { problem } from './http'
import { on, type Ask, type Reply, type Route } from './router'

const bounces = z.strictObject({ addresses: z.array(z.string().min(1)) })
const access = z.strictObject({ mayBeRead: z.boolean() })

type World = { inbox: Inbox; nonDelivery: NonDelivery; teamsApps: TeamsApps }

/** What a trial may decide about letters and apps: who cannot be written to, what comes in, and what the tenant allows. */
export function mailTrialRoutes({ inbox, nonDelivery, teamsApps }: World): Route<Ask>[] {
  const bouncing = (): Reply => ({ status: 200, json: { addresses: nonDelivery.addresses() } })
  return [
    on('GET', '/local/bounces', bouncing),
    on('POST', '/local/bounces', (ask) =>
      asked(bounces, ask, ({ addresses }) => {
        nonDelivery.letBounce(addresses)
        return bouncing()
      }),
    ),
    on('GET', '/local/inbox', () => ({ status: 200, json: { mayBeRead: inbox.mayBeRead() } })),
    on('POST', '/local/inbox', (ask) =>
      access.safeParse(ask.body).success
        ? asked(access, ask, ({ mayBeRead }) => {
            inbox.letRead(mayBeRead)
            return { status: 200, json: { mayBeRead } }
          })
        : asked(receivedSchema, ask, (letter) => {
            inbox.receive(letter)
            return { status: 201, json: letter }
          }),
    ),
    on('GET', '/local/teams', () => ({ status: 200, json: teamsApps.current() })),
    on('POST', '/local/teams', (ask) =>
      asked(teamsRulesSchema, ask, (rules) => {
        teamsApps.set(rules)
        return { status: 200, json: rules }
      }),
    ),
  ]
}

function asked<Shape extends z.ZodType>(schema: Shape, ask: Ask, answer: (body: z.output<Shape>) => Reply): Reply {
  const body = schema.safeParse(ask.body ?? {})
  return body.success ? answer(body.data) : problem(400, 'invalidRequest', z.prettifyError(body.error))
}
