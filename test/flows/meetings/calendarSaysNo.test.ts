import { invited } from '../../support/people'
import { startCalendarTrial, type CalendarTrial } from './calendarTrial'

const gathering = invited({ mode: 'hybrid' })
const two = [gathering, invited({ id: 'g2' as never, mode: 'digital' })]

let trial: CalendarTrial
const open = async (gatherings = [gathering], settings = {}) => {
  trial = await startCalendarTrial(gatherings, settings)
}
afterEach(async () => {
  const problems = trial.problems
  await trial.close()
  expect(problems).toEqual([])
})

describe('a calendar that says no', () => {
  it.each([
    ['no-access', { mailboxes: [] }],
    ['no-teams', { teams: false }],
  ])(
    'is noted for the tab (%s), and asked once an hour at most, whatever the number of gatherings',
    async (problem, rules) => {
      await open(two)
      const bot = await trial.start()
      await trial.tell('/local/calendar', rules)
      const posts = async () => (await trial.askedOf(bot.arrange)).filter((line) => line.startsWith('POST'))
      expect(await posts()).toHaveLength(1)
      expect([bot.meeting('g1')?.hindrance, bot.meeting('g2')?.hindrance]).toEqual([problem, problem])
      expect(await trial.asked(bot.arrange)).toEqual([])
      trial.at('2026-03-01T08:59:00Z')
      expect(await posts()).toEqual([])
      trial.at('2026-03-01T09:00:00Z')
      expect(await posts()).toHaveLength(1)
      await trial.tell('/local/calendar', {})
      trial.at('2026-03-01T10:00:00Z')
      expect(await bot.arrange()).toMatchObject({ made: 2 })
      expect([bot.meeting('g1')?.hindrance, bot.meeting('g2')?.hindrance]).toEqual([null, null])
      expect(await trial.events()).toHaveLength(2)
    },
  )

  it('is noted when there is no such mailbox', async () => {
    await open([gathering], { calendarMailbox: 'nobody' })
    const bot = await trial.start()
    await bot.arrange()
    expect(bot.meeting()?.hindrance).toBe('no-mailbox')
  })

  it('is noted when it will not have the event', async () => {
    await open()
    const bot = await trial.start({
      calendar: {
        make: async () => ({ ok: false, because: 'refused' }),
        change: async () => ({ ok: true, value: null }),
        cancel: async () => ({ ok: true, value: null }),
      },
    })
    expect(await bot.arrange()).toMatchObject({ refused: 1 })
    expect(bot.meeting()?.hindrance).toBe('refused')
    expect(await bot.arrange()).toMatchObject({ refused: 0 })
  })

  it('and one that is throttled or out is asked again a minute later, and noted nowhere', async () => {
    await open(two)
    const bot = await trial.start()
    await trial.faults({ throttle: { share: 1, retryAfter: 1 }, match: '/events' })
    expect(await bot.arrange()).toEqual({ made: 0, changed: 0, cancelled: 0, refused: 0 })
    expect(await trial.asked(bot.arrange)).toEqual([])
    await trial.faults({ outage: true, match: '/events' })
    trial.at('2026-03-01T08:01:00Z')
    await bot.arrange()
    expect(bot.meeting()).toBeUndefined()
    await trial.faults({})
    trial.at('2026-03-01T08:02:00Z')
    expect(await bot.arrange()).toMatchObject({ made: 2 })
    expect(await trial.events()).toHaveLength(2)
  })
})
