import { dayIn, OSLO, type Day } from '../../domain/day'
import type { AreaId, Member } from '../../domain/member'
import type { Delivery } from '../../domain/messages/delivery'
import type { Reach } from '../../domain/messages/reach'
import type { Records } from '../../domain/records'
import type { KeptAnswer, SealedAnswer } from '../../domain/surveys/answer'
import { askedIn } from '../../domain/surveys/asked'
import { askedByArea, remindersSent } from '../../domain/surveys/closing'
import type { SurveyResult } from '../../domain/surveys/figures'
import { turnoutByArea } from '../../domain/disclosure/surveyFigures'
import { phaseOfSurvey, type Survey, type SurveyId, type SurveyPhase } from '../../domain/surveys/survey'
import type { Mirror } from '../../store/mirror'
import type { Seals } from './seals'
import { reachedBy, type Reached } from './runSurvey'

/** How it goes with a survey: numbers only, and none of a group so small that a number would be a person. */
export type SurveyStanding = {
  phase: SurveyPhase
  asked: number
  /** Sent in. */
  answered: number
  /** Begun and not sent in. */
  begun: number
  byArea: { area: AreaId | null; asked: number; answered: number | null }[]
  reminded: { on: Day; count: number }[]
  willRemindOn: Day[]
  reach: Omit<Reached, 'asked'>
}

export function surveyStanding(the: {
  records: () => Records
  answers: Pick<Mirror<SealedAnswer>, 'inGroup'>
  results: Pick<Mirror<SurveyResult>, 'get'>
  deliveries: Pick<Mirror<Delivery>, 'inGroup'>
  seals: Pick<Seals, 'answersTo'>
  reach: (member: Member) => Reach
  now: () => Date
}): (id: SurveyId) => SurveyStanding | null {
  return (id) => {
    const [records, now] = [the.records(), the.now()]
    const survey = records.surveys.get(id)
    if (!survey) return null
    const today = dayIn(OSLO, now)
    const phase = phaseOfSurvey(survey, today, now)
    const willRemind = phase === 'planned' || phase === 'open'
    const base = { phase, willRemindOn: survey.remindOn.filter((day) => willRemind && day > today) }
    if (phase === 'closed') return { ...base, ...closedStanding(survey, records, the.results.get(id)) }
    const asked = askedIn(survey, records, now)
    const kept = phase === 'open' ? the.seals.answersTo(survey) : []
    const answered = phase === 'open' ? submitted(kept).length : (the.results.get(id)?.answered ?? 0)
    const { chat, mail, none } = reachedBy(asked, the.reach)
    return {
      ...base,
      asked: Math.max(asked.length, answered),
      answered,
      begun: kept.length - submitted(kept).length,
      byArea: phase === 'open' ? areasOf(asked, kept, records) : [],
      reminded: [...remindersSent(the.deliveries.inGroup(id))],
      reach: { chat, mail, none },
    }
  }
}

function submitted(kept: readonly KeptAnswer[]): KeptAnswer[] {
  return kept.filter((each) => each.submitted)
}

/** By the same rule as what is published: the total must not tell of those who are left out. */
function areasOf(asked: readonly Member[], kept: readonly KeptAnswer[], records: Records): SurveyStanding['byArea'] {
  const people = askedByArea(
    asked.map(({ id }) => id),
    records,
    kept,
  )
  const answers = submitted(kept)
  const areas = records.areas.map(({ id }) => id)
  const turnouts = areas.map((area) => {
    return [
      area,
      { asked: people.get(area) ?? 0, answered: answers.filter((each) => each.area === area).length },
    ] as const
  })
  const all = { asked: [...people.values()].reduce((sum, count) => sum + count, 0), answered: answers.length }
  const shown = turnoutByArea(all, new Map(turnouts))
  const order: (AreaId | null)[] = [...areas, null]
  return order
    .filter((area) => people.has(area))
    .map((area) => {
      return { area, asked: people.get(area) ?? 0, answered: (area === null ? null : shown[area]?.answered) ?? null }
    })
}

/** What was counted when it closed; nothing else is known of it any more. */
function closedStanding({ record }: Survey, { areas }: Records, result: SurveyResult | undefined) {
  const figures = result?.figures ?? null
  return {
    asked: record?.asked ?? figures?.turnout.asked ?? 0,
    answered: record?.answered ?? figures?.turnout.answered ?? result?.answered ?? 0,
    begun: 0,
    byArea: areas.flatMap(({ id }) => {
      const turnout = figures?.turnoutByArea[id]
      return turnout ? [{ area: id, ...turnout }] : []
    }),
    reminded: [...(record?.reminded ?? [])],
    reach: { chat: 0, mail: 0, none: 0 },
  }
}
