import { inflateSync } from 'node:zlib'

// Node's own windows-1252 reads 0x80–0x9f as control signs.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The pages of a PDF as the text that can be selected in them; enough for documents of our own with standard fonts. */
export function pdfText(file: Buffer): string {
  const raw = file.toString('latin1')
  const parts: string[] = []
  for (const match of raw.matchAll(/\/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)) {
    const content = inflated(Buffer.from(match[1] ?? '', 'latin1'))
    for (const shown of content.matchAll(/\[([^\]]*)\] TJ/g)) {
      const letters = [...(shown[1] ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, hex]) => hex ?? '').join('')
      parts.push([...Buffer.from(letters, 'hex')].map(signOf).join(''))
    }
  }
  return parts.join('\n')
}

function signOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (WESTERN[byte - 0x80] ?? '') : String.fromCharCode(byte)
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}
