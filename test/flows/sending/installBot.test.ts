import type { InstallOutcome } from '../../../bot/delivery/installs'
import type { Conversation } from '../../../bot/domain/messages/delivery'
import type { Install } from '../../../bot/domain/messages/reach'
import { findGone } from '../../../bot/flows/sending/findGone'
import { installBot } from '../../../bot/flows/sending/installBot'
import { RowConflict } from '../../../bot/store/mirror'
import { takingTurns } from '../../../bot/store/again'
import { anna, asDay, bilal, cato, person, recordsOf } from '../../support/people'

const chatWith = (entraId: string, conversationId: string): Conversation => ({
  ...{ entraId, conversationId, serviceUrl: 'https://chat/', tenantId: 't', userId: '', botId: '28:bot' },
  state: 'installed',
})
const ANNA = 'entra-anna'
const BILAL = 'entra-bilal'

function installing(members = [anna, bilal, cato]) {
  const state = { now: new Date('2026-03-12T09:00:00Z'), holds: true }
  const rows = new Map<string, Install>()
  const conversations = new Map<string, Conversation>()
  const outcomes = new Map<string, InstallOutcome | Error>()
  const asked: string[] = []
  const put = jest.fn(async (row: Conversation) => void conversations.set(row.entraId, row))
  const run = installBot({
    records: () => recordsOf({ members }),
    installs: {
      get: (entraId) => rows.get(entraId),
      putMany: async (many) => (many.forEach((row) => rows.set(row.entraId, row)), []),
    },
    conversations: { get: (entraId) => conversations.get(entraId), put },
    installing: {
      install: async (entraId) => {
        asked.push(entraId)
        const outcome = outcomes.get(entraId) ?? 'asked'
        if (outcome instanceof Error) throw outcome
        return outcome
      },
    },
    chatWith,
    inTurn: takingTurns(),
    now: () => state.now,
  })
  return {
    ...{ state, rows, conversations, outcomes, asked, put },
    run: () => run({ isStopping: () => false, lease: { hold: async () => state.holds } }),
    pass: (days: number) => void (state.now = new Date(state.now.getTime() + days * 86_400_000)),
    /** Who was asked for since last time. */
    askedNow: () => asked.splice(0),
  }
}

describe('adding the bot', () => {
  it('asks once for those with an account, and not for those without', async () => {
    const { run, rows, asked } = installing()
    expect(await run()).toEqual({ asked: 2, opened: 0, refused: 0, noUser: 0, notAllowed: false })
    await run()
    expect(asked).toEqual([ANNA, BILAL])
    expect(rows.get(ANNA)).toMatchObject({ outcome: 'asked' })
  })

  it('leaves those in peace who have a chat, have taken it out, are on leave or have left', async () => {
    const onLeave = person('eli', { standing: { kind: 'on-leave', from: asDay('2026-01-01'), to: null } })
    const left = person('finn', { standing: { kind: 'left', on: asDay('2026-01-01') } })
    const { run, conversations, asked } = installing([anna, bilal, onLeave, left])
    conversations.set(ANNA, chatWith(ANNA, 'c'))
    conversations.set(BILAL, { ...chatWith(BILAL, 'c'), state: 'uninstalled' })
    await run()
    expect(asked).toEqual([])
  })

  it('writes a chat down that is there already, unless the chat has told of itself meanwhile', async () => {
    const { run, conversations, outcomes, put, rows } = installing()
    outcomes.set(ANNA, { chatId: '19:anna' }).set(BILAL, { chatId: '19:bilal' })
    put.mockImplementationOnce(async () => {
      conversations.set(ANNA, { ...chatWith(ANNA, '19:anna'), userId: '29:anna' })
      throw new RowConflict('somebody else')
    })
    expect(await run()).toMatchObject({ opened: 2 })
    expect(conversations.get(ANNA)).toMatchObject({ userId: '29:anna' })
    expect(conversations.get(BILAL)).toEqual(chatWith(BILAL, '19:bilal'))
    expect(rows.size).toBe(0)
  })

  it('asks again after a day without a chat, and a week after a refusal', async () => {
    const { run, outcomes, pass, askedNow } = installing()
    outcomes.set(BILAL, 'refused')
    await run()
    askedNow()
    pass(1)
    await run()
    expect(askedNow()).toEqual([ANNA])
    pass(6)
    await run()
    expect(askedNow().sort()).toEqual([ANNA, BILAL])
  })

  it('asks again when the clock was set back, as it was a long time ago', async () => {
    const { run, pass, askedNow } = installing()
    await run()
    askedNow()
    pass(-30)
    await run()
    expect(askedNow().sort()).toEqual([ANNA, BILAL])
  })

  it('stops until tomorrow where it is not allowed', async () => {
    const { run, outcomes, rows, pass, askedNow } = installing()
    outcomes.set(ANNA, 'not-allowed').set(BILAL, 'not-allowed')
    expect(await run()).toMatchObject({ notAllowed: true })
    askedNow()
    await run()
    expect([askedNow(), rows.size]).toEqual([[], 0])
    pass(1)
    await run()
    expect(askedNow()).toHaveLength(2)
  })

  it('asks for the rest another time when Teams is busy or the lease is lost', async () => {
    const many = Array.from({ length: 50 }, (_, number) => person(`nr${number}`))
    const { run, state, outcomes, rows, asked } = installing(many)
    for (const { entraId } of many.slice(0, 15)) outcomes.set(entraId ?? '', 'later')
    await run()
    expect([asked.length, rows.size]).toEqual([20, 5])
    outcomes.clear()
    state.holds = false
    await run()
    expect(rows.size).toBe(5)
    state.holds = true
    await run()
    expect(rows.size).toBe(50)
  })

  it('is not held up by one who always fails, and forgets nobody when something surprises', async () => {
    const many = Array.from({ length: 30 }, (_, number) => person(`nr${number}`))
    const { run, outcomes, rows } = installing(many)
    outcomes.set('entra-nr0', 'later')
    await run()
    expect(rows.size).toBe(29)
    outcomes.set('entra-nr0', new Error('surprise'))
    await expect(run()).rejects.toThrow('surprise')
    expect(rows.size).toBe(29)
  })
})

describe('looking for accounts that are gone', () => {
  function looking(answers: Record<string, boolean | 'not-allowed' | 'later'>) {
    const state = { now: new Date('2026-03-12T09:00:00Z') }
    const conversations = new Map<string, Conversation>([
      [ANNA, { ...chatWith(ANNA, 'a'), state: 'uninstalled' }],
      [BILAL, { ...chatWith(BILAL, 'b'), state: 'blocked' }],
    ])
    const asked: string[] = []
    const run = findGone({
      records: () => recordsOf({ members: [anna, bilal, cato] }),
      conversations: {
        get: (id) => conversations.get(id),
        put: async (row) => void conversations.set(row.entraId, row),
      },
      accounts: { isGone: async (entraId) => (asked.push(entraId), answers[entraId] ?? false) },
      inTurn: takingTurns(),
      now: () => state.now,
    })
    return {
      ...{ conversations, asked },
      run: () => run({ isStopping: () => false, lease: { hold: async () => true } }),
      pass: (hours: number) => void (state.now = new Date(state.now.getTime() + hours * 3_600_000)),
    }
  }

  it('marks whoever has none any more', async () => {
    const { run, conversations, asked } = looking({ [ANNA]: true })
    expect(await run()).toEqual({ looked: 1, gone: 1, notAllowed: false })
    expect(conversations.get(ANNA)?.state).toBe('left-tenant')
    expect(asked).toEqual([ANNA])
    await run()
    expect(asked).toEqual([ANNA])
  })

  it('looks once a day at those who are there', async () => {
    const { run, conversations, asked, pass } = looking({})
    await run()
    pass(23)
    await run()
    expect(asked).toHaveLength(1)
    pass(2)
    await run()
    expect(asked).toHaveLength(2)
    expect(conversations.get(ANNA)?.state).toBe('uninstalled')
  })

  it('rests for a day where nobody may look, and asks again soon when Graph is busy', async () => {
    const refused = looking({ [ANNA]: 'not-allowed' })
    expect(await refused.run()).toMatchObject({ notAllowed: true })
    refused.pass(20)
    expect(await refused.run()).toMatchObject({ notAllowed: false })
    expect(refused.asked).toHaveLength(1)
    const busy = looking({ [ANNA]: 'later' })
    await busy.run()
    await busy.run()
    expect(busy.asked).toHaveLength(2)
  })
})
