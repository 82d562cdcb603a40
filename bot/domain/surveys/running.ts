import { addDays, dayIn, OSLO, type Day } from '../day'
import { isActiveOn, leadsNetwork, type Member } from '../member'
import { checkSurvey } from './checkSurvey'
import type { SurveyRunRefusal } from './runRefusals'
import { phaseOfSurvey, type Survey, type SurveyContent, type SurveyId } from './survey'
import { problemAt, type SurveyProblem } from './surveyProblem'

/** What somebody who runs surveys has filled in. */
export type AskedSurvey = Pick<Survey, 'kind' | 'series' | 'audience' | 'opensOn' | 'closesOn' | 'remindOn'> & {
  content: SurveyContent
}

/** `changed` is false when it is so already: the same press once more. */
export type RunDecision =
  | { ok: true; survey: Survey; changed: boolean }
  | { ok: false; refusal: SurveyRunRefusal }
  | { ok: false; problems: SurveyProblem[] }

/** Who may, and when it is. */
export type Asking = { caller: Member; now: Date }

/** A survey that is open for longer than this is forgotten by everybody. */
const LONGEST_DAYS = 180
const MOST_REMINDERS = 30
/** A column takes some 64,000 characters. */
const LONGEST_DEFINITION = 60_000

const refuse = (refusal: SurveyRunRefusal): { ok: false; refusal: SurveyRunRefusal } => ({ ok: false, refusal })

/** The network leader and the working group; area leaders ask only those who sit together, by polls. */
function mayRunSurveys(caller: Member, now: Date): boolean {
  return leadsNetwork(caller) && isActiveOn(caller, dayIn(OSLO, now))
}

/** Polls and evaluations are counted by rules of their own, which nothing else may fall under. */
function lacksGathering({ kind, audience, gathering }: Pick<Survey, 'kind' | 'audience' | 'gathering'>): boolean {
  return gathering === null && (audience === 'participant' || kind === 'poll' || kind === 'evaluation')
}

/** Keeps a draft, and what has not opened yet; of an open survey only a later last day and its reminders. */
export function decideSurvey(
  id: SurveyId,
  before: Survey | undefined,
  asked: AskedSurvey,
  twin: SurveyContent | null,
  { caller, now }: Asking,
): RunDecision {
  if (!mayRunSurveys(caller, now)) return refuse('not-yours')
  if (lacksGathering({ ...asked, gathering: before?.gathering ?? null })) return refuse('needs-gathering')
  if (asked.closesOn <= asked.opensOn) return refuse('closes-too-early')
  if (asked.closesOn > addDays(asked.opensOn, LONGEST_DAYS)) return refuse('closes-too-late')
  if (JSON.stringify(asked.content).length > LONGEST_DEFINITION) {
    return { ok: false, problems: [problemAt('too-many-questions')] }
  }
  const { content, remindOn, ...rest } = asked
  const next: Survey = {
    ...{ ...EMPTY, ...before, ...content, ...rest, id },
    remindOn: remindersWithin(remindOn, rest),
  }
  const today = dayIn(OSLO, now)
  const phase = before ? phaseOfSurvey(before, today, now) : 'draft'
  switch (phase) {
    case 'draft':
      return kept(before, next)
    case 'planned': {
      // It opens by itself, so it must hold at any time.
      const problems = checkSurvey(content, asked.audience, twin)
      if (problems.length > 0) return { ok: false, problems }
      return asked.opensOn < today ? refuse('opens-in-the-past') : kept(before, next)
    }
    case 'open': {
      if (!before || !isSameButDays(before, next)) return refuse('questions-stand')
      return next.closesOn < before.closesOn ? refuse('only-later') : kept(before, next)
    }
    case 'ending':
    case 'closed':
      return refuse('questions-stand')
  }
}

/** Opens it on a day, or today; until that day it can be moved. */
export function decideOpening(
  survey: Survey | undefined,
  on: Day | null,
  twin: SurveyContent | null,
  { caller, now }: Asking,
): RunDecision {
  if (!mayRunSurveys(caller, now)) return refuse('not-yours')
  if (!survey) return refuse('not-found')
  const today = dayIn(OSLO, now)
  const phase = phaseOfSurvey(survey, today, now)
  if (phase === 'open' && (on ?? today) >= survey.opensOn) return { ok: true, survey, changed: false }
  if (phase !== 'draft' && phase !== 'planned') return refuse('not-draft')
  if (lacksGathering(survey)) return refuse('needs-gathering')
  const opensOn = on ?? today
  if (opensOn < today) return refuse('opens-in-the-past')
  if (survey.closesOn <= opensOn) return refuse('closes-too-early')
  if (survey.closesOn > addDays(opensOn, LONGEST_DAYS)) return refuse('closes-too-late')
  const problems = checkSurvey(survey, survey.audience, twin)
  if (problems.length > 0) return { ok: false, problems }
  const { closesOn } = survey
  const remindOn = remindersWithin(survey.remindOn, { opensOn, closesOn })
  return kept(survey, { ...survey, stage: 'open', opensOn, remindOn })
}

/** Reminds today whoever has not answered; once a day, and not on the day it was sent out. */
export function decideReminding(survey: Survey | undefined, { caller, now }: Asking): RunDecision {
  if (!mayRunSurveys(caller, now)) return refuse('not-yours')
  if (!survey) return refuse('not-found')
  const today = dayIn(OSLO, now)
  if (phaseOfSurvey(survey, today, now) !== 'open') return refuse('not-open')
  if (survey.opensOn === today || survey.remindOn.includes(today)) return refuse('reminded-today')
  return kept(survey, { ...survey, remindOn: remindersWithin([...survey.remindOn, today], survey) })
}

export function decideExtension(survey: Survey | undefined, closesOn: Day, { caller, now }: Asking): RunDecision {
  if (!mayRunSurveys(caller, now)) return refuse('not-yours')
  if (!survey) return refuse('not-found')
  const phase = phaseOfSurvey(survey, dayIn(OSLO, now), now)
  if (phase !== 'open' && phase !== 'planned') return refuse('not-open')
  if (closesOn < survey.closesOn) return refuse('only-later')
  if (closesOn > addDays(survey.opensOn, LONGEST_DAYS)) return refuse('closes-too-late')
  return kept(survey, { ...survey, closesOn })
}

/** Closes it now. What is over already stays as it is. */
export function decideEnding(survey: Survey | undefined, { caller, now }: Asking): RunDecision {
  if (!mayRunSurveys(caller, now)) return refuse('not-yours')
  if (!survey) return refuse('not-found')
  switch (phaseOfSurvey(survey, dayIn(OSLO, now), now)) {
    case 'draft':
    case 'planned':
      return refuse('not-open')
    case 'open':
      return { ok: true, survey: { ...survey, endedAt: now }, changed: true }
    case 'ending':
    case 'closed':
      return { ok: true, survey, changed: false }
  }
}

/** Only what nobody has been asked yet is thrown away. */
export function refusalToRemove(survey: Survey, { caller, now }: Asking): SurveyRunRefusal | null {
  if (!mayRunSurveys(caller, now)) return 'not-yours'
  const phase = phaseOfSurvey(survey, dayIn(OSLO, now), now)
  return phase === 'draft' || phase === 'planned' ? null : 'not-draft'
}

/** The parallel survey to the others, of the same year: their pairs are looked at together. */
export function twinOf(
  { id, series, audience, opensOn }: Pick<Survey, 'id' | 'series' | 'audience' | 'opensOn'>,
  surveys: Iterable<Survey>,
): SurveyContent | null {
  if (series === null || audience === 'participant') return null
  const other = audience === 'nurse' ? 'leader' : 'nurse'
  const year = opensOn.slice(0, 4)
  const twins = [...surveys].filter((each) => {
    return each.id !== id && each.series === series && each.audience === other && each.opensOn.startsWith(year)
  })
  return twins.at(-1) ?? null
}

const EMPTY = { gathering: null, stage: 'draft', endedAt: null, record: null } as const

function remindersWithin(days: readonly Day[], { opensOn, closesOn }: Pick<Survey, 'opensOn' | 'closesOn'>): Day[] {
  const within = days.filter((day) => day > opensOn && day <= closesOn)
  return [...new Set(within)].sort().slice(0, MOST_REMINDERS)
}

function kept(before: Survey | undefined, next: Survey): RunDecision {
  const isSame = before !== undefined && plainly(before) === plainly(next)
  return isSame ? { ok: true, survey: before, changed: false } : { ok: true, survey: next, changed: true }
}

function isSameButDays(before: Survey, next: Survey): boolean {
  const { closesOn, remindOn } = next
  return plainly({ ...before, closesOn, remindOn }) === plainly(next)
}

/** Whatever the order in which it was put together. */
function plainly({ title, themes, sections, pairs, ...survey }: Survey): string {
  const { id, kind, series, audience, gathering, stage, opensOn, closesOn, endedAt, remindOn } = survey
  const content = [title, themes, sections, pairs].map(sorted)
  return JSON.stringify([id, kind, series, audience, gathering, stage, opensOn, closesOn, endedAt, remindOn, content])
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([name, each]) => [name, sorted(each)])
}
