import { addDays, dayIn, instantAt, OSLO } from '../day'
import type { Gathering } from '../gathering'
import { followedUpUntil } from '../messages/afterwards'
import type { Matter } from '../messages/messageKey'
import { rosterGatherings } from '../messages/roster'
import { yearHoursInstant } from '../messages/yearHours'
import { outAt } from '../news'
import type { Records } from '../records'

/** What was told of absence can be looked at for so long after the follow-up has ended. */
const LOOKED_AT_DAYS = 60
const HOURS_DAYS = 60
/** A list that nobody has completed can be completed for a long time. */
const LIST_DAYS = 365
const NEWS_DAYS = 90

/** When there is nothing left to do or to see in this matter; null for one that the records know nothing of. */
export function matterUntil(matter: Matter, records: Records): Date | null {
  switch (matter.kind) {
    case 'invitation':
    case 'reminder':
    case 'last-call':
    case 'day-before':
    case 'moved':
    case 'cancelled':
    case 'place-given':
    case 'place-lost':
    case 'substitute':
      return records.gatherings.get(matter.gathering)?.end ?? null
    case 'series':
      return lastEnd([...records.gatherings.values()].filter(({ series }) => series === matter.series))
    case 'list-prompt': {
      const gathering = records.gatherings.get(matter.gathering)
      if (gathering?.stage === 'invited') return daysAfter(gathering.end, LIST_DAYS)
      return gathering ? followUpEnds(gathering, records) : null
    }
    case 'absence':
    case 'manager-notice':
    case 'escalation': {
      const gathering = records.gatherings.get(matter.gathering)
      return gathering ? daysAfter(followUpEnds(gathering, records), LOOKED_AT_DAYS) : null
    }
    case 'roster':
      return lastEnd(rosterGatherings(matter.day, records))
    case 'survey':
    case 'survey-reminder': {
      const survey = records.surveys.get(matter.survey)
      return survey ? instantAt(OSLO, addDays(survey.closesOn, 1), '00:00') : null
    }
    case 'hours':
      return daysAfter(yearHoursInstant(matter.year, records.settings), HOURS_DAYS)
    case 'news': {
      const news = records.news.get(matter.news)
      const at = news ? outAt(news, records.settings) : null
      return at && daysAfter(at, NEWS_DAYS)
    }
  }
}

/** A list that is not completed yet counts as if it were completed when the gathering ends. */
function followUpEnds(gathering: Gathering, records: Records): Date {
  if (gathering.stage === 'held') return followedUpUntil(gathering, records)
  return daysAfter(gathering.end, records.settings.followUpDays)
}

function daysAfter(instant: Date, days: number): Date {
  return instantAt(OSLO, addDays(dayIn(OSLO, instant), days), '00:00')
}

function lastEnd(gatherings: readonly Gathering[]): Date | null {
  const ends = gatherings.map(({ end }) => end.getTime())
  return ends.length === 0 ? null : new Date(Math.max(...ends))
}
