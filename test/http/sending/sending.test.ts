import {
  reachAnswer,
  retryAnswer,
  sendingAnswer,
  sendingNow,
  sendingsAnswer,
  type SendingShown,
} from '../../../bot/http/contract/sending'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Member } from '../../../bot/domain/member'
import { ahus, anna, bilal, cato, follo, invited, mona, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const odd = person('odd', { role: 'area-leader', manager: null, area: ahus })
const arne = person('arne', { area: ahus, manager: null })
const ahusOnly = invited({ id: 'g-ahus' as GatheringId, title: 'Områdesamling Ahus', areas: [ahus] })
const joint = invited({ areas: [follo, ahus] })
/** No Teams and no address. */
const dina = person('dina', { entraId: null, email: null })

describe('the tab asks how it goes with what is sent', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-02-20T09:00:00Z',
      members: [anna, bilal, cato, dina, mona, ola, nina, odd, arne],
      gatherings: [joint, ahusOnly],
    })
    for (const member of [anna, ola, odd, arne]) await trial.install(member)
    await trial.program.sweeps.now()
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
  }, 60_000)
  afterAll(() => trial.close())

  const ask = async (member: Member, method: string, path: string, body?: object) => {
    const response = await trial.call(member, method, path, body)
    return { status: response.status, body: await response.json() }
  }
  const list = async (member: Member) => sendingsAnswer.parse((await ask(member, 'GET', '/api/sendings')).body).sendings
  const one = async (member: Member, id: string) =>
    sendingAnswer.parse((await ask(member, 'GET', `/api/sendings/${encodeURIComponent(id)}`)).body)
  const reach = async (member: Member) => reachAnswer.parse((await ask(member, 'GET', '/api/reach')).body).people
  const now = async (member: Member) => sendingNow.parse((await ask(member, 'GET', '/api/sending')).body)
  const countsOf = (sendings: SendingShown[]) =>
    Object.fromEntries(sendings.map(({ id, total, counts, answered }) => [id, [total, counts.chat, answered]]))

  it('and the working group sees everything, with the words it is called by', async () => {
    const sendings = await list(nina)
    expect(countsOf(sendings)).toEqual({
      'g1/invitation': [5, 2, 1],
      'g-ahus/invitation': [1, 1, 0],
      'roster-2026-02-17/roster': [1, 0, null],
    })
    expect(sendings.find(({ id }) => id === 'g1/invitation')).toMatchObject({
      kind: 'invitation',
      gathering: 'g1',
      title: 'Områdesamling Follo',
      day: '2026-03-12',
      counts: { 'not-reached': 3 },
    })
    const { rows } = await one(nina, 'g1/invitation')
    expect(rows.find(({ member }) => member === 'dina')).toMatchObject({ chat: 'no-account', mail: 'no-address' })
    expect(rows.find(({ member }) => member === 'anna')?.answer?.kind).toBe('on-site')
  })

  it('where an area leader sees and counts only the own area’s people', async () => {
    expect(countsOf(await list(odd))).toEqual({ 'g1/invitation': [1, 1, 0], 'g-ahus/invitation': [1, 1, 0] })
    expect(countsOf(await list(ola))).toEqual({
      'g1/invitation': [4, 1, 1],
      'roster-2026-02-17/roster': [1, 0, null],
    })
    expect((await one(odd, 'g1/invitation')).rows.map(({ member }) => member)).toEqual(['arne'])
    expect((await ask(ola, 'GET', `/api/sendings/${encodeURIComponent('g-ahus/invitation')}`)).status).toBe(404)
    const everything = JSON.stringify([
      await list(ola),
      await reach(ola),
      await one(ola, 'g1/invitation'),
      await now(ola),
    ])
    expect(everything).not.toMatch(/arne|odd|Ahus/)
  })

  it('which is for nobody who does not lead', async () => {
    for (const member of [anna, mona]) {
      for (const path of ['/api/sendings', '/api/sendings/g1%2Finvitation', '/api/sending', '/api/reach']) {
        expect([path, (await ask(member, 'GET', path)).status]).toEqual([path, 403])
      }
      for (const path of ['/api/sending/pause', '/api/sending/resume', '/api/sendings/g1%2Finvitation/retry']) {
        expect([path, (await ask(member, 'POST', path, { members: ['anna'] })).status]).toEqual([path, 403])
      }
    }
  })

  it('and says of nobody which address, chat or account is used', async () => {
    const all = JSON.stringify([await one(nina, 'g1/invitation'), await reach(nina), await list(nina), await now(nina)])
    expect(all).not.toMatch(/example\.no|chat-anna|29:/)
  })

  it('and sees how each person is reached', async () => {
    const people = new Map((await reach(nina)).map(({ member, reach: way }) => [member as string, way]))
    expect(people.get('anna')).toEqual({ door: 'chat' })
    expect(people.get('bilal')).toEqual({ door: 'none', chat: 'never-installed', mail: 'no-mailbox' })
    expect(people.get('dina')).toEqual({ door: 'none', chat: 'no-account', mail: 'no-address' })
    expect((await reach(odd)).map(({ member }) => member).sort()).toEqual(['arne', 'odd'])
    expect(await now(nina)).toMatchObject({ paused: null, waiting: { chat: 0, mail: 0 }, mayPause: true })
    expect(await now(odd)).toMatchObject({ mayPause: false, secondsLeft: null, notReached: 0 })
  })

  it('and asks for another try: an address that came back is forgotten, and the own area is all an area leader can try', async () => {
    await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
    await trial.program.network.deadAddresses.put({
      member: bilal.id,
      address: 'bilal@example.no',
      cause: 'bounced',
      at: new Date('2026-02-20T09:00:00Z'),
    })
    const path = '/api/sendings/g1%2Finvitation/retry'
    expect((await reach(nina)).find(({ member }) => member === 'bilal')?.reach).toMatchObject({ mail: 'bounced' })
    const leaked = await ask(odd, 'POST', path, { members: ['bilal', 'dina'] })
    expect(leaked.body).toEqual({ ok: true, tried: 0, closed: 0 })
    expect(trial.program.network.deadAddresses.get('bilal')).toBeDefined()
    const tried = retryAnswer.parse((await ask(ola, 'POST', path, { members: ['bilal', 'dina', 'anna'] })).body)
    expect(tried).toEqual({ ok: true, tried: 1, closed: 1 })
    expect(trial.program.network.deadAddresses.get('bilal')).toBeUndefined()
    await until(
      async () => (await one(ola, 'g1/invitation')).sending.counts,
      (counts) => counts.mail === 2,
    )
    expect((await ask(ola, 'POST', '/api/sendings/g-none%2Finvitation/retry', { members: ['bilal'] })).body).toEqual({
      ok: false,
      refusal: 'not-found',
    })
  })

  it('and pauses everything: what is due waits, and goes out when it is resumed', async () => {
    expect((await ask(ola, 'POST', '/api/sending/pause')).body).toEqual({ ok: false, refusal: 'not-yours' })
    await trial.writesSince()
    expect((await ask(nina, 'POST', '/api/sending/pause')).body).toEqual({ ok: true, changed: true })
    expect((await ask(nina, 'POST', '/api/sending/pause')).body).toEqual({ ok: true, changed: false })
    expect(await trial.writesSince()).toMatchObject({ Settings: 1 })
    expect((await now(ola)).paused).toMatchObject({ by: 'nina', at: expect.stringMatching(/^2026-02-20T09:0/) })
    const before = trial.chatOf(arne).length
    const cancel = { because: 'Snø', dryRun: false }
    expect((await ask(odd, 'POST', '/api/gatherings/g-ahus/cancellation', cancel)).body).toMatchObject({ ok: true })
    trial.setClock(new Date('2026-02-20T09:05:00Z'))
    await trial.program.sweeps.now()
    expect(trial.chatOf(arne)).toHaveLength(before)
    expect((await list(odd))[0]).toMatchObject({ id: 'g-ahus/cancelled', counts: { waiting: 1 } })
    expect(await now(nina)).toMatchObject({ waiting: { chat: 1 }, secondsLeft: null })
    expect((await ask(nina, 'POST', '/api/sending/resume')).body).toEqual({ ok: true, changed: true })
    await until(
      async () => (await list(odd)).find(({ id }) => id === 'g-ahus/cancelled')?.counts,
      (counts) => counts?.chat === 1,
    )
    expect((await now(nina)).paused).toBeNull()
  })

  it('and a message that matters no more is not tried again', async () => {
    trial.setClock(new Date('2026-03-13T09:00:00Z'))
    const answer = await ask(nina, 'POST', '/api/sendings/g1%2Finvitation/retry', { members: ['dina'] })
    expect(answer.body).toEqual({ ok: false, refusal: 'over' })
  })
})
