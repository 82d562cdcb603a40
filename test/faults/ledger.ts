import type { Delivery } from '../../bot/domain/messages/delivery'
import { invitationKey } from '../../bot/domain/messages/messageKey'
import type { Arrival, Connector } from '../support/connector'
import type { Person } from './crowd'
import { GATHERING, type Laid } from './laid'

/** Who got what, by what arrived and not by what the program says; and what the program says of the others. */
export type Reckoning = {
  members: number
  reached: number
  byChat: number
  byMail: number
  /** On the list of those not reached. */
  listed: number
  /** Neither reached nor listed. */
  missed: number
  /** Listed with another cause than the true one, or though they could be reached, or were. */
  wrongCause: number
  /** Messages beyond the first. */
  doubles: number
}

export async function reckon(laid: Laid, connector: Connector): Promise<Reckoning> {
  await laid.deliveries.refresh()
  const chats = countBy(arrivedIn(connector), ({ conversation }) => conversation)
  const letters = countBy(
    (await laid.letters()).flatMap(({ to }) => to),
    (address) => address,
  )
  const result = { reached: 0, byChat: 0, byMail: 0, listed: 0, missed: 0, wrongCause: 0, doubles: 0 }
  for (const person of laid.crowd.people) {
    const inChat = person.conversation ? (chats.get(person.conversation.conversationId) ?? 0) : 0
    const byMail = letters.get(person.member.email ?? '') ?? 0
    const row = deliveryTo(laid, person)
    const isListed = row?.outcome === 'unreachable'
    if (inChat > 0) result.byChat++
    if (byMail > 0) result.byMail++
    if (inChat + byMail > 0) result.reached++
    else if (!isListed) result.missed++
    if (isListed) result.listed++
    if (isListed && !isRightly(row, person, inChat + byMail)) result.wrongCause++
    result.doubles += Math.max(0, inChat + byMail - 1)
  }
  return { members: laid.crowd.people.length, ...result }
}

/** Is it settled with everybody, one way or the other? Says also whether nothing but waiting helps. */
export async function isSettled(laid: Laid): Promise<'settled' | 'under-way' | 'waits'> {
  await laid.deliveries.refresh()
  const rows = laid.crowd.people.map((person) => deliveryTo(laid, person))
  if (rows.some((row) => row === undefined)) return 'under-way'
  return rows.some((row) => row?.outcome === 'failed') ? 'waits' : 'settled'
}

/** Messages that are out and stand in no row: at a kill, they are what was in flight. */
export async function unwritten(laid: Laid, connector: Connector): Promise<Set<string>> {
  await laid.deliveries.refresh()
  const written = new Set(
    laid.deliveries
      .all()
      .flatMap((row) => (row.outcome === 'sent' ? (row.door === 'chat' ? row.activityId : row.address) : [])),
  )
  const out = [
    ...arrivedIn(connector).flatMap((arrival) => (isUnsaid(arrival) ? [] : (arrival.activityId ?? []))),
    ...(await laid.letters()).flatMap(({ to }) => to),
  ]
  return new Set(out.filter((name) => !written.has(name)))
}

/** Arrived, and said to have failed. */
export function isUnsaid({ activityId, status }: Arrival): boolean {
  return activityId !== null && status >= 400
}

function arrivedIn({ arrivals }: Connector) {
  return arrivals.filter(({ activityId, isUpdate }) => activityId !== null && !isUpdate)
}

function deliveryTo({ deliveries }: Laid, { member }: Person): Delivery | undefined {
  return deliveries.get(invitationKey(GATHERING, member.id))
}

function isRightly(row: Delivery & { outcome: 'unreachable' }, { expected }: Person, got: number): boolean {
  return got === 0 && expected.door === 'none' && row.cause === expected.chat && row.mailCause === expected.mail
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return counts
}
