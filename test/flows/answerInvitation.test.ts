import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { anna, bilal, cato, invited, ola } from '../support/people'
import { SITES } from '../support/provisioned'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

describe('answering an invitation in chat', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({ now: '2026-02-20T09:00:00Z', gatherings: [invited({ seats: 1 })] })
    await trial.install(anna)
    await until(
      () => trial.chatOf(anna),
      (chat) => chat.length === 2,
    )
    await trial.writesSince()
  })
  afterEach(() => trial.close())

  const stored = async () => {
    const { body } = await trial.graph.send({
      method: 'GET',
      path: `/sites/${SITES.team}/lists/${rsvpRow.list}/items?$expand=fields`,
    })
    return (body as { value: { fields: Record<string, unknown> }[] }).value.map((item) => item.fields)
  }

  it('stores the answer with one write, and shows the receipt', async () => {
    const reply = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(reply).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(JSON.stringify(reply.value)).toContain('Du kommer')
    await trial.program.sweeps.now()
    expect(await trial.writesSince()).toEqual({ Rsvps: 1 })
    expect(await stored()).toEqual([expect.objectContaining({ Member: 'anna', Answer: 'on-site', Late: false })])
  })

  it('keeps one row when the same press comes twice at once', async () => {
    const data = { gathering: 'g1', answer: 'on-site' }
    await Promise.all([trial.press(anna, 'rsvp.answer', data), trial.press(anna, 'rsvp.answer', data)])
    await trial.press(anna, 'rsvp.answer', data)
    expect(await trial.writesSince()).toEqual({ Rsvps: 1 })
    expect(await stored()).toHaveLength(1)
  })

  it('lets an answer be changed, with one write more', async () => {
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    const change = await trial.press(anna, 'rsvp.change', { gathering: 'g1' })
    expect(JSON.stringify(change.value)).toContain('rsvp.answer')
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'holiday' })
    expect(await trial.writesSince()).toEqual({ Rsvps: 3 })
    expect(await stored()).toEqual([expect.objectContaining({ Answer: 'cannot-come', Reason: 'holiday' })])
  })

  it('speaks of changing an answer only to whoever has given one', async () => {
    const opened = await trial.press(anna, 'rsvp.change', { gathering: 'g1' })
    expect(JSON.stringify(opened.value)).toContain('Du er invitert. Kommer du?')
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    const again = await trial.press(anna, 'rsvp.change', { gathering: 'g1' })
    expect(JSON.stringify(again.value)).toContain('Her kan du endre svaret ditt')
  })

  it('puts the next one on the waiting list, and lets her in when the place is given up', async () => {
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    const waiting = await trial.press(bilal, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(JSON.stringify(waiting.value)).toContain('ventelist')
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    const seated = await trial.press(bilal, 'card.refresh', { kind: 'invitation', about: 'g1' })
    expect(JSON.stringify(seated.value)).not.toContain('ventelist')
  })

  it('says it plainly, and stores nothing, when Graph does not take the answer in time', async () => {
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify({ outage: true }) })
    const began = performance.now()
    const reply = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(performance.now() - began).toBeLessThan(4000)
    expect(reply).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
    expect(reply.value).toContain('trykk én gang til')
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{}' })
    expect(await stored()).toEqual([])
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(await stored()).toHaveLength(1)
  })

  it('finds out by itself that a write happened whose answer was lost', async () => {
    await fetch(`${trial.local.url}/local/faults`, {
      method: 'POST',
      body: JSON.stringify({ loseResponses: { share: 1 } }),
    })
    const reply = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{}' })
    expect(reply.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(await stored()).toHaveLength(1)
  })
})

describe('what nobody should send', () => {
  let trial: Trial
  beforeAll(async () => {
    const gatherings = [invited(), invited({ id: 'g2' as never, areas: ['ahus' as never] })]
    trial = await startTrial({ now: '2026-02-20T09:00:00Z', gatherings })
    await trial.install(anna)
    await until(
      () => trial.chatOf(anna),
      (chat) => chat.length === 2,
    )
    await trial.program.sweeps.now()
    await trial.writesSince()
  })
  afterAll(() => trial.close())

  it.each([
    ['a made-up verb', 'give.me.everything', { gathering: 'g1' }, 'Denne knappen virker ikke lenger'],
    ['no verb at all', undefined, {}, 'Denne knappen virker ikke lenger'],
    ["somebody else's gathering", 'rsvp.answer', { gathering: 'g2', answer: 'on-site' }, 'Du står ikke på lista'],
    ['a gathering that is not there', 'rsvp.answer', { gathering: 'g99', answer: 'on-site' }, 'Vi finner ikke dette'],
    ['a value out of range', 'rsvp.answer', { gathering: 'g1', answer: 'perhaps' }, 'Noe manglet i svaret'],
    ['no reason', 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come' }, 'Velg en grunn'],
    ['online where there is no online', 'rsvp.answer', { gathering: 'g1', answer: 'online' }, 'bare på stedet'],
    ['200 kB of text', 'notice.acknowledge', { gathering: 'g1', comment: 'x'.repeat(200_000) }, 'for lang'],
    ['200 kB where an id should be', 'rsvp.answer', { gathering: 'x'.repeat(200_000), answer: 'on-site' }, 'for lang'],
    ["a notice that is another manager's", 'notice.acknowledge', { gathering: 'g1' }, 'gjelder ikke deg'],
    ["somebody else's list", 'list.save', { gathering: 'g1', onSite: 'anna' }, 'Denne lista føres av en annen'],
    ['a prototype name as verb', '__proto__', {}, 'Denne knappen virker ikke lenger'],
  ])('%s is answered kindly and stores nothing', async (_, verb, data, words) => {
    const reply = await trial.press(anna, verb, data)
    expect(reply.statusCode).toBe(200)
    expect(JSON.stringify(reply.value)).toContain(words)
    expect(await trial.writesSince()).toEqual({})
  })

  it('an unknown person is told whom to ask', async () => {
    const reply = await trial.press('stranger', 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(JSON.stringify(reply.value)).toContain('Vi finner deg ikke på navnelista')
    expect((await trial.writesSince())['Rsvps']).toBeUndefined()
  })

  it('speaks nynorsk to whoever has chosen it', async () => {
    const reply = await trial.press(bilal, 'rsvp.answer', { gathering: 'g2', answer: 'on-site' })
    expect(JSON.stringify(reply.value)).toContain('Du står ikkje på lista')
  })

  it('answers 200 kB of chat with a kind line, and goes on', async () => {
    await trial.write(anna, 'hjelp '.repeat(35_000))
    await until(
      () => trial.chatOf(anna),
      (chat) => chat.some((card) => card.includes('for lang')),
    )
    await trial.write(anna, 'timer')
    await until(
      () => trial.chatOf(anna),
      (chat) => chat.some((card) => card.includes('Timene mine')),
    )
  })

  it('keeps names, addresses and words out of the log', () => {
    const log = trial.logs.join('\n')
    expect(log.length).toBeGreaterThan(100)
    for (const secret of [anna.name, ola.name, cato.name, 'example.no', 'entra-anna', 'x'.repeat(50)]) {
      expect(log).not.toContain(secret)
    }
  })
})
