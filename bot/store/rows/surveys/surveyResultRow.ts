import * as z from 'zod/mini'
import type { AreaId } from '../../../domain/member'
import type { SurveyResult } from '../../../domain/surveys/figures'
import type { SurveyId } from '../../../domain/surveys/survey'
import { id, json, parseWith, type RowKind } from '../row'

const areaId = z.pipe(
  z.string(),
  z.transform((text) => text as AreaId),
)
const cell = z.object({
  n: z.number(),
  counts: z.nullable(z.array(z.number())),
  mean: z.nullable(z.number()),
  spread: z.nullable(z.number()),
})
const turnout = z.object({ asked: z.number(), answered: z.number() })

/** What is published, as it lies in the list and in a file of earlier years. */
export const surveyFigures = z.object({
  turnout,
  turnoutByArea: z.record(areaId, z.nullable(turnout)),
  questions: z.array(
    z.object({
      question: z.string(),
      version: z.number(),
      kind: z.enum(['scale', 'one', 'several', 'number']),
      all: z.nullable(cell),
      areas: z.record(areaId, cell),
    }),
  ),
  texts: z.record(z.string(), z.nullable(z.number())),
})

const schema = z.object({
  Key: id<SurveyId>(),
  Figures: json(z.object({ answered: z.number(), figures: z.nullable(surveyFigures) })),
})

export const surveyResultRow: RowKind<SurveyResult> = {
  list: 'SurveyResults',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (result) => result.survey,
  groupOf: () => '',
  toFields: ({ survey, answered, figures }) => ({ Key: survey, Figures: JSON.stringify({ answered, figures }) }),
  parse: parseWith(schema, ({ Key, Figures }) => ({ survey: Key, ...Figures })),
}
