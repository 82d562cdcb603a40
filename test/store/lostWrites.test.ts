import { decideAgainOnConflict } from '../../bot/store/again'
import { GraphLost } from '../../bot/store/graphError'
import { NotStored, RowConflict } from '../../bot/store/mirror'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { comes, person } from '../support/people'
import { startLocalStore, type LocalStore } from './localStore'

let store: LocalStore
beforeAll(async () => {
  store = await startLocalStore()
})
afterAll(() => store.close())
afterEach(async () => {
  jest.restoreAllMocks()
  await store.faults({})
})

async function rsvps() {
  const mirror = store.mirror(rsvpRow)
  await mirror.refresh()
  return mirror
}
const anna = (id: string, at = '2026-02-20T09:00:00.000Z', answer: 'on-site' | 'online' = 'on-site') =>
  comes(person(id), at, answer)

describe('when the answer to a write is lost', () => {
  it('looks the new row up, and leaves one', async () => {
    const mirror = await rsvps()
    await store.faults({ loseResponses: { share: 1 } })
    expect(await store.asked(() => mirror.put(anna('lost1')))).toEqual(['POST Rsvps', 'GET Rsvps'])
    await store.faults({})
    await mirror.put(anna('lost1', '2026-02-21T09:00:00.000Z', 'online'))
    expect(await store.rowsWithKey(rsvpRow, 'g1|lost1')).toBe(1)
  })

  it('looks a changed row up, and can change it again', async () => {
    const mirror = await rsvps()
    await mirror.put(anna('lost2'))
    await store.faults({ loseResponses: { share: 1 } })
    await mirror.put(anna('lost2', '2026-02-21T09:00:00.123Z', 'online'))
    await store.faults({})
    expect(mirror.get('g1|lost2')?.answer).toBe('online')
    expect(await store.asked(() => mirror.put(anna('lost2')))).toEqual(['PATCH Rsvps'])
  })

  it('knows that many were stored', async () => {
    const mirror = await rsvps()
    await store.faults({ loseResponses: { share: 1 } })
    expect(await mirror.putMany([anna('lost3'), anna('lost4')])).toEqual([])
    expect(mirror.get('g1|lost4')).toEqual(anna('lost4'))
    await store.faults({})
    expect(await mirror.putMany([anna('lost3'), anna('lost4', '2026-02-21T09:00:00.000Z')])).toEqual([])
    expect(await store.rowsWithKey(rsvpRow, 'g1|lost4')).toBe(1)
  })

  it('never says stored when the write did not happen', async () => {
    const mirror = await rsvps()
    loseWrites()
    await expect(mirror.put(anna('lost5'))).rejects.toThrow(NotStored)
    expect(mirror.get('g1|lost5')).toBeUndefined()
    jest.restoreAllMocks()
    await mirror.put(anna('lost5'))
    expect(await store.rowsWithKey(rsvpRow, 'g1|lost5')).toBe(1)
  })

  it('does not take another’s row for its own', async () => {
    const [mirror, other] = [await rsvps(), await rsvps()]
    await other.put(anna('lost6', '2026-02-20T08:00:00.000Z', 'online'))
    await store.faults({ outage: true, match: 'Rsvps' })
    await expect(mirror.put(anna('lost6'), 200)).rejects.toThrow(NotStored)
    await store.faults({})
    await expect(mirror.put(anna('lost6'))).rejects.toThrow(RowConflict)
    expect(mirror.get('g1|lost6')?.answer).toBe('online')
  })

  it('says soon that it is not stored when Graph is down', async () => {
    const mirror = await rsvps()
    await store.faults({ outage: true })
    const began = performance.now()
    await expect(mirror.put(anna('lost7'), 500)).rejects.toThrow(NotStored)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

/** Writes do not reach the list; what is read does. */
function loseWrites(): void {
  const send = store.graph.send
  jest.spyOn(store.graph, 'send').mockImplementation(async (request) => {
    if (request.method === 'GET') return send(request)
    throw new GraphLost(request.method, 'the line', 'broken')
  })
}

describe('an answer without the new ETag', () => {
  const withoutEtag = () => {
    const send = store.graph.send
    jest.spyOn(store.graph, 'send').mockImplementation(async (request) => {
      const answer = await send(request)
      return request.method === 'PATCH' ? { ...answer, body: {} } : answer
    })
  }

  it('makes the next write read the row first, and only that one', async () => {
    const mirror = await rsvps()
    await mirror.put(anna('etag1'))
    withoutEtag()
    await mirror.put(anna('etag1', '2026-02-21T09:00:00.000Z'))
    jest.restoreAllMocks()
    const third = () => mirror.put(anna('etag1', '2026-02-22T09:00:00.000Z'))
    expect(await store.asked(third)).toEqual(['GET Rsvps', 'PATCH Rsvps'])
    expect(await store.asked(() => mirror.put(anna('etag1')))).toEqual(['PATCH Rsvps'])
  })

  it.each(['put', 'putMany'] as const)('does not write over what somebody else wrote meanwhile: %s', async (way) => {
    const mirror = await rsvps()
    await mirror.put(anna(`etag-${way}`))
    withoutEtag()
    await mirror.put(anna(`etag-${way}`, '2026-02-21T09:00:00.000Z'))
    jest.restoreAllMocks()
    const theirs = anna(`etag-${way}`, '2026-02-22T09:00:00.000Z', 'online')
    await (await rsvps()).put(theirs)

    const ours = anna(`etag-${way}`, '2026-02-23T09:00:00.000Z')
    if (way === 'put') await expect(mirror.put(ours)).rejects.toThrow(RowConflict)
    else expect(await mirror.putMany([ours])).toEqual([`g1|etag-${way}`])
    expect(mirror.get(`g1|etag-${way}`)).toEqual(theirs)
  })
})

describe('deciding again on a conflict', () => {
  it('settles it at the second try when one other wrote', async () => {
    const [mirror, other] = [await rsvps(), await rsvps()]
    await other.put(anna('again1'))
    const seen: (string | undefined)[] = []
    await decideAgainOnConflict(async () => {
      seen.push(mirror.get('g1|again1')?.answer)
      await mirror.put(anna('again1', '2026-02-21T09:00:00.000Z', 'online'))
    })
    expect(seen).toEqual([undefined, 'on-site'])
    expect(await store.rowsWithKey(rsvpRow, 'g1|again1')).toBe(1)
  })

  it('gives up after three, for somebody who always writes first', async () => {
    let tries = 0
    const decide = async () => {
      tries++
      throw new RowConflict()
    }
    await expect(decideAgainOnConflict(decide)).rejects.toThrow(RowConflict)
    expect(tries).toBe(3)
  })

  it('tries once when it fails for another reason', async () => {
    let tries = 0
    const decide = async () => {
      tries++
      throw new NotStored()
    }
    await expect(decideAgainOnConflict(decide)).rejects.toThrow(NotStored)
    expect(tries).toBe(1)
  })
})
