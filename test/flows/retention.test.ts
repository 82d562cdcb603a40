import type { External } from '../../bot/domain/answers/external'
import { deleteOldExternals } from '../../bot/flows/gatherings/retention'
import { confirmed } from '../support/externals'
import { recordsOf } from '../support/people'

describe('people from outside whose gathering nobody can read just now', () => {
  const external = confirmed('kari')
  const deletedAt = async (now: string): Promise<number> => {
    const rows = new Map<string, External>([[external.id, external]])
    const tidy = deleteOldExternals({
      records: () => recordsOf({ gatherings: [] }),
      externals: {
        all: () => [...rows.values()],
        inGroup: () => [],
        remove: async (id) => void rows.delete(id),
      },
      counts: { get: () => undefined, put: async () => undefined },
      now: () => new Date(now),
    })
    return tidy({ isStopping: () => false, lease: { hold: async () => true } })
  }
  const after = (instant: Date, days: number) => new Date(instant.getTime() + days * 86_400_000).toISOString()

  it('are kept until their time after the gathering, as they know it, is over', async () => {
    expect(await deletedAt(after(external.knows.end, 89))).toBe(0)
    expect(await deletedAt(after(external.knows.end, 90))).toBe(1)
  })
})
