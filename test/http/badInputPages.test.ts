import { codeAt, minuteOf } from '../../bot/domain/attendance/checkIn'
import type { GatheringId } from '../../bot/domain/gathering'
import { LANGUAGES } from '../../bot/domain/member'
import { doorHash } from '../../bot/flows/attendance/checkIn'
import { expectProper, NASTY_PARTS, partsOf, pathOf, routesOf, send, type Answer } from '../support/badCalls'
import { links, people, rowsIn, rowsThatCannotBeRead, startBadInputTrial, storedIn } from '../support/badInput'
import { hasMarkup, LONG_TEXT, NASTY_TEXTS, NASTY_VALUES, TRACE } from '../support/nasty'
import { anna } from '../support/people'
import type { Trial } from '../support/trial'

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const signUp = { name: 'Kari Nordli', email: 'kari@utenfra.example', workplace: 'Nes legekontor', answer: 'online' }

/** What each page takes: the fields of its form, or null where there is none. */
const PAGES: Record<string, Record<string, string> | null> = {
  'GET /her/:gathering/:code': null,
  'POST /her/:gathering/:code': { email: 'anna@example.no', remember: 'yes' },
  'POST /her/:gathering/:code/glem': {},
  'GET /apen/:id': null,
  'POST /apen/:id': signUp,
  'GET /apen/bekreft/:gathering/:name/:signature': null,
  'POST /apen/bekreft/:gathering/:name/:signature': { wish: 'confirm' },
  'GET /kalender/samling/:file': null,
  'GET /kalender/:file': null,
  'GET /timer/:file': null,
  'GET /bilde/:id': null,
  'GET /m/:code': null,
  'POST /m/:code': { answer: '1' },
  'GET /bekreft': null,
  'GET /bekreft/:code': null,
}
const WITHOUT_INPUT = [
  'GET /',
  'GET /healthz',
  'GET /readyz',
  'GET /om/',
  'GET /om/personvern',
  'GET /om/vilkar',
  'GET /tab',
  'GET /tab/settings.json',
]
/** These are tried in personal/badInput.test.ts. */
const PERSONAL = ['GET /p/*', 'HEAD /p/*', 'POST /p/*']
/** This one in polls/polls.test.ts. */
const POLLS = ['HEAD /m/:code']

let trial: Trial
let routes: string[]
let rowsBefore: Record<string, number>
beforeAll(async () => {
  ;({ started: trial, routes } = await routesOf(startBadInputTrial))
  rowsBefore = await rowsIn(trial)
})
afterAll(() => trial.close())
beforeEach(() => void trial.logs.splice(0))
afterEach(() => {
  const log = trial.logs.join('\n')
  expect(trial.logs.filter((line) => line.includes('"level":50'))).toEqual([])
  expect(log).not.toContain(TRACE)
  for (const { name } of people) expect(log).not.toContain(name)
  expect(rowsThatCannotBeRead(trial)).toEqual([])
})

const asForm = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

it('every page there is, is tried', () => {
  const others = routes.filter((route) => !route.includes(' /api/') || route === 'POST /api/messages')
  const elsewhere = ['GET /tab/*', 'POST /api/messages', ...PERSONAL, ...POLLS]
  expect(others).toEqual([...Object.keys(PAGES), ...WITHOUT_INPUT, ...elsewhere].sort())
})

describe.each(Object.keys(PAGES))('%s', (route) => {
  const fields = PAGES[route]
  const body = fields ? asForm(fields) : undefined

  it.each(LANGUAGES)('is a page in %s, whatever the address', async (language) => {
    const before = storedIn(trial)
    for (const part of partsOf(route)) {
      for (const nasty of NASTY_PARTS) {
        const answer = await send(trial.url, route, `${pathOf(route, { [part]: nasty })}?lang=${language}`, FORM, body)
        expectProper(nasty, answer)
        if (answer.type.includes('html')) expect(answer.text).toContain(`lang="${language}"`)
      }
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('is a page whatever is asked, and in whatever language', async () => {
    const before = storedIn(trial)
    for (const nasty of NASTY_PARTS) {
      for (const query of [`lang=${nasty}`, `kode=${nasty}`, nasty, 'lang=nb&lang=nn', `${'a=b&'.repeat(2000)}`]) {
        const cookie = `ressursnett-her=${Buffer.from(nasty).toString('base64url')}`
        const answer = await send(trial.url, route, `${pathOf(route)}?${query}`, { ...FORM, cookie }, body && '')
        expectProper(query, answer)
      }
    }
    expect(storedIn(trial)).toEqual(before)
  })

  if (!fields) return

  it('takes a body of any kind', async () => {
    const before = storedIn(trial)
    const kinds = ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/xml', TRACE, '']
    for (const type of kinds) {
      for (const text of [
        '',
        '{',
        'null',
        '[]',
        '5',
        '{"email":{"a":1},"name":[],"wish":null}',
        '--x\r\n\r\n',
        '%',
        'a[b][c]=d&__proto__[x]=y',
      ]) {
        expectProper(`${type} ${text}`, await send(trial.url, route, pathOf(route), { 'Content-Type': type }, text))
      }
    }
    expect((await send(trial.url, route, pathOf(route), FORM, `name=${'x'.repeat(1_000_001)}`)).status).toBe(413)
    expect(storedIn(trial)).toEqual(before)
  })
})

describe('a form that is opened rightly', () => {
  const nastyForms = (good: Record<string, string>): [string, string, string][] =>
    Object.keys(good).flatMap((field) => [
      ...Object.entries({ ...NASTY_TEXTS, 'far too long': LONG_TEXT }).map(([name, text]): [string, string, string] => [
        field,
        name,
        asForm({ ...good, [field]: text }),
      ]),
      [field, 'twice', `${asForm(good)}&${field}=${TRACE}`],
      [field, 'as an object', asForm({ ...good, [field]: '' }).replace(`${field}=`, `${field}[${TRACE}]=`)],
    ])

  it('shows what is wrong at the field and keeps what was written, when somebody signs up', async () => {
    const before = storedIn(trial)
    for (const [field, name, body] of nastyForms(signUp).filter(([each]) => each === 'email' || each === 'answer')) {
      const answer = await send(trial.url, 'POST', '/apen/g-open', FORM, body)
      expectProper(`${field} ${name}`, answer)
      expect([field, name, answer.status, answer.text.includes(`id="${field}-problem"`)]).toEqual([
        field,
        name,
        422,
        true,
      ])
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('keeps a name as letters, whatever it is', async () => {
    const forms = nastyForms(signUp).filter(([each]) => each === 'name' || each === 'workplace')
    for (const [index, [field, name, body]] of forms.entries()) {
      const answer = await send(trial.url, 'POST', '/apen/g-open', FORM, body.replace('kari%40', `kari${index}%40`))
      expectProper(`${field} ${name}`, answer)
      expect([200, 422, 429]).toContain(answer.status)
    }
    for (const external of trial.program.network.externals.all()) {
      expect(`${external.name}${external.workplace}`).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })

  it('takes any address at the door and says the same to all', async () => {
    const before = storedIn(trial)['marks']
    const id = 'g-now' as GatheringId
    const code = () => codeAt(doorHash(links), id, minuteOf(trial.local.clock.now()))
    const texts = new Set<string>()
    for (const [field, name, body] of nastyForms({ email: 'nobody@example.no', remember: 'yes' })) {
      const answer = await send(trial.url, 'POST', `/her/${id}/${code()}`, FORM, body)
      expectProper(`${field} ${name}`, answer)
      if (answer.status === 200) texts.add(answer.text.replace(/\/her\/[^"]+/g, ''))
    }
    expect(texts.size).toBe(1)
    expect(storedIn(trial)['marks']).toEqual(before)
  })
})

describe('the files of the tab', () => {
  it.each([...NASTY_PARTS, '..%5c..%5cetc', 'assets/%2e%2e/%2e%2e/secret', '.', '%2e%2e'])(
    'are not found at %s',
    async (part) => {
      const answer = await send(trial.url, 'GET', `/tab/${part}`, {})
      expectProper(part, answer)
      expect([301, 302, 303, 400, 404]).toContain(answer.status)
    },
  )
})

describe('what comes from Teams', () => {
  const post = (body: string, type = 'application/json'): Promise<Answer> =>
    send(trial.url, 'POST', '/api/messages', { 'Content-Type': type }, body)

  it('may be anything, and is answered without a word of what went wrong inside', async () => {
    const { externals: _sent, ...before } = storedIn(trial)
    const real = {
      type: 'message',
      channelId: 'msteams',
      id: 'a',
      serviceUrl: trial.connector.url,
      from: { id: '29:anna', aadObjectId: 'somebody' },
      recipient: { id: '28:bot' },
      conversation: { id: 'chat-nobody', conversationType: 'personal' },
      text: 'hjelp',
    }
    const bodies = ['', '{', 'null', '5', '"text"', '[]', '{}', '['.repeat(20_000), JSON.stringify({ type: TRACE })]
    for (const field of Object.keys(real)) {
      for (const value of Object.values(NASTY_VALUES)) bodies.push(JSON.stringify({ ...real, [field]: value }))
    }
    for (const value of Object.values(NASTY_VALUES)) {
      bodies.push(JSON.stringify({ ...real, type: 'invoke', name: 'adaptiveCard/action', value }))
      bodies.push(JSON.stringify({ ...real, value, replyToId: value }))
    }
    for (const body of bodies) {
      const answer = await post(body)
      expect([body.slice(0, 400), answer.text.length < 5000 && !hasMarkup(answer.text)]).toEqual([
        body.slice(0, 400),
        true,
      ])
      expectProper(body.slice(0, 400), answer)
    }
    expect(storedIn(trial)).toMatchObject(before)
    // What came from nowhere cannot be answered there, and that is told.
    const others = trial.logs.splice(0).filter((line) => !line.includes('turn failed'))
    trial.logs.push(...others)
    expect((await trial.press(anna, 'menu.show')).statusCode).toBe(200)
  })
})

it('all that, and the lists have no rows but those of whoever signed up', async () => {
  const { Externals: signedUp = 0, ...others } = await rowsIn(trial)
  expect(others).toEqual((({ Externals: _before, ...rest }) => rest)(rowsBefore))
  expect(signedUp).toBe(trial.program.network.externals.all().length)
})
