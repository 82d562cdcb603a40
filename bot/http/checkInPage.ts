import { createHash } from 'node:crypto'
import { dayIn, OSLO } from '../domain/day'
import type { Gathering } from '../domain/gathering'
import { LANGUAGES, type Language } from '../domain/member'
import { timeSpan } from '../texts/dates'
import { checkInPageTexts } from '../texts/topics/checkInPage'
import { languageSuffix } from './publicPage'
import { escapeHtml } from '../texts/html'

/** Days that a phone remembers the address that was checked in with. */
export const REMEMBERED_DAYS = 400

export const LONGEST_EMAIL = 254

export type CheckInForm = {
  gathering: Gathering
  code: string
  now: Date
  teamsLink: string
  email: string
  /** The address comes from the phone's memory. */
  isRemembered: boolean
  remembers: boolean
  problem: 'email' | 'not-saved' | null
}

export type CheckInEnd = 'thanks' | 'late' | 'completed' | 'tooMany'

const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#505050;--page:#f5f5f5;--box:#fff;--line:#767676;--main:#1f6b6b;--on-main:#fff;--bad:#a4262c}
@media(prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#c4c4c4;--page:#1b1b1b;--box:#292929;--line:#9a9a9a;--main:#8fd3d0;--on-main:#102a2a;--bad:#ffa4a4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,nav{max-width:34rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:0}
p{margin:.5rem 0}
.quiet{color:var(--quiet)}
.box{background:var(--box);border-radius:.75rem;padding:1.25rem;margin-top:1rem}
.main,.plain{display:block;width:100%;min-height:3.25rem;padding:.75rem 1rem;border-radius:.5rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.main{background:var(--main);color:var(--on-main);border:2px solid var(--main);margin-top:1rem}
.plain{background:transparent;color:var(--text);border:2px solid var(--line)}
label{display:block;font-weight:600;margin-top:1rem}
input[type=email]{display:block;width:100%;min-height:3rem;padding:.5rem .75rem;margin-top:.25rem;font:inherit;color:inherit;background:var(--box);border:2px solid var(--line);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad)}
.check{display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
.check input{width:1.5rem;height:1.5rem;flex:none;accent-color:var(--main)}
.problem{color:var(--bad);font-weight:600}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--main);outline-offset:3px}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.5rem 0;color:inherit}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`

/** Only this page's own style may be used, and nothing may be loaded or run. */
export const CHECK_IN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function formPage(language: Language, path: string, form: CheckInForm): string {
  const words = checkInPageTexts[language]
  const { gathering, code, now, problem } = form
  const address = `${path}${languageSuffix(language)}`
  const invalid = problem === 'email'
  const span = capitalised(timeSpan(language, gathering.start, gathering.end, dayIn(OSLO, now)))
  const lines = [span, gathering.venue ?? ''].filter((line) => line !== '').map((line) => `<br>${escapeHtml(line)}`)
  const teams = `<section class="box" aria-labelledby="teams"><h2 id="teams">Teams</h2>
<p>${escapeHtml(words.inTeamsHelp(words.message(code)))}</p>
<a class="main" href="${escapeHtml(form.teamsLink)}">${words.inTeams}</a></section>`
  const mail = `<section class="box" aria-labelledby="mail"><h2 id="mail">${form.isRemembered ? words.byEmail : words.or}</h2>
<form method="post" action="${escapeHtml(address)}" novalidate>
${problem === 'not-saved' ? `<p class="problem" role="alert">${words.notSaved}</p>` : ''}
<label for="email">${words.email}</label>
<p class="quiet" id="email-help">${form.isRemembered ? words.remembered : words.emailHelp}</p>
${invalid ? `<p class="problem" id="email-problem" role="alert">${words.emailWrong}</p>` : ''}
<input type="email" id="email" name="email" autocomplete="email" required maxlength="${LONGEST_EMAIL}" value="${escapeHtml(form.email)}" aria-describedby="email-help${invalid ? ' email-problem' : ''}"${invalid ? ' aria-invalid="true" autofocus' : ''}>
${form.isRemembered ? '<input type="hidden" name="remember" value="yes">' : rememberChoice(language, form.remembers)}
<button class="main">${words.checkIn}</button></form>
${form.isRemembered ? `<form method="post" action="${escapeHtml(`${path}/glem${languageSuffix(language)}`)}"><p><button class="plain">${words.forget}</button></p></form>` : ''}
</section>`
  // Whoever used the address last time will want to use it again.
  const ways = form.isRemembered ? `${mail}${teams}` : `${teams}${mail}`
  const body = `<h1>${words.title}</h1><p><strong>${escapeHtml(gathering.title)}</strong>${lines.join('')}</p>${ways}`
  return page(language, path, words.title, body)
}

function rememberChoice(language: Language, remembers: boolean): string {
  const words = checkInPageTexts[language]
  return `<label class="check"><input type="checkbox" name="remember" value="yes" aria-describedby="remember-help"${remembers ? ' checked' : ''}>${words.remember}</label>
<p class="quiet" id="remember-help">${words.rememberHelp(REMEMBERED_DAYS)}</p>`
}

export function endPage(language: Language, path: string, end: CheckInEnd): string {
  const words = checkInPageTexts[language]
  const { title, text } = words[end]
  const help = end === 'thanks' ? `<p class="quiet">${words.thanksHelp}</p>` : ''
  return page(language, path, title, `<h1>${title}</h1><p>${text}</p>${help}`, end === 'thanks')
}

/** Nobody follows a language link from the answer to a form: it would ask for the form again. */
function page(language: Language, path: string, title: string, body: string, isAnswer = false): string {
  const words = checkInPageTexts[language]
  const languages = LANGUAGES.filter((each) => each !== language).map(
    (each) =>
      `<li><a lang="${each}" hreflang="${each}" href="${escapeHtml(`${path}${languageSuffix(each)}`)}">${checkInPageTexts[each].languageName}</a></li>`,
  )
  const nav = isAnswer ? '' : `<nav aria-label="${words.languages}"><ul>${languages.join('')}</ul></nav>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Ressursnett</title><style>${STYLE}</style></head><body><main>${body}</main>${nav}</body></html>`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
