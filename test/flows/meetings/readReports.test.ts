import type { External, ExternalId } from '../../../bot/domain/answers/external'
import { anna, bilal, invited, mark, mona, ola } from '../../support/people'
import { startCalendarTrial, type CalendarTrial } from './calendarTrial'

const gathering = invited({ mode: 'hybrid' })
const AFTER = '2026-03-12T14:10:00Z'
const on = (from: string, to: string) => ({ from: `2026-03-12T${from}`, to: `2026-03-12T${to}` })

let trial: CalendarTrial
let bot: Awaited<ReturnType<CalendarTrial['start']>>
let joinWebUrl: string
const open = async (settings = {}) => {
  trial = await startCalendarTrial([gathering], settings)
  bot = await trial.start()
  await bot.arrange()
  joinWebUrl = bot.meeting()?.joinUrl ?? ''
  trial.at(AFTER)
}
const session = (...attended: object[]) => trial.tell('/local/meetings', { joinWebUrl, attended })
const asAnna = { name: 'Anna', email: anna.email }
const kari = { name: 'Kari Nordmann', email: 'kari@kommune.example' }
const marks = () => bot.records().marksOf(gathering.id)
const guests = () => bot.network.meetingGuests.all()
afterEach(async () => {
  const problems = trial.problems
  await trial.close()
  expect(problems).toEqual([])
})

describe('who was in an online meeting', () => {
  it('is read from the report soon after the end, once', async () => {
    await open()
    await session({ ...asAnna, ...on('12:00', '15:00') }, { ...kari, ...on('12:30', '13:30') })
    trial.at('2026-03-12T14:09:00Z')
    expect(await trial.asked(bot.read)).toEqual([])
    trial.at(AFTER)
    expect(await bot.read()).toEqual({ read: 1, marks: 1, guests: 1 })
    expect(marks()).toMatchObject([{ member: anna.id, presence: 'online', minutes: null, source: 'meeting-report' }])
    expect(guests()).toMatchObject([{ name: 'Kari Nordmann', minutes: 60, decision: 'open' }])
    expect(await trial.asked(bot.read)).toEqual([])
  })

  it('is asked for every quarter of an hour until there is a report, and not of a rehearsal the day before', async () => {
    await open()
    await session({ ...asAnna, from: '2026-03-11T12:00', to: '2026-03-11T15:00' })
    expect((await bot.read()).read).toBe(0)
    await session({ ...asAnna, ...on('12:00', '14:00') })
    trial.at('2026-03-12T14:24:00Z')
    expect(await trial.asked(bot.read)).toEqual([])
    trial.at('2026-03-12T14:25:00Z')
    expect(await bot.read()).toMatchObject({ read: 1 })
    expect(marks()).toMatchObject([{ minutes: 120 }])
  })

  it('is put together from several sessions, the last of which ends late', async () => {
    await open()
    await session({ ...asAnna, ...on('12:00', '13:00') })
    await bot.read()
    await session({ ...asAnna, ...on('12:30', '17:30') })
    trial.at('2026-03-12T17:00:00Z')
    expect(await bot.read()).toMatchObject({ read: 1, marks: 1 })
    expect(marks().map(({ number, minutes }) => [number, minutes])).toEqual([
      [1, 60],
      [2, null],
    ])
  })

  it('is kept once by two replicas, and by one that was killed on the way', async () => {
    await open()
    await session({ ...asAnna, ...on('12:00', '15:00') }, { ...kari, ...on('12:30', '13:30') })
    const other = await trial.start()
    await Promise.all([bot.read(), other.read()])
    const third = await trial.start()
    expect(third.records().marksOf(gathering.id)).toHaveLength(1)
    expect(third.network.meetingGuests.all()).toHaveLength(1)
    // As if what was read had not been written down.
    const meeting = third.meeting()
    if (meeting) await third.network.meetings.put({ ...meeting, reportReadAt: null })
    expect(await third.read()).toEqual({ read: 1, marks: 0, guests: 0 })
  })

  it('does not change what the list keeper has decided', async () => {
    await open()
    await bot.network.marks.put(mark(anna, 'absent'))
    await session({ ...asAnna, ...on('12:00', '15:00') })
    await bot.read()
    expect(marks()).toHaveLength(2)
    expect(bot.records().attendanceOf(gathering.id).get(anna.id)?.presence).toBe('absent')
  })

  it('counts participants from outside, unless the list keeper has said otherwise', async () => {
    await open()
    const external = (id: string, presence: External['presence']) =>
      ({ id: id as ExternalId, gathering: gathering.id, email: `${id}@kommune.example`, presence }) as External
    trial.externals.set('kari' as ExternalId, external('kari', null))
    trial.externals.set('odd' as ExternalId, external('odd', 'absent'))
    await session({ ...kari, ...on('12:00', '15:00') }, { email: 'odd@kommune.example', ...on('12:00', '15:00') })
    expect(await bot.read()).toEqual({ read: 1, marks: 0, guests: 0 })
    expect([...trial.externals.values()].map(({ presence }) => presence)).toEqual(['online', 'absent'])
  })

  it('is not read where the network does not want it, nor by whoever does not hold the lease', async () => {
    await open({ readMeetingReports: 'false' })
    expect(await trial.asked(bot.read)).toEqual([])
    await trial.close()
    await open()
    await session({ ...asAnna, ...on('12:00', '15:00') })
    trial.lease.isMine = false
    expect(await trial.asked(bot.read)).toEqual([])
  })

  it('is noted as closed where no policy opens it, and asked for again an hour later', async () => {
    await open()
    await session({ ...asAnna, ...on('12:00', '15:00') })
    await trial.tell('/local/calendar', { onlineMeetings: false })
    await bot.read()
    expect(bot.meeting()?.hindrance).toBe('no-report-access')
    expect(await trial.asked(bot.read)).toEqual([])
    await trial.tell('/local/calendar', {})
    trial.at('2026-03-12T15:10:00Z')
    expect(await bot.read()).toMatchObject({ read: 1, marks: 1 })
    expect(bot.meeting()?.hindrance).toBeNull()
  })

  it('is asked for again a minute later when Graph is throttled', async () => {
    await open()
    await session({ ...asAnna, ...on('12:00', '15:00') })
    await trial.faults({ throttle: { share: 1, retryAfter: 1 }, match: 'onlineMeetings' })
    expect((await bot.read()).read).toBe(0)
    await trial.faults({})
    trial.at('2026-03-12T14:11:00Z')
    expect((await bot.read()).read).toBe(1)
  })
})

describe('who nobody knows', () => {
  const only = () => {
    const [guest] = guests()
    if (!guest) throw new Error('There is no guest')
    return guest
  }
  const decided = async () => {
    await open()
    await session({ ...kari, ...on('12:00', '13:00') })
    await bot.read()
    return only().key
  }

  it('is connected to a member by the list keeper, once', async () => {
    const key = await decided()
    const connect = () => bot.decide(ola, gathering.id, key, { decision: 'member', member: bilal.id })
    expect(await Promise.all([connect(), connect()])).toMatchObject([{ ok: true }, { ok: true }])
    expect(marks()).toMatchObject([{ member: bilal.id, presence: 'online', minutes: 60, by: ola.id }])
    expect(only()).toMatchObject({ decision: 'member', member: bilal.id, by: ola.id })
  })

  it('is counted with those from outside, and no more when that is taken back', async () => {
    const key = await decided()
    await bot.decide(ola, gathering.id, key, { decision: 'external' })
    await bot.decide(ola, gathering.id, key, { decision: 'ignored' })
    expect(bot.told).toEqual([`add ${key} Kari Nordmann`, `mark ${key} online`, `mark ${key} null`])
    expect(only().decision).toBe('ignored')
  })

  it('is not decided by others, nor where there is no such person', async () => {
    const key = await decided()
    expect(await bot.decide(mona, gathering.id, key, { decision: 'ignored' })).toMatchObject({
      refusal: 'not-your-list',
    })
    expect(await bot.decide(ola, gathering.id, 'g1|x', { decision: 'ignored' })).toMatchObject({ refusal: 'not-found' })
    expect([only().decision, marks()]).toEqual(['open', []])
  })

  it('is not said to be decided when it could not be stored', async () => {
    const key = await decided()
    await trial.faults({ outage: true, match: 'Marks|MeetingGuests' })
    await expect(bot.decide(ola, gathering.id, key, { decision: 'member', member: bilal.id })).rejects.toThrow()
    await trial.faults({})
    expect(only().decision).toBe('open')
    await bot.decide(ola, gathering.id, key, { decision: 'member', member: bilal.id })
    expect(marks()).toHaveLength(1)
  })

  it('is forgotten when the time for keeping it is over', async () => {
    await decided()
    trial.at('2026-06-10T13:59:00Z')
    expect(await bot.forget()).toBe(0)
    trial.at('2026-06-10T14:00:00Z')
    expect(await bot.forget()).toBe(1)
    expect(guests()).toEqual([])
    expect((await trial.start()).network.meetingGuests.all()).toEqual([])
  })
})
