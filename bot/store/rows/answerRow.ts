import * as z from 'zod/mini'
import type { AreaId } from '../../domain/member'
import { SCALE, type SurveyAnswer, type SurveyId } from '../../domain/survey'
import { id, json, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: z.string().check(z.minLength(1)),
  Survey: id<SurveyId>(),
  Audience: z.enum(['nurse', 'leader']),
  Area: orNull(id<AreaId>()),
  Scores: json(z.record(z.string(), z.number().check(z.minimum(SCALE.low), z.maximum(SCALE.high)))),
})

export const answerRow: RowKind<SurveyAnswer> = {
  list: 'Answers',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (answer) => answer.key,
  groupOf: (answer) => answer.survey,
  toFields: (answer) => ({
    Key: answer.key,
    Survey: answer.survey,
    Audience: answer.audience,
    Area: answer.area,
    Scores: JSON.stringify(answer.scores),
  }),
  parse: parseWith(schema, (fields) => ({
    key: fields.Key,
    survey: fields.Survey,
    audience: fields.Audience,
    area: fields.Area,
    scores: fields.Scores,
  })),
}
