import type { Gathering } from '../../../bot/domain/gathering'
import { invited, ola, plan } from '../../support/people'
import { BOX, startCalendarTrial, type CalendarTrial } from './calendarTrial'

const gathering = invited({
  mode: 'hybrid',
  programme: [{ start: '12:00' as never, end: '12:45' as never, title: 'ESAS-r <ny>', speaker: 'Kari' }],
})
const cancelledFrom = (before: Gathering, at: Date): Gathering => ({
  ...plan({ ...before }),
  stage: 'cancelled',
  because: 'Snø',
  cancelledAt: at,
  invitedAt: at,
})

let trial: CalendarTrial
const open = async (gatherings: Gathering[] = [gathering], settings = {}) => {
  trial = await startCalendarTrial(gatherings, settings)
  return trial
}
afterEach(async () => {
  const problems = trial.problems
  await trial.close()
  expect(problems).toEqual([])
})

describe('online meetings in the calendar of the network', () => {
  it('are made once, with what the gathering is about, and their link is put on the gathering', async () => {
    await open()
    const bot = await trial.start()
    expect(await bot.arrange()).toEqual({ made: 1, changed: 0, cancelled: 0, refused: 0 })
    const [event] = await trial.events()
    expect(event).toMatchObject({
      subject: 'Områdesamling Follo',
      start: { dateTime: '2026-03-12T12:00:00', timeZone: 'W. Europe Standard Time' },
      location: { displayName: 'Finnstadtunet' },
    })
    expect(event?.body.content).toContain('torsdag 12. mars kl. 12.00–15.00<br>Finnstadtunet, eller på nett')
    expect(event?.body.content).toContain('12.00–12.45 ESAS-r &lt;ny&gt; (Kari)')
    expect(bot.gathering()?.onlineLink).toBe(event?.onlineMeeting?.joinUrl)
    expect(bot.meeting()).toMatchObject({ eventId: event?.id, mailbox: BOX, made: 1, hindrance: null })
    expect(await trial.askedOf(bot.arrange)).toEqual([])
    expect(await trial.asked(bot.arrange)).toEqual([])
  })

  it('are not made by two replicas twice, and not by one that does not hold the lease', async () => {
    await open()
    const [one, other] = [await trial.start(), await trial.start()]
    trial.lease.isMine = false
    expect((await one.arrange()).made).toBe(0)
    trial.lease.isMine = true
    await Promise.all([one.arrange(), other.arrange()])
    expect(await trial.events()).toHaveLength(1)
    const third = await trial.start()
    expect(third.gathering()?.onlineLink).toMatch(/^https:/)
    expect(await trial.askedOf(third.arrange)).toEqual([])
  })

  it('are found again when the program was killed before it could write them down', async () => {
    await open()
    const killed = await trial.start({
      meetings: {
        get: () => undefined,
        put: () => Promise.reject(new Error('killed')),
      },
    })
    await killed.arrange()
    expect(trial.problems.splice(0)).toHaveLength(1)
    const [event] = await trial.events()
    const bot = await trial.start()
    await bot.arrange()
    expect((await trial.events()).map(({ id }) => id)).toEqual([event?.id])
    expect(bot.gathering()?.onlineLink).toBe(event?.onlineMeeting?.joinUrl)
  })

  it('are found again also when the gathering was renamed meanwhile, and then renamed too', async () => {
    await open()
    const killed = await trial.start({
      meetings: { get: () => undefined, put: () => Promise.reject(new Error('killed')) },
    })
    await killed.arrange()
    trial.problems.splice(0)
    const bot = await trial.start()
    await bot.change({ ...gathering, title: 'Nytt navn' })
    await bot.arrange()
    expect(await bot.arrange()).toMatchObject({ changed: 1 })
    expect(await trial.events()).toMatchObject([{ subject: 'Nytt navn' }])
  })

  it('are found again when the answer was lost', async () => {
    await open()
    const bot = await trial.start()
    await trial.faults({ loseResponses: { share: 1 }, match: '/events' })
    expect((await bot.arrange()).made).toBe(0)
    await trial.faults({})
    trial.at('2026-03-01T08:01:00Z')
    expect((await bot.arrange()).made).toBe(1)
    expect(await trial.events()).toHaveLength(1)
  })

  it('are moved and renamed with the gathering, and stay the meeting they were', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    const link = bot.gathering()?.onlineLink ?? ''
    const changed = { ...gathering, onlineLink: link, title: 'Ny tittel', start: new Date('2026-03-27T09:00:00Z') }
    await bot.change({ ...changed, end: new Date('2026-03-27T12:00:00Z') })
    expect(await bot.arrange()).toMatchObject({ changed: 1 })
    const [event] = await trial.events()
    expect(event).toMatchObject({
      subject: 'Ny tittel',
      start: { dateTime: '2026-03-27T10:00:00' },
      onlineMeeting: { joinUrl: link },
    })
    expect(event?.body.content).toContain('27. mars kl. 10.00')
    expect(event?.body.content).not.toContain('12. mars')
    expect(await trial.askedOf(bot.arrange)).toEqual([])
  })

  it('are not moved as long as the move is not announced', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    const before = bot.gathering()
    if (!before) throw new Error('There is no gathering')
    const lastChange = { at: trial.time.now, by: ola.id, announceAt: new Date('2026-03-01T08:02:00Z'), before }
    await bot.change({ ...before, title: 'Ny tittel', lastChange })
    expect(await trial.askedOf(bot.arrange)).toEqual([])
    trial.at('2026-03-01T08:02:00Z')
    expect(await bot.arrange()).toMatchObject({ changed: 1 })
  })

  it('are cancelled with the gathering', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    await bot.change(cancelledFrom(bot.gathering() ?? gathering, trial.time.now))
    expect(await bot.arrange()).toMatchObject({ cancelled: 1 })
    expect(await trial.events()).toEqual([])
    expect(bot.meeting()).toMatchObject({ eventId: null, joinUrl: null, made: 1 })
    expect(await trial.asked(bot.arrange)).toEqual([])
  })

  it('are cancelled when the gathering is turned into one on site, and made anew when it is turned back', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    const first = bot.gathering()?.onlineLink ?? null
    await bot.change({ ...gathering, onlineLink: first, mode: 'physical' })
    await bot.arrange()
    expect([await trial.events(), bot.gathering()?.onlineLink]).toEqual([[], null])
    await bot.change({ ...gathering, mode: 'digital' })
    await bot.arrange()
    expect(await trial.events()).toHaveLength(1)
    expect(bot.gathering()?.onlineLink).not.toBe(first)
    expect(bot.gathering()?.onlineLink).toMatch(/^https:/)
  })

  it('make way for a link that somebody pastes', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    await bot.change({ ...gathering, onlineLink: 'https://whereby.example/rom' })
    await bot.arrange()
    expect(await trial.events()).toEqual([])
    expect(bot.gathering()?.onlineLink).toBe('https://whereby.example/rom')
  })

  it('are made anew when somebody has deleted them in the calendar', async () => {
    await open()
    const bot = await trial.start()
    await bot.arrange()
    const [event] = await trial.events()
    await trial.graph.send({ method: 'DELETE', path: `/users/${BOX}/events/${event?.id}` })
    await bot.change({ ...gathering, onlineLink: bot.gathering()?.onlineLink ?? null, title: 'Ny tittel' })
    await bot.arrange()
    await bot.arrange()
    const [other] = await trial.events()
    expect(other?.subject).toBe('Ny tittel')
    expect(bot.gathering()?.onlineLink).toBe(other?.onlineMeeting?.joinUrl)
  })

  it('are not made in a network that has chosen no calendar', async () => {
    await open([gathering], { calendarMailbox: '' })
    const bot = await trial.start()
    expect(await trial.asked(bot.arrange)).toEqual([])
  })
})
