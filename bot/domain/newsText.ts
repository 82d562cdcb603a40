/** A part of a text: a paragraph with its lines, or a list with its items. */
export type TextPart = { kind: 'paragraph' | 'list'; lines: readonly string[] }

const ITEM = /^\s*[-•*–]\s+/

/** An empty line ends a part, and so does the change from lines to a list and back. */
export function partsOfText(text: string): TextPart[] {
  const parts: { kind: TextPart['kind']; lines: string[] }[] = []
  let isNew = true
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      isNew = true
      continue
    }
    const kind = ITEM.test(line) ? 'list' : 'paragraph'
    const last = parts.at(-1)
    const shown = line.replace(ITEM, '').trim()
    if (!isNew && last?.kind === kind) last.lines.push(shown)
    else parts.push({ kind, lines: [shown] })
    isNew = false
  }
  return parts
}
