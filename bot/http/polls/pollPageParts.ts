import { languageNames } from '../../texts/languageNames'
import { createHash } from 'node:crypto'
import type { Request } from 'restify'
import { LANGUAGES, type Language } from '../../domain/member'
import { escapeHtml } from '../../texts/html'
import { pollPageTexts } from '../../texts/polls/page'

const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#505050;--page:#f5f5f5;--box:#fff;--line:#767676;--main:#1f6b6b;--on-main:#fff;--chosen:#e0f2f1;--bad:#a4262c}
@media(prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#c4c4c4;--page:#1b1b1b;--box:#292929;--line:#9a9a9a;--main:#8fd3d0;--on-main:#102a2a;--chosen:#1d4443;--bad:#ffa4a4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,nav{max-width:34rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.125rem;margin:0}
p{margin:.5rem 0}
.quiet{color:var(--quiet)}
.done,.problem{font-weight:600}
.problem{color:var(--bad)}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0;width:100%}
.choice{display:flex;gap:.75rem;align-items:center;min-height:3.25rem;padding:.5rem .875rem;margin-top:.5rem;background:var(--box);border:2px solid var(--line);border-radius:.5rem;cursor:pointer}
.choice:has(:checked){border-color:var(--main);background:var(--chosen)}
.choice input{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--main)}
.button{display:block;width:100%;min-height:3.25rem;padding:.75rem 1rem;margin-top:1rem;border-radius:.5rem;border:2px solid var(--main);background:var(--main);color:var(--on-main);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.plain{background:transparent;color:var(--text);border-color:var(--line)}
.box{background:var(--box);border-radius:.75rem;padding:1rem 1.25rem;margin-top:1.5rem;font-size:1rem}
.box ul{margin:.25rem 0 0;padding-left:1.25rem}
a:focus-visible,button:focus-visible,.choice:focus-within{outline:3px solid var(--main);outline-offset:3px}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.5rem 0;color:inherit}
nav [aria-current]{font-weight:600;text-decoration:none}
`

/** Only these pages' own style may be used, and nothing may be loaded or run. */
export const POLL_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Whoever scans the code has chosen nothing yet: the phone's own languages are asked, and a choice on the page counts more. */
export function languageOfPhone(request: Request): Language {
  const chosen = new URLSearchParams(request.getQuery()).get('lang')
  const known = LANGUAGES.find((language) => language === chosen)
  if (known) return known
  const wishes = request
    .header('accept-language', '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().toLowerCase().split(';q=')
      return { language: ofTag(tag), weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
  return wishes.sort((one, other) => other.weight - one.weight).find(({ language }) => language)?.language ?? 'nb'
}

function ofTag(tag: string): Language | null {
  const [main] = tag.split('-')
  if (main === 'no' || main === 'nb') return 'nb'
  return LANGUAGES.find((language) => language === main) ?? null
}

/** The whole page; `path` is its own address, for the choice of language. */
export function pollPageHtml(language: Language, title: string, path: string, body: string): string {
  const languages = LANGUAGES.map((each) => {
    const address = escapeHtml(inLanguage(path, each))
    const isThis = each === language ? ' aria-current="true"' : ''
    return `<li><a href="${address}" lang="${each}" hreflang="${each}"${isThis}>${languageNames[each]}</a></li>`
  })
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main>` +
    `<nav aria-label="${pollPageTexts[language].languages}"><ul>${languages.join('')}</ul></nav></body></html>`
  )
}

/** Always said in the address, for the phone may speak another one. */
export function inLanguage(path: string, language: Language): string {
  return `${path}?lang=${language}`
}
