import { expectProper, NASTY_PARTS, send } from '../../support/badCalls'
import { storedIn } from '../../support/badInput'
import { LONG_TEXT, NASTY_TEXTS, NASTY_VALUES, TRACE } from '../../support/nasty'
import { ann, bil, buttonsIn, cardOf, cat, mon, ol, personalTrial, type PersonalTrial } from './personalTrial'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const DOORS = ['act', 'language', 'revoke', 'new-link']

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial()
})
afterAll(() => trial.close())
beforeEach(() => void trial.logs.splice(0))
afterEach(() => {
  expect(trial.logs.filter((line) => line.includes('"level":50'))).toEqual([])
  expect(trial.logs.join('\n')).not.toContain(TRACE)
})

it('a link may be anything', async () => {
  const before = storedIn(trial)
  for (const part of NASTY_PARTS) {
    for (const path of [`/p/${part}`, `/p/${part}/card`, `/p/${part}/${part}`, `/p/${trial.token(ann)}/${part}`]) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        expectProper(
          `${method} ${path}`,
          await send(trial.url, method, path, JSON_TYPE, method === 'POST' ? '{}' : undefined),
        )
      }
    }
    for (const door of DOORS) {
      expectProper(`${door} ${part}`, await send(trial.url, 'POST', `/p/${part}/${door}`, JSON_TYPE, '{}'))
    }
  }
  expect(storedIn(trial)).toEqual(before)
})

it('a press may bring anything', async () => {
  const before = storedIn(trial)
  // Nobody may press without end, and so they take turns.
  const tokens = [ann, bil, cat, mon, ol].map((member) => trial.token(member))
  let turn = 0
  const press = async (door: string, body: string, type = 'application/json') => {
    const token = tokens[turn++ % tokens.length] ?? ''
    const answer = await send(trial.url, 'POST', `/p/${token}/${door}`, { 'Content-Type': type }, body)
    expectProper(`${door} ${body.slice(0, 200)}`, answer)
    expect(answer.status).not.toBe(429)
  }
  const data = { gathering: 'g1', answer: 'on-site' }
  const good = { verb: 'rsvp.answer', data, seal: 'a-seal', inputs: { reason: 'roster' } }
  const bodies = ['', '{', 'null', '5', '"text"', '[]', '{}', '['.repeat(20_000), '{"__proto__":{"verb":"x"}}']
  for (const value of [...Object.values(NASTY_VALUES), LONG_TEXT]) {
    for (const field of Object.keys(good)) bodies.push(JSON.stringify({ ...good, [field]: value }))
    bodies.push(JSON.stringify({ ...good, data: { gathering: value }, inputs: { answer: value } }))
  }
  for (const body of bodies) await press('act', body)
  for (const value of Object.values(NASTY_VALUES)) await press('language', JSON.stringify({ language: value }))
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    TRACE,
    '',
  ]) {
    await press('language', '{"language":"en"}', type)
  }
  expect(storedIn(trial)).toEqual(before)
})

it('a good button may be pressed with anything filled in', async () => {
  trial.setClock(new Date('2026-03-12T12:00:00Z'))
  const list = trial.token(ol, { kind: 'list-prompt', gathering: 'g1' as never })
  const [save] = buttonsIn(cardOf(await trial.look(list)))
  const before = storedIn(trial)
  for (const [name, value] of Object.entries({ ...NASTY_TEXTS, 'far too long': LONG_TEXT })) {
    const inputs = { onSite: value, online: value, page: value, gathering: value, [value.slice(0, 100)]: value }
    const body = JSON.stringify({ ...save, inputs })
    expectProper(name, await send(trial.url, 'POST', `/p/${list}/act`, JSON_TYPE, body))
  }
  expect(storedIn(trial)).toEqual(before)
})
