import * as z from 'zod/mini'
import type { SealedAnswer } from '../../../domain/surveys/answer'
import type { SurveyId } from '../../../domain/surveys/survey'
import { id, parseWith, type RowKind } from '../row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  Survey: id<SurveyId>(),
  Sealed: z.string(),
})

export const sealedAnswerRow: RowKind<SealedAnswer> = {
  list: 'Answers',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (answer) => answer.key,
  groupOf: (answer) => answer.survey,
  toFields: ({ key, survey, sealed }) => ({ Key: key, Survey: survey, Sealed: sealed }),
  parse: parseWith(schema, ({ Key, Survey, Sealed }) => ({ key: Key, survey: Survey, sealed: Sealed })),
}
