import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const ROOT = resolve(__dirname, '../..')
const SOURCES = ['bot', 'infra', 'manifest', 'tab', 'package.json', 'vite.config.ts', 'vite.server.config.ts']
const BUILT = join(ROOT, '.build', 'tests')
const AN_HOUR = 3_600_000

/** The folder of the programs and the tab, built from the sources as they are now; built only when it is not there yet. */
export async function built(): Promise<string> {
  const folder = join(BUILT, fingerprint())
  if (existsSync(folder)) return folder
  // Test files run at the same time: each builds its own, and the first one to finish puts it in place.
  const own = `${folder}-${process.pid}`
  await vite('build', '--outDir', join(own, 'tab'))
  await vite('build', '--config', 'vite.server.config.ts', '--outDir', own)
  try {
    renameSync(own, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(own, { recursive: true, force: true })
  }
  clearOld(folder)
  return folder
}

export async function builtTab(): Promise<string> {
  return join(await built(), 'tab')
}

async function vite(...args: string[]): Promise<void> {
  const program = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  await promisify(execFile)(process.execPath, [program, ...args, '--logLevel', 'warn'], { cwd: ROOT })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

function clearOld(current: string): void {
  for (const name of readdirSync(BUILT)) {
    const folder = join(BUILT, name)
    if (folder === current || Date.now() - statSync(folder).mtimeMs < AN_HOUR) continue
    rmSync(folder, { recursive: true, force: true })
  }
}
