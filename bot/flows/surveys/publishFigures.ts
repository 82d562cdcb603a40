import { figuresOf, type FiguresFrom } from '../../domain/disclosure/surveyFigures'
import type { KeptAnswer, SealedAnswer } from '../../domain/surveys/answer'
import { askedByArea, earlierFigures, everAsked } from '../../domain/surveys/closing'
import { LEAST_ANSWERS } from '../../domain/surveys/figures'
import type { FreeText } from '../../domain/surveys/freeText'
import { questionsIn } from '../../domain/surveys/question'
import type { Survey } from '../../domain/surveys/survey'
import { AnswersUnreadable, type ClosingParts } from './closingParts'
import { isWiped, isWipedKey } from './destroyAnswers'
import type { Seal } from './sealing'

type Opened = { row: SealedAnswer; kept: KeptAnswer }

/**
 * Counts the answers once. When figures stand already, destroying has begun and there may be fewer answers than were
 * counted: then they are left alone.
 */
export async function publishFigures(the: ClosingParts, survey: Survey): Promise<void> {
  const shown = the.results.get(survey.id)?.figures ?? null
  const rows = the.answers.inGroup(survey.id)
  const isBegun = rows.some(isWiped) || isWipedKey(the.keys.get(survey.id))
  if (shown !== null && (survey.kind !== 'poll' || isBegun)) return
  // The last whole step of a poll is shown; what came after it stays out.
  if (survey.kind === 'poll') await the.finishPoll(survey)
  const stepped = survey.kind === 'poll' ? (the.results.get(survey.id)?.figures ?? null) : null
  if (stepped !== null) return
  const seal = the.seals.of(survey)
  if (seal === null && rows.length > 0) {
    throw new AnswersUnreadable(`The key of the survey ${survey.id} cannot be read, and there are answers to it`)
  }
  // Not in the order they came: where somebody's answer lies follows from a key that nobody has for long.
  const opened = openedBy(seal, rows).sort((one, other) => (one.row.key < other.row.key ? -1 : 1))
  // The texts come first: once there are figures nobody looks at the answers again.
  if (seal !== null) await keepTexts(the, survey, seal, opened)
  const figures = figuresOf(figuresFrom(the, survey, opened))
  await the.results.put({ survey: survey.id, answered: opened.length, figures })
}

function openedBy(seal: Seal | null, rows: readonly SealedAnswer[]): Opened[] {
  return rows.flatMap((row) => {
    const kept = seal?.open(row) ?? null
    return kept?.submitted ? [{ row, kept }] : []
  })
}

function figuresFrom(the: ClosingParts, survey: Survey, opened: readonly Opened[]): FiguresFrom {
  const records = the.records()
  const kept = opened.map((each) => each.kept)
  // Of a poll that never came to five there is nothing to show.
  const shared = survey.kind === 'poll' ? { kept: [], uncounted: kept } : { kept }
  const asked = everAsked(survey, records, the.deliveries.inGroup(survey.id), the.now())
  return {
    survey,
    areas: records.areas.map(({ id }) => id),
    ...shared,
    asked: askedByArea(asked, records, kept),
    earlier: earlierFigures(survey, the.surveys.all(), the.results.get),
  }
}

/**
 * Their keys follow from the survey's, so that being stopped on the way makes no text twice; and the order of the keys is
 * the order in which they are written, so that neither ids nor times of the rows tell who wrote what, nor what belongs
 * together.
 */
async function keepTexts(the: ClosingParts, survey: Survey, seal: Seal, opened: readonly Opened[]): Promise<void> {
  const questions = questionsIn(survey.sections).filter(({ kind }) => kind === 'text')
  const texts = questions.flatMap(({ id: question }) => {
    const written = opened.flatMap(({ row, kept }): FreeText[] => {
      const text = kept.answers[question]
      if (typeof text !== 'string' || text.trim() === '') return []
      const key = seal.keyOf(`text|${question}|${row.key}`)
      return [{ key, survey: survey.id, question, text, state: 'waiting' }]
    })
    return written.length >= LEAST_ANSWERS ? written : []
  })
  const missing = texts
    .filter(({ key }) => the.texts.get(key) === undefined)
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  if (missing.length > 0) await the.texts.putMany(missing)
}
