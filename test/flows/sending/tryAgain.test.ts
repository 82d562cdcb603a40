import type { Conversation, Delivery } from '../../../bot/domain/messages/delivery'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import { reachOf, type DeadAddress } from '../../../bot/domain/messages/reach'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import { isToBeTried } from '../../../bot/flows/sending/deliver'
import { lookAtSendings } from '../../../bot/flows/sending/lookAtSendings'
import { pauseSending } from '../../../bot/flows/sending/pauseSending'
import { tryAgain } from '../../../bot/flows/sending/tryAgain'
import { takingTurns } from '../../../bot/store/again'
import type { Setting } from '../../../bot/store/rows/settingRow'
import {
  ahus,
  anna,
  bilal,
  cato,
  everybody,
  invited,
  nina,
  ola,
  outcomes,
  person,
  recordsOf,
} from '../../support/people'

const now = new Date('2026-02-17T09:00:00Z')
const odd = person('odd', { role: 'area-leader', manager: null, area: ahus })
const matter = { kind: 'invitation', gathering: 'g1' as GatheringId } as const
const base = (member: Member) => ({ key: messageKey(matter, member.id), to: member.id, matter, at: now })
const chatOf = (member: Member, state: Conversation['state']): Conversation => ({
  entraId: member.entraId ?? '',
  conversationId: `chat-${member.id}`,
  serviceUrl: 'https://smba.example',
  tenantId: 't',
  userId: `29:${member.id}`,
  botId: '28:bot',
  state,
})

function network(known: { deliveries: Delivery[]; chats?: Conversation[]; dead?: DeadAddress[]; at?: Date }) {
  const records = recordsOf({ members: [...everybody, odd], gatherings: [invited()] })
  const deliveries = new Map(known.deliveries.map((delivery) => [delivery.key, delivery]))
  const chats = new Map((known.chats ?? []).map((chat) => [chat.entraId, chat]))
  const dead = new Map((known.dead ?? []).map((address) => [address.member as string, address]))
  const clock = () => known.at ?? now
  const ways = {
    conversationOf: (id: string) => chats.get(id),
    installOf: () => undefined,
    deadAddressOf: (id: string) => dead.get(id),
    hasMailbox: () => true,
  }
  const reach = (member: Member) => reachOf(member, ways, clock())
  const rows = {
    get: (key: string) => deliveries.get(key),
    all: () => [...deliveries.values()],
    inGroup: () => [...deliveries.values()],
    isSetAside: () => false,
    put: async (delivery: Delivery) => void deliveries.set(delivery.key, delivery),
  }
  const look = lookAtSendings({
    records: () => records,
    outcomeOf: outcomes(),
    deliveries: rows,
    reach,
    now: clock,
    elapsed: () => 0,
  })
  const again = tryAgain({
    records: () => records,
    look,
    deliveries: rows,
    conversations: { get: (id) => chats.get(id), put: async (chat) => void chats.set(chat.entraId, chat) },
    deadAddresses: { get: (id) => dead.get(id), remove: async (id) => void dead.delete(id) },
    reach,
    inTurn: takingTurns(),
  })
  const isTried = (member: Member) => isToBeTried(deliveries.get(base(member).key), reach(member), clock())
  return { again, isTried, deliveries, chats, dead }
}

const ID = 'g1/invitation'

describe('another try', () => {
  it('is made of what had been given up, from the beginning', async () => {
    const failed: Delivery = { ...base(anna), outcome: 'failed', attempts: 8 }
    const { again, isTried } = network({ deliveries: [failed], chats: [chatOf(anna, 'installed')] })
    expect(isTried(anna)).toBe(false)
    expect(await again(ola, ID, ['anna'])).toEqual({ ok: true, tried: 1, closed: 0 })
    expect(isTried(anna)).toBe(true)
  })

  it('opens a chat that had been blocked, and forgets that an address was dead', async () => {
    const lost = { outcome: 'unreachable', cause: 'blocked', mailCause: 'no-address' } as const
    const noMail = { outcome: 'unreachable', cause: 'no-account', mailCause: 'bounced' } as const
    const address: DeadAddress = { member: cato.id, address: 'cato@example.no', cause: 'bounced', at: now }
    const { again, isTried, chats, dead } = network({
      deliveries: [
        { ...base(bilal), ...lost },
        { ...base(cato), ...noMail },
      ],
      chats: [chatOf(bilal, 'blocked')],
      dead: [address, { ...address, member: bilal.id, address: 'bilal@example.no' }],
    })
    expect([isTried(cato)]).toEqual([false])
    expect(await again(nina, ID, ['bilal', 'cato', 'nobody'])).toEqual({ ok: true, tried: 2, closed: 0 })
    expect([isTried(bilal), isTried(cato), dead.size]).toEqual([true, true, 0])
    expect(chats.get('entra-bilal')?.state).toBe('installed')
  })

  it('is not made where there is no way, of what has arrived, or for another area', async () => {
    const lost = { outcome: 'unreachable', cause: 'no-account', mailCause: 'bad-address' } as const
    const sent = { outcome: 'sent', door: 'mail', address: 'anna@example.no', gist: '' } as const
    const address: DeadAddress = { member: cato.id, address: 'cato@example.no', cause: 'bad-address', at: now }
    const { again, dead, deliveries } = network({
      deliveries: [
        { ...base(anna), ...sent },
        { ...base(cato), ...lost },
      ],
      dead: [address],
    })
    expect(await again(odd, ID, ['anna', 'cato'])).toEqual({ ok: false, refusal: 'not-found' })
    expect(dead.size).toBe(1)
    expect(await again(ola, ID, ['anna'])).toEqual({ ok: true, tried: 0, closed: 0 })
    expect(deliveries.get(base(anna).key)).toMatchObject(sent)
  })

  it('is not made of what matters no more', async () => {
    const failed: Delivery = { ...base(anna), outcome: 'failed', attempts: 8 }
    const { again } = network({ deliveries: [failed], at: new Date('2026-03-13T09:00:00Z') })
    expect(await again(nina, ID, ['anna'])).toEqual({ ok: false, refusal: 'over' })
  })
})

describe('pausing', () => {
  const rows = new Map<string, Setting>()
  const pause = pauseSending({
    settings: { get: (name) => rows.get(name), put: async (setting) => void rows.set(setting.name, setting) },
    inTurn: takingTurns(),
    now: () => now,
  })

  it('is for the working group, says who and when, and changes nothing the second time', async () => {
    expect(await pause(ola, true)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(rows.size).toBe(0)
    expect(await pause(nina, false)).toEqual({ ok: true, changed: false })
    expect(await pause(nina, true)).toEqual({ ok: true, changed: true })
    expect(await pause(nina, true)).toEqual({ ok: true, changed: false })
    expect(rows.get('sendingPaused')).toEqual({
      name: 'sendingPaused',
      value: 'true',
      changed: { by: nina.id, at: now },
    })
    expect(await pause(nina, false)).toEqual({ ok: true, changed: true })
  })
})
