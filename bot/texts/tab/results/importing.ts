import type { Language } from '../../../domain/member'
import type { ImportAnswer } from '../../../http/contract/surveys'
import type { FileProblem } from '../topics/yearPlanning'
import { importingEn } from './importingEn'
import { importingNb } from './importingNb'
import { importingNn } from './importingNn'

export const IMPORT_COLUMNS = [
  'year',
  'audience',
  'question',
  'version',
  'wording',
  'area',
  'n',
  'asked',
  'mean',
  'spread',
] as const
export type ImportColumn = (typeof IMPORT_COLUMNS)[number]

/** What the bot finds wrong. */
type FoundProblem = Extract<ImportAnswer, { problems: unknown }>['problems'][number]['problem']

/** What is wrong with a row before anybody has been asked about it. */
export type CellProblem = 'no-year' | 'no-audience' | 'no-question' | 'no-count' | 'no-number'

/** Earlier years, brought in from a file. */
export type ImportingTexts = {
  title: string
  lead: string
  how: readonly string[]
  back: string
  notYours: string
  series: string
  choose: string
  template: string
  templateFile: string
  column: Record<ImportColumn, string>
  countColumn: (place: number) => string
  nurses: string
  leaders: string
  all: string
  unknownColumns: (names: string) => string
  missingColumns: (names: string) => string
  checking: string
  failed: string
  retry: string
  problems: (count: number) => string
  row: (number: number) => string
  whole: string
  problem: Record<FoundProblem | CellProblem, string>
  fileProblem: Record<FileProblem, string>
  preview: string
  brought: string
  survey: (audience: string, year: number) => string
  is: Record<'new' | 'changed' | 'same', string>
  shownQuestions: (shown: number, all: number) => string
  withheld: string
  withheldLead: string
  question: string
  where: string
  doImport: (years: number) => string
  importing: string
  done: string
  nothingNew: string
  see: string
}

export const importingTexts: Record<Language, ImportingTexts> = { nb: importingNb, nn: importingNn, en: importingEn }
