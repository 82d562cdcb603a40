/** Text that people wrote, so that a card shows it as written and not as Markdown. */
export function plain(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]{}<>~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^\s*([#+-])/gm, '\\$1')
    .replace(/^\s*(\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, '\n\n')
}

/** Markdown of a card as bare text again: what was escaped as it was written, and links with their address beside them. */
export function bare(markdown: string): string {
  return markdown.replace(MARKS, (_, escaped?: string, name?: string, address?: string) => {
    if (escaped !== undefined) return escaped
    if (name === undefined || address === undefined) return ''
    const shown = bare(name)
    return shown === address ? address : `${shown}: ${address}`
  })
}

/** An escaped sign, a link, or the marks of bold text. */
const MARKS = /\\([^A-Za-z0-9\s])|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)|\*\*|__/g

/** At most so many characters, cut between two of them and never inside one. */
export function shortened(text: string, longest: number): string {
  const characters = [...text.trim()]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text.trim()
}
