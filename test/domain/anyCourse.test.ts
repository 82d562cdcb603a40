import * as fc from 'fast-check'
import { attendanceFrom, isPresent } from '../../bot/domain/attendance/attendance'
import { hoursFrom } from '../../bot/domain/attendance/hours'
import { answerCounts } from '../../bot/domain/figures/overview'
import { messagesBy } from '../../bot/domain/messages/messages'
import { announced, placeOf, seatingOf } from '../../bot/domain/records'
import { after, beginning, event, nurses, outcomesAt, recordsAt, type Course } from './anyCourse'

const courses = fc.array(event, { maxLength: 60 })

function played(events: Parameters<typeof after>[1][], look: (course: Course, before: Course) => void): Course {
  return events.reduce((course, each) => {
    const next = after(course, each)
    look(next, course)
    return next
  }, beginning())
}

const seatsOf = (course: Course) => {
  const records = announced(recordsAt(course), course.now)
  const gathering = records.gatherings.get(course.gathering.id) ?? course.gathering
  return { gathering, records, ...seatingOf(gathering, records) }
}

describe('whatever happens to a gathering, in whatever order', () => {
  it('nobody has two seats, and no more are taken than there are', () => {
    fc.assert(
      fc.property(courses, (events) => {
        played(events, (course) => {
          const { gathering, taken, waiting } = seatsOf(course)
          expect(new Set([...taken, ...waiting]).size).toBe(taken.length + waiting.length)
          if (gathering.seats !== 'unlimited') expect(taken.length).toBeLessThanOrEqual(gathering.seats)
          expect(waiting.length === 0 || taken.length === gathering.seats).toBe(true)
        })
      }),
    )
  })

  it('one who asks for herself hears what the whole list says', () => {
    fc.assert(
      fc.property(courses, (events) => {
        played(events, (course) => {
          const { gathering, records, taken, waiting } = seatsOf(course)
          for (const { id } of nurses) {
            expect(records.rsvpOf(gathering.id, id)).toEqual(records.rsvpsOf(gathering.id).get(id))
            expect(placeOf(gathering, id, records)).toEqual({
              inQueue: waiting.includes(id) ? waiting.indexOf(id) + 1 : null,
              isFull: gathering.seats !== 'unlimited' && taken.length >= gathering.seats,
            })
          }
        })
      }),
    )
  })

  it('nobody passes those who wait', () => {
    fc.assert(
      fc.property(courses, (events) => {
        played(events, (course, before) => {
          const [now, earlier] = [seatsOf(course), seatsOf(before)]
          const stillWait = earlier.waiting.filter((id) => now.waiting.includes(id))
          expect(now.waiting.filter((id) => stillWait.includes(id))).toEqual(stillWait)
          const newcomers = now.taken.filter((id) => !earlier.taken.includes(id) && !earlier.waiting.includes(id))
          if (stillWait.length > 0 && now.gathering.start.getTime() === earlier.gathering.start.getTime()) {
            expect(newcomers).toEqual([])
          }
        })
      }),
    )
  })

  it('the counts add up to those who are invited', () => {
    fc.assert(
      fc.property(courses, (events) => {
        const { gathering, records } = seatsOf(played(events, () => undefined))
        const { invited, ...counts } = answerCounts(gathering, records)
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(invited)
      }),
    )
  })

  it('hours are those of the final marks, and no others', () => {
    fc.assert(
      fc.property(courses, (events) => {
        const { gathering, log } = played(events, () => undefined)
        const standing = attendanceFrom(log)
        for (const { id } of nurses) {
          const final = log.filter((mark) => mark.member === id).at(-1)
          const hours = hoursFrom(gathering, standing.get(id))
          expect(hours > 0).toBe(isPresent(final) && hours > 0)
          expect(hours).toBe(final ? hoursFrom(gathering, final) : 0)
          expect(hours).toBeLessThanOrEqual(gathering.hours)
        }
      }),
    )
  })

  it('nobody gets two messages for one reason', () => {
    fc.assert(
      fc.property(courses, (events) => {
        const { sweeps } = played(events, () => undefined)
        const keys = sweeps.flat().map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const sweep of sweeps) {
          const reasons = sweep.map(({ to, matter }) => `${to} ${matter.kind}`)
          expect(new Set(reasons).size).toBe(reasons.length)
        }
        // What a person is told of a seat alternates: given, lost, given; or lost, given, lost.
        for (const { id } of nurses) {
          const told = sweeps.flat().filter(({ to, key }) => to === id && key.includes('/place-'))
          const answers = new Set(told.map(({ key }) => key.replace(/.*@(.*)-\d+\/.*/, '$1')))
          for (const answer of answers) {
            const kinds = told.filter(({ key }) => key.includes(answer)).map(({ matter }) => matter.kind)
            expect(kinds.every((kind, index) => index === 0 || kind !== kinds[index - 1])).toBe(true)
          }
        }
      }),
    )
  })

  it('two replicas that read the same rows in different order come to the same', () => {
    fc.assert(
      fc.property(courses, fc.infiniteStream(fc.nat({ max: 1000 })), (events, random) => {
        const course = played(events, () => undefined)
        const other: Course = {
          ...course,
          rsvps: shuffled(course.rsvps, random),
          log: shuffled(course.log, random),
        }
        const state = (each: Course) => {
          const { gathering, records, taken, waiting } = seatsOf(each)
          const standing = [...attendanceFrom(each.log)].map(([id, mark]) => [id, mark.number])
          const messages = messagesBy(each.now, records, outcomesAt(each)).map(({ key }) => key)
          return { stage: gathering.stage, taken, waiting, standing: standing.sort(), messages: messages.sort() }
        }
        expect(state(other)).toEqual(state(course))
      }),
    )
  })

  it('a change that is undone leaves everything as it was', () => {
    fc.assert(
      fc.property(courses, event, (events, change) => {
        const course = played(events, () => undefined)
        const changed = after(course, change)
        const isPending = changed.gathering.lastChange !== null && changed.now < changed.gathering.lastChange.announceAt
        if (!isPending || change.kind === 'wait') return
        const undone = seatsOf(after(changed, { kind: 'undo' }))
        const before = seatsOf(course)
        expect([undone.taken, undone.waiting]).toEqual([seatsOf(changed).taken, seatsOf(changed).waiting])
        if (change.kind === 'day' || change.kind === 'venue' || change.kind === 'seats' || change.kind === 'cancel') {
          expect([undone.taken, undone.waiting, undone.gathering.start]).toEqual([
            before.taken,
            before.waiting,
            before.gathering.start,
          ])
        }
      }),
    )
  })
})

function shuffled<Item>(items: readonly Item[], random: fc.Stream<number>): Item[] {
  return items
    .map((item) => ({ item, order: random.next().value ?? 0 }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)
}
