import { startLocal, type Local } from '../local'

const BOX = 'nettverket@local.example'
const OURS = { id: 'String {1d2f0c58-6f0e-4d3c-9f57-3a5ff3b9e1aa} Name Ressursnett', value: 'g1' }
const event = (more: object = {}) => ({
  subject: 'Områdesamling Follo',
  body: { contentType: 'HTML', content: '<div>Program</div>' },
  start: { dateTime: '2026-03-12T12:00:00', timeZone: 'W. Europe Standard Time' },
  end: { dateTime: '2026-03-12T15:00:00', timeZone: 'W. Europe Standard Time' },
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId: 'g1',
  singleValueExtendedProperties: [OURS],
  ...more,
})
type Event = {
  id: string
  subject: string
  isOnlineMeeting: boolean
  body: { content: string }
  onlineMeeting: { joinUrl: string } | null
}

describe('events in the calendar of a shared mailbox', () => {
  let local: Local
  const events = `/users/${BOX}/events`
  const made = async (more: object = {}) => (await local.app('POST', events, event(more))).json as Event
  const all = async () => (await local.app('GET', events)).body.value
  beforeEach(async () => {
    local = await startLocal({ now: new Date('2026-03-01T08:00:00Z') })
  })
  afterEach(() => local.m365.close())

  it('are made with an address to join, which names their owner', async () => {
    const answer = await local.app('POST', events, event())
    expect(answer.status).toBe(201)
    const { joinUrl } = (answer.json as Event).onlineMeeting ?? { joinUrl: '' }
    const context = JSON.parse(new URL(joinUrl).searchParams.get('context') ?? '') as { Oid: string }
    const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`)
    const found = await local.app('GET', `/users/${context.Oid}/onlineMeetings?$filter=${filter}`)
    expect(found.body.value).toMatchObject([{ joinWebUrl: joinUrl }])
    expect((await local.app('GET', `/users/${context.Oid}/events`)).body.value).toHaveLength(1)
  })

  it('are made once by the same request sent again, and not at all by another with its identifier', async () => {
    const first = await made()
    expect((await made()).id).toBe(first.id)
    const other = await local.app('POST', events, event({ subject: 'Noe annet' }))
    expect([other.status, other.body.error.code]).toEqual([409, 'ErrorDuplicateTransactionId'])
    expect(await all()).toHaveLength(1)
    expect((await made({ transactionId: 'g1-2' })).id).not.toBe(first.id)
  })

  it('are found by a property of our own', async () => {
    const { id } = await made()
    await made({ transactionId: 'g2', singleValueExtendedProperties: [{ ...OURS, value: 'g2' }] })
    const wanted = `singleValueExtendedProperties/Any(ep: ep/id eq '${OURS.id}' and ep/value eq 'g1')`
    const found = await local.app('GET', `${events}?$filter=${encodeURIComponent(wanted)}`)
    expect(found.body.value).toMatchObject([{ id }])
    expect((await local.app('GET', `${events}?$filter=${encodeURIComponent("subject eq 'x'")}`)).status).toBe(400)
  })

  it('keep their meeting when they are moved, and lose it with what Teams wrote in the body', async () => {
    const { id, onlineMeeting, body } = await made()
    const moved = { start: { dateTime: '2026-03-13T12:00:00', timeZone: 'Europe/Oslo' } }
    const after = (await local.app('PATCH', `${events}/${id}`, moved)).json as Event
    expect(after).toMatchObject({ ...moved, isOnlineMeeting: true, onlineMeeting })
    const kept = { body: { contentType: 'html', content: body.content.replace('Program', 'Nytt program') } }
    expect((await local.app('PATCH', `${events}/${id}`, kept)).json).toMatchObject({ onlineMeeting })
    const overwritten = { body: { contentType: 'html', content: '<div>Program</div>' } }
    expect((await local.app('PATCH', `${events}/${id}`, overwritten)).json).toMatchObject({ onlineMeeting: null })
    expect((await local.app('GET', `${events}/${id}`)).json).toMatchObject({ isOnlineMeeting: false })
  })

  it.each(['cancel', 'DELETE'])('are gone after %s', async (how) => {
    const { id } = await made()
    const answer =
      how === 'DELETE'
        ? await local.app('DELETE', `${events}/${id}`)
        : await local.app('POST', `${events}/${id}/cancel`, { comment: 'Avlyst' })
    expect(answer.status).toBe(how === 'DELETE' ? 204 : 202)
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/cancel'],
    ] as const) {
      expect((await local.app(method, `${events}/${id}${path}`, method === 'GET' ? undefined : {})).status).toBe(404)
    }
  })

  it.each([
    { start: undefined },
    { start: { dateTime: 'i morgen', timeZone: 'UTC' } },
    { end: { dateTime: '2026-03-12T15:00:00', timeZone: 'Mars/Olympus' } },
    { isOnlineMeeting: 'yes' },
  ])('are not made of %j', async (more) => {
    expect((await local.app('POST', events, event(more))).status).toBe(400)
    expect(await all()).toEqual([])
  })

  it('are only in the mailboxes that the app may use', async () => {
    await local.ask('POST', '/local/calendar', { mailboxes: ['annen@local.example'] })
    const refused = await local.app('POST', events, event())
    expect([refused.status, refused.body.error.code]).toEqual([403, 'ErrorAccessDenied'])
    await local.ask('POST', '/local/calendar', { mailboxes: [BOX] })
    expect((await local.app('POST', events, event())).status).toBe(201)
    expect((await local.app('POST', '/users/nobody/events', event())).status).toBe(404)
    expect((await local.ask('POST', '/local/calendar', { mailbox: 'x' })).status).toBe(400)
  })

  it('have no address to join when their owner may not hold meetings in Teams', async () => {
    await local.ask('POST', '/local/calendar', { teams: false })
    expect(await made()).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null })
  })

  it('meet the same faults as everything else', async () => {
    await local.ask('POST', '/local/faults', { throttle: { share: 1, retryAfter: 3 }, match: '/events' })
    const answer = await local.app('POST', events, event())
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3'])
  })
})
