import type { Rsvp } from '../../../bot/domain/answers/rsvp'
import { attendanceFrom, recordMarks, type Mark } from '../../../bot/domain/attendance/attendance'
import { completeList, presencesAtCompletion } from '../../../bot/domain/attendance/attendanceList'
import { invitedTo } from '../../../bot/domain/audience'
import { addDays, dayIn, instantAt, OSLO } from '../../../bot/domain/day'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import type { Conversation, Delivery } from '../../../bot/domain/messages/delivery'
import type { Message } from '../../../bot/domain/messages/message'
import { reachOf, type Ways } from '../../../bot/domain/messages/reach'
import { aboutOf } from '../../../bot/domain/messages/messageKey'
import { messagesBy } from '../../../bot/domain/messages/messages'
import { decideCancellation, decideEdit } from '../../../bot/domain/planning/changeGathering'
import { askedFrom } from '../../../bot/domain/planning/planCheck'
import { announced, type Records } from '../../../bot/domain/records'
import type { NetworkSettings } from '../../../bot/domain/settings'
import { decideAnswer } from '../../../bot/flows/gatherings/answerInvitation'
import { openMessages, outcomesIn } from '../../../bot/flows/sending/due'
import { ahus, areas, asDay, follo, invited, mona, nina, ola, person, recordsOf } from '../../support/people'
import type { Step } from './anyStep'

const oda = person('oda', { role: 'area-leader', manager: null, area: ahus })
const magne = person('magne', { role: 'line-manager', manager: null, area: ahus })
const nurses = [
  ...['anna', 'bilal', 'cato'].map((id) => person(id)),
  ...['dina', 'even'].map((id) => person(id, { area: ahus, manager: magne.id })),
]

/** One on its own, two called together, one for the other area about the same, and one for both. */
const gatherings = [
  at('g1', '2026-03-12', {}),
  at('g2', '2026-03-26', { series: 'spring' }),
  at('g3', '2026-04-09', { series: 'spring' }),
  at('g4', '2026-03-17', { areas: [ahus] }),
  at('g5', '2026-03-30', { areas: [follo, ahus] }),
]

function at(id: string, day: string, change: Parameters<typeof invited>[0]): Gathering {
  const [start, end] = [instantAt(OSLO, asDay(day), '12:00'), instantAt(OSLO, asDay(day), '15:00')]
  const called = { answerBy: addDays(asDay(day), -7), invitedAt: new Date('2026-02-16T08:00:00Z') }
  return invited({ id: id as GatheringId, start, end, ...called, mode: 'hybrid', seats: 1, ...change })
}

export type Sent = Message & { at: Date; round: number; sweep: number }

export type Play = {
  now: Date
  members: Member[]
  gatherings: Gathering[]
  rsvps: Rsvp[]
  log: Mark[]
  settings: Partial<NetworkSettings>
  closed: ReadonlySet<string>
  deliveries: Map<string, Delivery>
  sent: Sent[]
  sweeps: number
}

export function opening(): Play {
  return {
    now: new Date('2026-02-16T09:00:00Z'),
    members: [...nurses, mona, magne, ola, oda, nina],
    gatherings,
    rsvps: [],
    log: [],
    settings: {},
    closed: new Set(),
    deliveries: new Map(),
    sent: [],
    sweeps: 0,
  }
}

export function recordsIn(play: Pick<Play, 'members' | 'gatherings' | 'rsvps' | 'log' | 'settings' | 'now'>): Records {
  const { log: marks, now, ...known } = play
  return announced(recordsOf({ ...known, marks }), now)
}

/** What comes of it, decided as the program decides it. */
export function after(play: Play, step: Step): Play {
  const { now } = play
  const records = recordsIn(play)
  const members = new Map(play.members.map((member) => [member.id, member]))
  const member = (index: number): Member => play.members[index % play.members.length] ?? ola
  const standing = (index: number): Gathering => play.gatherings[index] ?? at('none', '2026-01-01', {})
  const put = (changed: Gathering): Play => ({
    ...play,
    gatherings: play.gatherings.map((each) => (each.id === changed.id ? changed : each)),
  })
  switch (step.kind) {
    case 'wait':
      return { ...play, now: new Date(now.getTime() + step.hours * 3_600_000) }
    case 'answer': {
      const reason = step.answer === 'cannot-come' ? ('roster' as const) : null
      const substitute = step.substitute === null || reason === null ? null : member(step.substitute).id
      const asked = { answer: step.answer, reason, substitute }
      const decision = decideAnswer(records, member(step.who), standing(step.g).id, asked, now)
      if (!decision.ok || !decision.changed) return play
      const { rsvp } = decision
      const others = play.rsvps.filter((each) => each.member !== rsvp.member || each.gathering !== rsvp.gathering)
      return { ...play, rsvps: [...others, rsvp] }
    }
    case 'move': {
      const gathering = standing(step.g)
      const asked = askedFrom(gathering)
      const plan = { ...asked, day: addDays(asDay(asked.day), step.days) }
      const decision = decideEdit(gathering, plan, nina, { areas, members, settings: records.settings }, now)
      return decision.ok ? put(decision.gathering) : play
    }
    case 'cancel': {
      const decision = decideCancellation(standing(step.g), 'Snø', nina, records.settings, now)
      return decision.ok ? put(decision.gathering) : play
    }
    case 'list': {
      const ahead = play.gatherings.filter(({ stage }) => stage === 'invited')
      const [gathering] = ahead.toSorted((one, other) => one.start.getTime() - other.start.getTime())
      if (!gathering) return play
      const now = new Date(Math.max(play.now.getTime(), gathering.end.getTime() + step.hours * 3_600_000))
      const later = { ...play, now }
      const ofIt = () => play.log.filter((mark) => mark.gathering === gathering.id)
      const there = step.present.map((index) => ({
        member: member(index).id,
        presence: 'on-site' as const,
        isWalkIn: true,
      }))
      const present = recordMarks(gathering, nina, members, ofIt(), there, now)
      if (!present.ok) return later
      const soFar = [...ofIt(), ...present.marks]
      const decision = completeList(gathering, nina, members, attendanceFrom(soFar), now)
      if (!decision.ok) return { ...later, log: [...play.log, ...present.marks] }
      const asked = presencesAtCompletion(invitedTo(gathering, play.members), attendanceFrom(soFar), [])
      const rest = recordMarks(gathering, nina, members, soFar, asked, now)
      if (!rest.ok) return later
      return { ...put(decision.gathering), now, log: [...play.log, ...present.marks, ...rest.marks] }
    }
    case 'correct': {
      const gathering = records.gatherings.get(standing(step.g).id) ?? standing(step.g)
      const asked = [{ member: member(step.who).id, presence: step.presence }]
      const own = play.log.filter((mark) => mark.gathering === gathering.id)
      const decision = recordMarks(gathering, nina, members, own, asked, now)
      return decision.ok ? { ...play, log: [...play.log, ...decision.marks] } : play
    }
    case 'standing': {
      const { id } = member(step.who)
      const from = addDays(dayIn(OSLO, now), step.from)
      const to = step.days === null ? null : addDays(from, step.days)
      const changed = step.leaves ? { kind: 'left' as const, on: from } : { kind: 'on-leave' as const, from, to }
      return { ...play, members: play.members.map((each) => (each.id === id ? { ...each, standing: changed } : each)) }
    }
    case 'door': {
      const closed = new Set(play.closed)
      const { id } = member(step.who)
      if (!closed.delete(id)) closed.add(id)
      return { ...play, closed }
    }
    case 'rules': {
      const rules = { nurseIsToldOf: step.nurse, managerIsToldOf: step.manager }
      const from = addDays(dayIn(OSLO, now), 1)
      const version = { ...rules, managerWaitHours: step.wait, escalateAfter: step.inARow, from }
      const earlier = (play.settings.laterRules ?? []).filter((each) => each.from < from)
      return { ...play, settings: { ...play.settings, laterRules: [...earlier, version] } }
    }
    case 'sweep':
      return swept(play, records)
  }
}

/** Sends in rounds, as the program does; then takes back what has turned out wrong. */
function swept(play: Play, records: Records): Play {
  const deliveries = new Map(play.deliveries)
  const sent = [...play.sent]
  const look = deliveriesIn(deliveries)
  const outcomeOf = outcomesIn(look)
  const parts = {
    records: () => records,
    outcomeOf,
    deliveries: look,
    reach: (member: Member) => reachOf(member, waysOf(play), play.now),
    now: () => play.now,
  }
  for (let round = 0; round < 4; round++) {
    for (const message of openMessages(parts)) {
      const base = { key: message.key, to: message.to, matter: message.matter, at: play.now }
      if (message.reach.door === 'none') {
        const { chat: cause, mail: mailCause } = message.reach
        deliveries.set(message.key, { ...base, outcome: 'unreachable', cause, mailCause })
        continue
      }
      sent.push({ ...message, at: play.now, round, sweep: play.sweeps })
      const where =
        message.reach.door === 'mail'
          ? { door: 'mail' as const, address: message.reach.address, gist: '' }
          : { door: 'chat' as const, conversationId: message.to, activityId: message.key, cardHash: '' }
      deliveries.set(message.key, { ...base, outcome: 'sent', ...where })
    }
  }
  const due = new Set(messagesBy(play.now, records, outcomeOf).map(({ key }) => key))
  for (const [key, delivery] of deliveries) {
    if (!['absence', 'manager-notice', 'escalation'].includes(delivery.matter.kind)) continue
    if (delivery.outcome !== 'sent' && delivery.outcome !== 'withdrawn') continue
    deliveries.set(key, { ...delivery, outcome: due.has(key) ? 'sent' : 'withdrawn' })
  }
  return { ...play, deliveries, sent, sweeps: play.sweeps + 1 }
}

export function deliveriesIn(deliveries: ReadonlyMap<string, Delivery>) {
  return {
    get: (key: string) => deliveries.get(key),
    inGroup: (about: string) => [...deliveries.values()].filter(({ matter }) => aboutOf(matter) === about),
    isSetAside: () => false,
  }
}

/** Of those whose chat is shut, some are reached by e-mail and some not at all. */
function waysOf({ closed }: Play): Ways {
  return {
    conversationOf: (account) => conversationOf(account, closed),
    installOf: () => undefined,
    deadAddressOf: (member) =>
      member.length % 2 === 0
        ? { member, address: `${member}@example.no`, cause: 'bounced', at: new Date(0) }
        : undefined,
    hasMailbox: () => true,
  }
}

function conversationOf(account: string, closed: ReadonlySet<string>): Conversation {
  const id = account.replace('entra-', '')
  const state = closed.has(id) ? 'blocked' : 'installed'
  const where = { conversationId: id, serviceUrl: 'https://chat.example', tenantId: 't', userId: id, botId: 'b' }
  return { entraId: account, ...where, state }
}
