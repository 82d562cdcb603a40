import * as z from 'zod/mini'
import type { SurveyId } from '../../../domain/surveys/survey'
import { id, parseWith, type RowKind } from '../row'

/** Half of what opens the answers to a survey. `mark` tells which of the program's secrets is the other half. */
export type SurveyKey = { survey: SurveyId; secret: string; mark: string }

const schema = z.object({ Key: id<SurveyId>(), Secret: z.string().check(z.minLength(32)), Mark: z.string() })

export const surveyKeyRow: RowKind<SurveyKey> = {
  list: 'SurveyKeys',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (surveyKey) => surveyKey.survey,
  groupOf: () => '',
  toFields: ({ survey, secret, mark }) => ({ Key: survey, Secret: secret, Mark: mark }),
  parse: parseWith(schema, ({ Key, Secret, Mark }) => ({ survey: Key, secret: Secret, mark: Mark })),
}
