import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Icons } from '../../manifest/contents'

export const theIcons: Icons = { color: read('color'), outline: read('outline') }

function read(name: string): Uint8Array {
  return readFileSync(join(process.cwd(), 'manifest', 'icons', `${name}.png`))
}
