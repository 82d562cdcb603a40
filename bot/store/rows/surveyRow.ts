import * as z from 'zod/mini'
import type { Survey, SurveyId } from '../../domain/survey'
import { day, id, json, parseWith, type RowKind } from './row'

const worded = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

const definition = z.object({
  title: worded,
  questions: z
    .array(
      z.object({ id: z.string().check(z.minLength(1)), version: z.number(), text: worded, low: worded, high: worded }),
    )
    .check(z.minLength(1)),
})

const schema = z.object({
  Key: id<SurveyId>(),
  Audience: z.enum(['nurse', 'leader']),
  Stage: z.enum(['draft', 'open', 'closed']),
  OpensOn: day,
  ClosesOn: day,
  Definition: json(definition),
})

export const surveyRow: RowKind<Survey> = {
  list: 'Surveys',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (survey) => survey.id,
  groupOf: (survey) => survey.stage,
  toFields: (survey) => ({
    Key: survey.id,
    Title: survey.title.nb,
    Audience: survey.audience,
    Stage: survey.stage,
    OpensOn: survey.opensOn,
    ClosesOn: survey.closesOn,
    Definition: JSON.stringify({ title: survey.title, questions: survey.questions }),
  }),
  parse: parseWith(schema, (fields) => ({
    id: fields.Key,
    title: fields.Definition.title,
    audience: fields.Audience,
    stage: fields.Stage,
    opensOn: fields.OpensOn,
    closesOn: fields.ClosesOn,
    questions: fields.Definition.questions,
  })),
}
