import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// `npm run gallery`: draws the pictures of the README anew.

const jest = join('node_modules', 'jest', 'bin', 'jest.js')
const env = { ...process.env, PICTURES: 'yes' }
const { status } = spawnSync(process.execPath, [jest, join('test', 'tab', 'cards', 'gallery')], {
  stdio: 'inherit',
  env,
})
process.exit(status ?? 1)
