import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response, Server } from 'restify'
import type { TabSettings } from './contract'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Teams and Microsoft 365 may frame the tab, nobody else (Microsoft: "Tab requirements"). */
const FRAME_ANCESTORS = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]

const zip = promisify(gzip)

type Served = { type: string; plain: Buffer; zipped: Buffer }

/** The built tab, read once and kept: it is a handful of small files. */
export function addTabFiles(server: Server, folder: string, settings: () => TabSettings): void {
  const kept = new Map<string, Promise<Served | null>>()
  const policy = contentPolicy(settings())

  server.get('/', (_request: Request, response: Response, next) => response.redirect('/tab/', next))
  server.get('/tab', (_request: Request, response: Response, next) => response.redirect('/tab/', next))

  server.get('/tab/settings.json', async (_request: Request, response: Response) => {
    response.header('Cache-Control', 'no-store')
    response.send(200, settings())
  })

  server.get('/tab/*', async (request: Request, response: Response) => {
    const path = normalize(decodeURIComponent(request.path().slice('/tab/'.length))) || 'index.html'
    const name = path === '.' ? 'index.html' : path
    const file = name.startsWith('..') || name.includes(`${sep}..`) ? null : await keep(name)
    if (!file) {
      response.send(404, { error: 'not-found' })
      return
    }
    const isZipped = /\bgzip\b/.test(request.header('accept-encoding', ''))
    response.writeHead(200, {
      'Content-Type': file.type,
      // Vite puts a hash of the content in the name of every file but the page itself.
      'Cache-Control': name.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      Vary: 'Accept-Encoding',
      ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
    })
    response.end(isZipped ? file.zipped : file.plain)
  })

  function keep(name: string): Promise<Served | null> {
    const known = kept.get(name)
    if (known) return known
    const type = TYPES[extname(name)]
    const reading = type === undefined ? Promise.resolve(null) : read(join(folder, name), type)
    // Names that are not there are not kept: anybody may ask for anything.
    void reading.then((file) => file ?? kept.delete(name))
    kept.set(name, reading)
    return reading
  }
}

async function read(path: string, type: string): Promise<Served | null> {
  const plain = await readFile(path).catch(() => null)
  return plain && { type, plain, zipped: await zip(plain) }
}

function contentPolicy({ graphUrl, signIn }: TabSettings): string {
  const reached = ["'self'", graphUrl, signIn.kind === 'local' ? signIn.url : 'https://login.microsoftonline.com']
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    // Fluent UI writes its styles at run time.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' https://res.cdn.office.net",
    `connect-src ${[...new Set(reached)].join(' ')} https://res.cdn.office.net`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  ].join('; ')
}
