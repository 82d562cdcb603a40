import type { ChatMessage } from '../../../bot/delivery/chat'
import { anna, asDay, comes, invited, mona, person, recordsOf, type Known } from '../../support/people'
import { sentRow, sweeping } from './sweeping'

describe('what could not be sent in time', () => {
  it('waits for the morning of a workday, when it is no news of today', async () => {
    const rows = [sentRow('invitation', anna, '2026-02-16T08:00:00Z')]
    const known = { members: [anna, mona], gatherings: [invited({ answerBy: asDay('2026-03-03') })] }
    // The reminder was due on Friday the 27th at nine; the program was down.
    for (const quiet of ['2026-02-27T20:30:00Z', '2026-02-28T10:00:00Z', '2026-03-02T05:59:59Z']) {
      const { sent, run } = sweeping(quiet, known, {}, rows)
      await run()
      expect(sent).toEqual([])
    }
    const { sent, run } = sweeping('2026-03-02T06:00:00Z', known, {}, rows)
    await run()
    expect(sent).toContain('reminder/anna')
  })
})

describe('what another replica has changed', () => {
  it('is read before anything is sent, and nothing is read when there is nothing to send', async () => {
    let read = 0
    const known = { members: [anna], gatherings: [invited()] }
    let now: Known = known
    const freshen = async () => {
      read++
      now = { ...known, rsvps: [comes(anna)] }
    }
    const { sent, run } = sweeping('2026-03-02T08:00:00Z', known, { freshen, records: () => recordsOf(now) }, [
      sentRow('invitation', anna, '2026-02-16T08:00:00Z'),
    ])
    await run()
    expect([read, sent]).toEqual([1, []])
    await run()
    expect(read).toBe(1)
  })
})

describe('a look at what is out', () => {
  const nurses = Array.from({ length: 40 }, (_, index) => person(`nurse-${index}`))
  const known = { members: nurses, gatherings: [invited()] }
  const rows = nurses.map((nurse) => sentRow('invitation', nurse, '2026-02-16T08:00:00Z'))
  const drawn = (hash: string) => ({ card: {} as ChatMessage['card'], summary: '', hash })

  it('keeps nobody waiting for an answer until all of it is done', async () => {
    let [looked, elapsed, lookedByThen] = [0, 0, 0]
    const { run } = sweeping(
      '2026-02-20T08:00:00Z',
      known,
      { draw: () => (looked++, drawn('h')), elapsed: () => (elapsed += 10) },
      rows,
    )
    setImmediate(() => (lookedByThen = looked))
    await run()
    expect(looked).toBe(40)
    expect(lookedByThen).toBeLessThan(10)
  })

  it('leaves alone what somebody has noted meanwhile', async () => {
    const updated: string[] = []
    const { parts, log, run } = sweeping(
      '2026-02-20T08:00:00Z',
      known,
      {
        draw: () => drawn('other'),
        lease: {
          hold: async () => {
            const gone = log.get(rows[1]?.key ?? '')
            if (gone) log.set(gone.key, { ...gone })
            return true
          },
          release: async () => undefined,
          othersFor: () => 0,
        },
      },
      rows.slice(0, 2),
    )
    parts.chat.update = async (_, activityId) => (updated.push(activityId), 'updated')
    await run()
    const hashes = rows
      .slice(0, 2)
      .map(({ key }) => log.get(key))
      .map((row) => row && 'cardHash' in row && row.cardHash)
    expect([updated.length, hashes]).toEqual([1, ['other', 'h']])
  })
})
