import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Starts the production entry twice: without settings it must name all that is missing, and with made-up ones it must
// get as far as asking for a token it cannot have.

const entry = join('.build', 'main.js')
const bare = { PATH: process.env.PATH, LOG_LEVEL: 'silent' }
const start = (env) =>
  spawnSync(process.execPath, [entry], { env: { ...bare, ...env }, encoding: 'utf8', timeout: 30_000 })

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
const empty = start({})
const unnamed = needed.filter((name) => !empty.stderr.includes(name))
if (empty.status !== 1 || unnamed.length > 0)
  fail(`Without settings it must refuse and name ${unnamed.join(', ')}`, empty)

const dummy = start({
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
})
const output = `${dummy.stdout}${dummy.stderr}`
if (output.includes('cannot start')) fail('With settings it must not refuse them', dummy)
if (!/GraphLost|token|network/i.test(output)) fail('With made-up settings it must stop at Graph', dummy)
if (/a-made-up-(password|secret)/.test(output)) fail('A setting was printed', dummy)
console.log('The production entry refuses to start without its settings, and starts with them.')

function fail(why, { status, stdout, stderr }) {
  console.error(`${why} (exit ${status}):\n${stdout}\n${stderr}`)
  process.exit(1)
}
