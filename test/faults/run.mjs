import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

// `npm run faults`: builds the program and the fault runs, and runs them. Options: `-- --members 300`, `-- --json`.

const folder = join('.build', 'faults')
const built = { ssr: true, emptyOutDir: true, target: 'node20' }
await build({ configFile: 'vite.server.config.ts', logLevel: 'warn', build: { outDir: join(folder, 'program') } })
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ...built, outDir: join(folder, 'runs'), rollupOptions: { input: { main: 'test/faults/main.ts' } } },
})

const { status } = spawnSync(
  process.execPath,
  [join(folder, 'runs', 'main.js'), '--program', join(folder, 'program'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
