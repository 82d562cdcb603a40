import type { ClockTime, Day } from '../../bot/domain/day'
import type { Gathering, GatheringId, HeldGathering, InvitedGathering, Plan } from '../../bot/domain/gathering'
import type { AreaId, Language, MemberId } from '../../bot/domain/member'
import type { Answer, Rsvp } from '../../bot/domain/answers/rsvp'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import type { Frame } from '../../bot/cards/frame'
import type { InvitationView } from '../../bot/cards/gathering/invitationView'
import { annualSurvey } from '../../bot/texts/surveys/definitions'

export const id = (text: string): MemberId => text as MemberId
export const day = (text: string): Day => text as Day
const time = (text: string): ClockTime => text as ClockTime
const gatheringId = 'g42' as GatheringId

export function frame(language: Language): Frame {
  const matter = { kind: 'invitation', gathering: gatheringId } as const
  return { language, refresh: { matter, userIds: ['29:m7'] } }
}

export const plan: Plan = {
  id: gatheringId,
  kind: 'area-gathering',
  title: 'Områdesamling Follo',
  areas: ['follo' as AreaId],
  start: new Date('2026-03-12T11:00:00Z'),
  end: new Date('2026-03-12T14:00:00Z'),
  hours: 3,
  venue: 'Ski sykehus, møterom 2',
  mode: 'hybrid',
  onlineLink: 'https://example.org/motet',
  programme: [
    { start: time('12:00'), end: time('13:00'), title: 'ESAS-r i praksis', speaker: 'Kari Fagerli' },
    { start: time('13:15'), end: time('15:00'), title: 'Forhåndssamtaler: hvem tar ordet, og når?', speaker: null },
  ],
  topics: ['ESAS-r', 'Forhåndssamtaler'],
  audience: ['nurse'],
  leadersUntil: null,
  host: id('m1'),
  seats: 20,
  material: ['Artikkel om forhåndssamtaler https://example.org/artikkel', 'Ta med egne eksempler'],
  channel: null,
  series: null,
  sequence: 0,
  lastChange: null,
}

export function invited(changes: Partial<InvitedGathering> = {}): InvitedGathering {
  const called = { answerBy: day('2026-03-05'), invitedAt: new Date('2026-02-12T08:00:00Z') }
  return { ...plan, stage: 'invited', ...called, ...changes }
}

export function held(changes: Partial<HeldGathering> = {}): HeldGathering {
  return { ...invited(), stage: 'held', listCompletedAt: new Date('2026-03-12T15:00:00Z'), ...changes }
}

export function cancelled(because: string): Extract<Gathering, { stage: 'cancelled' }> {
  return { ...plan, stage: 'cancelled', because, cancelledAt: new Date('2026-03-10T08:00:00Z'), invitedAt: null }
}

export function answered(answer: Answer, late = false): Rsvp {
  const who = { gathering: plan.id, year: 2026, day: day('2026-03-12'), member: id('m7'), by: null }
  const given = { ...who, late, at: new Date('2026-03-01T10:00:00Z') }
  return answer === 'cannot-come'
    ? { ...given, answer, reason: 'roster', substitute: null }
    : { ...given, answer, waited: false, guest: false }
}

export function view(language: Language, changes: Partial<InvitationView> = {}): InvitationView {
  return {
    frame: frame(language),
    lead: 'invitation',
    gathering: invited(),
    areaNames: ['Follo'],
    rsvp: undefined,
    queuePlace: null,
    isFull: false,
    now: new Date('2026-03-02T10:00:00Z'),
    today: day('2026-03-02'),
    ...changes,
  }
}

export function survey(audience: 'nurse' | 'leader') {
  const dates = { opensOn: day('2026-01-12'), closesOn: day('2026-02-01') }
  return annualSurvey(audience, { id: `arsmenti-2026-${audience}` as SurveyId, ...dates })
}
