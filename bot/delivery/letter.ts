import type { CardPart } from '../cards/cardWords'
import { escapeHtml } from '../texts/html'
import type { Language } from '../domain/member'

/** What a letter says, before it has a shape. */
export type LetterContent = {
  language: Language
  /** What a list of letters shows beside the subject; left out, it is the first words of the letter. */
  preview?: string
  title: string
  paragraphs: readonly string[]
  /** Facts in two columns, such as time and place. */
  facts: readonly (readonly [name: string, value: string])[]
  /** What follows the facts, in its order. */
  parts?: readonly CardPart[]
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
  return (
    `<!doctype html><html lang="${content.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">` +
    `<title>${escapeHtml(content.title)}</title></head>` +
    `<body style="margin:0;padding:24px 16px;${FONT};font-size:16px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word">` +
    (content.preview === undefined ? '' : previewHtml(content.preview)) +
    `<div style="max-width:560px;margin:0 auto">` +
    `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(content.title)}</h1>` +
    content.paragraphs.map((text) => paragraph(text)).join('') +
    factsHtml(content.facts) +
    partsHtml(content.parts ?? []) +
    (content.button ? buttonHtml(content.button) : '') +
    content.after.map((text) => paragraph(text)).join('') +
    `<div style="border-top:1px solid #8a8a8a;margin-top:24px;padding-top:12px;font-size:14px">` +
    content.footer.map((text) => `<p style="margin:0 0 8px">${escapeHtml(text)}</p>`).join('') +
    `</div></div></body></html>`
  )
}

function paragraph(text: string, below = 16): string {
  return `<p style="margin:0 0 ${below}px">${escapeHtml(text)}</p>`
}

function partsHtml(parts: readonly CardPart[]): string {
  return parts
    .map((part, index) => {
      const next = parts[index + 1]
      return partHtml(part, next?.kind === 'text' && next.isClose)
    })
    .join('')
}

/** Words of the names are not broken: a narrow phone takes the room from the values. */
function factsHtml(facts: LetterContent['facts']): string {
  if (facts.length === 0) return ''
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:600;` +
      `overflow-wrap:normal;word-break:normal">${escapeHtml(name)}</th>` +
      `<td style="vertical-align:top;padding:4px 0">${escapeHtml(value)}</td></tr>`,
  )
  return `<table style="border-collapse:collapse;margin:0 0 20px;font-size:16px">${rows.join('')}</table>`
}

function partHtml(part: CardPart, isNextClose: boolean): string {
  switch (part.kind) {
    case 'text':
      return part.isStrong
        ? `<p style="margin:0 0 ${isNextClose ? 2 : 8}px"><strong>${escapeHtml(part.text)}</strong></p>`
        : paragraph(part.text, isNextClose ? 2 : 16)
    case 'facts':
      return factsHtml(part.facts)
    case 'list': {
      const tag = part.isNumbered ? 'ol' : 'ul'
      const items = part.items.map((item) => `<li style="margin:0 0 4px">${escapeHtml(item)}</li>`).join('')
      return `<${tag} style="margin:0 0 16px;padding-left:24px">${items}</${tag}>`
    }
  }
}

/** Read by the list of letters, and shown to nobody who has opened this one. */
function previewHtml(text: string): string {
  return `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(text)}</div>`
}

function buttonHtml({ text, address }: { text: string; address: string }): string {
  return (
    `<p style="margin:0 0 20px"><a href="${escapeHtml(address)}" style="display:inline-block;background:#4f52b2;` +
    `color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px">${escapeHtml(text)}</a></p>`
  )
}
