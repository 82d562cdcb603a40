import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openDoors, type Doors } from './doors'

let doors: Doors
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tab-'))
  await mkdir(join(root, 'tab', 'assets'), { recursive: true })
  await writeFile(join(root, 'tab', 'index.html'), '<!doctype html><title>Tab</title>')
  await writeFile(join(root, 'tab', 'assets', 'app.js'), 'start()')
  await writeFile(join(root, 'tab', 'notes.txt'), 'not for the browser')
  for (const name of ['secret.js', 'package.json', 'secret.html']) await writeFile(join(root, name), 'SECRET')
  doors = await openDoors({ members: [], gatherings: [], tabFolder: join(root, 'tab') })
})
afterAll(async () => {
  await doors.close()
  await rm(root, { recursive: true })
})

describe('the tab', () => {
  it.each(['/tab/', '/tab/index.html'])('is served at %s, framed by Teams alone', async (path) => {
    const { status, headers, text } = await doors.ask('GET', path)
    expect(status).toBe(200)
    expect(text).toContain('<title>Tab</title>')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const policy = String(headers['content-security-policy']).split('; ')
    const ancestors = policy.find((rule) => rule.startsWith('frame-ancestors'))
    expect(ancestors).toContain('https://teams.microsoft.com')
    expect(ancestors).toContain('https://*.cloud.microsoft')
    expect(ancestors?.split(' ')).not.toContain('*')
    expect(policy).toContain("default-src 'self'")
    expect(policy.find((rule) => rule.startsWith('script-src'))).toBeUndefined()
    expect(policy.find((rule) => rule.startsWith('connect-src'))).toContain('https://graph.example')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('keeps what has a hash in its name for a year, and zips it', async () => {
    const plain = await doors.ask('GET', '/tab/assets/app.js')
    expect(plain).toMatchObject({ status: 200, text: 'start()' })
    expect(plain.headers['cache-control']).toContain('immutable')
    const zipped = await doors.ask('GET', '/tab/assets/app.js', { 'Accept-Encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.bytes).toString()).toBe('start()')
  })

  it('is where the address without a path leads', async () => {
    expect((await doors.ask('GET', '/')).headers.location).toMatch(/\/tab\/$/)
    expect((await doors.ask('GET', '/tab')).headers.location).toMatch(/\/tab\/$/)
  })

  it('has settings that hold no secret', async () => {
    const { json, headers } = await doors.ask('GET', '/tab/settings.json')
    expect(Object.keys(json as object).sort()).toEqual(['graphUrl', 'now', 'signIn', 'teamSite'])
    expect(headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/tab/../secret.js',
    '/tab/../package.json',
    '/tab/..%2fsecret.js',
    '/tab/%2e%2e/secret.js',
    '/tab/%2e%2e%2fsecret.html',
    '/tab/assets/../../secret.js',
    '/tab/assets/..%2f..%2fsecret.js',
    '/tab/..%252fsecret.js',
    '/tab/..%5csecret.js',
    '/tab/%2fetc/passwd',
    '/tab//etc/hosts.html',
    '/tab/index.html%00.js',
    '/tab/assets',
    '/tab/notes.txt',
    '/tab/nothing.js',
  ])('shows nothing from elsewhere: %s', async (path) => {
    const { status, text } = await doors.ask('GET', path)
    expect(status).toBe(404)
    expect(text).not.toContain('SECRET')
  })

  it.each(['/tab/%E0%A4%A', '/tab/%', '/tab/%ff.js'])('is not upset by an address that is none: %s', async (path) => {
    expect([400, 404]).toContain((await doors.ask('GET', path)).status)
  })
})

describe('how the program is', () => {
  it('is live as long as it answers', async () => {
    doors.problems.push('graph: the lists could not be read')
    expect(await doors.ask('GET', '/healthz')).toMatchObject({ status: 200, json: { status: 'live' } })
    doors.problems.length = 0
  })

  it('is ready when nothing keeps it from its work, and else says what does', async () => {
    expect(await doors.ask('GET', '/readyz')).toMatchObject({ status: 200, json: { status: 'ready', problems: [] } })
    doors.problems.push('graph: the lists could not be read')
    expect(await doors.ask('GET', '/readyz')).toMatchObject({ status: 503, json: { status: 'not-ready' } })
    doors.problems.length = 0
  })

  it('has nothing at other addresses', async () => {
    expect((await doors.ask('GET', '/.env')).status).toBe(404)
    expect((await doors.ask('DELETE', '/api/me')).status).toBe(405)
  })
})

describe('the pages for everybody', () => {
  it.each(['/om/', '/om/personvern', '/om/vilkar'])('tell in three languages, and run nothing: %s', async (path) => {
    const { status, headers, text } = await doors.ask('GET', path)
    expect(status).toBe(200)
    expect([...text.matchAll(/<section lang="(\w+)">/g)].map((match) => match[1])).toEqual(['nb', 'nn', 'en'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).not.toContain('<script')
  })

  it('write the name of the network as text', async () => {
    expect((await doors.ask('GET', '/om/')).text).toContain('<title>Nettverket &lt;Follo&gt;</title>')
  })
})
