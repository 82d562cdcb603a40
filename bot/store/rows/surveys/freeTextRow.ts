import * as z from 'zod/mini'
import { TEXT_STATES, type FreeText, type SurveyComment } from '../../../domain/surveys/freeText'
import type { SurveyId } from '../../../domain/surveys/survey'
import { id, parseWith, type RowKind } from '../row'

const written = {
  Key: z.string().check(z.minLength(1)),
  Survey: id<SurveyId>(),
  Question: z.string().check(z.minLength(1)),
  Text: z.string(),
}
const schema = z.object({ ...written, State: z.enum(TEXT_STATES) })

/** What waits to be looked through, and what has been. */
export const freeTextRow: RowKind<FreeText> = {
  list: 'SurveyTexts',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (text) => text.key,
  groupOf: (text) => text.survey,
  toFields: ({ key, survey, question, text, state }) => ({
    Key: key,
    Survey: survey,
    Question: question,
    Text: text,
    State: state,
  }),
  parse: parseWith(schema, ({ Key, Survey, Question, Text, State }) => ({
    key: Key,
    survey: Survey,
    question: Question,
    text: Text,
    state: State,
  })),
}

const commentSchema = z.object(written)

export const surveyCommentRow: RowKind<SurveyComment> = {
  list: 'SurveyComments',
  site: 'team',
  columns: Object.keys(commentSchema.shape),
  keyOf: (comment) => comment.key,
  groupOf: (comment) => comment.survey,
  toFields: ({ key, survey, question, text }) => ({ Key: key, Survey: survey, Question: question, Text: text }),
  parse: parseWith(commentSchema, ({ Key, Survey, Question, Text }) => ({
    key: Key,
    survey: Survey,
    question: Question,
    text: Text,
  })),
}
