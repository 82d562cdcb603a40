import { anna, asDay, comes, invited, mona, recordsOf, type Known } from '../../support/people'
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
