import { yearOf, type Day } from '../../bot/domain/day'
import type { Language } from '../../bot/domain/member'
import { phaseOfSurvey, type Survey, type SurveyPhase } from '../../bot/domain/surveys/survey'
import { dateText, periodText } from '../../bot/texts/dates'
import { todayAt } from '../words'

const ORDER: readonly SurveyPhase[] = ['ending', 'open', 'planned', 'draft', 'closed']

/** What is ended by a press is ended when the page hears of it, though its clock shows whole minutes. */
export function phaseShown(survey: Survey, now: Date): SurveyPhase {
  const { endedAt } = survey
  return phaseOfSurvey(survey, todayAt(now), endedAt !== null && endedAt > now ? endedAt : now)
}

/** Every phase that some survey is in, the most urgent first; within one the latest first. */
export function byPhase(surveys: readonly Survey[], now: Date): { phase: SurveyPhase; surveys: Survey[] }[] {
  return ORDER.map((phase) => ({
    phase,
    surveys: surveys.filter((survey) => phaseShown(survey, now) === phase).sort(latestFirst),
  })).filter((group) => group.surveys.length > 0)
}

export function byYear(surveys: readonly Survey[]): { year: number; surveys: Survey[] }[] {
  const years = [...new Set(surveys.map(({ opensOn }) => yearOf(opensOn)))].sort((one, other) => other - one)
  return years.map((year) => ({ year, surveys: surveys.filter(({ opensOn }) => yearOf(opensOn) === year) }))
}

/** The same series the same year, asked of the others. */
export function twinOf(survey: Survey, all: readonly Survey[]): Survey | null {
  if (survey.series === null || survey.audience === 'participant') return null
  return (
    all.find(
      (other) =>
        other.series === survey.series &&
        other.audience !== survey.audience &&
        other.audience !== 'participant' &&
        yearOf(other.opensOn) === yearOf(survey.opensOn),
    ) ?? null
  )
}

/** What was asked of the same people in the same series before, the latest first. */
export function earlierOf(
  survey: Pick<Survey, 'id' | 'series' | 'audience' | 'opensOn'>,
  all: readonly Survey[],
): Survey[] {
  if (survey.series === null) return []
  return all
    .filter(
      (other) =>
        other.id !== survey.id &&
        other.stage !== 'draft' &&
        other.series === survey.series &&
        other.audience === survey.audience &&
        other.opensOn < survey.opensOn,
    )
    .sort(latestFirst)
}

/** The års-mentis of the latest year there is one, in the order nurses and managers. */
export function latestAnnual(all: readonly Survey[]): Survey[] {
  const annual = all.filter(({ kind, stage }) => kind === 'annual' && stage !== 'draft').sort(latestFirst)
  const year = annual[0] && yearOf(annual[0].opensOn)
  return (['nurse', 'leader'] as const).flatMap((audience) => {
    const found = annual.find((survey) => survey.audience === audience && yearOf(survey.opensOn) === year)
    return found ? [found] : []
  })
}

export function whenText(
  language: Language,
  { opensOn, closesOn }: Pick<Survey, 'opensOn' | 'closesOn'>,
  now: Date,
): string {
  const today = todayAt(now)
  return yearOf(opensOn) === yearOf(closesOn) && yearOf(opensOn) === yearOf(today)
    ? `${dateText(language, opensOn)} – ${dateText(language, closesOn)}`
    : periodText(language, opensOn, closesOn)
}

/** «3. mars, 17. mars og 29. mars» */
export function daysText(language: Language, days: readonly Day[], now: Date): string {
  return listText(
    language,
    days.map((day) => dateText(language, day, todayAt(now))),
  )
}

const AND: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' }
const OR: Record<Language, string> = { nb: 'eller', nn: 'eller', en: 'or' }

export function listText(language: Language, parts: readonly string[], isChoice = false): string {
  const word = (isChoice ? OR : AND)[language]
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`
}

function latestFirst(one: Survey, other: Survey): number {
  return other.opensOn.localeCompare(one.opensOn) || one.audience.localeCompare(other.audience)
}
