import { z } from 'zod'
import { startLocal, type Answer, type Local } from '../local'

const NETWORK = 'nettverket@local.example'
const MESSAGES = `/users/${NETWORK}/messages`
const CLASS = "singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')"
const EXPANDED = "$expand=singleValueExtendedProperties($filter=id eq 'String 0x001A')"

const address = z.object({ emailAddress: z.object({ address: z.string() }) })
const messages = z.object({
  value: z.array(
    z.looseObject({
      subject: z.string().optional(),
      receivedDateTime: z.string().optional(),
      from: address.optional(),
      toRecipients: z.array(address).optional(),
      bodyPreview: z.string().optional(),
      internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    }),
  ),
})
const messagesIn = (answer: Answer) => messages.parse(answer.json).value

const letterTo = (...to: string[]) => ({
  message: {
    subject: 'Invitasjon',
    body: { contentType: 'HTML', content: '<p>Hei</p>' },
    toRecipients: to.map((each) => ({ emailAddress: { address: each } })),
  },
  saveToSentItems: false,
})

describe('the inbox of a mailbox', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal({ now: new Date('2026-03-12T07:00:00Z') })
  })
  afterEach(() => local.m365.close())

  const send = (...to: string[]) => local.app('POST', `/users/${NETWORK}/sendMail`, letterTo(...to))
  const receive = (letter: object) => local.ask('POST', '/local/inbox', { mailbox: NETWORK, ...letter })
  const fromKari = { from: { name: 'Kari', address: 'kari@utenfra.example' }, subject: 'Takk', text: 'Hei, takk!' }

  it('gets a report of a letter that reached nobody, as Exchange writes it', async () => {
    await local.ask('POST', '/local/bounces', { addresses: ['Borte@sykehus.example'] })
    expect((await send('borte@sykehus.example')).status).toBe(202)
    const select = '$select=subject,from,toRecipients,bodyPreview,body,internetMessageHeaders'
    const [report] = messagesIn(await local.app('GET', `${MESSAGES}?${select}&${EXPANDED}`))
    expect(report).toMatchObject({
      subject: 'Undeliverable: Invitasjon',
      from: { emailAddress: { address: 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@local.example' } },
      toRecipients: [{ emailAddress: { address: 'borte@sykehus.example' } }],
      bodyPreview: expect.stringContaining('borte@sykehus.example'),
      body: { contentType: 'html', content: '<html></html>' },
      singleValueExtendedProperties: [{ value: 'REPORT.IPM.Note.NDR' }],
    })
    expect(report?.internetMessageHeaders).toContainEqual({
      name: 'X-MS-Exchange-Organization-AuthAs',
      value: 'Internal',
    })
    expect((await local.ask('GET', '/mail.json')).json).toEqual([])
  })

  it('lets the others have the letter, and everybody again when nothing bounces any more', async () => {
    await local.ask('POST', '/local/bounces', { addresses: ['borte@sykehus.example'] })
    await send('borte@sykehus.example', 'anna@sykehus.example')
    expect((await local.ask('GET', '/mail.json')).json).toMatchObject([{ to: ['anna@sykehus.example'] }])
    await local.ask('POST', '/local/bounces', { addresses: [] })
    await send('borte@sykehus.example')
    expect((await local.ask('GET', '/mail.json')).json).toHaveLength(2)
    expect(messagesIn(await local.app('GET', MESSAGES))).toHaveLength(1)
  })

  it('is read since an instant, by class, in the order asked for', async () => {
    await receive(fromKari)
    local.m365.clock.set(new Date('2026-03-12T08:00:00Z'))
    await local.ask('POST', '/local/bounces', { addresses: ['a@x.example', 'b@x.example'] })
    await send('a@x.example')
    local.m365.clock.set(new Date('2026-03-12T09:00:00Z'))
    await send('b@x.example')
    const asked = async (query: string) =>
      messagesIn(await local.app('GET', `${MESSAGES}?${query}`)).map(({ subject, toRecipients }) =>
        subject === 'Takk' ? 'Kari' : toRecipients?.[0]?.emailAddress.address,
      )
    expect(await asked('')).toEqual(['b@x.example', 'a@x.example', 'Kari'])
    const since = 'receivedDateTime ge 2026-03-12T07:00:00Z'
    expect(await asked(`$filter=${since}&$orderby=receivedDateTime asc`)).toEqual([
      'Kari',
      'a@x.example',
      'b@x.example',
    ])
    expect(await asked(`$filter=${since} and ${CLASS}&$orderby=receivedDateTime`)).toEqual([
      'a@x.example',
      'b@x.example',
    ])
    expect(await asked('$filter=receivedDateTime ge 2026-03-12T08:30:00Z')).toEqual(['b@x.example'])
    const inbox = await local.app('GET', `/users/${NETWORK}/mailFolders/inbox/messages?$filter=${CLASS}`)
    expect(messagesIn(inbox)).toHaveLength(2)
  })

  it('comes in pages, ten at a time when nobody says otherwise', async () => {
    for (let number = 0; number < 12; number++) await receive({ ...fromKari, subject: `Brev ${number}` })
    const first = await local.app('GET', `${MESSAGES}?$select=subject`)
    expect(messagesIn(first)).toHaveLength(10)
    const second = await local.app('GET', first.body['@odata.nextLink'])
    expect(messagesIn(second).map(({ subject }) => subject)).toEqual(['Brev 1', 'Brev 0'])
    expect(second.body['@odata.nextLink']).toBe('')
    expect(messagesIn(await local.app('GET', `${MESSAGES}?$top=12`))).toHaveLength(12)
  })

  it('shows headers only to those who name them, and the body as text when asked', async () => {
    await receive({ ...fromKari, headers: [{ name: 'X-A', value: '1' }] })
    const [whole] = messagesIn(await local.app('GET', MESSAGES))
    expect(whole).not.toHaveProperty('internetMessageHeaders')
    expect(whole).toMatchObject({ body: { contentType: 'html' } })
    const asText = { prefer: 'outlook.body-content-type="text"' }
    const [plain] = messagesIn(await local.app('GET', MESSAGES, undefined, asText))
    expect(plain).toMatchObject({ body: { contentType: 'text', content: 'Hei, takk!' } })
  })

  it('refuses what Graph refuses', async () => {
    const tooComplex = await local.app('GET', `${MESSAGES}?$filter=${CLASS}&$orderby=receivedDateTime`)
    expect([tooComplex.status, tooComplex.body.error.code]).toEqual([400, 'InefficientFilter'])
    expect((await local.app('GET', `${MESSAGES}?$filter=subject eq 'x'`)).status).toBe(400)
    expect((await local.app('GET', '/users/nobody/messages')).status).toBe(404)
    await local.ask('POST', '/local/inbox', { mayBeRead: false })
    const refused = await local.app('GET', MESSAGES)
    expect([refused.status, refused.body.error.code]).toEqual([403, 'ErrorAccessDenied'])
    expect((await local.ask('POST', '/local/bounces', {})).status).toBe(400)
  })
})

describe('the limits of a mailbox', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal()
  })
  afterEach(() => local.m365.close())

  const send = (mailbox = NETWORK) => local.app('POST', `/users/${mailbox}/sendMail`, letterTo('anna@sykehus.example'))

  it('are off until they are asked for', async () => {
    const sent = await Promise.all(Array.from({ length: 40 }, () => send()))
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([202]))
  })

  it('let so many letters through in a minute, each mailbox by itself, and say when to come back', async () => {
    await local.ask('POST', '/local/faults', { mailLimits: { perMinute: 3 } })
    for (let number = 0; number < 3; number++) expect((await send()).status).toBe(202)
    const refused = await send()
    expect([refused.status, refused.body.error.code]).toEqual([429, 'ApplicationThrottled'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
    expect((await send('annen@local.example')).status).toBe(202)
  })

  it('let four requests in at a time', async () => {
    await local.ask('POST', '/local/faults', { mailLimits: {}, latencyMs: 150 })
    const sent = await Promise.all(Array.from({ length: 6 }, () => send()))
    expect(sent.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 429, 429])
    expect((await send()).status).toBe(202)
  })
})
