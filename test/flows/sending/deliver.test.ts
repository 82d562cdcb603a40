import type { SendOutcome } from '../../../bot/delivery/chat'
import type { MailOutcome } from '../../../bot/delivery/mail'
import type { Conversation, Delivery } from '../../../bot/domain/messages/delivery'
import type { Message } from '../../../bot/domain/messages/message'
import type { Reach } from '../../../bot/domain/messages/reach'
import type { Member } from '../../../bot/domain/member'
import { deliver, isToBeTried, type Doors } from '../../../bot/flows/sending/deliver'
import { anna, plan } from '../../support/people'

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
const chat: Reach = { door: 'chat', conversation }
const mail: Reach = { door: 'mail', address: 'anna@sykehjem.example', because: 'never-installed' }
const none: Reach = { door: 'none', chat: 'never-installed', mail: 'no-address' }
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
const unreachable: Delivery = { ...base, outcome: 'unreachable', cause: 'never-installed', mailCause: 'no-address' }

describe('is a message to be tried now?', () => {
  it('yes when it has not been', () => {
    expect(isToBeTried(undefined, chat, now)).toBe(true)
    expect(isToBeTried(undefined, mail, now)).toBe(true)
    expect(isToBeTried(undefined, none, now)).toBe(true)
  })

  it('not while the bot is being added to her Teams', () => {
    expect(isToBeTried(undefined, { door: 'soon' }, now)).toBe(false)
    expect(isToBeTried(unreachable, { door: 'soon' }, now)).toBe(false)
  })

  it('never again once it was sent, or taken back, by whichever door', () => {
    const inChat = { ...base, door: 'chat' as const, conversationId: 'c', activityId: 'a', cardHash: 'h' }
    const byMail = { ...base, door: 'mail' as const, address: 'a@b.example', gist: '' }
    for (const sent of [inChat, byMail]) {
      expect(isToBeTried({ ...sent, outcome: 'sent' }, chat, now)).toBe(false)
      expect(isToBeTried({ ...sent, outcome: 'withdrawn' }, mail, now)).toBe(false)
    }
  })

  it('when it failed at a time that is ahead, because the clock was set back since', () => {
    expect(isToBeTried(failed(3, -60), chat, now)).toBe(true)
    expect(isToBeTried(failed(3, -0.5), chat, now)).toBe(false)
  })

  it('when a door has opened, or they are shut for another reason', () => {
    expect(isToBeTried(unreachable, chat, now)).toBe(true)
    expect(isToBeTried(unreachable, mail, now)).toBe(true)
    expect(isToBeTried(unreachable, { ...none, mail: 'bounced' }, now)).toBe(true)
    expect(isToBeTried(unreachable, { ...none, chat: 'blocked' }, now)).toBe(true)
    expect(isToBeTried(unreachable, none, now)).toBe(false)
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
    expect(isToBeTried(failed(attempts, minutes), chat, now)).toBe(expected)
  })
})

describe('delivering', () => {
  const message = { key: base.key, to: base.to, matter: base.matter } as Message
  const drawn = { card: { type: 'AdaptiveCard' as const }, summary: 'Ny samling', hash: 'h' }

  async function delivered(
    reach: Reach,
    outcomes: { chat?: SendOutcome; mail?: MailOutcome; withoutAccount?: Reach },
    earlier?: Delivery,
  ) {
    const marked: string[] = []
    const sent: string[] = []
    const the: Doors = {
      reach: (member: Member) => (member.entraId === null ? (outcomes.withoutAccount ?? none) : reach),
      chat: {
        send: async (to) => (sent.push(to.conversationId), outcomes.chat ?? { ok: true, activityId: 'a-1' }),
      },
      mail: { send: async ({ to }) => (sent.push(to), outcomes.mail ?? { ok: true }) },
      draw: () => drawn,
      letter: () => ({ to: 'anna@sykehjem.example', subject: 'Ny samling', html: '' }),
      gist: () => 'gist',
      mayGo: async () => true,
      markClosed: async (_conversation, state) => void marked.push(state),
      markDead: async ({ cause }) => void marked.push(cause),
      now: () => now,
    }
    return { delivery: await deliver(the, message, anna, earlier), marked, sent }
  }

  it('writes down where the card is', async () => {
    expect(await delivered(chat, {})).toEqual({
      delivery: {
        ...base,
        outcome: 'sent',
        door: 'chat',
        conversationId: 'chat-anna',
        activityId: 'a-1',
        cardHash: 'h',
      },
      marked: [],
      sent: ['chat-anna'],
    })
  })

  it('writes down where the letter went, and what it said', async () => {
    expect(await delivered(mail, {})).toEqual({
      delivery: { ...base, outcome: 'sent', door: 'mail', address: 'anna@sykehjem.example', gist: 'gist' },
      marked: [],
      sent: ['anna@sykehjem.example'],
    })
  })

  it('sends nothing when no door is open, and says why not', async () => {
    const { delivery, sent } = await delivered(none, {})
    expect(delivery).toEqual(unreachable)
    expect(sent).toEqual([])
  })

  it.each(['blocked', 'uninstalled'] as const)(
    'remembers that the chat is %s, and looks elsewhere',
    async (because) => {
      const { delivery, marked } = await delivered(chat, { chat: { ok: false, because } })
      expect(delivery).toBe('elsewhere')
      expect(marked).toEqual([because])
    },
  )

  it('remembers an address that is none, and looks elsewhere', async () => {
    const { delivery, marked } = await delivered(mail, { mail: { ok: false, because: 'bad-address' } })
    expect(delivery).toBe('elsewhere')
    expect(marked).toEqual(['bad-address'])
  })

  it('counts the attempts that failed in a row', async () => {
    const trouble = { chat: { ok: false, because: 'failed' } as const }
    expect((await delivered(chat, trouble)).delivery).toMatchObject({ outcome: 'failed', attempts: 1 })
    expect((await delivered(chat, trouble, failed(2, 10))).delivery).toMatchObject({ outcome: 'failed', attempts: 3 })
    expect((await delivered(chat, trouble, unreachable)).delivery).toMatchObject({ attempts: 1 })
    const noMail = { mail: { ok: false, because: 'failed' } as const }
    expect((await delivered(mail, noMail, failed(4, 100))).delivery).toMatchObject({ outcome: 'failed', attempts: 5 })
  })

  it('writes a letter at last when the chat has taken nothing for hours', async () => {
    const { delivery, sent } = await delivered(
      chat,
      { chat: { ok: false, because: 'failed' }, withoutAccount: mail },
      failed(7, 200),
    )
    expect(sent).toEqual(['chat-anna', 'anna@sykehjem.example'])
    expect(delivery).toMatchObject({ outcome: 'sent', door: 'mail' })
  })

  it('writes a letter at once when the chat will never take this card', async () => {
    const { delivery } = await delivered(chat, { chat: { ok: false, because: 'refused' }, withoutAccount: mail })
    expect(delivery).toMatchObject({ outcome: 'sent', door: 'mail' })
  })

  it('fails when there is no letter to write instead', async () => {
    const { delivery } = await delivered(chat, { chat: { ok: false, because: 'refused' } })
    expect(delivery).toMatchObject({ outcome: 'failed', attempts: 1 })
  })
})
