import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { packageContents, zip } from './contents'
import { packageProblems } from './packageRules'
import { dummySettings, readManifestSettings } from './settings'

// `npm run package` writes the Teams app package; `npm run package -- --check` only looks whether it would be good.
// npm starts scripts at the root of the repository, which the paths below count on.

const checkOnly = process.argv.includes('--check')
const target = '.build/ressursnett.zip'

async function run(): Promise<string[]> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile('package.json', 'utf8')))
  const read = checkOnly
    ? { ok: true as const, settings: { ...dummySettings, version } }
    : readManifestSettings(process.env, version)
  if (!read.ok) return read.problems

  const [color, outline] = await Promise.all([
    readFile('manifest/icons/color.png'),
    readFile('manifest/icons/outline.png'),
  ])
  const contents = packageContents(read.settings, { color, outline })
  const problems = await packageProblems(contents)
  if (problems.length > 0 || checkOnly) return problems

  await mkdir('.build', { recursive: true })
  await writeFile(target, zip(contents))
  return []
}

const problems = await run()
for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length > 0) process.exitCode = 1
else process.stdout.write(checkOnly ? 'The Teams app package is valid.\n' : `Wrote ${target}.\n`)
