import { absencesFrom } from '../../../bot/domain/absence/absence'
import { attendanceFrom, isPresent, type Presence } from '../../../bot/domain/attendance/attendance'
import { invitedTo, isInvited } from '../../../bot/domain/audience'
import { clockTimeIn, dayIn, instantAt, OSLO, weekdayOf } from '../../../bot/domain/day'
import { yearOfGathering, type HeldGathering } from '../../../bot/domain/gathering'
import { hoursOf } from '../../../bot/domain/attendance/hours'
import { dayOf } from '../../../infra/local/demo/calendar'
import { demoNetwork, type DemoNetwork } from '../../../infra/local/demo/network'
import { REPORTED } from '../../../infra/local/demo/reported'

const now = instantAt(OSLO, dayOf(2026, '11-21'), '10:00')
const network = demoNetwork(now)
const members = new Map(network.members.map((member) => [member.id, member]))

const isHeld = (gathering: DemoNetwork['gatherings'][number]): gathering is HeldGathering => gathering.stage === 'held'
const heldIn = (year: number, from = network) =>
  from.gatherings.filter(isHeld).filter((gathering) => yearOfGathering(gathering) === year)
const marksAt = (id: string) => network.marks.filter(({ gathering }) => gathering === id)
const rsvpsAt = (id: string) => network.rsvps.filter(({ gathering }) => gathering === id)

function count(id: string, presence: Presence, role = 'resource-nurse'): number {
  return marksAt(id).filter((mark) => mark.presence === presence && members.get(mark.member)?.role === role).length
}

describe('the activity year 2023', () => {
  it('holds every gathering of the report and four meetings of the working group', () => {
    expect(heldIn(2023)).toHaveLength(REPORTED.gatherings.length + 4)
    expect(heldIn(2023).map(({ id }) => String(id))).toEqual(
      expect.arrayContaining([
        '2023-fagdag',
        '2023-grunnkurs-1',
        '2023-grunnkurs-2',
        '2023-introkurs',
        '2023-ledermote',
      ]),
    )
    expect(heldIn(2023).map(({ id }) => String(id))).toEqual(
      expect.arrayContaining([
        '2023-follo-1',
        '2023-bydelene-ahus-1',
        '2023-kongsvinger-follo-1',
        '2023-arbeidsgruppe-4',
      ]),
    )
  })

  it.each(REPORTED.areas.map(({ id }) => [id]))('gives %s four area gatherings and twelve hours', (area) => {
    const own = heldIn(2023).filter(({ kind, areas }) => kind === 'area-gathering' && areas.includes(area))
    expect(own).toHaveLength(4)
    expect(own.reduce((hours, gathering) => hours + gathering.hours, 0)).toBe(12)
    own.forEach(({ start, end }) => {
      expect([clockTimeIn(OSLO, start), clockTimeIn(OSLO, end)]).toEqual(['12:00', '15:00'])
    })
  })

  it('adds up to every number that the report gives', () => {
    expect([count('2023-fagdag', 'on-site'), count('2023-fagdag', 'online')]).toEqual([64, 37])
    expect([count('2023-grunnkurs-1', 'on-site'), count('2023-grunnkurs-2', 'on-site')]).toEqual([66, 66])
    expect([count('2023-introkurs', 'on-site'), count('2023-introkurs', 'on-site', 'line-manager')]).toEqual([43, 9])
    expect(count('2023-ledermote', 'online', 'line-manager')).toBe(35)
    expect(marksAt('2023-ledermote').filter(({ presence }) => presence === 'on-site')).toEqual([])
  })

  it('has between 55 and 75 of a hundred at each area gathering', () => {
    for (const gathering of heldIn(2023).filter(({ kind }) => kind === 'area-gathering')) {
      const share = count(gathering.id, 'on-site') / invitedTo(gathering, network.members).length
      expect(share).toBeGreaterThanOrEqual(0.55)
      expect(share).toBeLessThanOrEqual(0.75)
    }
  })

  it('has late answers, reasons, and every kind of absence', () => {
    const kinds = new Set(
      heldIn(2023).flatMap((gathering) => {
        const answers = new Map(rsvpsAt(gathering.id).map((rsvp) => [rsvp.member, rsvp]))
        const attendance = attendanceFrom(marksAt(gathering.id))
        return absencesFrom(gathering, network.members, answers, attendance).map(({ kind }) => kind)
      }),
    )
    expect(kinds).toEqual(new Set(['cancelled-in-time', 'cancelled-late', 'no-answer', 'no-show']))
    expect(network.absenceReplies.length).toBeGreaterThan(20)
    expect(network.absenceReplies.some(({ comment }) => comment !== null)).toBe(true)
  })
})

describe('answers and marks', () => {
  it('are given by those who were invited, on the right side of the deadline', () => {
    const gatherings = new Map(network.gatherings.map((gathering) => [gathering.id, gathering]))
    for (const rsvp of network.rsvps) {
      const gathering = gatherings.get(rsvp.gathering)
      const member = members.get(rsvp.member)
      if (gathering?.stage !== 'held' || !member) throw new Error('An answer to nothing, or from nobody.')
      expect(isInvited(gathering, member)).toBe(true)
      expect(rsvp.at >= gathering.invitedAt && rsvp.at < gathering.start).toBe(true)
      expect(rsvp.late).toBe(dayIn(OSLO, rsvp.at) > gathering.answerBy)
    }
  })

  it('are one for each person and gathering', () => {
    const keys = [network.rsvps, network.marks].map((rows) => rows.map((row) => `${row.gathering}|${row.member}`))
    keys.forEach((all) => expect(new Set(all).size).toBe(all.length))
  })

  it('come from a list that was completed at eight the morning after', () => {
    for (const { start, listCompletedAt } of heldIn(2023)) {
      expect(clockTimeIn(OSLO, listCompletedAt)).toBe('08:00')
      expect(listCompletedAt > start).toBe(true)
    }
    expect(network.marks.every(({ source }) => source === 'imported')).toBe(true)
  })
})

describe('the year so far', () => {
  it('has three gatherings for each area, on weekdays, with lists completed more than 30 days ago', () => {
    const held = heldIn(2026)
    for (const { id } of REPORTED.areas) expect(held.filter(({ areas }) => areas.includes(id))).toHaveLength(3)
    for (const { start, listCompletedAt } of held) {
      expect(weekdayOf(dayIn(OSLO, start))).toBeLessThanOrEqual(5)
      expect(now.getTime() - listCompletedAt.getTime()).toBeGreaterThan(30 * 86_400_000)
    }
  })

  it('has seen the nurse of the chat client at all area gatherings but one', () => {
    const own = network.gatherings.filter(
      ({ stage, kind, areas }) =>
        stage === 'held' && kind === 'area-gathering' && areas.some((area) => area === 'follo'),
    )
    const there = own.filter(({ id }) => marksAt(id).some((mark) => mark.member === 'n-001' && isPresent(mark)))
    expect(own.length - there.length).toBe(1)
    const nurse = network.members[0]
    const attendance = new Map(own.map(({ id }) => [id, attendanceFrom(marksAt(id))]))
    expect(nurse && hoursOf(nurse.id, 2023, network.gatherings, attendance).total).toBe(12)
    expect(nurse && hoursOf(nurse.id, 2026, network.gatherings, attendance).total).toBe(6)
  })

  it.each(['2026-01-02', '2026-02-03', '2026-03-20', '2026-06-15', '2026-09-01', '2026-12-31'])(
    'has nothing within 30 days before %s',
    (text) => {
      const moment = new Date(`${text}T08:00:00Z`)
      const held = heldIn(2026, demoNetwork(moment))
      held.forEach(({ start }) => expect(moment.getTime() - start.getTime()).toBeGreaterThan(31 * 86_400_000))
      expect(held.every(({ start }) => weekdayOf(dayIn(OSLO, start)) <= 5)).toBe(true)
    },
  )
})
