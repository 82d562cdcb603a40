import { memberRow } from '../../bot/store/rows/memberRow'
import { RowConflict } from '../../bot/store/mirror'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { comes, person } from '../support/people'
import { editByHand, gatheringId, startLocalStore, type LocalStore } from './localStore'

let store: LocalStore
beforeAll(async () => {
  store = await startLocalStore()
})
afterAll(() => store.close())
afterEach(() => store.faults({}))

async function members() {
  const mirror = store.mirror(memberRow)
  await mirror.refresh()
  return mirror
}
async function rsvps() {
  const mirror = store.mirror(rsvpRow)
  await mirror.refresh()
  return mirror
}

describe('writing', () => {
  it('costs exactly one request, whether the row is new or known', async () => {
    const mirror = await rsvps()
    const here = person('write1')
    expect(await store.asked(() => mirror.put(comes(here)))).toEqual(['POST Rsvps'])
    const changed = comes(here, '2026-02-21T09:00:00.123Z', 'online')
    expect(await store.asked(() => mirror.put(changed))).toEqual(['PATCH Rsvps'])
    expect(mirror.get('g1|write1')).toEqual(changed)
  })

  it('is not undone by a delta that was read before it', async () => {
    const here = await members()
    await here.put(person('write2', { language: 'nb' }))
    await here.refresh()
    await here.put(person('write2', { language: 'nn' }))
    const send = store.graph.send
    const spied = jest.spyOn(store.graph, 'send').mockImplementation(async (request) => {
      const answer = await send(request)
      // The answer is on its way when our own write lands.
      if (request.method === 'GET') await here.put(person('write2', { language: 'en' }))
      return answer
    })
    await here.refresh()
    spied.mockRestore()
    expect(here.get('write2')?.listedLanguage).toBe('en')
    await here.put(person('write2', { language: 'nb' }))
    expect(here.get('write2')?.listedLanguage).toBe('nb')
  })

  it('collides when two create the same row, and the second then knows the first one', async () => {
    const [one, other] = [await rsvps(), await rsvps()]
    const first = comes(person('write3'), '2026-02-20T09:00:00Z')
    await one.put(first)
    await expect(other.put(comes(person('write3'), '2026-02-20T10:00:00Z', 'online'))).rejects.toThrow(RowConflict)
    expect(other.get('g1|write3')).toEqual(first)
    expect(await store.rowsWithKey(rsvpRow, 'g1|write3')).toBe(1)
  })

  it.each([400, 409, 500])('knows a collision whatever status SharePoint gives it: %i', async (status) => {
    const [one, other] = [await rsvps(), await rsvps()]
    await store.faults({ uniqueViolationStatus: status })
    await one.put(comes(person(`unique${status}`)))
    await expect(other.put(comes(person(`unique${status}`)))).rejects.toThrow(RowConflict)
  })

  it('collides when another has changed the row, and knows the change', async () => {
    const one = await members()
    await one.put(person('write4'))
    const other = await members()
    await one.put(person('write4', { language: 'en' }))
    await expect(other.put(person('write4', { language: 'nn' }))).rejects.toThrow(RowConflict)
    expect(other.get('write4')?.listedLanguage).toBe('en')
  })

  it('collides when the row is gone, makes it anew the next time, and tells those who compute from it', async () => {
    const here = await members()
    await here.put(person('write5'))
    await editByHand(store.graph, 'Members', 'write5', 'delete')
    const before = here.revision
    await expect(here.put(person('write5', { language: 'nn' }))).rejects.toThrow(RowConflict)
    expect(here.get('write5')).toBeUndefined()
    expect(here.revision).toBeGreaterThan(before)
    await here.put(person('write5', { language: 'nn' }))
    expect(await store.rowsWithKey(memberRow, 'write5')).toBe(1)
  })

  it('keeps a key with a quote and an ampersand apart from others', async () => {
    const [one, other] = [await rsvps(), await rsvps()]
    const odd = { ...comes(person('write6')), gathering: gatheringId("g'6&7") }
    await one.put(odd)
    await expect(other.put(odd)).rejects.toThrow(RowConflict)
    expect(other.get("g'6&7|write6")).toEqual(odd)
  })
})

describe('writing many', () => {
  it('stores each on its own, all in one go', async () => {
    const mirror = await rsvps()
    const people = Array.from({ length: 25 }, (_each, number) => person(`many${number}`))
    const send = jest.spyOn(store.graph, 'batch')
    expect(await mirror.putMany(people.map((each) => comes(each)))).toEqual([])
    expect(send).toHaveBeenCalledTimes(1)
    send.mockRestore()
    for (const each of people) expect(mirror.get(`g1|${each.id}`)).toBeDefined()
  })

  it('gives back the one that somebody else wrote first, and stores the rest', async () => {
    const [one, other] = [await rsvps(), await rsvps()]
    const theirs = comes(person('clash'), '2026-02-20T08:00:00Z')
    await one.put(theirs)
    const asked = [comes(person('before')), comes(person('clash')), comes(person('after'))]
    expect(await other.putMany(asked)).toEqual(['g1|clash'])
    expect(other.get('g1|clash')).toEqual(theirs)
    expect(other.get('g1|after')).toBeDefined()
    await other.put(comes(person('after'), '2026-02-22T08:00:00Z', 'online'))
    expect(await store.rowsWithKey(rsvpRow, 'g1|after')).toBe(1)
  })

  it('knows what was stored although one was refused', async () => {
    const mirror = await members()
    const refused = person('wrong', { phone: '1'.repeat(300) })
    await expect(mirror.putMany([person('fine1'), refused, person('fine2')])).rejects.toMatchObject({ status: 400 })
    expect(mirror.get('fine1')).toBeDefined()
    expect(mirror.get('fine2')).toBeDefined()
    expect(mirror.get('wrong')).toBeUndefined()
  })
})
