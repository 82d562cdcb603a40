import * as fc from 'fast-check'
import { PRESENCES, type Mark } from '../../../bot/domain/attendance/attendance'
import { addDays, dayIn, OSLO, type Day } from '../../../bot/domain/day'
import type { OutcomeKind, OutcomeOf } from '../../../bot/domain/messages/delivery'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import { isActiveOn, type Member, type Standing } from '../../../bot/domain/member'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import type { Message } from '../../../bot/domain/messages/message'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { canWait } from '../../../bot/domain/messages/quiet'
import { rosterGatherings } from '../../../bot/domain/messages/roster'
import { absencesAt } from '../../../bot/domain/absence/notice'
import type { Records } from '../../../bot/domain/records'
import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import type { Survey } from '../../../bot/domain/surveys/survey'
import { surveyWith } from '../../support/surveys'
import { ahus, asDay, cannot, comes, follo, held, invited, mark, person, recordsOf } from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const HOUR = 3_600_000
const first = asDay('2026-03-01')
// Six weeks around the night when the clocks go forward.
const day = fc.integer({ min: 0, max: 42 }).map((count) => addDays(first, count))
const instant = fc.integer({ min: 0, max: 42 * 24 }).map((hours) => new Date(Date.UTC(2026, 2, 1) + hours * HOUR))

const standing: fc.Arbitrary<Standing> = fc.oneof(
  fc.constant<Standing>({ kind: 'active' }),
  fc.record({ kind: fc.constant('on-leave' as const), from: day, to: fc.option(day) }),
  fc.record({ kind: fc.constant('left' as const), on: day }),
)

const managers = ['mona', 'magne'].map((id) => person(id, { role: 'line-manager', manager: null }))
const nurse = fc.record({ standing, area: fc.constantFrom(follo, ahus), manager: fc.nat({ max: 2 }) })
const members = fc
  .tuple(fc.array(nurse, { minLength: 1, maxLength: 5 }), fc.array(standing, { minLength: 3, maxLength: 3 }))
  .map(([nurses, [ola, mona, magne]]) => [
    person('ola', { role: 'area-leader', manager: null, standing: ola ?? { kind: 'active' } }),
    person('nina', { role: 'network-leader', manager: null, area: null }),
    ...managers.map((each, index) => ({ ...each, standing: [mona, magne][index] ?? each.standing })),
    ...nurses.map((facts, index) => person(`n${index}`, { ...facts, manager: managers[facts.manager]?.id ?? null })),
  ])

const gathering = fc.record({
  stage: fc.constantFrom('draft', 'invited', 'held', 'cancelled'),
  start: instant,
  answerBy: day,
  lead: fc.integer({ min: 1, max: 20 * 24 }),
  joint: fc.boolean(),
})
const step = fc.record({ at: fc.nat({ max: 1 }), who: fc.nat({ max: 4 }) })
const answers = fc.array(fc.tuple(step, fc.constantFrom('on-site', 'online', 'cannot-come')), { maxLength: 8 })
const log = fc.array(fc.tuple(step, fc.constantFrom(...PRESENCES)), { maxLength: 12 })
const outcome = fc.constantFrom<OutcomeKind | undefined>(
  'sent',
  'sent',
  'failed',
  'unreachable',
  'withdrawn',
  undefined,
)

type World = { records: Records; outcomeOf: OutcomeOf }

const world: fc.Arbitrary<World> = fc
  .record({
    members,
    gatherings: fc.array(gathering, { minLength: 1, maxLength: 2 }),
    answers,
    log,
    survey: fc.record({ opensOn: day, closesOn: day }),
    settings: fc.record({ managerWaitHours: fc.nat({ max: 48 }), followUpDays: fc.nat({ max: 21 }) }),
    outcomes: fc.func(outcome),
  })
  .map((facts) => {
    const known = {
      members: facts.members,
      gatherings: facts.gatherings.map((each, index) => gatheringOf(`g${index}`, each)),
      rsvps: facts.answers.map(([{ at, who }, answer]) => rsvpOf(at, facts.members.at(-1 - who), answer)),
      marks: facts.log.map(([{ at, who }, presence], index) => markOf(at, facts.members.at(-1 - who), presence, index)),
      surveys: [surveyOf(facts.survey)],
      settings: facts.settings,
    }
    return { records: recordsOf(known), outcomeOf: facts.outcomes }
  })

const dueBy = (now: Date, { records, outcomeOf }: World) => messagesBy(now, records, outcomeOf)

function always(claim: (world: World, now: Date, later: Date) => void): void {
  const check = (the: World, one: Date, other: Date) => claim(the, one < other ? one : other, one < other ? other : one)
  fc.assert(fc.property(world, instant, instant, check), { numRuns: 400 })
}

describe('whatever is on record, whatever the time', () => {
  it('asking twice gives the same messages, each with a key of its own', () => {
    always((the, now) => {
      const messages = dueBy(now, the)
      expect(dueBy(now, the)).toEqual(messages)
      expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length)
    })
  })

  it('no message is due before its time', () => {
    always((the, now) => expect(dueBy(now, the).filter(({ due }) => due > now)).toEqual([]))
  })

  it('no message goes to anybody who is on leave, has left or is not there yet on the day it is about', () => {
    always((the, now) => {
      const astray = dueBy(now, the).filter((message) => {
        const member = the.records.members.get(message.to)
        return !member || daysItIsAbout(message, the, now).some((each) => !isActiveOn(member, each))
      })
      expect(astray).toEqual([])
    })
  })

  it('no manager is told of a gathering before every nurse of hers who can be told has been', () => {
    const claim = (the: World, now: Date) => {
      for (const { matter, to } of dueBy(now, the)) {
        if (matter.kind !== 'manager-notice') continue
        const theirs = absencesOf(matter.gathering, the).filter(
          ({ member, kind }) =>
            the.records.members.get(member)?.manager === to && the.records.settings.managerIsToldOf.includes(kind),
        )
        const told = theirs.map(({ member }) => the.outcomeOf(messageKey({ ...matter, kind: 'absence' }, member)))
        expect(told).toContain('sent')
        const isOut = the.outcomeOf(messageKey(matter, to)) === 'sent'
        expect(isOut || !told.some((each) => each === undefined || each === 'failed')).toBe(true)
      }
    }
    // Notices are due for a short while only, so each world is asked then and not at any time.
    always((the) => {
      for (const each of the.records.gatherings.values()) {
        if (each.stage !== 'held') continue
        claim(the, new Date(each.listCompletedAt.getTime() + the.records.settings.managerWaitHours * HOUR))
      }
    })
  })

  it('a message that is due stays due until its deadline, its gathering, its survey or the time to follow up is over', () => {
    always((the, now, later) => {
      const still = new Set(dueBy(later, the).map(({ key }) => key))
      const gone = dueBy(now, the).filter(({ key }) => !still.has(key))
      expect(gone.filter((message) => !isOver(message, the, later))).toEqual([])
    })
  })

  it('marking everybody present takes all absence away, and every notice with it', () => {
    always((the, now) => {
      const everybodyThere = [...the.records.members.values()].map((member): [Member['id'], Mark] => [
        member.id,
        mark(member, 'on-site', 99),
      ])
      const records = { ...the.records, attendanceOf: () => new Map(everybodyThere) }
      const kinds = dueBy(now, { ...the, records }).map(({ matter }) => matter.kind)
      expect(kinds).not.toContain('absence')
      expect(kinds).not.toContain('manager-notice')
    })
  })
})

function absencesOf(id: GatheringId, { records }: World) {
  const found = records.gatherings.get(id)
  return found?.stage === 'held' ? absencesAt(found, records) : []
}

function daysItIsAbout({ matter }: Message, { records }: World, now: Date): Day[] {
  if (!('gathering' in matter)) return [dayIn(OSLO, now)]
  const found = records.gatherings.get(matter.gathering)
  if (!found) throw new Error(`a message about no gathering: ${matter.gathering}`)
  const start = dayIn(OSLO, found.start)
  if (found.stage !== 'held') return [start]
  const completed = dayIn(OSLO, found.listCompletedAt)
  return matter.kind === 'manager-notice' ? [completed] : [start, completed]
}

function isOver({ matter, to }: Message, { records }: World, now: Date): boolean {
  const today = dayIn(OSLO, now)
  if (matter.kind === 'survey') {
    const [survey, member] = [records.surveys.get(matter.survey), records.members.get(to)]
    return !survey || !member || today > survey.closesOn || !isActiveOn(member, today)
  }
  if (matter.kind === 'roster') {
    const manager = records.members.get(to)
    const isAway = !manager || !isActiveOn(manager, today)
    return isAway || !rosterGatherings(matter.day, records).some(({ start }) => start > now)
  }
  if (matter.kind === 'series') {
    return ![...records.gatherings.values()].some(({ series, start }) => series === matter.series && start > now)
  }
  if (!('gathering' in matter)) throw new Error(`nothing is known of ${matter.kind}`)
  const found = records.gatherings.get(matter.gathering)
  // What can wait until the morning is not due at night, and somebody who is away is spared what was held up.
  const waits = ['place-given', 'place-lost', 'substitute'].includes(matter.kind)
  if (found && waits && canWait(found.start, records.settings, now)) return true
  const receiver = records.members.get(to)
  if (matter.kind === 'absence' && receiver && !isActiveOn(receiver, today)) return true
  switch (found?.stage) {
    case 'invited':
      if ((matter.kind === 'reminder' || matter.kind === 'last-call') && today > found.answerBy) return true
      return matter.kind !== 'list-prompt' && now >= found.start
    case 'cancelled':
      return now >= found.end
    case 'held':
      return today >= addDays(dayIn(OSLO, found.listCompletedAt), records.settings.followUpDays)
    default:
      return true
  }
}

type GatheringFacts = { stage: string; start: Date; answerBy: Day; lead: number; joint: boolean }

function gatheringOf(id: string, { stage, start, answerBy, lead, joint }: GatheringFacts): Gathering {
  const after = (hours: number) => new Date(start.getTime() + hours * HOUR)
  const areas = joint ? [follo, ahus] : [follo]
  const facts = { id: id as GatheringId, start, end: after(3), areas, mode: 'hybrid' as const }
  const called = { ...facts, answerBy, invitedAt: after(-lead) }
  if (stage === 'draft') return draft(facts)
  if (stage === 'invited') return invited(called)
  if (stage === 'held') return held({ ...called, listCompletedAt: after(lead / 10) })
  return cancelled({ ...facts, invitedAt: called.invitedAt, cancelledAt: after(-lead / 2) })
}

function rsvpOf(at: number, member: Member | undefined, answer: string): Rsvp {
  if (!member) throw new Error('nobody to answer')
  const gathering = `g${at}` as GatheringId
  if (answer === 'cannot-come') return { ...cannot(member), gathering }
  return { ...comes(member, '2026-02-20T09:00:00Z', answer === 'online' ? 'online' : 'on-site'), gathering }
}

function markOf(at: number, member: Member | undefined, presence: Mark['presence'], number: number): Mark {
  if (!member) throw new Error('nobody to mark')
  return mark(member, presence, number + 1, { gathering: `g${at}` as GatheringId })
}

function surveyOf(facts: Pick<Survey, 'opensOn' | 'closesOn'>): Survey {
  return surveyWith({ id: 's1', ...facts })
}
