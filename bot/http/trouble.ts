import type { Request, Response, Server } from 'restify'
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
    const status = statusOf(error)
    if (status >= 500) surprised(error)
    if (!response.headersSent) answer(request, response, status)
    done()
  })
}

function answer(request: Request, response: Response, status: number): void {
  const trouble = troubleOf(status)
  response.header('Cache-Control', 'no-store')
  if (request.path().startsWith('/api/')) {
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
