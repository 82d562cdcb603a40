import type { Server } from 'restify'
import { toldAfter, unaskedAt, type Told } from '../domain/absence/told'
import { heldIn } from '../domain/figures/overview'
import type { HeldGathering } from '../domain/gathering'
import type { Member } from '../domain/member'
import type { Delivery, OutcomeOf } from '../domain/messages/delivery'
import type { Records } from '../domain/records'
import type { ChangeRules } from '../flows/absence/changeRules'
import type { CommandHandler } from './commandHandler'
import {
  rulesRequest,
  simpleRequest,
  yearInPath,
  type RulesAnswer,
  type SimpleAnswer,
  type ToldAnswer,
  type ToldMessage,
} from './contract/absence'

export type AbsenceCommands = {
  records: () => Records
  deliveriesAbout: (about: string) => readonly Delivery[]
  outcomeOf: OutcomeOf
  rules: ChangeRules
  afterChange: () => void
}

/** Who was told of absence, which the tab cannot read itself; and the rules of the network. */
export function addAbsenceCommands(server: Server, handle: CommandHandler, the: AbsenceCommands): void {
  server.get(
    '/api/absence/:year',
    handle(async (viewer, request) => {
      const year = yearInPath.safeParse(request.params['year'])
      return year.success ? toldIn(year.data, viewer, the) : 'bad-request'
    }),
  )

  server.put(
    '/api/settings/absence-rules',
    handle(async (caller, request) => {
      const asked = rulesRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const decision = await the.rules.absence(caller, asked.data)
      if (!decision.ok) return decision satisfies RulesAnswer
      if (decision.changed) the.afterChange()
      return { ok: true, changed: decision.changed } satisfies RulesAnswer
    }),
  )

  server.put(
    '/api/settings/simple',
    handle(async (caller, request) => {
      const asked = simpleRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const decision = await the.rules.simple(caller, asked.data)
      if (!decision.ok) return decision satisfies SimpleAnswer
      const changed = decision.changed.length > 0
      if (changed) the.afterChange()
      return { ok: true, changed } satisfies SimpleAnswer
    }),
  )
}

function toldIn(year: number, viewer: Member, the: AbsenceCommands): ToldAnswer {
  const records = the.records()
  const answer: ToldAnswer = { messages: [], unasked: [] }
  for (const gathering of heldIn(records, year)) {
    const deliveries = the.deliveriesAbout(gathering.id)
    answer.messages.push(...toldAfter(gathering, deliveries, viewer, records).map((told) => shown(gathering, told)))
    // Of a gathering that was held before the program ran, nothing is known of the invitations.
    if (deliveries.length === 0) continue
    const unasked = unaskedAt(gathering, viewer, records, the.outcomeOf)
    answer.unasked.push(...unasked.map((member) => ({ gathering: gathering.id, member })))
  }
  return answer
}

function shown({ id }: HeldGathering, { kind, delivery }: Told): ToldMessage {
  const { to, at, outcome } = delivery
  const cause = delivery.outcome === 'unreachable' ? { chat: delivery.cause, mail: delivery.mailCause } : null
  const door = 'door' in delivery ? delivery.door : null
  return { gathering: id, kind, to, at: at.toISOString(), outcome, door, cause }
}
