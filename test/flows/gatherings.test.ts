import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import { ahus, anna, bilal, everybody, invited, mona, ola, person } from '../support/people'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

const cora = person('cora')
const dina = person('dina', { area: ahus })
const inAhus: Gathering = invited({
  id: 'g2' as GatheringId,
  title: 'Områdesamling Ahus',
  areas: [ahus],
  start: new Date('2026-03-19T11:00:00Z'),
  end: new Date('2026-03-19T14:00:00Z'),
})
const draft = (id: string, month: string): Gathering => {
  const {
    answerBy: _answerBy,
    invitedAt: _invitedAt,
    ...plan
  } = invited({
    id: id as GatheringId,
    title: `Samling i ${month}`,
    start: new Date(`2026-${month}-10T11:00:00Z`),
    end: new Date(`2026-${month}-10T14:00:00Z`),
    topics: [],
  })
  return { ...plan, stage: 'draft' }
}

describe('answers that touch others, through the whole program', () => {
  let trial: Trial

  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-02-16T09:00:00Z',
      members: [...everybody, cora, dina],
      gatherings: [invited({ seats: 1, mode: 'hybrid' }), inAhus, draft('g3', '05'), draft('g4', '09')],
    })
    for (const member of [anna, bilal, cora, dina, mona, ola]) await trial.install(member)
    await trial.program.sweeps.now()
  }, 60_000)
  afterAll(() => trial.close())

  const sees = (member: Parameters<Trial['chatOf']>[0], text: string) =>
    until(
      () => trial.chatOf(member),
      (chat) => chat.some((card) => card.includes(text)),
    )
  const press = async (member: Parameters<Trial['chatOf']>[0], verb: string, data: object) =>
    JSON.stringify((await trial.press(member, verb, data)).value)
  const answer = (member: Parameters<Trial['chatOf']>[0], data: object) => press(member, 'rsvp.answer', data)

  it('a place that is given up goes to the next in line, who is told once and not the others', async () => {
    await answer(anna, { gathering: 'g1', answer: 'on-site' })
    trial.local.clock.set(new Date('2026-02-16T09:05:00Z'))
    expect(await answer(bilal, { gathering: 'g1', answer: 'on-site' })).toContain('venteliste')
    trial.local.clock.set(new Date('2026-02-16T09:06:00Z'))
    await answer(cora, { gathering: 'g1', answer: 'on-site' })
    expect(await answer(anna, { gathering: 'g1', answer: 'cannot-come', reason: 'other' })).toContain('Du kan ikke')
    await sees(bilal, 'Du har fått plass')
    await trial.program.sweeps.now()
    const told = trial.program.network.deliveries.all().filter(({ matter }) => matter.kind === 'place-given')
    expect(told.map(({ to }) => to)).toEqual(['bilal'])
  })

  it('whoever cannot come asks a colleague, who hears who asks and answers for herself', async () => {
    const asked = await answer(anna, { gathering: 'g1', answer: 'cannot-come', reason: 'roster', substitute: 'cato' })
    expect(asked).toContain('Cato Testesen')
    const other = person('cora')
    await answer(cora, { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    trial.local.clock.set(new Date('2026-02-16T09:10:00Z'))
    expect(
      await answer(anna, { gathering: 'g1', answer: 'cannot-come', reason: 'roster', substitute: other.id }),
    ).toContain('Cora Testesen')
    expect(trial.program.network.rsvps.get('g1|anna')).toMatchObject({ substitute: 'cora' })
    expect(trial.chatOf(cora).join()).not.toContain('Anna Testesen')
  })

  it('a colleague who has not answered is asked by name', async () => {
    await answer(bilal, { gathering: 'g1', answer: 'cannot-come', reason: 'holiday', substitute: 'cato' })
    expect(trial.program.network.deliveries.get('g1/substitute@bilal/cato')?.outcome ?? 'due').toMatch(
      /unreachable|due/,
    )
  })

  it('the same topic in another area takes her in as a guest, and counts her', async () => {
    expect(await answer(anna, { gathering: 'g2', answer: 'on-site' })).toContain('Du kommer')
    expect(trial.program.network.rsvps.get('g2|anna')).toMatchObject({ answer: 'on-site', guest: true })
    expect(await answer(dina, { gathering: 'g1', answer: 'on-site' })).toContain('ikke på lista')
  })

  it('the area leader records what was said by phone, and it shows as such', async () => {
    const body = { member: 'cato', answer: 'online', reason: null }
    const recorded = await trial.call(ola, 'POST', '/api/gatherings/g1/answers', body)
    expect(await recorded.json()).toEqual({ ok: true })
    expect(trial.program.network.rsvps.get('g1|cato')).toMatchObject({ answer: 'online', by: 'ola' })
  })

  it('a year on one card is answered at once, and one of them changed later', async () => {
    const body = { gatherings: ['g3', 'g4'], dryRun: false }
    const called = (await (await trial.call(ola, 'POST', '/api/series/invitations', body)).json()) as { ok: boolean }
    expect(called.ok).toBe(true)
    const series = trial.program.network.gatherings.get('g3')?.series ?? ''
    await sees(cora, 'Samling i 09')
    const cards = trial.chatOf(cora).filter((card) => card.includes('Samling i 05'))
    expect(cards).toHaveLength(1)
    await trial.writesSince()
    const both = { series, 'answer:g3': 'on-site', 'answer:g4': 'cannot-come:holiday' }
    expect(await press(cora, 'series.answer', both)).toContain('Du kommer')
    expect((await trial.writesSince())['Rsvps']).toBe(2)
    await press(cora, 'series.answer', { series, 'answer:g4': 'on-site' })
    expect(trial.program.network.rsvps.get('g4|cora')).toMatchObject({ answer: 'on-site' })
    expect(trial.program.network.rsvps.get('g3|cora')).toMatchObject({ answer: 'on-site' })
  })

  it('the manager hears in time who is invited, and says that the roster makes room', async () => {
    trial.setClock(new Date('2026-02-17T08:30:00Z'))
    await sees(mona, 'Tilrettelagt i turnus')
    const reply = await press(mona, 'roster.arranged', { day: '2026-02-17' })
    expect(reply).toMatch(/[Tt]akk/)
    expect(trial.program.network.rosterReplies.get('2026-02-17|mona')).toBeDefined()
  })
})
