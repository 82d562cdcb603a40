import type { SendOutcome } from '../../bot/delivery/chat'
import type { Conversation, Delivery } from '../../bot/domain/messages/delivery'
import type { Message } from '../../bot/domain/messages/message'
import { deliver, doorOf, isToBeTried, type Door } from '../../bot/flows/sending/deliver'
import { anna, cato, plan } from '../support/people'

const now = new Date('2026-02-16T08:00:00Z')
const conversation: Conversation = {
  entraId: 'entra-anna',
  conversationId: 'chat-anna',
  serviceUrl: 'https://smba.example',
  tenantId: 't',
  userId: '29:anna',
  botId: '28:bot',
  state: 'installed',
}
const open: Door = { ok: true, conversation }
const base = {
  key: 'g1/invitation/anna',
  to: anna.id,
  matter: { kind: 'invitation', gathering: plan().id },
  at: now,
} as const
const failed = (attempts: number, minutesAgo: number): Delivery => ({
  ...base,
  at: new Date(now.getTime() - minutesAgo * 60_000),
  outcome: 'failed',
  attempts,
})
const unreachable: Delivery = { ...base, outcome: 'unreachable', cause: 'never-installed' }

describe('the door to a member', () => {
  it('is the chat, if the bot is there', () => {
    expect(doorOf(anna, () => conversation)).toEqual(open)
  })

  it.each([
    ['no-account', cato, undefined],
    ['never-installed', anna, undefined],
    ['uninstalled', anna, { ...conversation, state: 'uninstalled' as const }],
    ['blocked', anna, { ...conversation, state: 'blocked' as const }],
  ])('is shut, and says why: %s', (cause, member, known) => {
    expect(doorOf(member, () => known)).toEqual({ ok: false, cause })
  })
})

describe('is a message to be tried now?', () => {
  it('yes when it has not been', () => {
    expect(isToBeTried(undefined, open, now)).toBe(true)
    expect(isToBeTried(undefined, { ok: false, cause: 'blocked' }, now)).toBe(true)
  })

  it('never again once it was sent, or taken back', () => {
    const sent = { ...base, conversationId: 'c', activityId: 'a', cardHash: 'h' }
    expect(isToBeTried({ ...sent, outcome: 'sent' }, open, now)).toBe(false)
    expect(isToBeTried({ ...sent, outcome: 'withdrawn' }, open, now)).toBe(false)
  })

  it('when a shut door has opened, or is shut for another reason', () => {
    expect(isToBeTried(unreachable, open, now)).toBe(true)
    expect(isToBeTried(unreachable, { ok: false, cause: 'blocked' }, now)).toBe(true)
    expect(isToBeTried(unreachable, { ok: false, cause: 'never-installed' }, now)).toBe(false)
  })

  it.each([
    [1, 1.9, false],
    [1, 2, true],
    [3, 7.9, false],
    [3, 8, true],
    [7, 127, false],
    [7, 128, true],
    [8, 100_000, false],
  ])('after %i failed attempts, %d minutes later: %s', (attempts, minutes, expected) => {
    expect(isToBeTried(failed(attempts, minutes), open, now)).toBe(expected)
  })
})

describe('delivering', () => {
  const message = { key: base.key, to: base.to, matter: base.matter } as Message
  const drawn = { card: { type: 'AdaptiveCard' as const }, summary: 'Ny samling', hash: 'h' }

  async function delivered(outcome: SendOutcome, door: Door = open, earlier?: Delivery) {
    const marked: string[] = []
    const sends: Conversation[] = []
    const the = {
      chat: {
        send: async (to: Conversation) => {
          sends.push(to)
          return outcome
        },
      },
      markConversation: async ({ state }: Conversation) => void marked.push(state),
      now: () => now,
    }
    return { delivery: await deliver(the, message, door, drawn, earlier), marked, sends: sends.length }
  }

  it('writes down where the message is', async () => {
    expect(await delivered({ ok: true, activityId: 'a-1' })).toEqual({
      delivery: { ...base, outcome: 'sent', conversationId: 'chat-anna', activityId: 'a-1', cardHash: 'h' },
      marked: [],
      sends: 1,
    })
  })

  it('sends nothing through a shut door', async () => {
    const { delivery, sends } = await delivered({ ok: true, activityId: 'a' }, { ok: false, cause: 'no-account' })
    expect(delivery).toEqual({ ...base, outcome: 'unreachable', cause: 'no-account' })
    expect(sends).toBe(0)
  })

  it.each(['blocked', 'uninstalled'] as const)('remembers for next time that the chat is %s', async (because) => {
    const { delivery, marked } = await delivered({ ok: false, because })
    expect(delivery).toEqual({ ...base, outcome: 'unreachable', cause: because })
    expect(marked).toEqual([because])
  })

  it('counts the attempts that failed in a row', async () => {
    expect((await delivered({ ok: false, because: 'failed' })).delivery).toMatchObject({ attempts: 1 })
    const third = await delivered({ ok: false, because: 'failed' }, open, failed(2, 10))
    expect(third.delivery).toMatchObject({ outcome: 'failed', attempts: 3 })
    expect((await delivered({ ok: false, because: 'failed' }, open, unreachable)).delivery).toMatchObject({
      attempts: 1,
    })
  })
})
