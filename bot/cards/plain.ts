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
