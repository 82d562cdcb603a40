import { languageNames } from '../../texts/languageNames'
import { createHash } from 'node:crypto'
import { whereText } from '../../cards/gathering/gatheringFacts'
import { dayIn, OSLO } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import { LANGUAGES, type Language } from '../../domain/member'
import { clockOnTheWall, timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { externalTexts } from '../../texts/topics/external'
import { languageSuffix } from '../publicPage'
import { escapeHtml } from '../../texts/html'

const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#505050;--page:#f5f5f5;--box:#fff;--line:#767676;--thin:#d0d0d0;--main:#1f6b6b;--on-main:#fff;--bad:#a4262c}
@media(prefers-color-scheme:dark){:root{--text:#f2f2f2;--quiet:#c4c4c4;--page:#1b1b1b;--box:#292929;--line:#9a9a9a;--thin:#4a4a4a;--main:#8fd3d0;--on-main:#102a2a;--bad:#ffa4a4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,nav{max-width:38rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 .75rem}
h2{font-size:1.25rem;margin:0 0 .5rem}
p{margin:.5rem 0}
.quiet{color:var(--quiet)}
.small{font-size:1rem}
.box{background:var(--box);border-radius:.75rem;padding:1.25rem;margin-top:1rem}
dl{margin:0;display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.5rem 1.25rem}
dt{color:var(--quiet)}
dd{margin:0}
.times{list-style:none;margin:0;padding:0}
.times li{display:flex;gap:1rem;padding:.4rem 0;border-top:1px solid var(--thin)}
.times li:first-child{border-top:0}
.times span:first-child{flex:none;min-width:3.5rem;font-variant-numeric:tabular-nums;color:var(--quiet)}
.topics{margin:.5rem 0 0;padding-left:1.25rem}
label,legend{display:block;font-weight:600;padding:0}
.field{margin:1.1rem 0 0;border:0;padding:0;min-width:0}
input[type=text],input[type=email]{display:block;width:100%;min-height:3rem;padding:.5rem .75rem;margin-top:.25rem;font:inherit;color:inherit;background:var(--box);border:2px solid var(--line);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad)}
.choice{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;font-weight:400}
.choice input{width:1.5rem;height:1.5rem;flex:none;accent-color:var(--main)}
.problem{color:var(--bad);font-weight:600;margin:.25rem 0}
.main,.plain{display:block;width:100%;min-height:3.25rem;padding:.75rem 1rem;margin-top:1rem;border-radius:.5rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.main{background:var(--main);color:var(--on-main);border:2px solid var(--main)}
.plain{background:transparent;color:var(--text);border:2px solid var(--line)}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--main);outline-offset:3px}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.5rem 0;color:inherit}
nav [aria-current]{font-weight:600;text-decoration:none}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:26rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}}
`

/** Only these pages' own style may be used, and nothing may be loaded or run. */
export const OPEN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The whole page; `path` is its own address, for the choice of language. */
export function pageHtml(language: Language, title: string, path: string, body: string): string {
  const languages = LANGUAGES.map((each) => {
    const address = escapeHtml(`${path}${languageSuffix(each)}`)
    const isThis = each === language ? ' aria-current="true"' : ''
    return `<li><a href="${address}" lang="${each}" hreflang="${each}"${isThis}>${languageNames[each]}</a></li>`
  })
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main>` +
    `<nav aria-label="${externalTexts[language].languages}"><ul>${languages.join('')}</ul></nav></body></html>`
  )
}

/** A page that only says something, kindly, and perhaps leads on. */
export function wordPage(
  language: Language,
  path: string,
  words: { title: string; text: string; more?: string },
  link: { text: string; address: string } | null = null,
): string {
  const onwards = link && `<a class="plain" href="${escapeHtml(link.address)}">${escapeHtml(link.text)}</a>`
  const more = words.more === undefined ? '' : `<p class="quiet">${escapeHtml(words.more)}</p>`
  const body = `<h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.text)}</p>${more}${onwards ?? ''}`
  return pageHtml(language, words.title, path, body)
}

/** «Når» and «Hvor», and what else is to be said in two columns. */
export function factsHtml(
  language: Language,
  gathering: Gathering,
  now: Date,
  more: readonly (readonly [name: string, value: string])[] = [],
): string {
  const words = textsIn(language).gathering
  const where = whereText(language, gathering)
  const facts = [
    [words.when, capitalised(timeSpan(language, gathering.start, gathering.end, dayIn(OSLO, now)))],
    ...(where === '' ? [] : [[words.where, where]]),
    ...more,
  ]
  return `<dl>${facts.map(([name = '', value = '']) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`
}

export function programmeHtml(language: Language, { programme, topics }: Gathering): string {
  const words = textsIn(language).gathering
  const items = programme.map(({ start, title, speaker }) => {
    const what = speaker === null ? title : `${title} (${speaker})`
    return `<li><span>${clockOnTheWall(language, start)}</span><span>${escapeHtml(what)}</span></li>`
  })
  const timetable =
    items.length === 0
      ? ''
      : `<section class="box"><h2>${words.programme}</h2><ol class="times">${items.join('')}</ol></section>`
  const list = topics.map((topic) => `<li>${escapeHtml(topic)}</li>`).join('')
  const covered =
    topics.length === 0 ? '' : `<section class="box"><h2>${words.topics}</h2><ul class="topics">${list}</ul></section>`
  return timetable + covered
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
