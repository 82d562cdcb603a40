import type { Request, Response, Server } from 'restify'
import { LANGUAGES } from '../domain/member'
import { escapeHtml } from '../texts/html'
import { aboutTexts, type AboutPage } from '../texts/about'

const PATHS: Record<AboutPage, string> = { about: '/om/', privacy: '/om/personvern', terms: '/om/vilkar' }

const STYLE =
  'body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1.5rem;color:#1b1b1b;background:#fff}' +
  'section+section{border-top:1px solid #ccc;margin-top:2rem}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}section+section{border-color:#555}}'

/** Public pages in the three languages, one below the other; the Teams app must point to them. */
export function addAboutPages(server: Server, networkName: () => string): void {
  for (const [page, path] of Object.entries(PATHS) as [AboutPage, string][]) {
    server.get(path, async (_request: Request, response: Response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
      })
      response.end(pageHtml(page, networkName()))
    })
  }
}

function pageHtml(page: AboutPage, networkName: string): string {
  const sections = LANGUAGES.map((language) => {
    const { title, paragraphs } = aboutTexts[language][page]
    const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')
    return `<section lang="${language}"><h1>${escapeHtml(title)}</h1>${body}</section>`
  })
  return (
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escapeHtml(networkName)}</title><style>${STYLE}</style></head><body>${sections.join('')}</body></html>`
  )
}
