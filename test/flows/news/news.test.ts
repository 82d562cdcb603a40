import type { Member } from '../../../bot/domain/member'
import type { NewsAnswer } from '../../../bot/http/contract/news'
import { asked, lettersTo, newsIdOf, summer } from '../../support/news'
import { ahus, anna, bilal, cato, follo, mona, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const far = person('far', { area: ahus, language: 'en' })
const members = [anna, bilal, cato, mona, ola, nina, far]

let trial: Trial
beforeEach(async () => {
  trial = await startTrial({ now: '2026-03-03T09:00:00Z', members })
  await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
  for (const member of [anna, bilal, ola, nina, far]) await trial.install(member)
})
afterEach(() => trial.close())

const path = `/api/news/${summer}`
async function call(member: Member, method: string, where: string, body?: object): Promise<NewsAnswer> {
  const response = await trial.call(member, method, where, body)
  expect(response.status).toBe(200)
  return (await response.json()) as NewsAnswer
}
const sendNow = { at: null, dryRun: false }
const letters = (member: Member) => lettersTo(trial, member)
const out = (member: Member) => trial.chatOf(member).filter((text) => /Sommerbrev|trukket|trekt|withdrawn/.test(text))
const moveTo = async (time: string) => {
  trial.setClock(new Date(time))
  await trial.program.sweeps.now()
}

describe('a piece of news', () => {
  it('is written, looked over, sent to all nurses, and there once however often it is pressed', async () => {
    expect(await call(nina, 'PUT', path, asked())).toMatchObject({ ok: true, changed: true, at: null })
    await trial.program.sweeps.now()
    expect(out(anna)).toEqual([])

    const look = await call(nina, 'POST', `${path}/sending`, { at: null, dryRun: true })
    expect(look.ok && look.at).toMatch(/^2026-03-03T09:00:0/)
    const people = look.ok ? look.people : []
    expect(people.map(({ id, reach }) => [id, reach.door])).toEqual([
      ['anna', 'chat'],
      ['bilal', 'chat'],
      ['cato', 'mail'],
      ['far', 'chat'],
    ])
    expect(trial.program.network.news.get(summer)?.stage).toBe('draft')

    const answers = await Promise.all([1, 2, 3].map(() => call(nina, 'POST', `${path}/sending`, sendNow)))
    expect(answers.map((answer) => answer.ok && answer.changed).sort()).toEqual([false, false, true])
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    expect([anna, bilal, far, mona, ola].map((member) => out(member).length)).toEqual([1, 1, 1, 0, 0])
    expect(out(anna)[0]).toContain('Nyhet fra Kompetansenettverket')
    expect(out(bilal)[0]).toContain('Nyhende frå Kompetansenettverket')
    expect(out(far)[0]).toContain('[Programmet](https://example.no/program)')

    const { news } = (await (await trial.call(nina, 'GET', '/api/news')).json()) as { news: object[] }
    expect(news).toEqual([{ id: summer, receivers: 4, chat: 3, mail: 1, notReached: 0, waiting: 0 }])
  })

  it('is put right where it stands, and then withdrawn', async () => {
    await call(nina, 'PUT', path, asked())
    await call(nina, 'POST', `${path}/sending`, sendNow)
    await trial.program.sweeps.now()
    const corrected = { ...asked({ text: 'Fagdagen er i oktober.' }), sequence: 0 }
    expect(await call(nina, 'PUT', `${path}/correction`, corrected)).toMatchObject({ ok: true, changed: true })
    expect(await call(nina, 'PUT', `${path}/correction`, corrected)).toMatchObject({ ok: true, changed: false })
    await trial.program.sweeps.now()
    expect(out(anna)).toHaveLength(1)
    expect(out(anna)[0]).toContain('Fagdagen er i oktober.')
    expect(out(anna)[0]).toContain('rettet etter at den ble sendt')

    expect(await call(nina, 'POST', `${path}/withdrawal`)).toMatchObject({ ok: true, changed: true })
    expect(await call(nina, 'POST', `${path}/withdrawal`)).toMatchObject({ ok: true, changed: false })
    await trial.program.sweeps.now()
    expect(out(anna)).toHaveLength(1)
    expect(out(anna)[0]).toContain('Nyheten er trukket tilbake')
    expect(out(anna)[0]).not.toContain('Fagdagen')
    expect(out(far)[0]).toContain('has been withdrawn')

    expect(JSON.stringify(await trial.press(anna, 'card.refresh', { kind: 'news', about: summer }))).toContain(
      'trukket',
    )
  })

  it('reaches whoever has no chat by letter, once, and the correction and the withdrawal once each', async () => {
    await call(nina, 'PUT', path, asked())
    await call(nina, 'POST', `${path}/sending`, sendNow)
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    const [first, ...none] = await letters(cato)
    expect(none).toEqual([])
    const text = JSON.stringify(first)
    for (const words of ['Sommerbrev', 'Fagdag i september', 'https://example.no/program', '/p/']) {
      expect(text).toContain(words)
    }
    await call(nina, 'PUT', `${path}/correction`, { ...asked({ text: 'Fagdagen er i oktober.' }), sequence: 0 })
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    expect(await letters(cato)).toHaveLength(2)
    expect(JSON.stringify(await letters(cato))).toContain('Fagdagen er i oktober.')
    await call(nina, 'POST', `${path}/withdrawal`)
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    expect(
      (await letters(cato)).map(({ subject }) => subject).filter((subject) => /trukket/i.test(subject)),
    ).toHaveLength(1)
    expect(await letters(cato)).toHaveLength(3)
    const [delivery] = trial.program.network.deliveries.inGroup(summer).filter(({ to }) => to === cato.id)
    expect(delivery).toMatchObject({ outcome: 'withdrawn', door: 'mail' })
  })

  it('waits for its time, and for the morning when that is at night', async () => {
    await call(nina, 'PUT', path, asked())
    const look = await call(nina, 'POST', `${path}/sending`, { at: '2026-03-06T20:00:00.000Z', dryRun: false })
    expect(look).toMatchObject({ ok: true, at: '2026-03-09T06:00:00.000Z' })
    await moveTo('2026-03-06T20:30:00Z')
    expect(out(anna)).toEqual([])
    await moveTo('2026-03-09T06:00:00Z')
    expect(out(anna)).toHaveLength(1)
  })

  it('that waits is taken back, and nothing goes out', async () => {
    await call(nina, 'PUT', path, asked())
    await call(nina, 'POST', `${path}/sending`, { at: '2026-03-04T09:00:00.000Z', dryRun: false })
    await call(nina, 'POST', `${path}/withdrawal`)
    await moveTo('2026-03-04T10:00:00Z')
    expect(out(anna)).toEqual([])
    expect(await call(nina, 'DELETE', path)).toEqual({ ok: true })
    expect(await call(nina, 'DELETE', path)).toEqual({ ok: true })
    expect(trial.program.network.news.all()).toEqual([])
  })

  it('is shown to nobody whom it was not sent to', async () => {
    await call(ola, 'PUT', path, asked({ areas: [follo] }))
    expect(JSON.stringify(await trial.press(anna, 'card.refresh', { kind: 'news', about: summer }))).not.toContain(
      'Sommer',
    )
    await call(ola, 'POST', `${path}/sending`, sendNow)
    await trial.program.sweeps.now()
    expect([anna, far].map((member) => out(member).length)).toEqual([1, 0])
    expect(JSON.stringify(await trial.press(anna, 'card.refresh', { kind: 'news', about: summer }))).toContain('Sommer')
    expect(JSON.stringify(await trial.press(far, 'card.refresh', { kind: 'news', about: summer }))).not.toContain(
      'Sommer',
    )
  })

  it('reaches whoever joins within two days, and nobody who joins later', async () => {
    await call(nina, 'PUT', path, asked())
    await call(nina, 'POST', `${path}/sending`, sendNow)
    const joining = (id: string, day: string) => person(id, { memberSince: day as never, entraId: null })
    await trial.program.network.members.put(joining('soon', '2026-03-05'))
    await trial.program.network.members.put(joining('late', '2026-03-06'))
    await moveTo('2026-03-10T09:00:00Z')
    const to = trial.program.network.deliveries.inGroup(summer).map((delivery) => delivery.to)
    expect(to.sort()).toEqual(['anna', 'bilal', 'cato', 'far', 'soon'])
  })
})

describe('a preview', () => {
  it('goes to the writer alone, marked, once for two presses, and is written down nowhere', async () => {
    await call(nina, 'PUT', path, asked())
    const answers = await Promise.all([1, 2].map(() => trial.call(nina, 'POST', `${path}/preview`)))
    for (const answer of answers) expect(await answer.json()).toEqual({ ok: true, door: 'chat' })
    expect(out(nina)).toHaveLength(1)
    expect(out(nina)[0]).toContain('Forhåndsvisning')
    expect(out(anna)).toEqual([])
    expect(trial.program.network.deliveries.inGroup(summer)).toEqual([])
    await call(nina, 'PUT', path, asked({ title: 'Sommerbrev nummer to' }))
    await trial.call(nina, 'POST', `${path}/preview`)
    expect(out(nina)).toHaveLength(2)
  })

  it('goes by mail to whoever has no chat, and says so when there is no way at all', async () => {
    const oda = person('oda', { role: 'working-group', area: null })
    const nobody = person('nobody', { role: 'working-group', area: null, email: null })
    await trial.close()
    trial = await startTrial({ now: '2026-03-03T09:00:00Z', members: [...members, oda, nobody] })
    await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
    await call(oda, 'PUT', path, asked())
    expect(await (await trial.call(oda, 'POST', `${path}/preview`)).json()).toEqual({ ok: true, door: 'mail' })
    expect(await (await trial.call(nobody, 'POST', `${path}/preview`)).json()).toEqual({
      ok: false,
      refusal: 'no-door',
    })
    const unknown = await trial.call(nobody, 'POST', `/api/news/${newsIdOf(9)}/preview`)
    expect(await unknown.json()).toEqual({ ok: false, refusal: 'not-found' })
  })
})

describe('a picture', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  const upload = async (bytes: Buffer, writer = nina) =>
    (await (await trial.call(writer, 'POST', '/api/news-pictures', { data: bytes.toString('base64') })).json()) as {
      ok: boolean
      id: string
    }

  it('is kept once, and anybody who has its address sees it and nothing else', async () => {
    const [first, second] = await Promise.all([upload(png), upload(png)])
    expect(second).toEqual(first)
    expect(first.id).toMatch(/^[\w-]{43}$/)
    expect(trial.program.network.pictures.all()).toHaveLength(1)
    const shown = await fetch(`${trial.url}/bilde/${first.id}`)
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    })
    expect((await fetch(`${trial.url}/bilde/${first.id.slice(0, 42)}x`)).status).toBe(404)
  })

  it('stands in the card, and is gone when it stands nowhere any more', async () => {
    const { id: picture } = await upload(png)
    const pictured = { picture: picture as never, pictureAlt: 'Fire ved et bord' }
    await call(nina, 'PUT', path, asked(pictured))
    await call(nina, 'PUT', `/api/news/${newsIdOf(2)}`, asked(pictured))
    await call(nina, 'POST', `${path}/sending`, sendNow)
    await trial.program.sweeps.now()
    expect(out(anna)[0]).toContain(`/bilde/${picture}`)
    expect(out(anna)[0]).toContain('Fire ved et bord')
    await call(nina, 'POST', `${path}/withdrawal`)
    expect((await fetch(`${trial.url}/bilde/${picture}`)).status).toBe(200)
    await call(nina, 'DELETE', `/api/news/${newsIdOf(2)}`)
    expect((await fetch(`${trial.url}/bilde/${picture}`)).status).toBe(404)
  })

  it('that was chosen and never stood in anything is forgotten after a week', async () => {
    const { id: kept } = await upload(png)
    const { id: left } = await upload(Buffer.concat([png, png]))
    await call(nina, 'PUT', path, asked({ picture: kept as never, pictureAlt: 'Fire ved et bord' }))
    await moveTo('2026-03-10T08:59:00Z')
    expect(trial.program.network.pictures.all()).toHaveLength(2)
    await moveTo('2026-03-10T09:05:00Z')
    expect(trial.program.network.pictures.all().map(({ id }) => id)).toEqual([kept])
    expect((await fetch(`${trial.url}/bilde/${left}`)).status).toBe(404)
  })

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'not-a-picture'],
    ['a drawing with script in it', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-picture'],
    ['too large a picture', Buffer.concat([png, Buffer.alloc(45_000)]), 'too-large'],
  ])('is not %s', async (_, bytes, refusal) => {
    expect(await upload(bytes)).toEqual({ ok: false, refusal })
    expect(trial.program.network.pictures.all()).toEqual([])
  })
})
