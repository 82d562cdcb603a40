import type { Request, Response, Server } from 'restify'
import { hoursDocument } from '../documents/hoursDocument'
import { initialsOf, proofContent, readProofCode, type Proof, type ProofCode } from '../domain/attendance/proof'
import { yearOf } from '../domain/day'
import type { Language } from '../domain/member'
import type { Records } from '../domain/records'
import { fewTries } from '../flows/attendance/fewTries'
import { fingerprintOf } from '../flows/attendance/issueProof'
import { checkAddress, documentOfFile } from '../flows/attendance/proofLinks'
import type { Links } from '../links'
import { fullDate, hoursText, periodText } from '../texts/dates'
import { hoursTexts } from '../texts/topics/hours'
import { hoursPageTexts } from '../texts/topics/hoursPage'
import { callerOf, languageAsked, languageSuffix, sendPage } from './publicPage'
import { escapeHtml } from '../texts/html'
import { linkButton, paragraph, simplePage, SIMPLE_POLICY } from './simplePage'

export type HoursPages = {
  records: () => Records
  links: Links
  proofOf: (code: ProofCode) => Proof | undefined
  now: () => Date
}

const MOST_CHECKS = 30
const WITHIN_MS = 10 * 60_000

type Trouble = 'expired' | 'changed' | 'notFound' | 'tooMany'

const STATUS: Record<Trouble, number> = { expired: 410, changed: 410, notFound: 404, tooMany: 429 }

/** `/timer/…pdf` for the nurse, by a link that expires; `/bekreft` for whoever is shown a confirmation. Neither changes anything. */
export function addHoursPages(server: Server, the: HoursPages): void {
  const checks = fewTries<string>({ most: MOST_CHECKS, withinMs: WITHIN_MS, now: the.now })

  server.get('/timer/:file', async (request: Request, response: Response) => {
    const asked = documentOfFile(the.links, textOf(request.params['file']))
    const proof = asked && the.proofOf(asked.code)
    const member = proof && the.records().members.get(proof.member)
    if (!asked || !proof || !member) return sendTrouble(response, languageAsked(request), 'notFound')
    const { language } = member
    if (the.now() >= asked.expiresAt) return sendTrouble(response, language, 'expired')
    const content = proofContent(the.records(), member, proof.from, proof.to)
    // What the code vouches for is what was there when it was made.
    if (fingerprintOf(content) !== proof.fingerprint) return sendTrouble(response, language, 'changed')
    const file = await hoursDocument(language, proof, content, checkAddress(the.links, proof.code))
    response.writeHead(200, {
      'Content-Type': 'application/pdf',
      'Content-Length': file.length,
      'Content-Disposition': `attachment; filename="${nameOf(language, proof)}"`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(file)
  })

  server.get('/bekreft', async (request: Request, response: Response) => {
    const language = languageAsked(request)
    const written = new URLSearchParams(request.getQuery()).get('kode')
    const code = written === null ? null : readProofCode(written)
    if (code === null) return sendForm(response, language, written)
    response.writeHead(303, { Location: `/bekreft/${code}${languageSuffix(language)}`, 'Cache-Control': 'no-store' })
    response.end()
  })

  server.get('/bekreft/:code', async (request: Request, response: Response) => {
    const language = languageAsked(request)
    const written = textOf(request.params['code'])
    const caller = callerOf(request)
    if (checks.isSpent(caller)) return sendTrouble(response, language, 'tooMany')
    checks.count(caller)
    const code = readProofCode(written)
    if (code === null) return sendForm(response, language, written)
    const proof = the.proofOf(code)
    if (proof) return sendValid(response, language, proof)
    const words = hoursPageTexts[language]
    const body =
      paragraph(words.unknown(code)) + linkButton(words.again, `/bekreft${languageSuffix(language)}`, 'plain')
    send(response, 404, language, `/bekreft/${code}`, words.unknownTitle, body)
  })

  const sendValid = (response: Response, language: Language, proof: Proof): void => {
    const words = hoursPageTexts[language]
    const { settings, members } = the.records()
    const name = members.get(proof.member)?.name
    const facts = [
      [words.network, settings.networkName],
      [words.issued, fullDate(language, proof.issuedOn)],
      [words.period, periodText(language, proof.from, proof.to)],
      [words.sum, hoursText(language, proof.hours)],
      ...(name === undefined ? [] : [[words.initials, initialsOf(name)]]),
    ]
    const list = facts.map(([term = '', fact = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(fact)}</dd>`)
    const body =
      paragraph(words.valid) + `<div class="box"><dl>${list.join('')}</dl></div>` + paragraph(words.compare, 'quiet')
    send(response, 200, language, `/bekreft/${proof.code}`, words.validTitle, body)
  }
}

/** `written` is what was no code; null for a form that nobody has filled in yet. */
function sendForm(response: Response, language: Language, written: string | null): void {
  const words = hoursPageTexts[language]
  const isWrong = written !== null
  const problem = isWrong ? `<p class="problem" id="problem" role="alert">${escapeHtml(words.codeWrong)}</p>` : ''
  const language_ = language === 'nb' ? '' : `<input type="hidden" name="lang" value="${language}">`
  const body =
    paragraph(words.lead) +
    `<form method="get" action="/bekreft" novalidate>${language_}<label for="code">${escapeHtml(words.label)}</label>` +
    `<p class="quiet" id="help">${escapeHtml(words.help)}</p>${problem}` +
    `<input id="code" name="kode" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false"` +
    ` value="${escapeHtml((written ?? '').slice(0, 40))}" aria-describedby="help${isWrong ? ' problem' : ''}"` +
    `${isWrong ? ' aria-invalid="true"' : ''}><button class="button">${escapeHtml(words.check)}</button></form>`
  send(response, isWrong ? 422 : 200, language, '/bekreft', words.title, body)
}

function sendTrouble(response: Response, language: Language, trouble: Trouble): void {
  const { [trouble]: text, [`${trouble}Title` as const]: title } = hoursPageTexts[language]
  send(response, STATUS[trouble], language, null, title, paragraph(text))
}

function send(
  response: Response,
  status: number,
  language: Language,
  path: string | null,
  title: string,
  body: string,
): void {
  sendPage(response, status, simplePage(language, path, title, body), SIMPLE_POLICY)
}

function nameOf(language: Language, { from, to }: Proof): string {
  const years = yearOf(from) === yearOf(to) ? `${yearOf(to)}` : `${yearOf(from)}-${yearOf(to)}`
  return `${hoursTexts[language].document.file}-${years}.pdf`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : ''
}
