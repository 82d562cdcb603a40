import type { SendOutcome } from '../../../bot/delivery/chat'
import { anna, bilal, cato, invited, person } from '../../support/people'
import { chatWith, sentRow, sweeping } from './sweeping'

const NOW = '2026-02-16T09:00:00Z'
const known = { members: [anna, cato], gatherings: [invited()] }
const outcome = (the: ReturnType<typeof sweeping>) =>
  [...the.log.values()].map((row) => [row.to, row.outcome === 'sent' ? row.door : row.outcome]).sort()

describe('two doors', () => {
  it('sends a card to whoever has a chat and a letter to whoever has not', async () => {
    const the = sweeping(NOW, known)
    const report = await the.run()
    expect(the.sent).toEqual(['invitation/anna'])
    expect(the.letters).toEqual(['invitation/cato@example.no'])
    expect(report).toMatchObject({ sent: 2, byMail: 1, unreachable: 0, moreIn: null })
  })

  it('sends nothing by e-mail to whoever has had the card, although her chat has been shut since', async () => {
    const the = sweeping(NOW, known, {}, [sentRow('invitation', anna, '2026-02-15T09:00:00Z')])
    the.conversations.set('entra-anna', { ...chatWith('entra-anna'), state: 'blocked' })
    await the.run()
    expect(the.letters).toEqual(['invitation/cato@example.no'])
  })

  it('writes in the same sweep to whoever turns out to have blocked the bot, and tries her chat no more', async () => {
    const the = sweeping(NOW, { ...known, members: [anna] })
    const tries: string[] = []
    the.parts.chat.send = async ({ userId }): Promise<SendOutcome> => {
      tries.push(userId)
      return { ok: false, because: 'blocked' }
    }
    await the.run()
    expect([tries, the.letters]).toEqual([['anna'], ['invitation/anna@example.no']])
    expect(outcome(the)).toEqual([['anna', 'mail']])
  })

  it('lists whom no door reaches with both causes, and reaches her when the address is put right', async () => {
    const the = sweeping(NOW, { ...known, members: [cato] })
    the.dead.set(cato.id, { member: cato.id, address: 'cato@example.no', cause: 'bounced', at: new Date(NOW) })
    await the.run()
    expect([...the.log.values()]).toMatchObject([{ outcome: 'unreachable', cause: 'no-account', mailCause: 'bounced' }])
    the.dead.clear()
    await the.run()
    expect(outcome(the)).toEqual([['cato', 'mail']])
  })

  it('lets a full mailbox hold up nobody in chat, and says when to go on', async () => {
    const the = sweeping(NOW, known)
    the.mailbox.waitMs = 40_000
    expect(await the.run()).toMatchObject({ sent: 1, moreIn: 40_000 })
    expect([the.sent, the.letters]).toEqual([['invitation/anna'], []])
  })

  it('keeps the order: nothing later goes to whom the earlier message did not get through', async () => {
    const rows = [sentRow('invitation', bilal, '2026-02-16T08:00:00Z')]
    const gatherings = [invited(), invited({ id: 'g2' as never, invitedAt: new Date('2026-02-16T08:30:00Z') })]
    const the = sweeping(NOW, { members: [anna, bilal], gatherings }, {}, rows)
    const send = the.parts.chat.send
    let isDown = true
    the.parts.chat.send = async (to, message) =>
      isDown && to.userId === 'anna' ? { ok: false, because: 'failed' } : send(to, message)
    await the.run()
    await the.run()
    expect(the.sent.filter((each) => each.endsWith('/anna'))).toEqual([])
    expect([...the.log.keys()].filter((key) => key.endsWith('/anna'))).toHaveLength(1)
    isDown = false
    the.parts.now = () => new Date('2026-02-16T09:02:00Z')
    await the.run()
    expect(the.sent.filter((each) => each.endsWith('/anna'))).toHaveLength(2)
  })
})

describe('pausing', () => {
  it('sends nothing while sending is paused, and everything after', async () => {
    let isPaused = true
    const the = sweeping(NOW, known, { isPaused: async () => isPaused })
    expect(await the.run()).toMatchObject({ sent: 0, paused: true })
    isPaused = false
    expect(await the.run()).toMatchObject({ sent: 2, paused: false })
  })

  it('stops in the middle, after what was under way', async () => {
    const nurses = Array.from({ length: 40 }, (_, index) => person(`nurse${index}`))
    let asked = 0
    const the = sweeping(NOW, { members: nurses, gatherings: [invited()] }, { isPaused: async () => ++asked > 15 })
    const report = await the.run()
    expect(report.paused).toBe(true)
    expect(report.sent).toBeGreaterThan(5)
    expect(report.sent).toBeLessThan(20)
    expect(the.log.size).toBe(report.sent)
  })
})

describe('a long sweep', () => {
  it('works out anew what is due every so often, and says that it goes on', async () => {
    const nurses = Array.from({ length: 40 }, (_, index) => person(`nurse${index}`))
    let elapsed = 0
    const the = sweeping(NOW, { members: nurses, gatherings: [invited()] }, { elapsed: () => (elapsed += 1500) })
    expect(await the.run()).toMatchObject({ moreIn: 0, stopped: false })
    expect(the.sent.length).toBeLessThan(40)
    for (let turn = 0; turn < 6; turn++) await the.run()
    expect(the.sent).toHaveLength(40)
  })
})

describe('trouble in the middle', () => {
  it('leaves nobody sending when the lease cannot be read: the next sweep would send the same', async () => {
    let isOut = false
    let answer = (): void => undefined
    const the = sweeping(NOW, { members: [anna, bilal], gatherings: [invited()] }, { parallel: 2 })
    the.parts.chat.send = async ({ userId }): Promise<SendOutcome> => {
      if (userId === 'bilal') isOut = true
      else await new Promise<void>((resolve) => (answer = resolve))
      return { ok: true, activityId: userId }
    }
    the.parts.lease.hold = async () => (isOut ? Promise.reject(new Error('no answer')) : true)
    let isOver = false
    const run = the.run().finally(() => (isOver = true))
    const ended = expect(run).rejects.toThrow('no answer')
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(isOver).toBe(false)
    answer()
    await ended
    expect(outcome(the)).toEqual([
      ['anna', 'chat'],
      ['bilal', 'chat'],
    ])
  })

  it('does not begin a letter that would have to wait for the mailbox, when others took the room meanwhile', async () => {
    const the = sweeping(NOW, { members: [cato], gatherings: [invited()] })
    let asked = 0
    the.parts.isPaused = async () => {
      // Once before anything, and then by each of those who write.
      if (++asked > 1) the.mailbox.waitMs = 50_000
      return false
    }
    expect(await the.run()).toMatchObject({ sent: 0, moreIn: 50_000 })
    expect(the.letters).toEqual([])
  })
})
