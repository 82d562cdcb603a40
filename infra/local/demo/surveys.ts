import { figuresOf } from '../../../bot/domain/disclosure/surveyFigures'
import { addDays, instantAt, OSLO, yearOf, type Day } from '../../../bot/domain/day'
import type { Area, AreaId, Member } from '../../../bot/domain/member'
import { withoutHidden, type KeptAnswer } from '../../../bot/domain/surveys/answer'
import type { SurveyFigures, SurveyResult } from '../../../bot/domain/surveys/figures'
import type { SurveyComment } from '../../../bot/domain/surveys/freeText'
import { questionsIn, type AnswerValue, type Question } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { annualSurvey } from '../../../bot/texts/surveys/definitions'
import { dayOf, workingDayFrom } from './calendar'
import { randomFor, type Random } from './random'

const LASTS_DAYS = 21
const YEARS_BACK = 3
const AUDIENCES = ['nurse', 'leader'] as const
type Audience = (typeof AUDIENCES)[number]

export type DemoSurveys = { surveys: Survey[]; results: SurveyResult[]; comments: SurveyComment[] }

/** The next års-menti, and those of the years before with figures that went through the same rules as everybody's. */
export function demoSurveys(today: Day, members: readonly Member[], areas: readonly Area[]): DemoSurveys {
  const next = nextYear(today)
  const coming = AUDIENCES.map((audience) => surveyOf(audience, next))
  const closed = Array.from({ length: YEARS_BACK }, (_, index) => next - YEARS_BACK + index)
  const surveys: Survey[] = []
  const results: SurveyResult[] = []
  const comments: SurveyComment[] = []
  for (const audience of AUDIENCES) {
    const earlier: SurveyFigures[] = []
    for (const [index, year] of closed.entries()) {
      const survey = surveyOf(audience, year)
      const asked = members.filter(({ role }) => role === (audience === 'nurse' ? 'resource-nurse' : 'line-manager'))
      const dice = { random: randomFor(survey.id), writes: randomFor(`${survey.id} texts`) }
      const kept = asked.flatMap((member) => answerOf(survey, member, index, dice))
      const figures = figuresOf({
        survey,
        areas: areas.map(({ id }) => id),
        kept,
        asked: countByArea(asked),
        earlier: [...earlier],
      })
      earlier.push(figures)
      surveys.push(closedAs(survey, figures))
      results.push({ survey: survey.id, answered: figures.turnout.answered, figures })
      if (audience === 'nurse' && year === closed.at(-1)) comments.push(...commentsOn(survey))
    }
  }
  return { surveys: [...surveys, ...coming], results, comments }
}

/** It opens at the beginning of the year, and stays in the first days of January the one that opens now. */
function nextYear(today: Day): number {
  return today < dayOf(yearOf(today), '01-10') ? yearOf(today) : yearOf(today) + 1
}

function surveyOf(audience: Audience, year: number): Survey {
  const opensOn = workingDayFrom(dayOf(year, '01-05'))
  const id = `ars-menti-${year}-${audience}` as SurveyId
  return annualSurvey(audience, { id, opensOn, closesOn: addDays(opensOn, LASTS_DAYS) })
}

function closedAs(survey: Survey, { turnout }: SurveyFigures): Survey {
  const closedAt = instantAt(OSLO, addDays(survey.closesOn, 1), '00:05')
  const reminded = survey.remindOn.map((on, index) => ({ on, count: Math.round(turnout.asked * (0.6 - 0.2 * index)) }))
  return { ...survey, stage: 'closed', record: { closedAt, keyGoneAt: closedAt, ...turnout, reminded } }
}

function countByArea(members: readonly Member[]): ReadonlyMap<AreaId | null, number> {
  const counts = new Map<AreaId | null, number>()
  for (const { area } of members) counts.set(area, (counts.get(area) ?? 0) + 1)
  return counts
}

/** Two of three answer; what they say rises a little from year to year, and differs somewhat from area to area. */
function answerOf(survey: Survey, { area }: Member, year: number, { random, writes }: Dice): KeptAnswer[] {
  if (!random.chance(0.62 + 0.05 * year)) return []
  const leaning = ((area ?? '').length % 3) * 0.15 + year * 0.12
  const answers: Record<string, AnswerValue> = {}
  for (const question of questionsIn(survey.sections)) {
    if (random.chance(0.06)) continue
    // What was written has been looked through; the demo lays some of it separately.
    const value =
      question.kind === 'text'
        ? writes.chance(0.12) && '…'
        : valueFor(question, leaning, survey.audience === 'leader', random)
    if (value !== null && value !== false) answers[question.id] = value
  }
  return [{ answers: withoutHidden(survey.sections, answers), submitted: true, area }]
}

type Dice = { random: Random; writes: Random }

const HARD_TO_SAY = new Set(['intimacy', 'existential', 'taboo-raised'])

function valueFor(
  question: Exclude<Question, { kind: 'text' }>,
  leaning: number,
  isLeader: boolean,
  random: Random,
): AnswerValue | null {
  switch (question.kind) {
    case 'scale': {
      const middle = (HARD_TO_SAY.has(question.id) ? 2.4 : 3.3) + leaning + (isLeader ? 0.4 : 0)
      return Math.min(5, Math.max(1, Math.round(middle + (random.next() + random.next() + random.next() - 1.5) * 1.8)))
    }
    case 'number':
      return Math.min(question.max, question.min + Math.floor(random.next() * random.next() * 24))
    case 'one':
      return question.options[Math.floor(random.next() * random.next() * question.options.length)]?.id ?? null
    case 'several':
      return question.options.filter(() => random.chance(0.35)).map(({ id }) => id)
  }
}

const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  best: [
    'Å møte andre som står i det samme. Jeg går alltid hjem med noe jeg kan bruke dagen etter.',
    'Fagdagen om smerte. Vi har fått bedre rutiner for vurdering etterpå.',
    'At jeg vet hvem jeg kan ringe når jeg er usikker.',
    'ESAS-r i praksis. Nå bruker vi det på hele avdelingen.',
    'Kollegaveiledningen på områdesamlingene.',
    'Hospiteringen på lindrende enhet var det nyttigste jeg har gjort på lenge.',
  ],
  wishes: [
    'Mer om samtaler med barn som pårørende.',
    'At lederen min også får vite hva rollen innebærer.',
    'Korte nettmøter på kveldstid for oss som går i turnus.',
    'Noe om seksualitet og intimitet. Det er vanskelig å ta opp, og vi gjør det for sjelden.',
    'Flere felles møter med kommunene rundt.',
  ],
}

function commentsOn({ id, sections }: Survey): SurveyComment[] {
  return questionsIn(sections).flatMap((question) =>
    (WRITTEN[question.id] ?? []).map((text, index) => ({
      key: `${id}-${question.id}-${index + 1}`,
      survey: id,
      question: question.id,
      text,
    })),
  )
}
