import { addDays, daysBetween, type Day } from '../../../bot/domain/day'
import { nextYear } from '../../../bot/domain/surveys/nextYear'
import { usualReminders, type Survey, type SurveyContent, type SurveyId } from '../../../bot/domain/surveys/survey'
import type { SurveyAnswered } from '../../../bot/http/contract/surveys'
import type { Commands } from '../../commands'
import { blankQuestion, blankWords } from '../edit/blank'
import { requestOf, saveSurvey } from '../surveyCommands'

export type Dates = { opensOn: Day; closesOn: Day }

const USUALLY_OPENS_IN_DAYS = 7
const USUALLY_LASTS_DAYS = 21

const A_YEAR_OF_WEEKS = 364

/** The same weekdays a year after the last one, or in a week when that has been. */
export function usualDates(today: Day, last: Dates | null = null): Dates {
  if (last) {
    const [opensOn, closesOn] = [addDays(last.opensOn, A_YEAR_OF_WEEKS), addDays(last.closesOn, A_YEAR_OF_WEEKS)]
    if (opensOn > today) return { opensOn, closesOn }
  }
  const opensOn = addDays(today, USUALLY_OPENS_IN_DAYS)
  return { opensOn, closesOn: addDays(opensOn, USUALLY_LASTS_DAYS) }
}

export function newSurveyId(): SurveyId {
  return `s-${crypto.randomUUID()}` as SurveyId
}

/** The ones that come with the program, when there is no earlier year to go by. */
export async function firstAnnual(dates: Dates): Promise<Survey[]> {
  const { annualSurvey } = await import('../../../bot/texts/surveys/definitions')
  return (['nurse', 'leader'] as const).map((audience) => annualSurvey(audience, { ...dates, id: newSurveyId() }))
}

export function draftOf(
  content: SurveyContent,
  about: Pick<Survey, 'kind' | 'series' | 'audience'>,
  { opensOn, closesOn }: Dates,
): Survey {
  const remindOn = usualReminders(opensOn, closesOn, daysBetween(opensOn, closesOn))
  const rest = { gathering: null, stage: 'draft', endedAt: null, record: null } as const
  return { ...content, ...about, ...rest, id: newSurveyId(), opensOn, closesOn, remindOn }
}

/** One page with one question, to begin with. */
export function emptyContent(): SurveyContent {
  const questions = [blankQuestion('scale', 1)]
  return {
    title: blankWords(),
    themes: [],
    pairs: [],
    sections: [{ id: 'new--0', title: blankWords(), intro: null, questions }],
  }
}

/** A yearly one has the year in its title. */
export function asDraft(source: Survey, dates: Dates): Survey {
  const draft = nextYear(source, { id: source.id, ...dates })
  return source.kind === 'annual' ? draft : { ...draft, title: source.title }
}

/** Each by an id of its own, so that a second try makes none twice. */
export async function keepDrafts(
  commands: Pick<Commands, 'ask'>,
  sources: readonly Survey[],
  ids: readonly SurveyId[],
  dates: Dates,
): Promise<SurveyAnswered> {
  let last: SurveyAnswered = { ok: true, changed: false }
  for (const [index, source] of sources.entries()) {
    last = await saveSurvey(commands, ids[index] ?? newSurveyId(), requestOf(asDraft(source, dates)))
    if (!last.ok) return last
  }
  return last
}
