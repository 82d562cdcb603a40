import type { Mark } from '../../../bot/domain/attendance/attendance'
import { recordPresence } from '../../../bot/flows/attendance/recordPresence'
import { NotStored } from '../../../bot/store/mirror'
import { anna, bilal, invited, ola, recordsOf } from '../../support/people'

describe('a tick whose way to the list fails', () => {
  const gathering = invited()
  const log: Mark[] = []
  let answers: ((marks: readonly Mark[]) => Promise<string[]>)[] = []
  const record = recordPresence({
    records: () => recordsOf({ gatherings: [gathering], marks: log }),
    addMarks: (marks) => answers.shift()?.(marks) ?? Promise.resolve(log.push(...marks)).then(() => []),
    inTurn: (_, work) => work(),
    now: () => new Date('2026-03-12T11:20:00Z'),
  })
  const ticks = [anna, bilal].map(({ id: member }, index) => ({
    id: `id-${index}`,
    member,
    presence: 'on-site' as const,
  }))
  beforeEach(() => {
    log.length = 0
  })

  it('is not called stored, and is stored once when it is sent again', async () => {
    answers = [() => Promise.reject(new NotStored('Marks: no answer'))]
    await expect(record(ola, gathering.id, ticks)).rejects.toThrow(NotStored)
    expect(log).toEqual([])
    await record(ola, gathering.id, ticks)
    await record(ola, gathering.id, ticks)
    expect(log.map(({ id }) => id)).toEqual(['id-0', 'id-1'])
  })

  it('is decided again when only some of them were stored', async () => {
    answers = [
      ([first]) => {
        if (first) log.push(first)
        return Promise.resolve(['g1|bilal|1'])
      },
    ]
    const outcome = await record(ola, gathering.id, ticks)
    expect(outcome).toMatchObject({ ok: true, outcomes: [{ ok: true }, { ok: true }], corrects: false })
    expect(log.map(({ id }) => id)).toEqual(['id-0', 'id-1'])
  })

  it('is given up after three tries, and nothing is half stored', async () => {
    let tries = 0
    const refused = () => Promise.resolve([`try ${++tries}`])
    answers = [refused, refused, refused, refused]
    await expect(record(ola, gathering.id, ticks)).rejects.toThrow('somebody else marked the same people')
    expect([tries, log]).toEqual([3, []])
  })
})
