import { invitationKey } from '../../../bot/domain/messages/messageKey'
import { rowsSetAside } from '../../../bot/store/network'
import { anna, bilal, invited, ola } from '../../support/people'
import { editByHand } from '../../store/localStore'
import { startTrial, type Trial } from '../../support/trial'

describe('a row about a message that somebody has spoilt', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({ now: '2026-02-18T09:00:00Z', members: [anna, bilal, ola], gatherings: [invited()] })
    for (const member of [anna, bilal]) await trial.install(member)
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  it('sends nothing again, and is on the list of what is to be put right', async () => {
    const before = trial.connector.posted.length
    expect(before).toBeGreaterThan(0)
    await editByHand(trial.graph, 'Deliveries', invitationKey(invited(), anna.id), { At: 'i går' }, 'vault')
    await trial.program.sweeps.now()
    expect(trial.connector.posted).toHaveLength(before)
    expect(rowsSetAside(trial.program.network)).toMatchObject([{ list: 'Deliveries', problem: 'At' }])
  })
})

describe('an answer that somebody has spoilt', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({ now: '2026-02-18T09:00:00Z', members: [anna, bilal, ola], gatherings: [invited()] })
    await trial.install(anna)
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
  })
  afterAll(() => trial.close())

  it('is put right by the next one', async () => {
    const { network } = trial.program
    await editByHand(trial.graph, 'Rsvps', 'g1|anna', { AnsweredAt: 'i går' })
    await trial.program.sweeps.now()
    expect(rowsSetAside(network)).toMatchObject([{ list: 'Rsvps', problem: 'AnsweredAt' }])
    const reply = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    expect(reply.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(network.rsvps.get('g1|anna')).toMatchObject({ answer: 'cannot-come', reason: 'roster' })
    expect(rowsSetAside(network)).toEqual([])
  })
})
