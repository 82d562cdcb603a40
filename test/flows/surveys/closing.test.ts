import type { Member } from '../../../bot/domain/member'
import type { Question } from '../../../bot/domain/surveys/question'
import { asDay, everybody, nina, ola, person } from '../../support/people'
import { scale, surveyWith, worded } from '../../support/surveys'
import { startTrial, type Trial } from '../../support/trial'

const wish: Question = {
  ...{ id: 'wish', version: 1, kind: 'text', text: worded('Hva ønsker du?') },
  ...{ help: null, theme: null, required: false, showIf: null },
}
const survey = surveyWith({
  questions: [scale('competence'), wish],
  opensOn: asDay('2026-01-12'),
  closesOn: asDay('2026-01-23'),
  remindOn: [asDay('2026-01-14'), asDay('2026-01-20')],
})
const nurses: Member[] = Array.from({ length: 8 }, (_, index) => person(`nurse${index}`))

describe('a survey that is over', () => {
  let trial: Trial

  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-01-12T08:00:00Z',
      members: [...everybody.filter(({ role }) => role !== 'resource-nurse'), ...nurses],
      surveys: [survey],
    })
    for (const nurse of nurses) await trial.install(nurse)
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  const answer = (member: Member, competence: number, text = '') =>
    trial.press(member, 'survey.submit', {
      survey: survey.id,
      page: 'page-1',
      'q:competence': String(competence),
      'q:wish': text,
    })
  const listed = async (site: 'team' | 'vault', list: string) => {
    const path = `/sites/${site}/lists/${list}/items?$expand=fields&$top=5000`
    return ((await trial.graph.send({ method: 'GET', path })).body as { value: { fields: Record<string, unknown> }[] })
      .value
  }
  const at = async (now: string) => {
    trial.setClock(new Date(now))
    await trial.program.sweeps.now()
  }

  it('is closed: published, destroyed, and only counts are left', async () => {
    for (const [index, nurse] of nurses.slice(0, 6).entries()) await answer(nurse, 1 + (index % 5), `Ønske ${index}`)
    await at('2026-01-14T08:30:00Z')
    expect(
      (await listed('vault', 'Deliveries')).filter(({ fields }) => fields['Kind'] === 'survey-reminder'),
    ).toHaveLength(2)
    const id = encodeURIComponent(`${survey.id}/survey-reminder@2026-01-14`)
    const seen = await trial.call(nina, 'GET', `/api/sendings/${id}`)
    expect(await seen.json()).toMatchObject({ sending: { total: 2, counts: { chat: 2 } }, rows: [] })
    expect((await trial.call(ola, 'GET', `/api/sendings/${id}`)).status).toBe(404)
    expect(trial.program.network.surveyResults.get(survey.id)).toEqual({
      survey: survey.id,
      answered: 6,
      figures: null,
    })

    await at('2026-01-20T08:30:00Z')
    await at('2026-01-23T23:00:00Z')
    expect(await listed('vault', 'Answers')).toHaveLength(6)
    await at('2026-01-23T23:02:00Z')
    expect(trial.program.network.surveys.get(survey.id)).toMatchObject({
      stage: 'closed',
      record: {
        answered: 6,
        asked: 8,
        reminded: [
          { on: '2026-01-14', count: 2 },
          { on: '2026-01-20', count: 2 },
        ],
      },
    })
    expect(await listed('vault', 'Answers')).toEqual([])
    expect(await listed('vault', 'SurveyKeys')).toEqual([])
    expect((await listed('vault', 'SurveyTexts')).map(({ fields }) => fields['Text']).sort()).toHaveLength(6)
    const binned = trial.local.recycleBin()
    expect(binned.map(({ list }) => list).sort()).toEqual([
      ...Array(6).fill('Answers'),
      ...Array(4).fill('Deliveries'),
      'SurveyKeys',
    ])
    expect(JSON.stringify(binned)).not.toMatch(/nurse\d/)
  })
})
