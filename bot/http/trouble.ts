import type { Request, Response, Server } from 'restify'
import { isStorageTrouble } from '../store/storageTrouble'
import { pageTroubleTexts, type PageTrouble } from '../texts/topics/pageTrouble'
import type { ApiProblem } from './contract'
import { languageAsked, pageHeaders } from './publicPage'
import { paragraph, simplePage, SIMPLE_POLICY } from './simplePage'

/**
 * What no route answers, and what went wrong in one. Whoever asked gets kind words, or the tab its own kind of problem;
 * neither what was sent nor anything of the program's insides is said back. What should not happen is told to `surprised`.
 */
export function addTrouble(server: Server, surprised: (error: unknown) => void): void {
  server.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const isNotSaved = isStorageTrouble(error)
    const status = isNotSaved ? 503 : statusOf(error)
    if (status >= 500) surprised(error)
    if (!response.headersSent) answerTrouble(request, response, status, isNotSaved ? 'not-saved' : troubleOf(status))
    done()
  })
}

/** Says what is the matter, to the tab in its own way and to people on a page. */
export function answerTrouble(request: Request, response: Response, status: number, trouble: PageTrouble): void {
  response.header('Cache-Control', 'no-store')
  // The personal page asks for its card as the tab asks for things.
  if (/^\/(api|p\/[^/]+)\//.test(request.path())) {
    response.send(status, { error: trouble } satisfies ApiProblem)
    return
  }
  const language = languageAsked(request)
  const { title, text } = pageTroubleTexts[language][trouble]
  response.sendRaw(status, simplePage(language, null, title, paragraph(text)), pageHeaders(SIMPLE_POLICY))
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : null
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}

function troubleOf(status: number): PageTrouble {
  if (status >= 500) return 'something-wrong'
  if (status === 413) return 'too-large'
  return status === 404 || status === 405 ? 'not-found' : 'bad-request'
}
