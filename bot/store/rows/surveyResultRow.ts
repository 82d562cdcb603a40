import * as z from 'zod/mini'
import type { SurveyId } from '../../domain/survey'
import { id, json, parseWith, type RowKind } from './row'

/** What anybody on the team may see of a survey that is open: how many have answered, never what. */
export type SurveyResult = { survey: SurveyId; answered: number }

const schema = z.object({ Key: id<SurveyId>(), Figures: json(z.object({ answered: z.number() })) })

export const surveyResultRow: RowKind<SurveyResult> = {
  list: 'SurveyResults',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (result) => result.survey,
  groupOf: () => '',
  toFields: ({ survey, answered }) => ({ Key: survey, Figures: JSON.stringify({ answered }) }),
  parse: parseWith(schema, ({ Key, Figures }) => ({ survey: Key, answered: Figures.answered })),
}
