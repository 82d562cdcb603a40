import type { Matter } from '../../../bot/domain/messages/messageKey'
import { asDay, comes, invited } from '../../support/people'
import { ann, bil, buttonsIn, cardOf, idOf, mon, ol, pathIn, personalTrial, type PersonalTrial } from './personalTrial'

const last = { start: new Date('2026-02-26T11:00:00Z'), end: new Date('2026-02-26T14:00:00Z') }
const ahead = { start: new Date('2026-04-20T10:00:00Z'), end: new Date('2026-04-20T13:00:00Z') }
const list = invited({
  id: idOf('g-list'),
  ...last,
  invitedAt: new Date('2026-02-01T08:00:00Z'),
  answerBy: asDay('2026-02-20'),
})
const year = [1, 2].map((number) =>
  invited({ id: idOf(`g-s${number}`), series: 'year', ...ahead, answerBy: asDay('2026-04-06') }),
)
const prompt: Matter = { kind: 'list-prompt', gathering: list.id }

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial({ gatherings: [list, ...year], surveys: [] })
  await trial.program.network.rsvps.put({ ...comes(bil), gathering: list.id, day: asDay('2026-02-26') })
})
afterAll(() => trial.close())

const tokenIn = async (address: string | null, number = 0) =>
  pathIn((await trial.lettersTo(address ?? ''))[number]).slice('/p/'.length)

describe('without Teams', () => {
  it('a year of gatherings is answered at once', async () => {
    const token = trial.token(ann, { kind: 'series', series: 'year' })
    const inputs = { 'answer:g-s1': 'on-site', 'answer:g-s2': 'cannot-come:roster' }
    const done = await trial.pressOn(token, cardOf(await trial.look(token)), 'series.answer', {}, inputs)
    const answers = trial.program.network.rsvps.all().filter(({ member }) => member === ann.id)
    expect(answers.map(({ answer }) => answer)).toEqual(['on-site', 'cannot-come'])
    expect(buttonsIn(cardOf(done)).map(({ verb }) => verb)).toEqual(['series.change', 'series.change'])
  })

  it('the attendance list is kept and completed, and the nurse and her manager are told by letter', async () => {
    const token = trial.token(ol, prompt)
    const saved = await trial.pressOn(token, cardOf(await trial.look(token)), 'list.save', {}, { onSite: 'anna' })
    const completed = await trial.pressOn(token, cardOf(saved), 'list.complete')
    expect(completed.page?.state).toBe('ok')
    expect(trial.program.network.gatherings.get(list.id)?.stage).toBe('held')
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()

    const nurses = await trial.look(await tokenIn(bil.email))
    expect(nurses.text).toContain(list.title)
    expect(buttonsIn(cardOf(nurses))).toEqual([])

    expect(await trial.lettersTo(mon.email ?? '')).toHaveLength(0)
    trial.setClock(new Date(trial.local.clock.now().getTime() + 16 * 60_000))
    await trial.program.sweeps.now()
    const managers = await tokenIn(mon.email)
    const notice = cardOf(await trial.look(managers))
    expect(JSON.stringify(notice)).toContain(bil.name)
    await trial.pressOn(managers, notice, 'notice.acknowledge', {}, { comment: 'Takk' })
    expect(trial.program.network.replies.all()).toMatchObject([{ manager: mon.id, comment: 'Takk' }])
  })

  it('what was told of absence and was wrong says so', async () => {
    const token = trial.token(bil, { kind: 'absence', gathering: list.id })
    expect((await trial.look(token)).page?.state).toBe('ok')
    const { marks } = trial.program.network
    const wrong = marks.all().find(({ member }) => member === bil.id)
    if (!wrong) throw new Error('There is no mark')
    await marks.put({ ...wrong, number: wrong.number + 1, presence: 'on-site' })
    const shown = await trial.look(token)
    expect(shown.page?.state).toBe('ok')
    expect(buttonsIn(cardOf(shown))).toEqual([])
  })

  it('a manager says that the roster makes room', async () => {
    const day = [
      ...new Set(
        trial.program.network.deliveries.all().flatMap(({ matter }) => (matter.kind === 'roster' ? [matter.day] : [])),
      ),
    ][0]
    const roster: Matter = { kind: 'roster', day: day ?? asDay('2026-03-09') }
    trial.setClock(new Date(`${roster.day}T10:00:00Z`))
    const token = trial.token(mon, roster)
    await trial.pressOn(token, cardOf(await trial.look(token)), 'roster.arranged')
    expect(trial.program.network.rosterReplies.all()).toMatchObject([{ manager: mon.id, day: roster.day }])
  })
})
