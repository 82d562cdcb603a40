import type { Rsvp } from '../../bot/domain/answers/rsvp'
import type { Gathering } from '../../bot/domain/gathering'
import { EMPTY_PLAN } from '../../bot/domain/planning/proposedPlans'
import { ahus, anna, everybody, invited, nina, ola, person, plan, recordsOf } from '../support/people'
import { planningBot } from '../support/planningBot'

const NOW = new Date('2026-02-16T08:00:00Z')
const other = person('oda', { role: 'area-leader', area: ahus, manager: null })
const members = [...everybody, other]
const key = '0a1b2c3d-0000-4000-8000-000000000001'
const good = {
  ...EMPTY_PLAN,
  title: 'Områdesamling Follo',
  kind: 'area-gathering',
  areas: ['follo'],
  day: '2026-05-12',
  from: '12:00',
  to: '15:00',
  mode: 'physical',
  audience: ['nurse'],
}

let gatherings: Map<string, Gathering>
let stored: Gathering[]
let answers: Rsvp[]
let bot: Awaited<ReturnType<typeof planningBot>>
let ask: (
  method: string,
  path: string,
  body?: unknown,
  who?: { id: string },
) => Promise<{ status: number; body: unknown }>

beforeEach(async () => {
  gatherings = new Map([['g1', invited()]])
  stored = []
  answers = []
  bot = await planningBot({
    members,
    records: () => recordsOf({ members, gatherings: [...gatherings.values()], rsvps: answers }),
    put: async (gathering) => {
      stored.push(gathering)
      gatherings.set(gathering.id, gathering)
    },
    putAnswer: async (rsvp) => void answers.push(rsvp),
    now: () => NOW,
  })
  ask = (method, path, body, who = ola) => bot.ask(method, path, body, `Bearer ${who.id}`)
})
afterEach(() => bot.close())

describe('planning from the tab', () => {
  it('makes one gathering of the same one sent twice, with what was changed in between', async () => {
    const first = await ask('POST', '/api/gatherings', { plan: good, key, dryRun: false })
    expect(first).toMatchObject({ status: 200, body: { ok: true, id: `g-${key}`, effect: 'draft', announceAt: null } })
    await ask('POST', '/api/gatherings', { plan: { ...good, venue: 'Ås' }, key, dryRun: false })
    expect([...gatherings.values()].filter(({ stage }) => stage === 'draft')).toMatchObject([{ venue: 'Ås' }])
  })

  it('stores nothing in a dry run', async () => {
    await ask('POST', '/api/gatherings', { plan: good, dryRun: true })
    const moved = await ask('PUT', '/api/gatherings/g1', { plan: { ...good, mode: 'physical' }, dryRun: true })
    expect(moved).toMatchObject({ status: 200, body: { ok: true, effect: 'moved', answerBy: '2026-04-28' } })
    await ask('POST', '/api/gatherings/g1/cancellation', { because: '', dryRun: true })
    expect(stored).toEqual([])
  })

  it('says what is wrong at which field, and stores nothing', async () => {
    const bad = {
      ...good,
      day: '12.05.2026',
      seats: '-1',
      programme: [{ start: '', end: '', title: 'A', speaker: '' }],
    }
    expect((await ask('POST', '/api/gatherings', { plan: bad, dryRun: false })).body).toEqual({
      ok: false,
      problems: [
        { field: 'day', problem: 'not-a-day' },
        { field: 'seats', problem: 'not-a-number' },
        { field: 'programme', problem: 'not-a-time', index: 0 },
      ],
    })
    expect(stored).toEqual([])
  })

  it('is for those who lead the gathering, as it was and as it becomes', async () => {
    const refused = { status: 200, body: { ok: false, refusal: 'not-yours' } }
    expect(await ask('POST', '/api/gatherings', { plan: good, dryRun: false }, other)).toEqual(refused)
    expect(await ask('PUT', '/api/gatherings/g1', { plan: good, dryRun: false }, other)).toEqual(refused)
    const away = { ...good, areas: ['ahus'] }
    expect(await ask('PUT', '/api/gatherings/g1', { plan: away, dryRun: false })).toEqual(refused)
    expect(await ask('POST', '/api/gatherings/g1/cancellation', { because: '', dryRun: false }, other)).toEqual(refused)
    expect(await ask('DELETE', '/api/gatherings/g1/change', undefined, other)).toEqual(refused)
    expect(stored).toEqual([])
  })

  it('undoes and announces only what waits', async () => {
    const nothing = { status: 200, body: { ok: false, refusal: 'nothing-to-undo' } }
    expect(await ask('DELETE', '/api/gatherings/g1/change')).toEqual(nothing)
    expect(await ask('POST', '/api/gatherings/g1/announcement')).toEqual(nothing)
    await ask('POST', '/api/gatherings/g1/cancellation', { because: ' Snø ', dryRun: false })
    expect(gatherings.get('g1')).toMatchObject({ stage: 'cancelled', because: 'Snø' })
    expect((await ask('DELETE', '/api/gatherings/g1/change')).body).toMatchObject({ ok: true })
    expect(gatherings.get('g1')).toMatchObject({ stage: 'invited' })
  })

  it('records an answer with who wrote it down', async () => {
    const said = { member: anna.id, answer: 'cannot-come', reason: 'roster' }
    expect((await ask('POST', '/api/gatherings/g1/answers', said)).body).toEqual({ ok: true })
    expect(answers).toMatchObject([{ member: anna.id, answer: 'cannot-come', by: ola.id }])
    const unsaid = await ask('POST', '/api/gatherings/g1/answers', { ...said, reason: null })
    expect(unsaid.body).toEqual({ ok: false, refusal: 'reason-missing' })
    const unknown = await ask('POST', '/api/gatherings/g1/answers', { ...said, member: 'nobody' })
    expect(unknown.body).toEqual({ ok: false, refusal: 'not-found' })
    expect((await ask('POST', '/api/gatherings/g1/answers', said, other)).body).toEqual({
      ok: false,
      refusal: 'not-your-list',
    })
    expect(answers).toHaveLength(1)
  })

  it('calls several together or none', async () => {
    for (const id of ['d1', 'd2']) gatherings.set(id, { ...plan({ id: id as Gathering['id'] }), stage: 'draft' })
    const call = (ids: string[]) => ask('POST', '/api/series/invitations', { gatherings: ids, dryRun: false }, nina)
    expect((await call(['d1'])).body).toEqual({ ok: false, refusal: 'too-few', gathering: null })
    expect((await call(['d1', 'g1'])).body).toEqual({ ok: false, refusal: 'already-invited', gathering: 'g1' })
    expect((await call(['d1', 'gone'])).body).toEqual({ ok: false, refusal: 'not-found', gathering: 'gone' })
    expect(stored).toEqual([])
    expect((await call(['d1', 'd2'])).body).toMatchObject({ ok: true, gatherings: [{ id: 'd1' }, { id: 'd2' }] })
    expect(new Set(stored.map(({ series }) => series)).size).toBe(1)
  })
})

const JUNK = [undefined, null, [], 'yes', 7, {}]
const bodies: [method: string, path: string, wrong: unknown[]][] = [
  [
    'POST',
    '/api/gatherings',
    [
      { plan: good },
      { dryRun: false },
      { plan: { ...good, title: 7 }, dryRun: false },
      { plan: { ...good, title: undefined }, dryRun: false },
      { plan: { ...good, title: 'x'.repeat(2001) }, dryRun: false },
      { plan: { ...good, topics: Array(61).fill('x') }, dryRun: false },
      { plan: { ...good, programme: [{ start: '12:00' }] }, dryRun: false },
      { plan: good, dryRun: 'false' },
      { plan: good, key: 'g1', dryRun: false },
    ],
  ],
  ['PUT', '/api/gatherings/g1', [{ plan: good }, { plan: null, dryRun: false }]],
  [
    'POST',
    '/api/gatherings/g1/cancellation',
    [{ because: 'x' }, { because: null, dryRun: false }, { because: 'x'.repeat(1001), dryRun: false }],
  ],
  [
    'POST',
    '/api/gatherings/g1/answers',
    [
      { member: '', answer: 'online', reason: null },
      { member: anna.id, answer: 'perhaps', reason: null },
      { member: anna.id, answer: 'cannot-come', reason: 'ill' },
    ],
  ],
  [
    'POST',
    '/api/series/invitations',
    [
      { gatherings: [], dryRun: false },
      { gatherings: Array(21).fill('g1'), dryRun: false },
      { gatherings: 'g1', dryRun: false },
      { gatherings: [''], dryRun: false },
    ],
  ],
]

describe.each(bodies)('%s %s', (method, path, wrong) => {
  it.each([...JUNK, ...wrong].map((body) => [JSON.stringify(body)?.slice(0, 80), body]))(
    'does not take %s',
    async (_, body) => {
      expect(await ask(method, path, body)).toEqual({ status: 400, body: { error: 'bad-request' } })
      expect([...stored, ...answers]).toEqual([])
    },
  )

  it('takes no name without end', async () => {
    if (!path.includes('g1')) return
    expect(await ask(method, path.replace('g1', 'g'.repeat(121)), {})).toMatchObject({ status: 404 })
  })
})
