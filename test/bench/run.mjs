import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'

// `npm run bench`: builds the program as it is shipped and the parts of the benchmark, and runs them. Options are handed on.

const root = resolve(import.meta.dirname, '../..')
const to = join(root, '.build', 'bench')
const here = (name) => join(import.meta.dirname, `${name}.ts`)
const shared = { configFile: false, root, logLevel: 'warn' }
const parts = ['bench', 'm365', 'connector', 'load', 'bare', 'lists', 'sweepAt']

await build({ ...shared, configFile: join(root, 'vite.server.config.ts'), build: { outDir: join(to, 'program') } })
await build({
  ...shared,
  build: {
    ssr: true,
    outDir: join(to, 'parts'),
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: Object.fromEntries(parts.map((name) => [name, here(name)])),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
const bench = [join(to, 'parts', 'bench.js'), join(to, 'program', 'main.js'), ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, bench, { stdio: 'inherit', cwd: root }).status ?? 1)
