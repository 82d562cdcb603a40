const MARKS = [';', '\t', ','] as const

/** The text of a file, whatever wrote it: UTF-8 or UTF-16, else what Norwegian Excel calls CSV (Windows-1252). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rows of cells. The mark between cells is the one that most lines are parted by. */
export function parseCsv(text: string): string[][] {
  const [, told, rest] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? []
  const body = rest ?? text
  return rowsIn(body, told ?? likelyMark(body))
}

function rowsIn(text: string, mark: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"' && cell.trim() === '') {
      cell = ''
      isQuoted = true
    } else if (letter === mark) endCell()
    else if (letter === '\n') endRow()
    else if (letter === '\r') {
      // Old Macs end a line with this alone.
      if (text.charAt(at + 1) !== '\n') endRow()
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

const LOOKED_AT = 20

function likelyMark(text: string): string {
  const counts = MARKS.map((mark) => {
    const rows = rowsIn(text.slice(0, 50_000), mark).filter((row) => row.some((cell) => cell.trim() !== ''))
    const cells = rows.slice(0, LOOKED_AT).map((row) => row.length)
    return { mark, usual: cells.sort((one, other) => one - other)[Math.floor((cells.length - 1) / 2)] ?? 0 }
  })
  const most = Math.max(...counts.map(({ usual }) => usual))
  return counts.find(({ usual }) => usual === most)?.mark ?? ';'
}
