import writeXlsxFile from 'write-excel-file/browser'
import type { SheetData } from 'write-excel-file/browser'
import type { Language } from '../../../bot/domain/member'
import { IMPORT_COLUMNS, importingTexts } from '../../../bot/texts/tab/results/importing'
import type { KnownQuestion } from './knownQuestions'

const WIDTHS: Partial<Record<(typeof IMPORT_COLUMNS)[number], number>> = {
  wording: 70,
  question: 22,
  audience: 22,
  area: 22,
}
const USUAL_WIDTH = 13
const FEWEST_COUNTS = 5

/** Every question with its name and words, ready for the figures of one year. */
export async function templateFile(year: number, known: readonly KnownQuestion[], language: Language): Promise<Blob> {
  const words = importingTexts[language]
  const counts = Math.max(FEWEST_COUNTS, ...known.map(({ question }) => optionsOf(question, language).length))
  const places = Array.from({ length: counts }, (_, place) => place + 1)
  const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#e8ebfa' })
  const rows = known.map(({ audience, question }): SheetData[number] =>
    IMPORT_COLUMNS.map((column) => {
      switch (column) {
        case 'year':
          return year
        case 'audience':
          return audience === 'nurse' ? words.nurses : words.leaders
        case 'question':
          return question.id
        case 'version':
          return question.version
        case 'wording':
          return [question.text[language], ...optionsOf(question, language)].join(' | ')
        case 'area':
          return words.all
        case 'n':
        case 'asked':
        case 'mean':
        case 'spread':
          return null
      }
    }),
  )
  const headings = [...IMPORT_COLUMNS.map((column) => words.column[column]), ...places.map(words.countColumn)].map(
    heading,
  )
  return writeXlsxFile([headings, ...rows], {
    columns: [
      ...IMPORT_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH })),
      ...places.map(() => ({ width: 12 })),
    ],
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob()
}

function optionsOf(question: KnownQuestion['question'], language: Language): string[] {
  return question.kind === 'one' || question.kind === 'several'
    ? question.options.map(({ text }, place) => `${place + 1}: ${text[language]}`)
    : []
}
