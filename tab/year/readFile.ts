import { readSheet } from 'read-excel-file/browser'
import type { FileProblem } from '../../bot/texts/tab/topics/yearPlanning'
import type { Cell } from './cells'
import { decodeText, parseCsv } from './csv'

const LARGEST = 2_000_000

/** The cells of the first sheet, or why there are none. The first bytes say what it is; names of files may lie. */
export async function readFile(file: Blob): Promise<Cell[][] | FileProblem> {
  if (file.size > LARGEST) return 'too-large'
  if (file.size === 0) return 'empty'
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-excel'
  if (startsWith(bytes, [0x50, 0x4b])) return readExcel(bytes)
  const text = decodeText(bytes)
  // Pictures and documents have bytes that no text has.
  return text.includes('\0') || text.startsWith('%PDF') ? 'not-a-sheet' : parseCsv(text)
}

async function readExcel(bytes: Uint8Array<ArrayBuffer>): Promise<Cell[][] | FileProblem> {
  try {
    return (await readSheet(bytes.buffer)).map((row) => row.map(cellFrom))
  } catch {
    // A broken file fails in many ways, and all of them come to this.
    return 'not-a-sheet'
  }
}

function cellFrom(cell: unknown): Cell {
  if (cell === null || cell instanceof Date || typeof cell === 'number' || typeof cell === 'boolean') return cell
  return String(cell)
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}
