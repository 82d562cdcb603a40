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
