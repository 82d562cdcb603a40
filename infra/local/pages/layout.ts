import { tzOffset } from '@date-fns/tz'
import type { Reply } from '../router'
import { texts } from './texts'

const STYLE = `
  :root { color-scheme: light dark; --back: #fff; --ink: #242424; --line: #8a8886; --faint: #f3f2f1; --link: #0f548c; }
  @media (prefers-color-scheme: dark) { :root { --back: #1b1a19; --ink: #f3f2f1; --line: #8a8886; --faint: #292827; --link: #82c7ff; } }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--back); color: var(--ink); }
  a { color: var(--link); overflow-wrap: anywhere; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
  button, input { font: inherit; padding: .4rem .8rem; min-height: 2.75rem; } .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
  label { display: grid; gap: .2rem; }
  iframe { width: 100%; min-height: 28rem; border: 1px solid var(--line); background: #fff; }
  pre { white-space: pre-wrap; background: var(--faint); padding: 1rem; overflow-wrap: anywhere; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`

export type Html = { html: string }

/** Writes HTML; every value is escaped unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const written = values.map((value) => {
    if (Array.isArray(value)) return value.map((part) => part.html).join('')
    return typeof value === 'object' ? value.html : escapeHtml(String(value))
  })
  return { html: strings.map((text, index) => text + (written[index] ?? '')).join('') }
}

function escapeHtml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

export function page(title: string, main: Html, script = '', status = 200): Reply {
  const content = html`<!doctype html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${texts.title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>${main}</main>
        ${script === '' ? { html: '' } : { html: `<script src="${script}" defer></script>` }}
      </body>
    </html>`
  return {
    status,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:",
      'referrer-policy': 'no-referrer',
    },
    text: { type: 'text/html; charset=utf-8', content: content.html },
  }
}

/** "12. mars 2026 kl. 08:00" on the wall in Oslo. */
export function osloTime(instant: string): string {
  const at = new Date(instant)
  const wall = new Date(at.getTime() + tzOffset('Europe/Oslo', at) * 60_000)
  const date = wall.toLocaleDateString('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return `${date} kl. ${wall.toISOString().slice(11, 16)}`
}
