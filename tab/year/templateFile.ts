import writeXlsxFile from 'write-excel-file/browser'
import type { SheetData } from 'write-excel-file/browser'
import { addDays, isDay, weekdayOf, type Day } from '../../bot/domain/day'
import { USUAL } from '../../bot/domain/planning/proposedPlans'
import type { Language } from '../../bot/domain/member'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { tabTextsIn } from '../../bot/texts/tab/texts'
import { SHOWN_COLUMNS } from './columns'

const WIDTHS: Partial<Record<(typeof SHOWN_COLUMNS)[number], number>> = {
  title: 36,
  areas: 24,
  venue: 24,
  kind: 22,
  programme: 40,
  topics: 30,
  audience: 24,
  mode: 22,
  material: 30,
  onlineLink: 30,
}
const USUAL_WIDTH = 13
const EXAMPLES = 2

/** A spreadsheet with the headings that can be read back, and two rows that show how it is meant. */
export async function templateFile(year: number, areas: readonly string[], language: Language): Promise<Blob> {
  const names = planFieldTexts[language]
  const { kind, mode } = tabTextsIn(language)
  const headings: SheetData[number] = SHOWN_COLUMNS.map((column) => ({
    value: names.field[column],
    fontWeight: 'bold',
    backgroundColor: '#e8ebfa',
  }))
  const examples = areas.slice(0, EXAMPLES).map((area, index): SheetData[number] => {
    const usual = USUAL['area-gathering']
    const cells: Partial<Record<(typeof SHOWN_COLUMNS)[number], SheetData[number][number]>> = {
      day: {
        value: new Date(`${weekdayFrom(`${year}-03-${10 + index * 7}`)}T00:00:00Z`),
        type: Date,
        format: 'dd.mm.yyyy',
      },
      from: usual.from,
      to: usual.to,
      kind: kind['area-gathering'],
      areas: area,
      mode: mode.physical,
      audience: names.audience.nurse,
    }
    return SHOWN_COLUMNS.map((column) => cells[column] ?? null)
  })
  return writeXlsxFile([headings, ...examples], {
    columns: SHOWN_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob()
}

function weekdayFrom(text: string): Day {
  const day = isDay(text) ? text : null
  if (!day) throw new Error(`${text} is no day`)
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day
}
