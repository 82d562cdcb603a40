import type { Letter } from '../../../bot/delivery/mail'
import type { ClosedLink, PageLink } from '../../../bot/domain/pages/pageLink'
import { CLOSED_LINKS } from '../../../bot/domain/pages/pageLink'
import type { Member } from '../../../bot/domain/member'
import { sendNewLink } from '../../../bot/flows/pages/sendNewLink'
import { anna, bilal, invited, recordsOf } from '../../support/people'

const link: PageLink = {
  member: anna.id,
  matter: { kind: 'invitation', gathering: invited().id },
  number: 1,
  mark: 'mark',
  until: new Date('2026-01-01T00:00:00Z'),
}

function trial(options: { hasCard?: boolean; fails?: boolean } = {}) {
  const sent: Letter[] = []
  const surprises: unknown[] = []
  let now = new Date('2026-03-02T09:00:00Z')
  const send = sendNewLink({
    records: () => recordsOf({}),
    mail: {
      send: async (letter) => {
        if (options.fails) throw new Error('out of order')
        sent.push(letter)
        return { ok: true }
      },
    },
    pageLinks: { addressFor: ({ id }) => `https://bot.example/p/new-${id}` },
    letter: ({ address, language, reason }) => ({ subject: language, html: `${reason} ${address}` }),
    seen: () => (options.hasCard === false ? null : { type: 'AdaptiveCard' }),
    now: () => now,
    surprised: (error) => void surprises.push(error),
  })
  const ask = (state: ClosedLink, member: Member | null = anna) => send({ state, link, member })
  return { sent, surprises, ask, later: (ms: number) => (now = new Date(now.getTime() + ms)) }
}

describe('a new link for an old one', () => {
  it('goes to the address on the name list, in the language of the member', () => {
    const { sent, ask } = trial()
    ask('expired')
    ask('revoked', bilal)
    expect(sent).toEqual([
      { to: 'anna@example.no', subject: 'nb', html: 'first https://bot.example/p/new-anna' },
      { to: 'bilal@example.no', subject: 'nn', html: 'first https://bot.example/p/new-bilal' },
    ])
  })

  it.each(CLOSED_LINKS.filter((state) => state === 'over' || state === 'left'))(
    'is not sent when it is %s',
    (state) => {
      const { sent, ask } = trial()
      ask(state)
      expect(sent).toEqual([])
    },
  )

  it('is not sent to nobody, to no address, or where there is nothing to see', () => {
    const one = trial()
    one.ask('expired', null)
    one.ask('expired', { ...anna, email: null })
    const other = trial({ hasCard: false })
    other.ask('expired')
    expect([...one.sent, ...other.sent]).toEqual([])
  })

  it('is sent three times an hour to each, and again in the next', () => {
    const { sent, ask, later } = trial()
    for (let times = 0; times < 5; times++) ask('expired')
    ask('expired', bilal)
    expect(sent.map(({ to }) => to)).toEqual([...Array(3).fill('anna@example.no'), 'bilal@example.no'])
    later(3_600_000)
    ask('expired')
    expect(sent).toHaveLength(5)
  })

  it('tells whoever runs the program when it could not be sent', async () => {
    const { surprises, ask } = trial({ fails: true })
    ask('expired')
    await new Promise(setImmediate)
    expect(surprises).toHaveLength(1)
  })
})
