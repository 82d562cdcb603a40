import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Starts the production entry twice: without settings it must name all that is missing, and with made-up ones it must
// open its doors, say that it is live and not ready, name what it cannot have, and stop when it is asked to.

const entry = join('.build', 'main.js')
let dummy = null
const bare = { PATH: process.env.PATH }
const needed = [
  'PUBLIC_URL',
  'TENANT_ID',
  'BOT_APP_ID',
  'BOT_APP_TYPE',
  'API_APP_ID',
  'TEAM_SITE_ID',
  'VAULT_SITE_ID',
  'LINK_SECRET',
]
const empty = spawnSync(process.execPath, [entry], { env: bare, encoding: 'utf8', timeout: 30_000 })
const unnamed = needed.filter((name) => !empty.stderr.includes(name))
if (empty.status !== 1 || unnamed.length > 0) {
  fail(`Without settings it must refuse and name ${unnamed.join(', ')}`, `${empty.stdout}${empty.stderr}`)
}

dummy = spawn(process.execPath, [entry], {
  env: {
    ...bare,
    PORT: '0',
    PUBLIC_URL: 'https://ressursnett.example.no',
    TENANT_ID: '00000000-0000-4000-8000-000000000001',
    BOT_APP_ID: '00000000-0000-4000-8000-000000000002',
    BOT_APP_TYPE: 'SingleTenant',
    BOT_APP_PASSWORD: 'a-made-up-password',
    API_APP_ID: '00000000-0000-4000-8000-000000000003',
    GRAPH_URL: 'http://127.0.0.1:9',
    TEAM_SITE_ID: 'team',
    VAULT_SITE_ID: 'vault',
    LINK_SECRET: 'a-made-up-secret-that-is-long-enough',
  },
})
let output = ''
dummy.stdout.on('data', (chunk) => (output += chunk))
dummy.stderr.on('data', (chunk) => (output += chunk))
const gone = new Promise((resolve) => dummy.once('exit', resolve))

const port = await until('open its doors', () => /"port":(\d+),"msg":"listening"/.exec(output)?.[1])
const live = await fetch(`http://127.0.0.1:${port}/healthz`)
if (live.status !== 200) fail('With settings it must be live', output)
const problems = await until('name at /readyz what it cannot have', async () => {
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
  const text = await ready.text()
  return ready.status === 503 && /token for Graph|gives no answer/.test(text) ? text : undefined
})
dummy.kill('SIGTERM')
if ((await gone) !== 0) fail('It must stop cleanly when it is asked to', output)
if (/a-made-up-(password|secret)/.test(output + problems)) fail('A setting was printed', output)
console.log('The production entry refuses to start without its settings, and with them says what it waits for.')

async function until(what, look) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (dummy.exitCode !== null) break
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return fail(`With settings it must ${what}`, output)
}

function fail(why, said) {
  dummy?.kill()
  console.error(`${why}:\n${said}`)
  process.exit(1)
}
