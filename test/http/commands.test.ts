import type { Day } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import { GraphError, GraphLost } from '../../bot/store/graphError'
import { NotStored, RowConflict } from '../../bot/store/mirror'
import { ahus, anna, everybody, nina, ola, person, plan } from '../support/people'
import { openDoors, type Doors } from './doors'

const draft: Gathering = { ...plan(), stage: 'draft' }
const away = person('away', { standing: { kind: 'on-leave', from: '2026-01-01' as Day, to: null } })
const other = person('oda', { role: 'area-leader', area: ahus, manager: null })
const aside = [{ list: 'Members', itemId: '7', problem: 'MemberSince', webUrl: 'https://x.example/7' }]
const path = '/api/gatherings/g1/invitations'
const notReached = { door: 'none', chat: 'never-installed', mail: 'no-mailbox' }

let doors: Doors
beforeEach(async () => {
  doors = await openDoors({ members: [...everybody, other, away], gatherings: [draft], setAside: aside })
})
afterEach(() => doors.close())

describe('inviting from the tab', () => {
  it('first shows who would get what, and stores nothing', async () => {
    const { status, json } = await doors.as(ola, 'POST', path, { dryRun: true })
    expect(status).toBe(200)
    expect(json).toMatchObject({ ok: true, dryRun: true, message: ['Områdesamling Follo'], onLeave: [{ id: 'away' }] })
    expect((json as { people: { id: string; reach: object }[] }).people.map(({ id, reach }) => [id, reach])).toEqual([
      ['anna', notReached],
      ['bilal', notReached],
      ['cato', notReached],
    ])
    expect(doors.stored).toEqual([])
    expect(doors.changes).toBe(0)
  })

  it('says nothing of mail addresses or phones', async () => {
    const { text } = await doors.as(ola, 'POST', path, { dryRun: true })
    expect(text).not.toMatch(/@example|phone|entra-/)
  })

  it('then stores once, and has the messages sent', async () => {
    expect((await doors.as(ola, 'POST', path, { dryRun: false })).json).toMatchObject({ ok: true, dryRun: false })
    expect(doors.stored).toMatchObject([{ id: 'g1', stage: 'invited' }])
    expect(doors.changes).toBe(1)
  })

  it('stores once when it is pressed twice at the same time', async () => {
    const press = () => doors.as(ola, 'POST', path, { dryRun: false })
    const answers = await Promise.all([press(), press()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ json }) => (json as { refusal?: string }).refusal ?? 'invited').sort()).toEqual([
      'already-invited',
      'invited',
    ])
    expect(doors.stored).toHaveLength(1)
  })

  it.each([true, false])('is refused to the leader of another area (dry run: %s)', async (dryRun) => {
    const { status, json } = await doors.as(other, 'POST', path, { dryRun })
    expect({ status, json }).toEqual({ status: 200, json: { ok: false, refusal: 'not-yours' } })
    expect(doors.stored).toEqual([])
  })

  it('is forbidden to a nurse', async () => {
    expect((await doors.as(anna, 'POST', path, { dryRun: false })).status).toBe(403)
    expect(doors.stored).toEqual([])
  })

  it('finds no gathering that is not there', async () => {
    const { json } = await doors.as(nina, 'POST', '/api/gatherings/g2/invitations', { dryRun: true })
    expect(json).toEqual({ ok: false, refusal: 'not-found' })
  })

  it.each([undefined, {}, [], 'yes', { dryRun: 'false' }, { dryRun: null }])(
    'needs to know whether it is a dry run: %j',
    async (body) => {
      expect(await doors.as(ola, 'POST', path, body)).toMatchObject({ status: 400 })
      expect(doors.stored).toEqual([])
    },
  )

  it('takes no body that is not JSON, and none without end', async () => {
    const authorization = `Bearer ${await doors.tokenFor(ola)}`
    const headers = { authorization, 'Content-Type': 'application/json' }
    expect((await doors.ask('POST', path, headers, '{"dryRun":')).status).toBe(400)
    const large = JSON.stringify({ dryRun: false, more: 'x'.repeat(1_100_000) })
    expect((await doors.ask('POST', path, headers, large)).status).toBe(413)
    expect(doors.stored).toEqual([])
  })

  it('takes no gathering with a name without end', async () => {
    const long = `/api/gatherings/${'g'.repeat(121)}/invitations`
    expect([400, 404]).toContain((await doors.as(ola, 'POST', long, { dryRun: true })).status)
  })

  it.each([
    new NotStored('the write did not happen'),
    new RowConflict('always somebody else'),
    new GraphError(429, 'activityLimitReached', 'PATCH', '/sites/{site}', null, ''),
    new GraphLost('PATCH', '/sites/{site}', 'broken'),
  ])('says that it is not saved when the list does not take it: %s', async (failure) => {
    doors.failing.with = failure
    expect(await doors.as(ola, 'POST', path, { dryRun: false })).toMatchObject({
      status: 503,
      json: { error: 'not-saved' },
    })
    expect(doors.changes).toBe(0)
  })
})

describe('the other commands', () => {
  it('show the rows that could not be read', async () => {
    expect(await doors.as(nina, 'GET', '/api/data-quality')).toMatchObject({ status: 200, json: { setAside: aside } })
  })

  it('change the language to one of the three', async () => {
    expect((await doors.as(ola, 'PUT', '/api/me/language', { language: 'nn' })).json).toMatchObject({ language: 'nn' })
    expect((await doors.as(ola, 'PUT', '/api/me/language', { language: 'sv' })).status).toBe(400)
  })
})
