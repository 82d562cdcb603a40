import { escapeHtml } from '../../bot/texts/html'

/**
 * The little Markdown that cards have: bold, italics, links, lists and escapes. Everything else, and all markup, is text.
 * The order matters: what is escaped is never a mark.
 */
const MARKS = /\\([!-/:-@[-`{-~])|\[((?:\\.|[^\\\]])*)\]\(([^\s()]+)\)|\*\*((?:\\.|[^\\*])+)\*\*|\*((?:\\.|[^\\*])+)\*/g

export function htmlOf(markdown: string): string {
  return markdown
    .split(/\n\s*\n/)
    .flatMap((block) => partsOf(block.split('\n').filter((line) => line.trim() !== '')))
    .join('')
}

type List = 'ul' | 'ol'

function partsOf(lines: readonly string[]): string[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  const list = listOf(first)
  const end = others.findIndex((line) => listOf(line) !== list)
  const own = end < 0 ? lines : lines.slice(0, end + 1)
  const html =
    list === null
      ? `<p>${own.map(inlineOf).join(' ')}</p>`
      : `<${list}>${own.map((line) => `<li>${inlineOf(line.replace(ITEM, ''))}</li>`).join('')}</${list}>`
  return [html, ...partsOf(lines.slice(own.length))]
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/

function listOf(line: string): List | null {
  if (!ITEM.test(line)) return null
  return /^\s*\d/.test(line) ? 'ol' : 'ul'
}

function inlineOf(text: string): string {
  let [html, from] = ['', 0]
  for (const match of text.matchAll(MARKS)) {
    html += escapeHtml(text.slice(from, match.index)) + marked(match)
    from = match.index + match[0].length
  }
  return html + escapeHtml(text.slice(from))
}

function marked([, escaped, name, address, bold, italic]: RegExpMatchArray): string {
  if (escaped !== undefined) return escapeHtml(escaped)
  if (bold !== undefined) return `<strong>${inlineOf(bold)}</strong>`
  if (italic !== undefined) return `<em>${inlineOf(italic)}</em>`
  const shown = inlineOf(name ?? '')
  const href = addressOf(address ?? '')
  return href === null ? shown : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${shown}</a>`
}

/** Nothing that runs: only addresses of pages and of e-mail. */
function addressOf(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null
}
