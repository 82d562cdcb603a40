import { rmSync } from 'node:fs'

/** After all tests. */
export default function end() {
  rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true })
}
