import type { GatheringId } from '../../../bot/domain/gathering'
import { anna, bilal, everybody, invited, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const channel = '19:follo@thread.tacv2'
const g1 = 'g1' as GatheringId

describe('an invitation in a channel', () => {
  let trial: Trial

  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-02-16T09:00:00Z',
      members: [...everybody, person('dora', { area: null, role: 'working-group' })],
      gatherings: [invited({ channel, seats: 1, mode: 'hybrid' })],
    })
    await trial.install(anna)
    await trial.install(bilal)
  }, 60_000)

  afterAll(() => trial.close())

  const inChannel = () => trial.connector.standing(channel).map(({ card }) => JSON.stringify(card))

  it('is posted once the bot is in the team, and only once', async () => {
    expect(inChannel()).toEqual([])
    await trial.addToTeam(ola, channel)
    await until(inChannel, (cards) => cards.length === 1)
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    expect(inChannel()).toHaveLength(1)
    expect(trial.connector.posted.filter(({ conversation }) => conversation === channel)).toHaveLength(1)
  })

  it('names nobody, and comes by itself only to those who are asked', () => {
    const card = inChannel().join()
    expect(card).not.toContain('Testesen')
    expect(card).toContain('"userIds":["29:anna","29:bilal"]')
  })

  it('shows whoever presses her own answer, and the others the count', async () => {
    const reply = await trial.pressInChannel(anna, channel, 'rsvp.answer', { gathering: g1, answer: 'on-site' })
    expect(JSON.stringify(reply.value)).toContain('Du kommer på stedet')
    await until(inChannel, (cards) => cards.join().includes('"Kommer på stedet","value":"1"'), 8000)
    expect(inChannel()).toHaveLength(1)
    const hers = await trial.pressInChannel(anna, channel, 'channel.refresh', { gathering: g1 })
    expect(JSON.stringify(hers.value)).toContain('Du kommer på stedet')
    const his = await trial.pressInChannel(bilal, channel, 'channel.refresh', { gathering: g1 })
    expect(JSON.stringify(his.value)).not.toContain('Du kjem på staden')
    expect(JSON.stringify(his.value)).toContain('ventelista')
  })

  it('leaves the shared card to whoever is not asked', async () => {
    const reply = await trial.pressInChannel('dora', channel, 'channel.refresh', { gathering: g1 })
    expect(JSON.stringify(reply.value)).toContain('Svar så langt')
  })

  it('does not post again what somebody has deleted, nor hold up the others', async () => {
    trial.connector.refuseNext({ status: 404, code: 'ActivityNotFoundInConversation' })
    await trial.pressInChannel(bilal, channel, 'rsvp.answer', { gathering: g1, answer: 'online' })
    await until(
      () => trial.program.network.rsvps.all(),
      (rsvps) => rsvps.length === 2,
    )
    await trial.program.sweeps.now()
    expect(trial.connector.posted.filter(({ conversation }) => conversation === channel)).toHaveLength(1)
  })

  it('can be chosen by those who lead, and by nobody else', async () => {
    const answer = await (await trial.call(ola, 'GET', '/api/channels')).json()
    expect(answer).toEqual({ channels: [{ id: channel, name: 'Follo: Samlinger' }] })
    expect((await trial.call(anna, 'GET', '/api/channels')).status).toBe(403)
  })

  it('is gone with the bot', async () => {
    await trial.addToTeam(ola, channel, 'remove')
    await until(
      () => trial.program.network.channels.get(channel)?.state,
      (state) => state === 'removed',
    )
    expect(await (await trial.call(ola, 'GET', '/api/channels')).json()).toEqual({ channels: [] })
  })
})
