import type { Conversation } from '../../../bot/domain/messages/delivery'
import { reachOf, type DeadAddress, type Install, type Ways } from '../../../bot/domain/messages/reach'
import { anna, cato } from '../../support/people'

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
const ways = (known: Partial<{ chat: Conversation; dead: DeadAddress; install: Install; mailbox: boolean }>): Ways => ({
  conversationOf: () => known.chat,
  installOf: () => known.install,
  deadAddressOf: () => known.dead,
  hasMailbox: () => known.mailbox ?? true,
})
const withMail = { ...anna, email: 'anna@sykehjem.example' }

describe('how a member is reached', () => {
  it('in chat, if the bot is there', () => {
    expect(reachOf(withMail, ways({ chat: conversation }), now)).toEqual({ door: 'chat', conversation })
  })

  it.each([
    ['no-account', { ...withMail, entraId: null }, {}],
    ['never-installed', withMail, {}],
    ['uninstalled', withMail, { chat: { ...conversation, state: 'uninstalled' as const } }],
    ['blocked', withMail, { chat: { ...conversation, state: 'blocked' as const } }],
    ['left-tenant', withMail, { chat: { ...conversation, state: 'left-tenant' as const } }],
    ['left-tenant', withMail, { install: { entraId: 'entra-anna', outcome: 'no-user' as const, at: now } }],
  ])('by e-mail when the chat is shut: %s', (because, member, known) => {
    expect(reachOf(member, ways(known), now)).toEqual({ door: 'mail', address: 'anna@sykehjem.example', because })
  })

  it.each([
    ['no-address', { ...cato, email: null }, {}],
    ['no-address', { ...cato, email: '  ' }, {}],
    ['bad-address', { ...cato, email: 'cato (privat)' }, {}],
    ['bad-address', { ...cato, email: 'cato@a.example, cato@b.example' }, {}],
    ['no-mailbox', { ...cato, email: 'cato@a.example' }, { mailbox: false }],
    [
      'bounced',
      { ...cato, email: 'Cato@a.example' },
      { dead: { member: cato.id, address: 'cato@A.example', cause: 'bounced' as const, at: now } },
    ],
  ])('not at all, and both causes are known: %s', (mail, member, known) => {
    expect(reachOf(member, ways(known), now)).toEqual({ door: 'none', chat: 'no-account', mail })
  })

  it('by e-mail again when the list has got another address', () => {
    const dead = { member: cato.id, address: 'feil@a.example', cause: 'bounced' as const, at: now }
    expect(reachOf({ ...cato, email: 'rett@a.example' }, ways({ dead }), now)).toMatchObject({ door: 'mail' })
  })

  it('soon, for a few minutes after the bot was asked to be added, and then by e-mail', () => {
    const install = (minutes: number): Install => {
      return { entraId: 'entra-anna', outcome: 'asked', at: new Date(now.getTime() - minutes * 60_000) }
    }
    expect(reachOf(withMail, ways({ install: install(4) }), now)).toEqual({ door: 'soon' })
    expect(reachOf(withMail, ways({ install: install(5) }), now)).toMatchObject({ because: 'never-installed' })
  })

  it('by e-mail when the clock was set back after the bot was asked to be added', () => {
    const install: Install = { entraId: 'entra-anna', outcome: 'asked', at: new Date('2026-09-01T08:00:00Z') }
    expect(reachOf(withMail, ways({ install }), now)).toMatchObject({ door: 'mail', because: 'never-installed' })
  })
})
