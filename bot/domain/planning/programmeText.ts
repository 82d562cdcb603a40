import type { AskedPlan } from './planCheck'

type Item = AskedPlan['programme'][number]

/** «12:00-12:45 Title (speaker)», with a dot or no minutes as well, and with whatever dash a phone writes. */
const LINE =
  /^(?:kl\.? *)?(?<from>\d{1,2}(?:[.:]\d{2})?) *[-–—] *(?:kl\.? *)?(?<to>\d{1,2}(?:[.:]\d{2})?)(?:[:.,]? +| *$)(?<what>.*)$/i
const SPEAKER = /^(?<title>.*\S) *\((?<speaker>[^()]*)\)$/

/** A timetable as lines of text. */
export function programmeText(programme: readonly Item[]): string {
  return programme.map(lineOf).join('\n')
}

/**
 * A timetable from lines of text; a line that is none has no times, and that is then what is wrong with it. A line that
 * stands as it was is the item it was, for a title may itself end with a bracket.
 */
export function programmeFrom(text: string, before: readonly Item[]): Item[] {
  const known = new Map(before.map((item) => [lineOf(item), item]))
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .map((line) => known.get(line) ?? itemFrom(line))
}

function lineOf({ start, end, title, speaker }: Item): string {
  const hours = start === '' && end === '' ? '' : `${start}-${end} `
  return `${hours}${title}${speaker === '' ? '' : ` (${speaker})`}`.replace(/\s+/g, ' ').trim()
}

function itemFrom(line: string): Item {
  const { from, to, what = '' } = LINE.exec(line)?.groups ?? {}
  if (from === undefined || to === undefined) return { start: '', end: '', title: line, speaker: '' }
  const { title = what, speaker = '' } = SPEAKER.exec(what)?.groups ?? {}
  return { start: clockTimeFrom(from), end: clockTimeFrom(to), title, speaker: speaker.trim() }
}

/** «9», «9.15» and «09:15» as the wall clock shows it. */
function clockTimeFrom(written: string): string {
  const [hours = '', minutes = '00'] = written.split(/[.:]/)
  return `${hours.padStart(2, '0')}:${minutes}`
}
