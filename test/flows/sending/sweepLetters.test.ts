import type { Delivery } from '../../../bot/domain/messages/delivery'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { RowConflict } from '../../../bot/store/mirror'
import { anna, asDay, cato, comes, held, mark, mona } from '../../support/people'
import { chatWith, mailedRow, sentRow, sweeping } from './sweeping'

const NOW = '2026-02-16T09:00:00Z'
const outcome = (the: ReturnType<typeof sweeping>) =>
  [...the.log.values()].map((row) => [row.to, row.outcome === 'sent' ? row.door : row.outcome]).sort()

describe('a letter that was wrong', () => {
  const absent = {
    members: [{ ...cato, manager: mona.id }, mona],
    gatherings: [held()],
    rsvps: [comes(cato)],
    marks: [mark(cato, 'absent')],
    settings: { ...DEFAULT_SETTINGS, managerIsToldOf: [] },
  }
  const AFTER = '2026-03-13T09:00:00Z'

  it('is left alone as long as it holds', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z')])
    expect(await the.run()).toMatchObject({ updated: 0, withdrawn: 0 })
    expect(the.letters).toEqual([])
  })

  it('is corrected by another when it says what is not so, once', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z', 'no-answer')])
    expect(await the.run()).toMatchObject({ updated: 1 })
    await the.run()
    expect(the.letters).toEqual(['corrected absence/cato@example.no'])
  })

  it('is taken back by another when there was nothing to tell, once', async () => {
    const present = { ...absent, marks: [mark(cato, 'on-site')] }
    const the = sweeping(AFTER, present, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z')])
    expect(await the.run()).toMatchObject({ withdrawn: 1 })
    await the.run()
    expect(the.letters).toEqual(['withdrawn absence/cato@example.no'])
    expect(outcome(the)).toEqual([['cato', 'withdrawn']])
  })

  it('takes back by letter what was said in a chat that has been shut since', async () => {
    const nurse = { ...anna, memberSince: asDay('2020-01-01') }
    const present = { ...absent, members: [nurse], rsvps: [comes(nurse)], marks: [mark(nurse, 'on-site')] }
    const the = sweeping(AFTER, present, {}, [sentRow('absence', nurse, '2026-03-12T16:00:00Z')])
    the.conversations.set('entra-anna', { ...chatWith('entra-anna'), state: 'uninstalled' })
    await the.run()
    expect(the.letters).toEqual(['withdrawn absence/anna@example.no'])
  })

  it('waits for a mailbox that is full', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z', 'no-answer')])
    the.mailbox.waitMs = 1000
    await the.run()
    expect(the.letters).toEqual([])
    the.mailbox.waitMs = 0
    await the.run()
    expect(the.letters).toEqual(['corrected absence/cato@example.no'])
  })

  it('is put right once, although that could not be written down at first', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z', 'no-answer')])
    const { put } = the.parts.deliveries
    the.parts.deliveries.put = async () => Promise.reject(new Error('no answer'))
    await expect(the.run()).rejects.toThrow('no answer')
    await expect(the.run()).rejects.toThrow('no answer')
    the.parts.deliveries.put = put
    await the.run()
    await the.run()
    expect(the.letters).toEqual(['corrected absence/cato@example.no'])
    expect([...the.log.values()]).toMatchObject([{ outcome: 'sent', gist: 'gist' }])
  })

  it('is not put right again while its row can be neither written nor read', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z', 'no-answer')])
    the.parts.deliveries.put = async () => Promise.reject(new RowConflict('somebody else'))
    await expect(the.run()).rejects.toThrow('somebody else')
    await the.run()
    await the.run()
    expect(the.letters).toEqual(['corrected absence/cato@example.no'])
  })

  it('is tried ever more seldom when the mailbox fails, and once for an address that takes none', async () => {
    const the = sweeping(AFTER, absent, {}, [mailedRow('absence', cato, '2026-03-12T16:00:00Z', 'no-answer')])
    let tries = 0
    let because: 'failed' | 'bad-address' = 'failed'
    the.parts.mail.send = async () => (tries++, { ok: false, because })
    for (let second = 0; second < 600; second += 10) {
      the.parts.now = () => new Date(new Date(AFTER).getTime() + second * 1000)
      await the.run()
    }
    expect(tries).toBe(5)
    because = 'bad-address'
    the.parts.now = () => new Date('2026-03-13T11:00:00Z')
    await the.run()
    the.parts.now = () => new Date('2026-03-13T13:00:00Z')
    await the.run()
    expect([tries, the.dead.get(cato.id)?.cause]).toEqual([6, 'bad-address'])
  })

  it('takes back by letter what stands in a chat that turns out to be shut', async () => {
    const nurse = { ...anna, memberSince: asDay('2020-01-01') }
    const present = { ...absent, members: [nurse], rsvps: [comes(nurse)], marks: [mark(nurse, 'on-site')] }
    const row = { ...sentRow('absence', nurse, '2026-03-12T16:00:00Z'), conversationId: 'c-entra-anna' } as Delivery
    const the = sweeping(AFTER, present, {}, [row])
    the.parts.chat.update = async () => 'uninstalled'
    await the.run()
    the.parts.now = () => new Date('2026-03-13T09:01:00Z')
    await the.run()
    await the.run()
    expect(the.letters).toEqual(['withdrawn absence/anna@example.no'])
    expect(outcome(the)).toEqual([['anna', 'withdrawn']])
  })
})

describe('a letter that may come back', () => {
  const absent = {
    members: [{ ...cato, manager: mona.id }, mona],
    gatherings: [held()],
    rsvps: [comes(cato)],
    marks: [mark(cato, 'absent')],
  }

  it('lets no manager hear of it before it is known to have arrived', async () => {
    const the = sweeping('2026-03-13T09:00:00Z', absent)
    await the.run()
    expect([the.letters, the.sent]).toEqual([['absence/cato@example.no'], []])
    the.parts.now = () => new Date('2026-03-13T09:14:00Z')
    await the.run()
    expect(the.sent).toEqual([])
    the.parts.now = () => new Date('2026-03-13T09:15:00Z')
    await the.run()
    expect(the.sent).toEqual(['manager-notice/mona'])
  })

  it('tells the manager nothing when it has come back', async () => {
    const the = sweeping('2026-03-13T09:00:00Z', absent)
    await the.run()
    for (const [key, row] of the.log) {
      the.log.set(key, { ...row, outcome: 'unreachable', cause: 'no-account', mailCause: 'bounced' })
    }
    the.dead.set(cato.id, { member: cato.id, address: 'cato@example.no', cause: 'bounced', at: new Date(NOW) })
    the.parts.now = () => new Date('2026-03-13T10:00:00Z')
    await the.run()
    expect(the.sent).toEqual([])
  })
})
