import * as z from 'zod/mini'
import { checkSurvey } from '../../../domain/surveys/checkSurvey'
import {
  SURVEY_AUDIENCES,
  SURVEY_KINDS,
  type Survey,
  type SurveyAudience,
  type SurveyContent,
  type SurveyKind,
} from '../../../domain/surveys/survey'
import type { SurveyProblem } from '../../../domain/surveys/surveyProblem'
import { surveyContent } from './surveyContent'

const FORMAT = 'ressursnett-survey'
const VERSION = 1

/** Far more than forty questions in three languages. */
const LONGEST_FILE = 500_000

/** One survey with its parallel, without when they are asked: what goes from one network, or one year, to another. */
export type SurveyFile = { series: string | null; kind: SurveyKind } & Record<SurveyAudience, SurveyContent | null>

export type SurveyFileProblem =
  | { problem: 'not-json' | 'too-large' | 'other-format' | 'other-version' | 'no-survey' }
  /** The way to the field, such as ['nurse', 'sections', 0, 'title', 'nn']. */
  | { problem: 'field-missing' | 'field-wrong'; path: readonly (string | number)[] }
  | { problem: 'survey'; audience: SurveyAudience; found: SurveyProblem }

export type ReadSurveyFile = { ok: true; file: SurveyFile } | { ok: false; problems: SurveyFileProblem[] }

const contentOrNone = z._default(z.nullable(surveyContent), null)

const head = z.object({ format: z.literal(FORMAT), version: z.unknown() })
const body = z.object({
  series: z._default(z.nullable(z.string().check(z.minLength(1), z.maxLength(60))), null),
  kind: z.enum(SURVEY_KINDS),
  nurse: contentOrNone,
  leader: contentOrNone,
  participant: contentOrNone,
})

/** Takes a file in only when everything in it holds; else says all that is wrong with it. */
export function readSurveyFile(text: string): ReadSurveyFile {
  if (text.length > LONGEST_FILE) return wrong({ problem: 'too-large' })
  const raw = parseJson(text)
  if (raw === undefined) return wrong({ problem: 'not-json' })
  const opened = head.safeParse(raw)
  if (!opened.success) return wrong({ problem: 'other-format' })
  if (opened.data.version !== VERSION) return wrong({ problem: 'other-version' })
  const parsed = body.safeParse(raw)
  if (!parsed.success) return wrong(...fieldProblems(raw, parsed.error.issues))
  const file: SurveyFile = parsed.data
  if (audiencesIn(file).length === 0) return wrong({ problem: 'no-survey' })
  const problems = fileProblems(file)
  return problems.length === 0 ? { ok: true, file } : wrong(...problems)
}

/** The questions of the surveys, one for each audience. */
export function surveyFileOf(surveys: readonly [Survey, ...Survey[]]): SurveyFile {
  const [{ series, kind }] = surveys
  const contentFor = (audience: SurveyAudience): SurveyContent | null => {
    const survey = surveys.find((each) => each.audience === audience)
    if (survey === undefined) return null
    const { title, themes, sections, pairs } = survey
    return { title, themes, sections, pairs }
  }
  return {
    series,
    kind,
    nurse: contentFor('nurse'),
    leader: contentFor('leader'),
    participant: contentFor('participant'),
  }
}

/** As text that people can read and change. */
export function writeSurveyFile({ series, kind, ...contents }: SurveyFile): string {
  const asked = Object.fromEntries(Object.entries(contents).filter(([, content]) => content !== null))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, series, kind, ...asked }, null, 2)}\n`
}

function fileProblems(file: SurveyFile): SurveyFileProblem[] {
  return audiencesIn(file).flatMap(({ audience, content }) => {
    const twin = audience === 'nurse' ? file.leader : audience === 'leader' ? file.nurse : null
    return checkSurvey(content, audience, twin).map((found) => ({ problem: 'survey' as const, audience, found }))
  })
}

function audiencesIn(file: SurveyFile): { audience: SurveyAudience; content: SurveyContent }[] {
  return SURVEY_AUDIENCES.flatMap((audience) => {
    const content = file[audience]
    return content === null ? [] : [{ audience, content }]
  })
}

type Issue = { path: readonly PropertyKey[] }

function fieldProblems(raw: unknown, issues: readonly Issue[]): SurveyFileProblem[] {
  return issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    return { problem: isThere(raw, path) ? 'field-wrong' : 'field-missing', path }
  })
}

function isThere(raw: unknown, path: readonly (string | number)[]): boolean {
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value !== undefined
}

function parseJson(text: string): unknown {
  try {
    // Some programs put a mark that cannot be seen before the first sign.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function wrong(...problems: SurveyFileProblem[]): ReadSurveyFile {
  return { ok: false, problems }
}
