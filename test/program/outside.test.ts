import type { Chat, SendOutcome } from '../../bot/delivery/chat'
import type { Mail, MailOutcome } from '../../bot/delivery/mail'
import type { Conversation } from '../../bot/domain/messages/delivery'
import { watchingOutside, type Outside } from '../../bot/program/outside'

const to: Conversation = {
  entraId: 'e',
  conversationId: 'c',
  serviceUrl: '',
  tenantId: '',
  userId: '',
  botId: '',
  state: 'installed',
}
const message = { card: { type: 'AdaptiveCard' as const }, summary: '' }
const letter = { to: 'anna@example.no', subject: 'Hei', html: '' }

let outside: Outside
beforeEach(() => (outside = watchingOutside(() => Date.parse('2026-03-12T08:12:00Z'))))

const chatThat = (outcome: SendOutcome): Chat =>
  outside.watchingChat({ send: async () => outcome, update: async () => 'updated' })
const mailThat = (outcome: MailOutcome): Mail => outside.watchingMail({ send: async () => outcome, waitMs: () => 0 })

describe('how those outside have answered', () => {
  it('is no problem as long as nobody has refused anything', () => {
    expect(outside.problems()).toEqual([])
  })

  it('names Teams that refuses the bot, until a message gets through', async () => {
    outside.teamsSaid({ status: 401, code: 'Unauthorized' })
    expect(outside.problems().join()).toContain('teams: the bot is refused (401)')
    await chatThat({ ok: false, because: 'failed' }).send(to, message)
    expect(outside.problems()).toHaveLength(1)
    await chatThat({ ok: true, activityId: 'a' }).send(to, message)
    expect(outside.problems()).toEqual([])
  })

  it('takes no chat that is closed for a bot that is refused', () => {
    outside.teamsSaid({ status: 403, code: 'BotNotInConversationRoster' })
    expect(outside.problems()).toEqual([])
  })

  it('names a mailbox that refuses, until a letter gets through or only its address was bad', async () => {
    outside.mailboxSaid({ status: 403, code: 'ErrorAccessDenied' })
    await mailThat({ ok: false, because: 'failed' }).send(letter)
    expect(outside.problems().join()).toContain('refused the last letter (403 ErrorAccessDenied)')
    outside.mailboxSaid({ status: 400, code: 'ErrorInvalidRecipients' })
    await mailThat({ ok: false, because: 'bad-address' }).send(letter)
    expect(outside.problems()).toEqual([])
    outside.mailboxSaid({ status: 0, code: 'lost' })
    expect(outside.problems().join()).toContain('gave no answer to the last letter')
    await mailThat({ ok: true }).send(letter)
    expect(outside.problems()).toEqual([])
  })

  it.each([
    ['2026-03-12T08:09:00Z', '3 minutes ahead of'],
    ['2026-03-12T08:22:00Z', '10 minutes behind'],
  ])('names a clock that is far from Graph’s: %s', (time, said) => {
    outside.graphSaidItIs(new Date('2026-03-12T08:10:30Z'))
    expect(outside.problems()).toEqual([])
    outside.graphSaidItIs(new Date(time))
    expect(outside.problems()).toEqual([`clock: this machine is ${said} Graph's`])
  })
})
