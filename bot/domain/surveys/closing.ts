import { addDays, instantAt, OSLO, type Day } from '../day'
import { groupBy } from '../grouping'
import type { AreaId, Member, MemberId } from '../member'
import type { Delivery } from '../messages/delivery'
import type { Records } from '../records'
import type { KeptAnswer } from './answer'
import { askedIn } from './asked'
import type { SurveyFigures, SurveyResult } from './figures'
import type { ClosingRecord, Survey, SurveyId } from './survey'

/** Another replica may have taken an answer in the last moment without knowing yet that it was the last. */
const LAST_ANSWERS_MS = 120_000

/** From when on nobody can answer: the end of its last day, or when somebody closed it before that. */
export function endOf({ closesOn, endedAt }: Pick<Survey, 'closesOn' | 'endedAt'>): Date {
  const midnight = instantAt(OSLO, addDays(closesOn, 1), '00:00')
  return endedAt !== null && endedAt < midnight ? endedAt : midnight
}

/** Over, every answer is in, and nothing has been closed yet. */
export function isToBeClosed(survey: Survey, now: Date): boolean {
  return survey.stage === 'open' && now.getTime() >= endOf(survey).getTime() + LAST_ANSWERS_MS
}

/** Whoever was written to about it was asked, also when she has left since. */
export function everAsked(survey: Survey, records: Records, about: readonly Delivery[], now: Date): MemberId[] {
  const written = about.filter(({ matter }) => matter.kind === 'survey').map(({ to }) => to)
  return [...new Set([...askedIn(survey, records, now).map(({ id }) => id), ...written])]
}

/** How many were asked by area. Somebody may have moved since she answered: no area has more answers than people. */
export function askedByArea(
  asked: readonly MemberId[],
  { members, areas }: Pick<Records, 'members' | 'areas'>,
  answers: readonly KeptAnswer[],
): Map<AreaId | null, number> {
  const known = new Set(areas.map(({ id }) => id))
  const placeOf = (area: Member['area']): AreaId | null => (area !== null && known.has(area) ? area : null)
  const people = groupBy(asked, (id) => placeOf(members.get(id)?.area ?? null))
  const answered = groupBy(
    answers.filter(({ submitted }) => submitted),
    ({ area }) => placeOf(area),
  )
  const counts = new Map<AreaId | null, number>()
  let moved = 0
  for (const place of new Set([...people.keys(), ...answered.keys()])) {
    const [theirs, given] = [people.get(place)?.length ?? 0, answered.get(place)?.length ?? 0]
    counts.set(place, Math.max(theirs, given))
    if (place !== null) moved += Math.max(0, given - theirs)
  }
  // Whoever has no area any more had one when she answered.
  const without = Math.max(answered.get(null)?.length ?? 0, (people.get(null)?.length ?? 0) - moved)
  if (without > 0) counts.set(null, without)
  else counts.delete(null)
  return counts
}

/**
 * What is published of the other years of the same series, also of one whose answers are still being destroyed; those in
 * no series may ask the same again, and are held against each other. Each evaluation and each poll is about something
 * else, whoever was there.
 */
export function earlierFigures(
  survey: Survey,
  surveys: Iterable<Survey>,
  resultOf: (id: SurveyId) => SurveyResult | undefined,
): SurveyFigures[] {
  if (isOfOneDay(survey)) return []
  const isAnother = ({ id, stage }: Survey): boolean => id !== survey.id && stage !== 'draft'
  return [...surveys]
    .filter((each) => isAnother(each) && !isOfOneDay(each))
    .filter(({ series, audience }) => series === survey.series && audience === survey.audience)
    .flatMap(({ id }) => resultOf(id)?.figures ?? [])
}

function isOfOneDay({ kind }: Survey): boolean {
  return kind === 'evaluation' || kind === 'poll'
}

const REMINDED_ON = /\/survey-reminder@(\d{4}-\d{2}-\d{2})\//

/** How many were reminded on which day, from what went out. */
export function remindersSent(about: readonly Delivery[]): ClosingRecord['reminded'] {
  const out = about.filter(({ outcome }) => outcome === 'sent' || outcome === 'withdrawn')
  const byDay = groupBy(out, ({ key }) => (REMINDED_ON.exec(key)?.[1] ?? '') as Day)
  return [...byDay]
    .filter(([on]) => on !== '')
    .map(([on, sent]) => ({ on, count: sent.length }))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
}
