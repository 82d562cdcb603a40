/** Stands in every nasty text, so that it can be found wherever it should not be. */
export const TRACE = 'zqxv'

const EXPRESSION = '7000*7001'
/** What comes of the expression where somebody computes it. */
const COMPUTED = '49007000'

export const NASTY_TEXTS: Record<string, string> = {
  blank: ' ',
  markup: `<script>alert("${TRACE}")</script>`,
  attribute: `"><img src=x onerror=${TRACE}>`,
  sql: `${TRACE}'; DROP TABLE Members;--`,
  odata: `${TRACE}' or fields/Key ne '`,
  template: `${TRACE}\${${EXPRESSION}}{{${EXPRESSION}}}#{${EXPRESSION}}`,
  'template data': '${$root}',
  prototype: '__proto__',
  constructor: 'constructor',
  'inherited name': 'toString',
  emoji: `👩🏽‍⚕️${TRACE}💉`,
  'right to left': `\u202e${TRACE}\u2066`,
  control: `\u0000${TRACE}\r\nSet-Cookie: a=b\u2028`,
  'half a character': `\ud800${TRACE}`,
  path: '../../../etc/passwd',
  pipe: `g-open|${TRACE}`,
  'number without end': '1e999',
  negative: '-1',
  'decimal comma': '1,5',
  'no day': '2026-02-30',
  'unknown id': `g-${TRACE}`,
  'another kind of id': 'anna',
}

export const NASTY_VALUES: Record<string, unknown> = {
  ...NASTY_TEXTS,
  missing: undefined,
  null: null,
  zero: 0,
  fraction: 1.5,
  'large number': 9e15,
  true: true,
  array: ['g-open'],
  'empty array': [],
  object: {},
  'object as text': { toString: TRACE, length: 3 },
  'prototype within': JSON.parse(`{"__proto__":{"dryRun":false,"role":"network-leader"},"constructor":"${TRACE}"}`),
  deep: deep(40),
}

export const LONG_TEXT = `${TRACE} `.repeat(8000)

function deep(levels: number): unknown {
  return levels === 0 ? TRACE : [{ [TRACE]: deep(levels - 1) }]
}

/** Something of the program's insides, or of what was sent once it has been worked on; null when there is nothing of it. */
export function showsTooMuch(text: string): string | null {
  const signs = [
    /\bat (?:async )?[\w.<>]+ \(/,
    /\.tsx?:\d+|node:internal|node_modules/,
    /(?:Type|Range|Syntax|Reference|Zod|Uri|URI)Error/,
    /Cannot read|is not a function|is not iterable|malformed|Unexpected token|undefined|\[object Object\]|NaN/,
    new RegExp(COMPUTED),
  ]
  const sign = signs.find((each) => each.test(text))
  return sign ? `${sign.source} in ${text.slice(0, 300)}` : null
}

/** A page may show what was written, but not as a part of itself. */
export function hasMarkup(html: string): boolean {
  return html.includes('<script') || html.includes('<img')
}
