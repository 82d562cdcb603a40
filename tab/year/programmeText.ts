import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import { timeFromCell } from './cells'

type Item = AskedPlan['programme'][number]

const LINE =
  /^(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?)\s*[-–—]\s*(\d{1,2}(?:[.:]\d{2})?)[:,]?\s+(.*?)\s*(?:\(([^()]*)\))?$/i

/** «12.00–12.45 ESAS-r i praksis (Inger Moe)», one on each line. */
export function programmeFrom(text: string): Item[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Item => {
      const found = LINE.exec(line)
      if (!found) return { start: '', end: '', title: line, speaker: '' }
      const [, start, end, title = '', speaker = ''] = found
      return { start: timeFromCell(start), end: timeFromCell(end), title, speaker }
    })
}

export function programmeText(programme: readonly Item[]): string {
  return programme
    .map(({ start, end, title, speaker }) => {
      const times = start === '' && end === '' ? '' : `${start}–${end} `
      return `${times}${title}${speaker === '' ? '' : ` (${speaker})`}`
    })
    .join('\n')
}
