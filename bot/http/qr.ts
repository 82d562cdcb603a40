import { encode } from 'uqr'
import type { DrawnCode } from './contract/door'

/** Light squares around the code, as readers want them. */
const QUIET_EDGE = 4

/** Medium correction: it is read from a wall, across a room, by many kinds of phones. */
export function qrOf(text: string): DrawnCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_EDGE })
  return { size, path: data.map(rowPath).join('') }
}

/** One stroke for each run of dark squares. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x++
    const width = x + 1 - from
    path += `M${from} ${y}h${width}v1h-${width}z`
  }
  return path
}
