import * as fc from 'fast-check'
import { plain } from '../../../bot/cards/plain'
import { escapeHtml } from '../../../bot/texts/html'
import { htmlOf } from '../../../tab/personal/markdown'

describe('Markdown in cards', () => {
  it('is bold, italics, links and lists', () => {
    expect(htmlOf('**Når:** kl. *12*')).toBe('<p><strong>Når:</strong> kl. <em>12</em></p>')
    expect(htmlOf('[Art\\*ikkel](https://example.no/a_b_c?d=1&e=2)')).toBe(
      '<p><a href="https://example.no/a_b_c?d=1&amp;e=2" rel="noopener noreferrer">Art*ikkel</a></p>',
    )
    expect(htmlOf('Ta med:\n- kaffe\n- **kake**\n\nVel møtt\nalle')).toBe(
      '<p>Ta med:</p><ul><li>kaffe</li><li><strong>kake</strong></li></ul><p>Vel møtt alle</p>',
    )
    expect(htmlOf('1. én\n2) to')).toBe('<ol><li>én</li><li>to</li></ol>')
    expect(htmlOf('')).toBe('')
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](//example.no)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<b onmouseover=alert(1)>**',
    '[<img src=x>](https://example.no/"onmouseover="x)',
    '&lt;script&gt;',
  ])('is never markup and never runs: %s', (text) => {
    const html = htmlOf(text)
    expect(html.replace(/<\/?(p|strong|em|a)( href="https:[^"<>]*" rel="noopener noreferrer")?>/g, '')).not.toMatch(
      /[<>]/,
    )
    expect(html).not.toMatch(/href="(?!https:)/)
  })

  it('shows what people wrote as they wrote it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[-*_[\](){}<>#+.~`\\&;!1a ]*$/),
    )
    fc.assert(
      fc.property(text, (written) => {
        const line = written.replace(/\s+/g, ' ').trim()
        fc.pre(line !== '')
        expect(htmlOf(plain(line))).toBe(`<p>${escapeHtml(line)}</p>`)
      }),
      { numRuns: 2000 },
    )
  })
})
