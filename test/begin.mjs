import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before all tests: a folder for what they share. */
export default function begin() {
  process.env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'ressursnett-'))
}
