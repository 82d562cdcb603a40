import { NotStored } from '../../bot/store/mirror'
import { held, mark, anna } from '../support/people'
import { openDoorTrial, type DoorTrial } from './doorTrial'

let door: DoorTrial
beforeEach(async () => {
  door = await openDoorTrial('2026-03-12T11:02:10Z')
})
afterEach(() => door.close())

const look = (path: string, headers: Record<string, string> = {}) => fetch(`${door.url}${path}`, { headers })
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${door.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })
const pass = (minutes: number) => {
  door.now = new Date(door.now.getTime() + minutes * 60_000)
}
const cookieIn = (answer: Response) => answer.headers.get('set-cookie') ?? ''

describe('what a scanned code opens', () => {
  it('says which gathering it is, and changes nothing', async () => {
    const answer = await look(door.path())
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('Områdesamling Follo')
    expect(html).toContain('Torsdag 12. mars kl. 12.00–15.00')
    expect(html).toContain('Finnstadtunet')
    expect(door.marks).toEqual([])
  })

  it('opens the chat with the message written, in the language of the page', async () => {
    const link = 'https://teams.microsoft.com/l/chat/0/0?users=28:the-bot&amp;message='
    expect(await (await look(door.path())).text()).toContain(`${link}her%20${door.codeNow()}`)
    expect(await (await look(`${door.path()}?lang=en`)).text()).toContain(`${link}here%20${door.codeNow()}`)
  })

  it('is kept nowhere, tells no other page where it was, and runs nothing', async () => {
    const { headers } = await look(door.path())
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it.each([
    ['nb', '', 'Koden har gått ut'],
    ['nn', '?lang=nn', 'Han skiftar kvart minutt'],
    ['en', '?lang=en', 'The code has expired'],
  ])('says that the code has run out, in %s', async (language, query, words) => {
    const path = door.path()
    pass(4)
    const answer = await look(`${path}${query}`)
    const html = await answer.text()
    expect(answer.status).toBe(410)
    expect(html).toContain(words)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toContain('Områdesamling')
  })

  it('says the same of a wrong code, an unknown gathering and a closed door', async () => {
    const wrong = door.codeNow() === '0000' ? '0001' : '0000'
    for (const path of [`/her/g1/${wrong}`, '/her/unknown/1234', '/her/g1/abcd', '/her/g1/12345']) {
      const answer = await look(path)
      expect([answer.status, (await answer.text()).includes('Koden har gått ut')]).toEqual([410, true])
    }
    pass(-33)
    expect((await look(door.path())).status).toBe(410)
    pass(33 + 180)
    expect((await look(door.path())).status).toBe(410)
  })

  it('says it when the list is complete', async () => {
    door.gatherings.splice(0, 1, held())
    const answer = await look(door.path())
    expect([answer.status, (await answer.text()).includes('Oppmøtelista er fullført')]).toEqual([409, true])
    expect((await post(door.path(), 'email=anna@example.no')).status).toBe(409)
    expect(door.marks).toEqual([])
  })
})

describe('checking in by e-mail', () => {
  it('is one mark for whoever is on the name list', async () => {
    const answer = await post(door.path(), 'email=+Anna@Example.no+')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Står adressen på navnelista, er du registrert.')
    expect(door.marks).toMatchObject([{ member: 'anna', presence: 'on-site', source: 'self-check-in', by: 'anna' }])
    await post(door.path(), 'email=anna@example.no')
    expect(door.marks).toHaveLength(1)
  })

  it('answers the same when the address is on no list, and takes the same time', async () => {
    const path = door.path()
    const known = await post(path, 'email=anna@example.no&remember=yes')
    const unknown = await post(path, 'email=anne@example.no&remember=yes')
    expect(await unknown.text()).toBe(await known.text())
    expect([known.status, unknown.status, door.pauses]).toEqual([200, 200, 2])
    expect(cookieIn(unknown).replace(/=[\w-]+;/, '=;')).toBe(cookieIn(known).replace(/=[\w-]+;/, '=;'))
    expect(door.marks).toHaveLength(1)
  })

  it.each(['', 'anna', 'anna@', 'a b@example.no', `${'x'.repeat(300)}@example.no`])(
    'asks again for what is no address: «%.20s»',
    async (email) => {
      const answer = await post(`${door.path()}?lang=en`, `email=${encodeURIComponent(email)}`)
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(html).toContain('Please write a whole e-mail address')
      expect(html).toContain('aria-invalid="true"')
      expect(door.marks).toEqual([])
    },
  )

  it('shows what somebody wrote as text and not as page', async () => {
    const answer = await post(door.path(), `email=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(await answer.text()).not.toContain('<script')
  })

  it.each(['email=a@b.no&email=c@d.no', '{"email":{"x":1}}', 'remember=yes', ''])(
    'is not upset by another kind of form: %s',
    async (body) => {
      const headers: Record<string, string> = body.startsWith('{') ? { 'Content-Type': 'application/json' } : {}
      expect((await post(door.path(), body, headers)).status).toBe(422)
    },
  )

  it('is refused with a code that has run out', async () => {
    const path = door.path()
    pass(4)
    expect((await post(path, 'email=anna@example.no')).status).toBe(410)
    expect(door.marks).toEqual([])
  })

  it('says so when it could not be saved, and keeps what was written', async () => {
    door.failing = new NotStored('out')
    const answer = await post(door.path(), 'email=anna@example.no')
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(html).toContain('Vi fikk ikke lagret det')
    expect(html).toContain('value="anna@example.no"')
  })

  it('leaves what the list keeper has entered, and says nothing of it', async () => {
    door.marks.push(mark(anna, 'absent'))
    const answer = await post(door.path(), 'email=anna@example.no')
    expect(await answer.text()).toContain('Takk!')
    expect(door.marks.map(({ number, source }) => [number, source])).toEqual([
      [1, 'list-keeper'],
      [2, 'self-check-in'],
    ])
  })

  it('lets a whole room in from one address, and stops somebody who guesses', async () => {
    const many = await Promise.all(
      Array.from({ length: 100 }, (_, index) => post(door.path(), `email=nurse${index}@example.no`)),
    )
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]))
    const guesses = Array.from({ length: 60 }, (_, index) => `/her/g1/${String(index).padStart(4, '0')}`)
    for (const guess of guesses) await post(guess, 'email=anna@example.no')
    expect((await look(door.path())).status).toBe(429)
    expect((await post(door.path(), 'email=anna@example.no')).status).toBe(429)
    pass(11)
    expect((await look(door.path())).status).toBe(200)
  })
})

describe('a phone that has checked in before', () => {
  it('remembers the address where no script can read it, and for 400 days', async () => {
    const cookie = cookieIn(await post(door.path(), 'email=anna@example.no&remember=yes'))
    expect(cookie).toMatch(/; Path=\/her\/; Max-Age=34560000; HttpOnly; SameSite=Strict; Secure$/)
    expect(cookie).not.toContain('anna')
    const html = await (await look(door.path(), { Cookie: `other=1; ${cookie.split(';')[0]}` })).text()
    expect(html).toContain('value="anna@example.no"')
    expect(html).toContain('Telefonen husker adressen fra sist.')
    expect(html).toContain('Glem adressen')
  })

  it('remembers nothing when that is not wanted', async () => {
    expect(cookieIn(await post(door.path(), 'email=anna@example.no'))).toContain('Max-Age=0')
  })

  it('forgets when it is asked to', async () => {
    const answer = await post(`${door.path()}/glem?lang=nn`, '')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${door.path()}?lang=nn`)
    expect(cookieIn(answer)).toMatch(/^ressursnett-her=; Path=\/her\/; Max-Age=0;/)
  })

  it.each(['ressursnett-her=', 'ressursnett-her=%%%', 'ressursnett-her=bm90LWFuLWFkZHJlc3M'])(
    'takes no address from a cookie that holds none: %s',
    async (cookie) => {
      const html = await (await look(door.path(), { Cookie: cookie })).text()
      expect(html).toContain('name="email" autocomplete="email" required maxlength="254" value=""')
    },
  )
})
