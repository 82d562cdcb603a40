import * as z from 'zod/mini'
import type { SurveyId } from '../../domain/survey'
import { id, parseWith, type RowKind } from './row'

export type SurveyKey = { survey: SurveyId; secret: string }

const schema = z.object({ Key: id<SurveyId>(), Secret: z.string().check(z.minLength(32)) })

export const surveyKeyRow: RowKind<SurveyKey> = {
  list: 'SurveyKeys',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (surveyKey) => surveyKey.survey,
  groupOf: () => '',
  toFields: ({ survey, secret }) => ({ Key: survey, Secret: secret }),
  parse: parseWith(schema, ({ Key, Secret }) => ({ survey: Key, secret: Secret })),
}
