import { instantFrom } from '../../../infra/local/clock'
import { startLocal, type Local } from './local'

const HOUR = 60 * 60 * 1000

describe('the clock', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal()
  })
  afterEach(() => local.m365.close())

  const move = (body: unknown) => local.ask('POST', '/local/clock', body)

  it('follows real time until it is moved, and runs on from where it was set', async () => {
    expect((await local.ask('GET', '/local/clock')).json).toMatchObject({ movedBy: 0 })
    expect((await move({ now: '2023-01-05T08:00' })).json).toMatchObject({
      now: expect.stringContaining('2023-01-05T07:00:0'),
    })
    expect(local.m365.clock.now().getTime() - Date.parse('2023-01-05T07:00:00Z')).toBeLessThan(10_000)
    await move({ forwardMinutes: 60 })
    expect(local.m365.clock.now().toISOString()).toContain('2023-01-05T08:00:0')
    expect((await move({ real: true })).json).toMatchObject({ movedBy: 0 })
  })

  it.each([
    { now: 'soon' },
    { now: '2026-02-30T08:00' },
    { now: '2026-02-03' },
    { forwardMinutes: 'x' },
    {},
    { real: false },
  ])('refuses nonsense such as %p', async (body) => {
    expect((await move(body)).status).toBe(400)
    expect((await local.ask('GET', '/local/clock')).json).toMatchObject({ movedBy: 0 })
  })

  it('tells whoever listens where it is, and each time it is moved', async () => {
    const stop = new AbortController()
    const response = await fetch(`${local.m365.url}/local/clock/stream`, { signal: stop.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('data: {"movedBy":0}\n\n')
    await move({ forwardMinutes: 60 })
    expect((await reader?.read())?.value).toBe(`data: {"movedBy":${HOUR}}\n\n`)
    stop.abort()
  })

  it('dates what is written', async () => {
    local.m365.clock.set(new Date('2023-01-05T07:00:00Z'))
    const made = await local.app('POST', '/sites/team/lists', { displayName: 'Old' })
    expect(made.json).toMatchObject({ createdDateTime: expect.stringContaining('2023-01-05T07:00:0') })
  })
})

describe('an instant from text', () => {
  it.each([
    ['2026-01-15T08:00', '2026-01-15T07:00:00.000Z'],
    ['2026-07-15T08:00', '2026-07-15T06:00:00.000Z'],
    ['2026-07-15T08:00:00+00:00', '2026-07-15T08:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])(
    'reads %s as the wall in Oslo unless a zone is given, also around the nights when clocks change',
    (text, instant) => {
      expect(instantFrom(text)?.toISOString()).toBe(instant)
    },
  )
})
