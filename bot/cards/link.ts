import type { Json } from './card'
import { plain } from './plain'

const LONGEST_SHOWN = 48

/** The address if it is one that may be opened from a card, else null. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** A line of reading material as Markdown: «The article https://…» becomes a link with that name, other lines stay text. */
export function materialLine(line: string): string {
  const written = /https?:\/\/\S+/.exec(line)?.[0] ?? null
  const address = webAddress(written)
  if (written === null || address === null) return plain(line)
  const name =
    line
      .replace(written, '')
      .trim()
      .replace(/[:–-]$/, '')
      .trim() || shortened(address)
  return markdownLink(name, address)
}

/** The address must be one that may be opened. */
export function markdownLink(name: string, address: string): string {
  return `[${plain(name)}](${address.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`
}

export function openButton(title: string, address: string): Json {
  return { type: 'Action.OpenUrl', title, url: address }
}

function shortened(address: string): string {
  const shown = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN - 1)}…` : shown
}
