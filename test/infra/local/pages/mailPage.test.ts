import { ANNA, startLocal, type Local } from '../local'

const LINK = 'http://localhost:3978/p/abc?x=1&y=2'

describe('the mailbox page', () => {
  let local: Local
  beforeAll(async () => {
    local = await startLocal({ now: new Date('2026-03-12T07:00:00Z') })
    await local.app('POST', '/users', ANNA)
    const send = (subject: string, contentType: string, content: string) =>
      local.app('POST', '/users/nettverket@local.example/sendMail', {
        message: { subject, body: { contentType, content }, toRecipients: [{ emailAddress: { address: ANNA.mail } }] },
      })
    const script = '<script>window.top.location = "/"</script>'
    await send('<b>Invitasjon</b>', 'HTML', `<p><a href="${LINK.replace('&', '&amp;')}">Svar</a></p>${script}`)
    await send('Som tekst', 'Text', `Svar på ${LINK} <i>nå</i>`)
  })
  afterAll(() => local.m365.close())

  const page = async (path: string) => String((await local.ask('GET', path)).json)

  it('lists who has got mail, by name', async () => {
    expect(await page('/mail')).toContain(`<a href="/mail?to=${encodeURIComponent(ANNA.mail)}">Anna Berg</a>`)
  })

  it('lists the letters of one person, newest first and escaped', async () => {
    const shown = await page(`/mail?to=${ANNA.mail}`)
    expect(shown).toContain('&lt;b&gt;Invitasjon&lt;/b&gt;')
    expect(shown).toContain('12. mars 2026 kl. 08:00')
    expect(shown.indexOf('Som tekst')).toBeLessThan(shown.indexOf('Invitasjon'))
  })

  it('opens a letter with its personal link to press, and its HTML in a frame without scripts', async () => {
    const shown = await page('/mail/1')
    expect(shown).toContain(`<a href="${LINK.replace('&', '&amp;')}">`)
    expect(shown).toMatch(/<iframe[^>]*src="\/mail\/1\/body"[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/)
    expect(shown).not.toContain('<script')
    const body = await fetch(`${local.m365.url}/mail/1/body`)
    expect(body.headers.get('content-security-policy')).toContain(
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'",
    )
  })

  it('escapes a letter that is plain text', async () => {
    expect(await page('/mail/2')).toContain('&lt;i&gt;nå&lt;/i&gt;')
  })

  it('says so when there is nothing', async () => {
    expect(await page('/mail?to=cato@local.example')).toContain('Det er ikke sendt noen e-post til cato@local.example.')
    expect((await local.ask('GET', '/mail/99')).status).toBe(404)
  })
})
