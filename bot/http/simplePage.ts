import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../domain/member'
import { hoursPageTexts } from '../texts/topics/hoursPage'
import { languageSuffix } from './publicPage'
import { escapeHtml } from '../texts/html'

const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#505050;--page:#f5f5f5;--box:#fff;--line:#767676;--main:#1f6b6b;--on-main:#fff;--bad:#a4262c}
@media(prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#c4c4c4;--page:#1b1b1b;--box:#292929;--line:#9a9a9a;--main:#8fd3d0;--on-main:#102a2a;--bad:#ffa4a4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,nav{max-width:34rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
p{margin:.75rem 0}
.quiet{color:var(--quiet)}
.problem{color:var(--bad);font-weight:600}
.box{background:var(--box);border-radius:.75rem;padding:.25rem 1.25rem;margin:1rem 0}
.button{display:block;width:100%;min-height:3.25rem;padding:.75rem 1rem;margin-top:1rem;border-radius:.5rem;border:2px solid var(--main);background:var(--main);color:var(--on-main);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.plain{background:transparent;color:var(--text);border-color:var(--line)}
label{display:block;font-weight:600;margin-top:1rem}
input{display:block;width:100%;min-height:3rem;padding:.5rem .75rem;margin-top:.25rem;font:inherit;color:inherit;background:var(--box);border:2px solid var(--line);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad)}
code{font-size:1rem;user-select:all}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.75rem 0}
dt{color:var(--quiet)}
dd{margin:0;font-weight:600}
@media(max-width:26rem){dl{grid-template-columns:1fr;row-gap:0}dt{margin-top:.5rem}}
a{color:inherit}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--main);outline-offset:3px}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.5rem 0}
`

/** Only this page's own style may be used, and nothing may be loaded or run. */
export const SIMPLE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A public page without a script. `path` is where the other languages of it are; null when there is no choice. */
export function simplePage(language: Language, path: string | null, title: string, body: string): string {
  const heading = escapeHtml(title)
  const nav = path === null ? '' : languageLinks(language, path)
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${heading} – Ressursnett</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${heading}</h1>${body}</main>${nav}</body></html>`
  )
}

export function paragraph(text: string, look = ''): string {
  return `<p${look === '' ? '' : ` class="${look}"`}>${escapeHtml(text)}</p>`
}

export function linkButton(text: string, address: string, look = ''): string {
  return `<a class="button${look === '' ? '' : ` ${look}`}" href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
}

function languageLinks(language: Language, path: string): string {
  const links = LANGUAGES.filter((each) => each !== language).map(
    (each) =>
      `<li><a lang="${each}" hreflang="${each}" href="${escapeHtml(`${path}${languageSuffix(each)}`)}">` +
      `${hoursPageTexts[each].languageName}</a></li>`,
  )
  return `<nav aria-label="${hoursPageTexts[language].languages}"><ul>${links.join('')}</ul></nav>`
}
