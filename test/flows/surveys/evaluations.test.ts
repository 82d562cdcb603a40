import type { GatheringId } from '../../../bot/domain/gathering'
import { markRow } from '../../../bot/store/rows/markRow'
import { evaluationId } from '../../../bot/texts/surveys/definitions'
import { asDay, everybody, held, mark, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const nurses = Array.from({ length: 7 }, (_, index) => person(`nurse${index}`))
const [gathering, old] = [
  held(),
  held({ id: 'g-old' as GatheringId, listCompletedAt: new Date('2026-02-01T12:00:00Z') }),
]
const id = evaluationId(gathering)

describe('a gathering whose list has been completed', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-03-13T09:00:00Z',
      members: [...everybody, ...nurses],
      gatherings: [gathering, old],
    })
    for (const nurse of nurses) await trial.install(nurse)
    await trial.lay(
      markRow,
      ...nurses.map((nurse, index) => mark(nurse, index < 6 ? 'on-site' : 'absent')),
      ...nurses.map((nurse) => mark(nurse, 'on-site', 1, { gathering: old.id })),
    )
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  const isAsked = (nurse: (typeof nurses)[number]) => trial.chatOf(nurse).some((card) => card.includes('survey.'))

  it('is evaluated by those who were there, for two weeks and with one reminder', () => {
    const evaluation = trial.program.network.surveys.get(id)
    expect(evaluation).toMatchObject({
      ...{ kind: 'evaluation', audience: 'participant', gathering: 'g1', stage: 'open' },
      ...{ opensOn: '2026-03-13', closesOn: '2026-03-27', remindOn: ['2026-03-20'] },
    })
    expect(nurses.map(isAsked)).toEqual([true, true, true, true, true, true, false])
  })

  it('is evaluated once, and old history never is', async () => {
    await trial.program.sweeps.now()
    expect(trial.program.network.surveys.all().map((survey) => survey.id)).toEqual([id])
  })

  it('closes by itself when its days are over, with nothing to show of fewer than five', async () => {
    trial.setClock(new Date('2026-03-27T23:03:00Z'))
    await trial.program.sweeps.now()
    expect(trial.program.network.surveys.get(id)).toMatchObject({
      stage: 'closed',
      record: { answered: 0, asked: 6 },
    })
    const figures = trial.program.network.surveyResults.get(id)?.figures
    expect(figures?.questions.every(({ all }) => all === null)).toBe(true)
    expect(asDay('2026-03-27')).toBe(trial.program.network.surveys.get(id)?.closesOn)
  })
})
