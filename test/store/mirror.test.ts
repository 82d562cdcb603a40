import { RowConflict } from '../../bot/store/mirror'
import { memberRow } from '../../bot/store/rows/memberRow'
import { asListed, person } from '../support/people'
import { editByHand, startLocalStore, type LocalStore } from './localStore'

let store: LocalStore
beforeAll(async () => {
  store = await startLocalStore()
})
afterAll(() => store.close())

async function members() {
  const mirror = store.mirror(memberRow)
  await mirror.refresh()
  return mirror
}
describe('reading', () => {
  it('loads the list once, and then only asks what has changed', async () => {
    const [here, elsewhere] = [await members(), await members()]
    await elsewhere.put(person('read1'))
    expect(here.get('read1')).toBeUndefined()
    expect(await store.asked(here.refresh)).toEqual(['GET Members/delta'])
    expect(here.get('read1')).toEqual(asListed(person('read1')))
    expect(here.inGroup('entra-read1')).toEqual([asListed(person('read1'))])
  })

  it('sees what others have changed, under its new group and no longer under its old one', async () => {
    const [here, elsewhere] = [await members(), await members()]
    await elsewhere.put(person('read2'))
    await here.refresh()
    const before = here.revision
    await elsewhere.put(person('read2', { entraId: 'another' }))
    await here.refresh()
    expect(here.inGroup('entra-read2')).toEqual([])
    expect(here.inGroup('another').map(({ id }) => id)).toEqual(['read2'])
    expect(here.revision).toBeGreaterThan(before)
  })

  it('sees deletions', async () => {
    const here = await members()
    await here.put(person('read3'))
    await editByHand(store.graph, 'Members', 'read3', 'delete')
    await here.refresh()
    expect(here.get('read3')).toBeUndefined()
    expect(here.inGroup('entra-read3')).toEqual([])
  })

  it('follows two rows whose keys were exchanged', async () => {
    const here = await members()
    await here.put(person('swap1', { name: 'En' }))
    await here.put(person('swap2', { name: 'To' }))
    await editByHand(store.graph, 'Members', 'swap1', { Key: 'swap-between' })
    await editByHand(store.graph, 'Members', 'swap2', { Key: 'swap1' })
    await editByHand(store.graph, 'Members', 'swap-between', { Key: 'swap2' })
    await here.refresh()
    expect(here.get('swap1')?.name).toBe('To')
    expect(here.get('swap2')?.name).toBe('En')
  })

  it('sets a row aside that somebody has spoilt by hand, and takes it back when it is put right', async () => {
    const here = await members()
    await here.put(person('read4'))
    await editByHand(store.graph, 'Members', 'read4', { Status: 'on-leave' })
    await here.refresh()
    expect(here.get('read4')).toBeUndefined()
    const aside = here.setAside().filter(({ problem }) => problem === 'LeaveFrom')
    expect(aside).toMatchObject([{ list: 'Members', problem: 'LeaveFrom' }])
    expect(aside[0]?.webUrl).toContain('/Lists/Members/')
    expect([here.isSetAside('read4'), here.isSetAside('read3')]).toEqual([true, false])
    // A row that people keep by hand is theirs to put right.
    await expect(here.put(person('read4'))).rejects.toThrow(RowConflict)

    await editByHand(store.graph, 'Members', 'read4', { LeaveFrom: '2026-01-05' })
    await here.refresh()
    expect(here.get('read4')?.standing).toEqual({ kind: 'on-leave', from: '2026-01-05', to: null })
    expect(here.setAside().filter(({ problem }) => problem === 'LeaveFrom')).toEqual([])
    expect(here.isSetAside('read4')).toBe(false)
  })
})

describe('when Graph has forgotten the last time', () => {
  afterEach(() => store.faults({}))

  it('loads again, and misses nothing that was deleted meanwhile', async () => {
    const here = await members()
    await here.put(person('old1'))
    await here.put(person('old2'))
    await here.refresh()
    const before = here.revision
    await editByHand(store.graph, 'Members', 'old2', 'delete')
    await store.faults({ expireDelta: true })
    expect(await store.asked(here.refresh)).toEqual(['GET Members/delta', 'GET Members/delta'])
    expect(here.get('old1')).toEqual(asListed(person('old1')))
    expect(here.get('old2')).toBeUndefined()
    expect(here.revision).toBeGreaterThan(before)
  })

  it('holds on to what it knows while it loads', async () => {
    const here = await members()
    await here.put(person('old3'))
    await here.refresh()
    await store.faults({ expireDelta: true, latencyMs: 5 })
    const loading = here.refresh()
    const seen: boolean[] = []
    const look = setInterval(() => seen.push(here.get('old3') !== undefined), 1)
    await loading
    clearInterval(look)
    expect(seen).not.toContain(false)
    expect(here.get('old3')).toBeDefined()
  })

  it('still knows everything when loading again fails', async () => {
    const here = await members()
    await here.put(person('old4'))
    await here.refresh()
    await store.faults({ expireDelta: true })
    const failing = failAfterFirst(here.refresh, () => store.faults({ outage: true }))
    await expect(failing).rejects.toThrow()
    expect(here.get('old4')).toBeDefined()
    await store.faults({})
    await here.refresh()
    expect(here.get('old4')).toBeDefined()
  })
})

/** Graph goes down between its 410 and the reading that follows. */
async function failAfterFirst(refresh: () => Promise<void>, fail: () => Promise<void>): Promise<void> {
  const send = store.graph.send
  const spied = jest.spyOn(store.graph, 'send').mockImplementation(async (request) => {
    try {
      return await send(request)
    } finally {
      await fail()
    }
  })
  try {
    await refresh()
  } finally {
    spied.mockRestore()
  }
}
