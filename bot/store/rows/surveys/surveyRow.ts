import * as z from 'zod/mini'
import type { GatheringId } from '../../../domain/gathering'
import { surveyContent } from './surveyContent'
import {
  SURVEY_AUDIENCES,
  SURVEY_KINDS,
  SURVEY_STAGES,
  type Survey,
  type SurveyId,
} from '../../../domain/surveys/survey'
import { isDay } from '../../../domain/day'
import { commaList, day, id, instant, json, orNull, parseWith, type RowKind } from '../row'

const record = z.object({
  closedAt: instant,
  keyGoneAt: instant,
  answered: z.number(),
  asked: z.number(),
  reminded: z.array(z.object({ on: day, count: z.number() })),
})

const schema = z.object({
  Key: id<SurveyId>(),
  Kind: z.enum(SURVEY_KINDS),
  Series: orNull(z.string()),
  Audience: z.enum(SURVEY_AUDIENCES),
  Gathering: orNull(id<GatheringId>()),
  Stage: z.enum(SURVEY_STAGES),
  OpensOn: day,
  ClosesOn: day,
  EndedAt: orNull(instant),
  RemindOn: orNull(commaList),
  Definition: json(surveyContent),
  Record: orNull(json(record)),
})

export const surveyRow: RowKind<Survey> = {
  list: 'Surveys',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (survey) => survey.id,
  groupOf: (survey) => survey.stage,
  toFields: ({ title, themes, sections, pairs, ...survey }) => ({
    Key: survey.id,
    Title: title.nb,
    Kind: survey.kind,
    Series: survey.series,
    Audience: survey.audience,
    Gathering: survey.gathering,
    Stage: survey.stage,
    OpensOn: survey.opensOn,
    ClosesOn: survey.closesOn,
    EndedAt: survey.endedAt?.toISOString() ?? null,
    RemindOn: survey.remindOn.length > 0 ? survey.remindOn.join(',') : null,
    Definition: JSON.stringify({ title, themes, sections, pairs }),
    Record: survey.record && JSON.stringify(survey.record),
  }),
  parse: parseWith(schema, (fields) => ({
    id: fields.Key,
    kind: fields.Kind,
    series: fields.Series,
    audience: fields.Audience,
    gathering: fields.Gathering,
    stage: fields.Stage,
    opensOn: fields.OpensOn,
    closesOn: fields.ClosesOn,
    endedAt: fields.EndedAt,
    remindOn: (fields.RemindOn ?? []).filter(isDay),
    ...fields.Definition,
    record: fields.Record,
  })),
}
