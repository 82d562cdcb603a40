import { memberRow } from '../../bot/store/rows/memberRow'
import { person } from '../support/people'
import { editByHand, startLocalStore, type LocalStore } from './localStore'

let store: LocalStore
beforeAll(async () => {
  store = await startLocalStore()
})
afterAll(() => store.close())

const blankOf = (id: string) => ({ key: id, blank: person(`gone-${id}`, { name: '-', email: null, entraId: null }) })
const keysNow = async () => {
  const rows = await store.mirror(memberRow).columnsNow(['Key'])
  return rows.map((columns) => columns['Key'])
}

describe('destroying rows', () => {
  it('leaves nothing of them, also in the recycle bin', async () => {
    const members = store.mirror(memberRow)
    const ids = Array.from({ length: 23 }, (_, index) => `d${index}`)
    await members.putMany(ids.map((id) => person(id)))
    await members.destroy(ids.map(blankOf))
    expect(members.all()).toEqual([])
    expect(await keysNow()).toEqual([])
    const bin = store.local.recycleBin()
    expect(bin).toHaveLength(23)
    expect(JSON.stringify(bin)).not.toMatch(/Testesen|example\.no/)
  })

  it('takes no notice of what somebody has written to them meanwhile, nor of what is gone already', async () => {
    const [here, elsewhere] = [store.mirror(memberRow), store.mirror(memberRow)]
    await here.putMany([person('written'), person('deleted')])
    await elsewhere.refresh()
    await elsewhere.put(person('written', { name: 'Somebody Else' }))
    await editByHand(store.graph, 'Members', 'deleted', 'delete')
    await here.destroy([blankOf('written'), blankOf('deleted'), blankOf('never-there')])
    expect(here.all()).toEqual([])
    expect(await keysNow()).toEqual([])
    expect(JSON.stringify(store.local.recycleBin())).not.toContain('Somebody Else')
  })

  it('looks at the list itself, also at what is not known here and what cannot be read', async () => {
    const [here, elsewhere] = [store.mirror(memberRow), store.mirror(memberRow)]
    await here.refresh()
    await elsewhere.put(person('late'))
    await editByHand(store.graph, 'Members', 'late', { MemberSince: 'nonsense' })
    expect(here.all()).toEqual([])
    expect(await keysNow()).toEqual(['late'])
  })
})
