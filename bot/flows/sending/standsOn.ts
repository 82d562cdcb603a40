import { addDays, dayIn, OSLO, yearOf } from '../../domain/day'
import { dayOf, phaseOf, type Gathering } from '../../domain/gathering'
import type { Delivery } from '../../domain/messages/delivery'
import { yearHoursBasis } from '../../domain/messages/yearHours'
import { HOURS } from '../../domain/messages/messageKey'
import type { Records } from '../../domain/records'

/**
 * Everything that decides how a sent card should look now, to be compared one by one with what it was: as long as nothing
 * of it has changed, the card need not be drawn again to know that. `sent` rises with every message that goes out; what
 * leaders are told rests on what has been told to others.
 */
export function standsOn(delivery: Delivery, isDue: boolean, records: Records, sent: number, now: Date): unknown[] {
  const { matter, to, outcome } = delivery
  const today = dayIn(OSLO, now)
  const hash = 'cardHash' in delivery ? delivery.cardHash : ''
  const shared: unknown[] = [
    outcome,
    hash,
    isDue,
    records.members.get(to),
    records.settings,
    records.areas,
    yearOf(today),
  ]
  switch (matter.kind) {
    case 'survey':
    case 'survey-reminder':
      return [...shared, records.surveys.get(matter.survey), today]
    case 'news':
      return [...shared, records.news.get(matter.news)]
    case 'roster':
      return [...shared, records.gatherings, records.members, today]
    case 'hours':
      return [...shared, yearHoursBasis(records, to, matter.year)]
    case 'series': {
      const theirs = [...records.gatherings.values()].filter(({ series }) => series === matter.series)
      return [...shared, ...theirs, ...theirs.map((gathering) => timeOf(gathering, now))]
    }
    case 'absence':
      return [...shared, ...listOf(matter.gathering, records), records.gatherings, today]
    case 'manager-notice':
    case 'escalation':
    case 'list-prompt':
      return [
        ...shared,
        ...listOf(matter.gathering, records),
        records.gatherings,
        records.members,
        today,
        sent,
        quarterOf(now),
      ]
    default: {
      const gathering = records.gatherings.get(matter.gathering)
      // An answer redraws no sent card, until the gathering is over and the card says how it went.
      const answer = gathering?.stage === 'held' ? records.rsvpOf(gathering.id, to) : null
      shared.push(gathering, answer, gathering && timeOf(gathering, now))
      return shared
    }
  }
}

/** The same for all that is out about one thing together: as long as it is unchanged, so is what each of them stands on. */
export function groupStandsOn(about: string, records: Records, sent: number, now: Date): unknown[] {
  const { members, settings, areas, gatherings, surveys, news } = records
  const today = dayIn(OSLO, now)
  const theirs = [...gatherings.values()].filter(({ id, series }) => id === about || series === about)
  return [
    ...[members, settings, areas, gatherings, surveys, news, today],
    ...theirs.flatMap((gathering) => {
      const isAhead = gathering.stage !== 'held' && now < gathering.start
      return [timeOf(gathering, now), ...(isAhead ? [] : [...listOf(gathering.id, records), sent, quarterOf(now)])]
    }),
    // Hours are worked out from every list of the year.
    ...(about.startsWith(HOURS) ? [{}] : []),
  ]
}

/** A letter counts as told a while after it was sent, and leaders hear of it then. */
function quarterOf(now: Date): number {
  return Math.floor(now.getTime() / 900_000)
}

function listOf(id: Gathering['id'], records: Records): unknown[] {
  return [records.attendanceOf(id), records.rsvpsOf(id)]
}

/** What time does to a card: the deadline passes, it begins, it ends, and shortly before it is «tomorrow» and «today». */
function timeOf(gathering: Gathering, now: Date): string {
  const today = dayIn(OSLO, now)
  const day = dayOf(gathering)
  const near = today <= day && today >= addDays(day, -1) ? today : ''
  return `${phaseOf(gathering, today, now)} ${now >= gathering.start} ${now >= gathering.end} ${near}`
}
