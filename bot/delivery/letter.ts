import { escapeHtml } from '../texts/html'
import type { Language } from '../domain/member'

/** What a letter says, before it has a shape. */
export type LetterContent = {
  language: Language
  title: string
  paragraphs: readonly string[]
  /** Facts in two columns, such as time and place. */
  facts: readonly (readonly [name: string, value: string])[]
  button: { text: string; address: string } | null
  /** What follows the button, such as where the address stands for those who see no button. */
  after: readonly string[]
  /** Who sends it, and why it came. */
  footer: readonly string[]
}

const FONT = "font-family:'Segoe UI',system-ui,-apple-system,Roboto,Helvetica,Arial,sans-serif"

/**
 * Plain HTML that every mail reader shows: one column, styles in place, no pictures and nothing that is fetched. Colours
 * that stand on both white and dark, so that readers which turn letters dark leave it readable.
 */
export function letterHtml(content: LetterContent): string {
  const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`
  const rows = content.facts
    .map(
      ([name, value]) =>
        `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:600">${escapeHtml(name)}</th>` +
        `<td style="vertical-align:top;padding:4px 0">${escapeHtml(value)}</td></tr>`,
    )
    .join('')
  const facts =
    rows === '' ? '' : `<table style="border-collapse:collapse;margin:0 0 20px;font-size:16px">${rows}</table>`
  return (
    `<!doctype html><html lang="${content.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">` +
    `<title>${escapeHtml(content.title)}</title></head>` +
    `<body style="margin:0;padding:24px 16px;${FONT};font-size:16px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word">` +
    `<div style="max-width:560px;margin:0 auto">` +
    `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(content.title)}</h1>` +
    content.paragraphs.map(paragraph).join('') +
    facts +
    (content.button ? buttonHtml(content.button) : '') +
    content.after.map(paragraph).join('') +
    `<div style="border-top:1px solid #8a8a8a;margin-top:24px;padding-top:12px;font-size:14px">` +
    content.footer.map((text) => `<p style="margin:0 0 8px">${escapeHtml(text)}</p>`).join('') +
    `</div></div></body></html>`
  )
}

function buttonHtml({ text, address }: { text: string; address: string }): string {
  return (
    `<p style="margin:0 0 20px"><a href="${escapeHtml(address)}" style="display:inline-block;background:#4f52b2;` +
    `color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px">${escapeHtml(text)}</a></p>`
  )
}
