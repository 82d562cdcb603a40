import { ITEMS, keysIn, makeItem, startWithList, type Local } from '../local'

const SCAN = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }

describe('filtering and ordering items', () => {
  let local: Local
  beforeAll(async () => {
    local = await startWithList()
    await makeItem(local, 'anna', { Seat: 3, Late: true, At: '2026-01-02T00:00:00Z', Note: 'a' })
    await makeItem(local, 'bilal', { Seat: 10, Late: false, At: '2026-02-02T00:00:00Z', Note: 'b' })
    await makeItem(local, "o'hara", { Gathering: 'g2', Seat: 1, At: '2026-03-02T00:00:00Z', Note: 'b' })
  })
  afterAll(() => local.m365.close())

  const find = async (filter: string, headers: Record<string, string> = {}) =>
    local.app('GET', `${ITEMS}?$expand=fields&$filter=${encodeURIComponent(filter)}`, undefined, headers)

  it.each([
    ["fields/Gathering eq 'g1'", ['g1|anna', 'g1|bilal']],
    ["fields/Gathering ne 'g1'", ["g1|o'hara"]],
    ["fields/Key eq 'g1|o''hara'", ["g1|o'hara"]],
    ["startswith(fields/Key,'g1|b')", ['g1|bilal']],
    ['fields/Seat gt 3', ['g1|bilal']],
    ['fields/Seat ge 3', ['g1|anna', 'g1|bilal']],
    ['fields/Seat lt 3', ["g1|o'hara"]],
    ['fields/Seat le 3', ['g1|anna', "g1|o'hara"]],
    ['fields/Late eq true', ['g1|anna']],
    ["fields/At ge '2026-02-01T00:00:00Z' and fields/At lt '2026-03-01T00:00:00Z'", ['g1|bilal']],
    ["fields/Key eq 'nothing'", []],
  ])('finds by an indexed column: %s', async (filter, keys) => {
    const found = await find(filter)
    expect([found.status, keysIn(found)]).toEqual([200, keys])
  })

  it('refuses to filter on a column without index, in the words of Graph', async () => {
    const refused = await find("fields/Note eq 'b'")
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest'])
    expect(refused.body.error.message).toBe(
      "Field 'Note' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: " +
        "HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
    )
    expect((await local.app('GET', `${ITEMS}?$orderby=fields/Note`)).status).toBe(400)
  })

  it('scans a column without index when the Prefer header asks for it', async () => {
    expect(keysIn(await find("fields/Note eq 'b'", SCAN))).toEqual(['g1|bilal', "g1|o'hara"])
  })

  it('refuses two different columns in one filter', async () => {
    expect((await find("fields/Gathering eq 'g1' and fields/Seat eq 3")).status).toBe(400)
  })

  it.each(["fields/Nobody eq 'x'", 'Gathering eq g1', "fields/Seat eq 'many'", "fields/Gathering eq 'g1' xor 1", ''])(
    'refuses what it does not understand: %s',
    async (filter) => {
      expect((await find(filter)).status).toBe(400)
    },
  )

  it('orders by an indexed column or the id', async () => {
    const inOrder = async (order: string) => keysIn(await local.app('GET', `${ITEMS}?$expand=fields&$orderby=${order}`))
    expect(await inOrder('fields/Seat')).toEqual(["g1|o'hara", 'g1|anna', 'g1|bilal'])
    expect(await inOrder('fields/Seat desc')).toEqual(['g1|bilal', 'g1|anna', "g1|o'hara"])
    expect(await inOrder('id desc')).toEqual(["g1|o'hara", 'g1|bilal', 'g1|anna'])
  })
})
