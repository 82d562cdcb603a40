import { daysBetween, yearOf, type Day } from '../day'
import { usualReminders, type Survey, type SurveyId } from './survey'
import type { Worded } from './question'

const YEAR = /\b(?:19|20)\d{2}\b/
const BEFORE_AUDIENCE = / (?=(?:for|til) )/

/** A draft with the same questions and versions, so that the years can be compared. */
export function nextYear(
  survey: Survey,
  { id, opensOn, closesOn }: { id: SurveyId; opensOn: Day; closesOn: Day },
): Survey {
  return {
    ...survey,
    id,
    title: titleInYear(survey.title, yearOf(opensOn)),
    stage: 'draft',
    opensOn,
    closesOn,
    endedAt: null,
    remindOn: usualReminders(opensOn, closesOn, daysBetween(opensOn, closesOn)),
    record: null,
  }
}

/** Puts the year where an earlier one stands, else before the words that say whom it is for. */
export function titleInYear({ nb, nn, en }: Worded, year: number): Worded {
  return { nb: inYear(nb, year), nn: inYear(nn, year), en: inYear(en, year) }
}

function inYear(title: string, year: number): string {
  if (YEAR.test(title)) return title.replace(YEAR, String(year))
  return BEFORE_AUDIENCE.test(title) ? title.replace(BEFORE_AUDIENCE, ` ${year} `) : `${title} ${year}`
}
