import { letterHtml } from '../../bot/delivery/letter'
import { mailThrough } from '../../bot/delivery/mail'
import type { GraphRequest } from '../../bot/store/graph'
import { GraphError, GraphLost } from '../../bot/store/graphError'

const letter = { to: 'kari@utenfra.example', subject: 'Påminnelse', html: '<p>Hei</p>' }
const refusal = (status: number, code: string) => new GraphError(status, code, 'POST', '/users/{id}/sendMail', null, '')

function mailWith(answer: () => unknown, mailbox = 'nettverket@local.example') {
  const asked: GraphRequest[] = []
  const logged: object[] = []
  const holds: number[] = []
  let turns = 0
  const mail = mailThrough({
    graph: {
      send: async (request) => {
        asked.push(request)
        const outcome = answer()
        if (outcome instanceof Error) throw outcome
        return { status: 202, headers: {}, body: null }
      },
    },
    mailbox: () => mailbox,
    pace: { turn: async () => (turns++, () => undefined), holdFor: (ms) => void holds.push(ms), waitMs: () => 0 },
    log: (entry) => logged.push(entry),
  })
  return { mail, asked, logged, holds, turns: () => turns }
}

describe('mail through Graph', () => {
  it('goes from the shared mailbox in its turn, and is not kept there', async () => {
    const { mail, asked, turns } = mailWith(() => null)
    expect(await mail.send(letter)).toEqual({ ok: true })
    expect(turns()).toBe(1)
    expect(asked).toMatchObject([
      {
        method: 'POST',
        path: '/users/nettverket%40local.example/sendMail',
        body: {
          message: {
            subject: 'Påminnelse',
            body: { contentType: 'HTML', content: '<p>Hei</p>' },
            toRecipients: [{ emailAddress: { address: 'kari@utenfra.example' } }],
          },
          saveToSentItems: false,
        },
      },
    ])
  })

  it('goes nowhere without a mailbox', async () => {
    const { mail, asked } = mailWith(() => null, '')
    expect(await mail.send(letter)).toEqual({ ok: false, because: 'no-mailbox' })
    expect(asked).toEqual([])
  })

  it.each([
    [refusal(400, 'ErrorInvalidRecipients'), 'bad-address'],
    [refusal(400, 'ErrorInvalidRequest'), 'failed'],
    [refusal(403, 'ErrorAccessDenied'), 'failed'],
    [refusal(429, 'TooManyRequests'), 'failed'],
    [new GraphLost('POST', '/users/{id}/sendMail', null), 'failed'],
  ])('says how it went: %s', async (error, because) => {
    const { mail, logged } = mailWith(() => error)
    expect(await mail.send(letter)).toEqual({ ok: false, because })
    expect(JSON.stringify(logged)).not.toContain('kari')
  })

  it('lets a surprise be one', async () => {
    const { mail } = mailWith(() => new TypeError('surprise'))
    await expect(mail.send(letter)).rejects.toThrow('surprise')
  })
})

describe('a letter', () => {
  const content = {
    language: 'nn' as const,
    title: 'Ny <dato>',
    paragraphs: ['Éin & to'],
    facts: [['Når', 'torsdag "12. mars"']] as const,
    button: { text: 'Svar', address: 'https://bot.example/apen?a=1&b=2' },
    after: ['Etterpå'],
    footer: ['Helsing'],
  }

  it('says everything, with nothing that is fetched and nothing that runs', () => {
    const html = letterHtml(content)
    expect(html).toContain('<html lang="nn">')
    expect(html).toContain('Ny &lt;dato&gt;')
    expect(html).toContain('Éin &amp; to')
    expect(html).toContain('torsdag &quot;12. mars&quot;')
    expect(html).toContain('href="https://bot.example/apen?a=1&amp;b=2"')
    expect(html).not.toMatch(/<img|<script|url\(|<link/)
  })

  it('has room between its paragraphs, and less between what belongs together', () => {
    const text = (written: string, isClose = false) =>
      ({ kind: 'text', text: written, isStrong: false, isClose }) as const
    const html = letterHtml({
      ...content,
      paragraphs: ['Hei', 'du'],
      parts: [text('Når'), text('Kvar', true), text('Så')],
    })
    for (const said of ['Hei', 'du', 'Kvar', 'Så', 'Etterpå'])
      expect(html).toContain(`<p style="margin:0 0 16px">${said}</p>`)
    expect(html).toContain('<p style="margin:0 0 2px">Når</p>')
  })

  it('shows lists as lists, and what a list of letters shows to nobody else', () => {
    const parts = [
      { kind: 'list', items: ['Éin', '<to>'], isNumbered: false },
      { kind: 'list', items: ['Først'], isNumbered: true },
    ] as const
    const html = letterHtml({ ...content, preview: 'I <dag>', parts })
    expect(html).toMatch(
      /<ul[^>]*><li[^>]*>Éin<\/li><li[^>]*>&lt;to&gt;<\/li><\/ul><ol[^>]*><li[^>]*>Først<\/li><\/ol>/,
    )
    expect(html).toMatch(/<div style="display:none[^"]*">I &lt;dag&gt;<\/div>/)
  })

  it('leaves out what there is not', () => {
    const html = letterHtml({ ...content, facts: [], button: null })
    expect(html).not.toMatch(/<table|<a /)
  })
})
