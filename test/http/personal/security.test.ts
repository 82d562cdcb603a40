import type { Member } from '../../../bot/domain/member'
import type { PageLink } from '../../../bot/domain/pages/pageLink'
import { asDay } from '../../support/people'
import { until } from '../../support/until'
import {
  ann,
  bil,
  buttonsIn,
  cardOf,
  elsewhere,
  links,
  ol,
  open,
  pathIn,
  personalTrial,
  survey,
  type PersonalTrial,
  mon,
} from './personalTrial'

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial()
})
afterAll(() => trial.close())

const from = (address: string) => ({ 'X-Forwarded-For': address })
const rows = () => JSON.stringify(trial.program.network.rsvps.all())
describe('a link that was not made here', () => {
  it('opens nothing: made up, cut, altered or put together from two', async () => {
    const [own, other] = [trial.token(ann), trial.token(bil)]
    const middle = Math.floor(own.length / 2)
    const altered = own.slice(0, middle) + (own[middle] === 'x' ? 'y' : 'x') + own.slice(middle + 1)
    const foreign = links.seal('another purpose', '["anna","invitation","g1",1,"",9999999999]')
    const wrong = [
      'a',
      'anna',
      own.slice(0, -1),
      `${own}A`,
      altered,
      own.slice(0, middle) + other.slice(middle),
      foreign,
    ]
    for (const [index, token] of wrong.entries()) {
      const answer = await trial.ask('GET', `/p/${token}/card`, undefined, from(`10.1.0.${index}`))
      expect([answer.status, answer.page]).toEqual([404, { state: 'forged', language: null }])
      const press = { verb: 'rsvp.answer', data: { gathering: open.id, answer: 'online' }, seal: '', inputs: {} }
      expect((await trial.ask('POST', `/p/${token}/act`, press, from(`10.1.0.${index}`))).status).toBe(404)
    }
    expect(rows()).toBe('[]')
  })

  it('is not guessed at for long; whoever has a good one comes in all the same', async () => {
    const guess = () => trial.ask('GET', '/p/made-up-and-long-enough-to-be-one/card', undefined, from('10.2.0.1'))
    const statuses = []
    for (let tries = 0; tries < 40; tries++) statuses.push((await guess()).status)
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([404]))
    expect(new Set(statuses.slice(30))).toEqual(new Set([429]))
    expect((await guess()).page).toEqual({ state: 'too-often', language: null })
    const good = await trial.ask('GET', `/p/${trial.token(ann)}/card`, undefined, from('10.2.0.1'))
    expect(good.status).toBe(200)
  })
})

describe('a link that is no longer good', () => {
  const closedAs = async (member: Member, changes: Partial<PageLink>, matter?: PageLink['matter']) =>
    (await trial.look(trial.token(member, matter, changes))).page?.state

  it('says kindly why: out of date, taken back, sent to an old address, over, gone', async () => {
    expect(await closedAs(ann, { until: new Date('2026-03-01T00:00:00Z') })).toBe('expired')
    expect(await closedAs(ann, { number: 2 })).toBe('revoked')
    expect(await closedAs(ann, { mark: 'of another address' })).toBe('revoked')
    expect(await closedAs(ann, {}, { kind: 'roster', day: asDay('2026-01-05') })).toBe('over')
    expect(await closedAs({ ...ann, id: 'nobody' as Member['id'] }, {})).toBe('left')
    // A manager is not invited to this one.
    expect(await closedAs(mon, {})).toBe('over')
  })

  it('presses nothing either', async () => {
    const token = trial.token(ann)
    const [button] = buttonsIn(cardOf(await trial.look(token)))
    const { members } = trial.program.network
    const listed = members.all().find(({ id }) => id === ann.id)!
    await members.put({ ...listed, email: 'new@example.no' })
    const answer = await trial.ask('POST', `/p/${token}/act`, { ...button, inputs: {} })
    expect([answer.status, answer.page?.state]).toEqual([410, 'revoked'])
    expect((await trial.ask('POST', `/p/${token}/language`, { language: 'en' })).status).toBe(410)
    expect((await trial.ask('POST', `/p/${token}/revoke`, {})).status).toBe(410)
    await members.put({ ...members.all().find(({ id }) => id === ann.id)!, email: ann.email })
    expect(rows()).toBe('[]')
    expect(trial.program.network.pageKeys.all()).toEqual([])
  })

  it('is renewed by a letter to the address on the list, and the answer is the same for all', async () => {
    const stale = { until: new Date('2026-03-01T00:00:00Z') }
    const ask = (token: string, body: object = {}) => trial.ask('POST', `/p/${token}/new-link`, body, from('10.3.0.1'))
    const [hers, managers] = [await trial.lettersTo('bilal@example.no'), await trial.lettersTo(mon.email ?? '')]
    const answers = [
      await ask(trial.token(bil, undefined, { number: 9 }), { to: 'thief@example.no', email: 'thief@example.no' }),
      await ask(trial.token({ ...ann, id: 'nobody' as Member['id'] }, undefined, stale)),
      await ask(trial.token(ann, { kind: 'roster', day: asDay('2026-01-05') }, stale)),
      await ask(trial.token(mon)),
    ]
    for (const { status, page } of answers) expect([status, page]).toEqual([200, { state: 'done' }])
    const [letter] = await until(
      () => trial.lettersTo('bilal@example.no'),
      ({ length }) => length > hers.length,
    )
    const path = pathIn(letter)
    expect((await trial.ask('GET', `${path}/card`)).page).toMatchObject({ state: 'ok', name: bil.name })
    expect(await trial.lettersTo('thief@example.no')).toEqual([])
    expect(await trial.lettersTo(mon.email ?? '')).toEqual(managers)
  })

  it('is asked for twenty times an hour from one place', async () => {
    const ask = () => trial.ask('POST', `/p/${trial.token(ol)}/new-link`, {}, from('10.3.0.2'))
    const statuses = []
    for (let times = 0; times < 22; times++) statuses.push((await ask()).status)
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429])
  })
})

describe('a button', () => {
  it('is only pressed by the link it was given to', async () => {
    const [mine, hers] = [trial.token(ann), trial.token(bil)]
    const [button] = buttonsIn(cardOf(await trial.look(mine)))
    const press = (token: string, changes: object = {}) =>
      trial.ask('POST', `/p/${token}/act`, { ...button, inputs: {}, ...changes })
    const again = trial.token(ann)
    const wrong = [
      await press(hers),
      await press(again),
      await press(mine, { data: { ...button?.data, answer: 'online' } }),
      await press(mine, { data: { ...button?.data, substitute: 'bilal' } }),
      await press(mine, { verb: 'rsvp.change' }),
      await press(mine, { verb: 'menu.show' }),
      await press(mine, { seal: '' }),
      await press(mine, { seal: links.sign('personal page button', hers, 'rsvp.answer', '{}') }),
    ]
    for (const { status, page } of wrong) expect([status, page?.state]).toEqual([403, 'line'])
    expect(rows()).toBe('[]')
  })

  it('says what it says, whatever the fields are called', async () => {
    const token = trial.token(ann)
    const card = cardOf(await trial.look(token))
    const inputs = { gathering: 'g2', answer: 'online', member: 'bilal' }
    await trial.pressOn(token, card, 'rsvp.answer', { answer: 'on-site' }, inputs)
    expect(trial.program.network.rsvps.all()).toMatchObject([{ member: 'anna', gathering: 'g1', answer: 'on-site' }])
  })

  it('is pressed as JSON and no other way, and not with a book', async () => {
    const token = trial.token(ann)
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const plain = { 'Content-Type': 'text/plain' }
    const body = JSON.stringify({ language: 'en' })
    expect((await trial.ask('POST', `/p/${token}/language`, 'language=en', form)).status).toBe(400)
    expect((await trial.ask('POST', `/p/${token}/language`, body, plain)).status).toBe(400)
    expect((await trial.ask('POST', `/p/${token}/revoke`)).status).toBe(400)
    expect((await trial.ask('POST', `/p/${token}/act`, { verb: 'x'.repeat(200_000) })).status).toBe(400)
    expect((await trial.look(token)).page).toMatchObject({ language: 'nb' })
  })

  it('is not pressed without end', async () => {
    const token = trial.token(bil, { kind: 'survey', survey: survey.id })
    const press = () => trial.ask('POST', `/p/${token}/act`, { verb: 'survey.submit', data: {}, seal: '', inputs: {} })
    const statuses = await Promise.all(Array.from({ length: 130 }, press))
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(5)
    expect((await trial.look(token)).status).toBe(200)
  })
})

describe('opening a link', () => {
  it('changes nothing, however it is opened and whoever opens it', async () => {
    const tokens = [
      trial.token(bil),
      trial.token(bil, { kind: 'survey', survey: survey.id }),
      trial.token(bil, undefined, { number: 9 }),
      'made-up',
    ]
    const letters = async () => (await fetch(`${trial.local.url}/mail.json`)).text()
    const lettersBefore = await letters()
    await trial.writesSince()
    for (const token of tokens) {
      for (const path of ['', '/card', '/act', '/language', '/revoke', '/new-link', '/', '/card/x']) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const scanner = { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch;prerender', ...from('10.4.0.1') }
          await trial.ask(method, `/p/${token}${path}`, undefined, scanner)
          await trial.ask(method, `/p/${token}${path}?act=1&verb=rsvp.answer`, undefined, from('10.4.0.2'))
        }
      }
    }
    expect(await trial.writesSince()).toEqual({})
    expect(await letters()).toBe(lettersBefore)
  })

  it('is kept by nobody, framed by nobody, found by nobody, and told to nobody', async () => {
    const token = trial.token(bil)
    const answers = [
      await trial.ask('GET', `/p/${token}`),
      await trial.ask('HEAD', `/p/${token}`),
      await trial.look(token),
      await trial.look('made-up'),
      await trial.ask('POST', `/p/${token}/act`, {}),
      await trial.ask('POST', `/p/${token}/nothing`, {}),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-robots-tag': expect.stringContaining('noindex'),
      })
      const policy = headers['content-security-policy']
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|http/)
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('looks the same for a good link and for a made-up one, before anything is asked', async () => {
    const [good, wrong] = [await trial.ask('GET', `/p/${trial.token(bil)}`), await trial.ask('GET', '/p/made-up')]
    expect([good.status, good.text]).toEqual([wrong.status, wrong.text])
  })

  it('shows nobody else', async () => {
    const { text } = await trial.look(trial.token(bil))
    for (const { name } of [ann, ol, elsewhere]) expect(text).not.toContain(name)
  })
})

it('writes no token, name, address or seal in the log', () => {
  const log = trial.logs.join('\n')
  expect(log).not.toContain('/p/')
  for (const { name, email } of [ann, bil, ol])
    for (const text of [name, email ?? name]) expect(log).not.toContain(text)
  // Nothing else that is logged is as long as a token.
  expect(log).not.toMatch(/[\w-]{100,}/)
})
