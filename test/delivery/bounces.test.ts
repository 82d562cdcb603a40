import { bouncesThrough } from '../../bot/delivery/bounces'
import { createGraph } from '../../bot/store/graph'
import { appToken } from '../../infra/local/signedIn'
import { startLocal, type Local } from '../infra/local/local'

const NETWORK = 'nettverket@local.example'
const EXCHANGE = 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@local.example'
const NON_DELIVERY = 'REPORT.IPM.Note.NDR'
const INSIDE = { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' }

describe('letters that did not get there', () => {
  let local: Local
  let logged: object[]
  beforeEach(async () => {
    local = await startLocal({ now: new Date('2026-03-12T07:00:00Z') })
    logged = []
  })
  afterEach(() => local.m365.close())

  const bounces = () =>
    bouncesThrough({
      graph: createGraph({ baseUrl: local.m365.url, token: appToken(local.m365.url), wait: async () => undefined }),
      mailbox: () => NETWORK,
      log: (entry) => logged.push(entry),
    })
  const since = async (time: string) => {
    const read = await bounces().since(new Date(time))
    if (read === 'not-allowed') throw new Error('It could not be read')
    return read
  }
  const at = (time: string) => local.m365.clock.set(new Date(time))
  const send = (to: string) =>
    local.app('POST', `/users/${NETWORK}/sendMail`, {
      message: {
        subject: 'Invitasjon',
        body: { contentType: 'HTML', content: '<p>Hei</p>' },
        toRecipients: [{ emailAddress: { address: to } }],
      },
    })
  const receive = (letter: object) =>
    local.ask('POST', '/local/inbox', {
      mailbox: NETWORK,
      from: { address: EXCHANGE },
      messageClass: NON_DELIVERY,
      headers: [INSIDE],
      ...letter,
    })

  it('are found by address, from an instant on, and it is said how far was read', async () => {
    await local.ask('POST', '/local/bounces', { addresses: ['borte@sykehus.example', 'ukjent@kommune.example'] })
    await send('borte@sykehus.example')
    at('2026-03-12T09:00:00Z')
    await send('anna@sykehus.example')
    await send('ukjent@kommune.example')
    const all = await since('2026-03-12T06:00:00Z')
    expect(all.bounces.map(({ address }) => address)).toEqual(['borte@sykehus.example', 'ukjent@kommune.example'])
    expect(all.readUntil.toISOString()).toContain('2026-03-12T09:00')
    const later = await since('2026-03-12T08:30:00Z')
    expect(later.bounces.map(({ address }) => address)).toEqual(['ukjent@kommune.example'])
  })

  it('are none when none have come, and then the instant asked for is how far was read', async () => {
    expect(await since('2026-03-12T06:00:00.500Z')).toEqual({
      bounces: [],
      readUntil: new Date('2026-03-12T06:00:00.500Z'),
    })
    expect(logged).toEqual([])
  })

  it('are read page by page', async () => {
    const addresses = Array.from({ length: 120 }, (_, number) => `nr${number}@sykehus.example`)
    for (const address of addresses) await receive({ to: [{ address }] })
    const { bounces: found } = await since('2026-03-12T06:00:00Z')
    expect(found.map(({ address }) => address)).toEqual(addresses)
  })

  it('are taken from what the report says when it is addressed to the mailbox itself', async () => {
    const text = `Kunne ikke leveres til:\r\n\r\nAnna (anna@sykehus.example)\r\nFra ${NETWORK}. Se <mailto:anna@sykehus.example>.`
    await receive({ to: [{ address: NETWORK }], text })
    expect((await since('2026-03-12T06:00:00Z')).bounces).toMatchObject([{ address: 'anna@sykehus.example' }])
  })

  const kari = { address: 'kari@utenfra.example' }
  it.each([
    ['a report that somebody has forwarded', { messageClass: 'IPM.Note', from: kari }],
    ['a letter that looks like one', { messageClass: 'IPM.Note' }],
    ['a report from another mail system', { from: { address: 'postmaster@utenfra.example' }, headers: [] }],
    ['a report from a person inside', { from: { address: 'kari@local.example' } }],
    ['the name of Exchange on a report from outside', { headers: [{ ...INSIDE, value: 'Anonymous' }] }],
    ['the same without a word of where it was written', { headers: [] }],
    ['both words at once', { headers: [INSIDE, { ...INSIDE, value: 'Anonymous' }] }],
    ['a letter that is only late', { messageClass: 'REPORT.IPM.Note.Delayed' }],
  ])('are not believed from %s', async (_, letter) => {
    await receive({ to: [{ address: 'anna@sykehus.example' }], text: 'anna@sykehus.example', ...letter })
    expect((await since('2026-03-12T06:00:00Z')).bounces).toEqual([])
  })

  it('are counted in the log, and never named', async () => {
    await receive({ to: [{ address: 'anna@sykehus.example' }] })
    await receive({ to: [{ address: 'bilal@sykehus.example' }], headers: [] })
    await since('2026-03-12T06:00:00Z')
    expect(logged).toEqual([{ reports: 2, notFromTheSystem: 1 }])
  })

  it('cannot be read where the tenant does not let us', async () => {
    await local.ask('POST', '/local/inbox', { mayBeRead: false })
    expect(await bounces().since(new Date('2026-03-12T06:00:00Z'))).toBe('not-allowed')
  })

  it('are asked for again another time when Graph is busy', async () => {
    await local.ask('POST', '/local/faults', { throttle: { share: 1, retryAfter: 60 } })
    await expect(bounces().since(new Date('2026-03-12T06:00:00Z'))).rejects.toMatchObject({ status: 429 })
  })
})
