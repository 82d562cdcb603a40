import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// `npm test`: sees to a browser where it may, then runs jest. Options are handed on: `npm test -- test/domain`.

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const folders = (process.env.PATH ?? '').split(delimiter)
const has = (name) => folders.some((folder) => existsSync(join(folder, name)))
const hasBrowser = () => Boolean(process.env.CHROMIUM_PATH) || process.platform !== 'linux' || NAMES.some(has)

if (!hasBrowser() && has('apt-get')) {
  if (mayInstall()) {
    console.log('No Chromium was found for the tests in a browser; installing Debian’s.')
    const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium'
    spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'] })
  } else {
    console.log('No Chromium was found, and installing one takes an administrator: apt-get install chromium')
  }
}
if (!hasBrowser()) console.log('The tests in a browser are not run. Set CHROMIUM_PATH to a Chromium or Chrome.')

const jest = join('node_modules', 'jest', 'bin', 'jest.js')
const results = ['--json', '--outputFile', join('.build', 'test-results.json')]
// The year that is played through leaves much behind that is soon forgotten: with more room it is swept away less often.
const room = '--max-semi-space-size=64'
const { status } = spawnSync(process.execPath, [room, jest, ...results, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)

function mayInstall() {
  try {
    accessSync('/var/lib/dpkg', constants.W_OK)
    return true
  } catch {
    return false
  }
}
