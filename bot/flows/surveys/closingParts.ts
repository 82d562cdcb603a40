import type { Delivery } from '../../domain/messages/delivery'
import type { Records } from '../../domain/records'
import type { SealedAnswer } from '../../domain/surveys/answer'
import type { SurveyResult } from '../../domain/surveys/figures'
import type { FreeText } from '../../domain/surveys/freeText'
import type { Survey } from '../../domain/surveys/survey'
import type { Mirror } from '../../store/mirror'
import type { SurveyKey } from '../../store/rows/surveys/surveyKeyRow'
import type { Seals } from './seals'

/** What closing a survey needs of the program. */
export type ClosingParts = {
  records: () => Records
  surveys: Pick<Mirror<Survey>, 'all' | 'get' | 'put' | 'refresh'>
  results: Pick<Mirror<SurveyResult>, 'get' | 'put' | 'refresh'>
  texts: Pick<Mirror<FreeText>, 'get' | 'putMany' | 'refresh'>
  answers: Pick<Mirror<SealedAnswer>, 'all' | 'inGroup' | 'refresh' | 'destroy' | 'columnsNow'>
  keys: Pick<Mirror<SurveyKey>, 'all' | 'get' | 'refresh' | 'destroy' | 'columnsNow'>
  deliveries: Pick<Mirror<Delivery>, 'inGroup' | 'refresh' | 'destroy'>
  seals: Pick<Seals, 'of'>
  /** Shows the last whole step of a poll, whose figures are made while it is open. */
  finishPoll: (survey: Survey) => Promise<void>
  now: () => Date
}

/** There are answers and no key to open them with: somebody has been at the lists, and a person must look. */
export class AnswersUnreadable extends Error {}

/** The lists, read once more, still have something of a survey that is to be gone. */
export class NotDestroyed extends Error {}
