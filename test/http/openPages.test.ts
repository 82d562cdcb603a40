import { NotStored } from '../../bot/store/mirror'
import { confirmed } from '../support/externals'
import { cancelled, draft } from '../support/stages'
import { openTrial, themeDay, type OpenTrial } from './openTrial'

const PAGE = '/apen/g1'
const kari = { name: 'Kari Nordli', email: 'kari@utenfra.example', workplace: 'Nes legekontor', answer: 'on-site' }

let open: OpenTrial
beforeEach(async () => {
  open = await openTrial()
})
afterEach(() => open.close())

const textOf = async (path: string) => (await open.look(path)).text()
const pass = (minutes: number) => {
  open.now = new Date(open.now.getTime() + minutes * 60_000)
}

describe('the page of an open gathering', () => {
  it('says what, when, where, the programme, the topics and the seats, and changes nothing', async () => {
    const answer = await open.look(PAGE)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    for (const words of [
      'Fagdag: Når samtalen er vanskelig',
      'Torsdag 12. mars kl. 12.00–15.00',
      'Ahus, store auditorium, eller på nett',
      'Velkommen &amp; kaffe',
      'Forhåndssamtaler i praksis (Inger Moe)',
      'Egne reaksjoner',
      'Det er 2 ledige plasser på stedet.',
      'Nettverket &lt;Follo&gt;',
      'Alt slettes 90 dager etter samlingen',
    ]) {
      expect(html).toContain(words)
    }
    expect(html).not.toContain('meet.example')
    expect(open.puts).toBe(0)
  })

  it('is kept nowhere, tells no other page where it was, and runs nothing', async () => {
    const { headers } = await open.look(PAGE)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it.each([
    ['nb', '', 'Meld deg på'],
    ['nn', '?lang=nn', 'ei lenkje som du stadfestar'],
    ['en', '?lang=en', 'Sign up'],
  ])('speaks %s', async (language, query, words) => {
    const html = await textOf(`${PAGE}${query}`)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(words)
  })

  it('offers online or the waiting list when it is full', async () => {
    for (const name of ['per', 'pia']) open.externals.set(name, confirmed(name))
    expect(await textOf(PAGE)).toContain('Bli med på nett, eller stå på venteliste.')
    open.gathering = { ...themeDay, mode: 'physical' }
    expect(await textOf(PAGE)).toContain('Melder du deg på, står du på venteliste')
  })

  it('does not ask how to take part where there is one way, and speaks of no seats online', async () => {
    open.gathering = { ...themeDay, mode: 'digital' }
    const html = await textOf(PAGE)
    expect(html).not.toContain('type="radio"')
    expect(html).not.toContain('ledige plasser')
  })

  it('is a kind page when there is nothing to sign up for', async () => {
    const shown = async (path = PAGE) => {
      const answer = await open.look(path)
      return [answer.status, /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1]]
    }
    expect(await shown('/apen/unknown')).toEqual([404, 'Her er det ingen påmelding'])
    open.gathering = { ...themeDay, audience: ['nurse'] }
    expect(await shown()).toEqual([404, 'Her er det ingen påmelding'])
    open.gathering = draft({ audience: ['external'] })
    expect(await shown()).toEqual([404, 'Her er det ingen påmelding'])
    open.gathering = cancelled({ audience: ['external'] })
    expect(await shown()).toEqual([410, 'Samlingen er avlyst'])
    open.gathering = themeDay
    open.settings = { mailbox: '' }
    expect(await shown()).toEqual([404, 'Her er det ingen påmelding'])
    open.settings = {}
    open.now = themeDay.start
    expect(await shown()).toEqual([410, 'Påmeldingen er stengt'])
    expect((await open.post(PAGE, kari)).status).toBe(410)
    expect(open.puts).toBe(0)
  })
})

describe('signing up', () => {
  it('stores one row, unconfirmed, and says to look in the mail', async () => {
    const answer = await open.post(PAGE, kari)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Se i e-posten din')
    expect(open.only()).toMatchObject({ ...kari, state: 'unconfirmed', language: 'nb', gathering: 'g1' })
    expect(open.only().id).toMatch(/^g1\|[\w-]{22}$/)
    expect(open.only().id).not.toContain('kari')
  })

  it('is one row for one address, however it is written, and also at the same moment', async () => {
    await Promise.all([open.post(PAGE, kari), open.post(PAGE, { ...kari, email: ' KARI@utenfra.example' })])
    await open.post(PAGE, { ...kari, answer: 'online' })
    expect(open.only()).toMatchObject({ email: 'kari@utenfra.example', answer: 'online' })
  })

  it('answers the same for an address that is signed up, and leaves it as it is', async () => {
    const first = await (await open.post(PAGE, kari)).text()
    const known = { ...open.only(), state: 'confirmed' as const, confirmedAt: open.now, sent: ['link@x'] }
    open.externals.set(known.id, known)
    pass(30)
    const second = await (await open.post(PAGE, { ...kari, name: 'Somebody Else' })).text()
    expect(second).toBe(first)
    expect(open.only()).toEqual({ ...known, at: open.now })
  })

  it('says at the field what is wrong, keeps what was written, and stores nothing', async () => {
    const answer = await open.post(PAGE, { ...kari, name: '', email: '"><script>', answer: '' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('3 felt må rettes.')
    expect(html).toContain('<p class="problem" id="name-problem">Skriv navnet ditt.</p>')
    expect(html).toMatch(/id="name"[^>]* aria-describedby="name-problem" aria-invalid="true" autofocus/)
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
    expect(html).toContain('Velg om du kommer eller blir med på nett.')
    expect(html).toContain('value="Nes legekontor"')
    expect(open.puts).toBe(0)
  })

  it('takes an empty, a huge and a strange body for a form with mistakes', async () => {
    expect((await open.post(PAGE, {})).status).toBe(422)
    const huge = await open.post(PAGE, { ...kari, name: 'x'.repeat(50_000) })
    expect(huge.status).toBe(422)
    expect((await huge.text()).length).toBeLessThan(20_000)
    const json = { 'Content-Type': 'application/json' }
    const strange = await fetch(`${open.url}${PAGE}`, {
      method: 'POST',
      headers: json,
      body: '{"name":["x"],"email":7}',
    })
    expect(strange.status).toBe(422)
    expect(open.puts).toBe(0)
  })

  it('thanks a machine that fills in everything, and stores nothing', async () => {
    const answer = await open.post(PAGE, { ...kari, homepage: 'https://spam.example' })
    expect(await answer.text()).toContain('Se i e-posten din')
    expect(open.puts).toBe(0)
  })

  it('says when it was not stored, and keeps what was written', async () => {
    open.trouble = new NotStored('Externals: no answer')
    const answer = await open.post(PAGE, kari)
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(html).toContain('Vi fikk ikke lagret det')
    expect(html).toContain('value="kari@utenfra.example"')
    expect(html).toMatch(/value="on-site" checked/)
  })

  it('asks whoever tries a hundred times to wait, and nobody else', async () => {
    const caller = (address: string) => ({ 'X-Forwarded-For': `10.0.0.1, ${address}` })
    for (let attempt = 0; attempt < 100; attempt++) await open.post(PAGE, {}, caller('10.1.1.1'))
    expect((await open.post(PAGE, kari, caller('10.1.1.1'))).status).toBe(429)
    expect((await open.post(PAGE, kari, caller('10.1.1.2'))).status).toBe(200)
    pass(11)
    expect((await open.post(PAGE, kari, caller('10.1.1.1'))).status).toBe(200)
  })

  it('takes no more of those who never confirm than 300', async () => {
    for (let number = 0; number < 300; number++) {
      const row = confirmed(`flood${number}`)
      open.externals.set(row.id, { ...row, state: 'unconfirmed', confirmedAt: null })
    }
    expect((await open.post(PAGE, kari)).status).toBe(429)
  })
})
