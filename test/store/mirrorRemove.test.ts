import { RowConflict } from '../../bot/store/mirror'
import { externalRow } from '../../bot/store/rows/externalRow'
import { confirmed } from '../support/externals'
import { editByHand, startLocalStore, type LocalStore } from './localStore'

let store: LocalStore
beforeAll(async () => {
  store = await startLocalStore()
})
afterAll(() => store.close())
afterEach(() => store.faults({}))

async function externals() {
  const mirror = store.mirror(externalRow)
  await mirror.refresh()
  return mirror
}

describe('deleting a row', () => {
  it('costs one request, and is seen by the others at their next look', async () => {
    const [here, there] = [await externals(), await externals()]
    const kari = confirmed('kari1')
    await here.put(kari)
    await there.refresh()
    expect(await store.asked(() => here.remove(kari.id))).toEqual(['DELETE Externals'])
    expect(here.get(kari.id)).toBeUndefined()
    expect(await store.rowsWithKey(externalRow, kari.id)).toBe(0)
    await there.refresh()
    expect(there.get(kari.id)).toBeUndefined()
  })

  it('does nothing for a row that is not known', async () => {
    const here = await externals()
    expect(await store.asked(() => here.remove('g1|nobody'))).toEqual([])
  })

  it('leaves what somebody else has changed, and then knows it', async () => {
    const [here, there] = [await externals(), await externals()]
    const kari = confirmed('kari2')
    await here.put(kari)
    await there.refresh()
    await there.put({ ...kari, workplace: 'Elsewhere' })
    await expect(here.remove(kari.id)).rejects.toThrow(RowConflict)
    expect(here.get(kari.id)?.workplace).toBe('Elsewhere')
    await here.remove(kari.id)
    expect(await store.rowsWithKey(externalRow, kari.id)).toBe(0)
  })

  it('is done when somebody else has deleted it, or the answer was lost', async () => {
    const here = await externals()
    const [kari, per] = [confirmed('kari3'), confirmed('per3')]
    await here.put(kari)
    await here.put(per)
    await editByHand(store.graph, 'Externals', kari.id, 'delete')
    await here.remove(kari.id)
    expect(here.get(kari.id)).toBeUndefined()
    await store.faults({ loseResponses: { share: 1 }, match: 'items/\\d+$' })
    await here.remove(per.id)
    expect(here.get(per.id)).toBeUndefined()
    expect(await store.rowsWithKey(externalRow, per.id)).toBe(0)
  })
})

describe('the rows of people from outside', () => {
  it('come back from the list as they were', async () => {
    const mirror = await externals()
    const all = [
      confirmed('back1', { waited: true, presence: 'on-site', sent: ['link@x', 'seat-given@1'] }),
      confirmed('back2', { email: null, workplace: null }),
      { ...confirmed('back3'), state: 'unconfirmed' as const, confirmedAt: null },
      { ...confirmed('back4'), state: 'cancelled' as const },
    ]
    await mirror.putMany(all)
    const again = await externals()
    for (const external of all) expect(again.get(external.id)).toEqual(external)
  })

  it('are set aside when a confirmed one does not say when', async () => {
    const mirror = await externals()
    await mirror.put(confirmed('broken'))
    await editByHand(store.graph, 'Externals', 'g1|broken', { ConfirmedAt: '' })
    await mirror.refresh()
    expect(mirror.setAside()).toMatchObject([{ list: 'Externals', problem: 'ConfirmedAt' }])
  })
})
