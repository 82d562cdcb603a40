import type { Request, Response } from 'restify'
import { LANGUAGES, type Language } from '../domain/member'
import { escapeHtml } from '../texts/html'

/** Who calls, as far as it can be seen: the last proxy's word, else the connection's. Kept in memory only, to count tries. */
export function callerOf(request: Request): string {
  const forwarded = request.header('x-forwarded-for', '').split(',').at(-1)?.trim()
  return withoutPort(forwarded || request.socket.remoteAddress || '')
}

/** Some proxies tell the port too, and each connection has another one. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}

/** Bokmål unless the address asks for another language. */
export function languageAsked(request: Request): Language {
  const wanted = new URLSearchParams(request.getQuery()).get('lang')
  return LANGUAGES.find((language) => language === wanted) ?? 'nb'
}

/** What the address needs to stay in the language. */
export function languageSuffix(language: Language): string {
  return language === 'nb' ? '' : `?lang=${language}`
}

const asOfTexts = new WeakMap<Response, (language: Language) => string>()

/** The page that answers this will say how old it is, in its own language. */
export function sayAsOf(response: Response, text: (language: Language) => string): void {
  asOfTexts.set(response, text)
}

function withAsOf(response: Response, status: number, html: string): string {
  const text = status === 200 ? asOfTexts.get(response) : undefined
  if (text === undefined) return html
  const language = LANGUAGES.find((each) => html.includes(`<html lang="${each}"`)) ?? 'nb'
  return html.replace('<main>', () => `<main><p role="status"><strong>${escapeHtml(text(language))}</strong></p>`)
}

/** A page that is not kept, tells nobody where it was opened, and uses only what its policy names. */
export function sendPage(response: Response, status: number, html: string, policy: string, headers: object = {}): void {
  response.writeHead(status, { ...pageHeaders(policy), ...headers })
  response.end(withAsOf(response, status, html))
}

export function pageHeaders(policy: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
