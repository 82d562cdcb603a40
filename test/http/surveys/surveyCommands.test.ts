import type { Member } from '../../../bot/domain/member'
import type { Survey } from '../../../bot/domain/surveys/survey'
import {
  checkAnswer,
  importAnswer,
  openingAnswer,
  reviewAnswer,
  surveyAnswer,
  surveyStanding,
  textsAnswer,
} from '../../../bot/http/contract/surveys'
import { freeTextRow } from '../../../bot/store/rows/surveys/freeTextRow'
import { surveyResultRow } from '../../../bot/store/rows/surveys/surveyResultRow'
import { anna, areas, asDay, everybody, nina, ola, person } from '../../support/people'
import { asked, scale, surveyWith } from '../../support/surveys'
import { startTrial, type Trial } from '../../support/trial'

const wilma = person('wilma', { role: 'working-group', area: null, manager: null })
const people: Member[] = [...everybody, wilma]
const ID = 's-00000000-0000-4000-8000-000000000001'

const ended = surveyWith({
  id: 's-ended',
  stage: 'closed',
  opensOn: asDay('2025-01-12'),
  closesOn: asDay('2025-02-01'),
  questions: [scale('competence'), { ...asked('wish'), kind: 'text' }],
})
const { title, themes, sections, pairs } = surveyWith({ questions: [scale('competence'), scale('confidence')] })
const content = { title, themes, sections, pairs }
const draft = {
  ...{ kind: 'annual', series: 'ars-menti', audience: 'nurse', content },
  ...{ opensOn: '2026-02-01', closesOn: '2026-02-20', remindOn: ['2026-02-10'] },
}

let trial: Trial
beforeAll(async () => {
  trial = await startTrial({ now: '2026-01-15T09:00:00Z', members: people, surveys: [ended] })
  const { network } = trial.program
  await trial.lay(
    freeTextRow,
    ...['Mer tid', 'Spør Anna', 'Takk', 'Mat', 'Ro'].map((text, index) => ({
      key: `key-${index}`,
      ...{ survey: ended.id, question: 'wish', text, state: 'waiting' as const },
    })),
  )
  const cell = { n: 9, counts: [0, 0, 3, 3, 3], mean: 4, spread: 0.87 }
  const first = areas[0]
  if (!first) throw new Error('no areas')
  await trial.lay(surveyResultRow, {
    survey: ended.id,
    answered: 9,
    figures: {
      turnout: { asked: 12, answered: 9 },
      turnoutByArea: {},
      questions: [{ question: 'competence', version: 1, kind: 'scale' as const, all: cell, areas: {} }],
      texts: { wish: 5 },
    },
  })
  await network.surveyTexts.refresh()
  await network.surveyResults.refresh()
})
afterAll(() => trial.close())
beforeEach(() => void trial.logs.splice(0))
afterEach(() => {
  const log = trial.logs.join('\n')
  for (const { name } of people) expect(log).not.toContain(name)
  for (const words of ['Mer tid', 'Spør Anna']) expect(log).not.toContain(words)
})

async function ask(member: Member, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await trial.call(member, method, `/api/surveys${path}`, body)
  return answer.status === 200 ? answer.json() : answer.status
}

const surveyOf = (id: string): Survey | undefined => trial.program.network.surveys.all().find((each) => each.id === id)

describe('running a survey from the tab', () => {
  it('keeps a draft once, however often it is sent', async () => {
    expect(surveyAnswer.parse(await ask(wilma, 'PUT', `/${ID}`, draft))).toEqual({ ok: true, changed: true })
    expect(await ask(wilma, 'PUT', `/${ID}`, draft)).toEqual({ ok: true, changed: false })
    expect(surveyOf(ID)).toMatchObject({ stage: 'draft', kind: 'annual', closesOn: '2026-02-20' })
  })

  it('checks the questions, and tells which have other words than in earlier years', async () => {
    const renamed = JSON.parse(JSON.stringify(content).replaceAll('Hvor competence?', 'Hvor kompetent?')) as object
    const checked = { content: renamed, audience: 'nurse', twin: null, earlier: ended.id }
    expect(checkAnswer.parse(await ask(nina, 'POST', '/checks', checked)).changedWordings).toEqual(['competence'])
    const twice = { ...content, sections: [...content.sections, ...content.sections] }
    const found = await ask(nina, 'POST', '/checks', { ...checked, content: twice, earlier: null })
    expect(checkAnswer.parse(found).problems.map(({ problem }) => problem)).toContain('same-question-id')
  })

  it('shows before opening how many are asked and by which door, and stores nothing by that', async () => {
    const answer = openingAnswer.parse(await ask(nina, 'POST', `/${ID}/opening`, { dryRun: true, on: null }))
    expect(answer).toMatchObject({ ok: true, asked: 3, opensOn: '2026-01-15', closesOn: '2026-02-20' })
    expect(surveyOf(ID)?.stage).toBe('draft')
  })

  it('opens, shows how it goes, is reminded of once, prolonged and closed', async () => {
    expect(await ask(nina, 'POST', `/${ID}/opening`, { dryRun: false, on: null })).toMatchObject({ ok: true })
    expect(surveyOf(ID)?.stage).toBe('open')
    const standing = surveyStanding.parse(await ask(ola, 'GET', `/${ID}/standing`))
    expect(standing).toMatchObject({ phase: 'open', asked: 3, answered: 0, begun: 0 })
    expect(await ask(nina, 'POST', `/${ID}/reminders`)).toEqual({ ok: false, refusal: 'reminded-today' })
    expect(await ask(nina, 'POST', `/${ID}/extension`, { closesOn: '2026-02-10' })).toMatchObject({ ok: false })
    expect(await ask(nina, 'POST', `/${ID}/extension`, { closesOn: '2026-02-27' })).toEqual({ ok: true, changed: true })
    expect(await ask(nina, 'DELETE', `/${ID}`)).toEqual({ ok: false, refusal: 'not-draft' })
    expect(await ask(nina, 'POST', `/${ID}/ending`)).toEqual({ ok: true, changed: true })
    expect(surveyOf(ID)?.endedAt).not.toBeNull()
  })

  it('refuses area leaders all of it but looking, and knows no survey that is not there', async () => {
    const other = ID.replace(/1$/, '2')
    for (const [method, path, body] of [
      ['PUT', `/${other}`, draft],
      ['POST', `/${ID}/opening`, { dryRun: true, on: null }],
      ['POST', `/${ID}/reminders`, undefined],
      ['POST', `/${ID}/extension`, { closesOn: '2026-03-01' }],
      ['POST', `/${ID}/ending`, undefined],
      ['DELETE', `/${ID}`, undefined],
      ['GET', `/${ended.id}/texts`, undefined],
    ] as const) {
      expect([path, await ask(ola, method, path, body)]).toEqual([path, { ok: false, refusal: 'not-yours' }])
    }
    expect(surveyOf(other)).toBeUndefined()
    expect(await ask(nina, 'GET', '/nowhere/standing')).toBe(404)
    expect(await ask(nina, 'GET', '/nowhere/report.pdf')).toBe(404)
    expect(await ask(nina, 'POST', '/nowhere/ending')).toEqual({ ok: false, refusal: 'not-found' })
    expect(await ask(nina, 'PUT', '/an-id-of-my-own', draft)).toBe(400)
    expect(await ask(anna, 'GET', `/${ended.id}/standing`)).toBe(403)
  })

  it('stores no survey whose questions make no sense', async () => {
    const other = ID.replace(/1$/, '3')
    for (const wrong of [
      { ...draft, content: { ...content, sections: [] } },
      { ...draft, opensOn: '2026-02-30' },
      { ...draft, kind: 'quiz' },
      { ...draft, remindOn: 'daily' },
    ]) {
      expect(await ask(nina, 'PUT', `/${other}`, wrong)).toBe(400)
    }
    expect(await ask(nina, 'PUT', `/${other}`, { ...draft, closesOn: '2026-01-20' })).toMatchObject({ ok: false })
    expect(surveyOf(other)).toBeUndefined()
  })
})

describe('looking through what people wrote', () => {
  it('shows the network leader each text with what to look at, and puts on the team site what she lets through', async () => {
    const all = textsAnswer.parse(await ask(nina, 'GET', `/${ended.id}/texts`))
    const seen = all.ok ? all.questions.flatMap(({ texts }) => texts) : []
    expect(seen.map(({ text }) => text).sort()).toEqual(['Mat', 'Mer tid', 'Ro', 'Spør Anna', 'Takk'])
    const about = seen.find(({ text }) => text === 'Spør Anna')
    expect(about?.flags).toEqual([{ from: 5, to: 9, kind: 'name', weak: false }])
    const path = `/${ended.id}/texts/${about?.key}`
    const masked = { state: 'shown', text: 'Spør [navn]' }
    expect(reviewAnswer.parse(await ask(nina, 'PUT', path, masked))).toMatchObject({ ok: true, changed: true })
    expect(await ask(nina, 'PUT', path, { state: 'shown', text: 'Spør Kari' })).toMatchObject({ ok: false })
    expect(trial.program.network.surveyComments.all().map(({ text }) => text)).toEqual(['Spør [navn]'])
    expect(await ask(nina, 'PUT', path, { state: 'withheld', text: '' })).toMatchObject({ ok: true, changed: true })
    expect(trial.program.network.surveyComments.all()).toEqual([])
    expect(await ask(wilma, 'PUT', path, masked)).toEqual({ ok: false, refusal: 'not-yours' })
  })
})

describe('the report', () => {
  it('is a PDF for all who lead, in the language asked for', async () => {
    for (const language of ['nb', 'nn', 'en']) {
      const answer = await trial.call(ola, 'GET', `/api/surveys/${ended.id}/report.pdf?language=${language}`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }
    expect(await ask(ola, 'GET', `/${ended.id}/report.pdf?language=klingon`)).toBe(400)
    expect(await ask(ola, 'GET', `/${ID}/report.pdf`)).toEqual({ ok: false, refusal: 'not-closed' })
  })
})

describe('earlier years', () => {
  const row = {
    year: 2023,
    audience: 'nurse',
    question: 'competence',
    version: 1,
    area: null,
    mean: null,
    spread: null,
  }
  const rows = [{ ...row, n: 30, counts: [3, 3, 6, 9, 9], asked: 60 }]

  it('are looked at first, then brought in, and can be read as any other survey', async () => {
    const looked = importAnswer.parse(await ask(nina, 'POST', '/imports', { dryRun: true, series: 'ars-menti', rows }))
    expect(looked).toMatchObject({ ok: true, surveys: [{ year: 2023, is: 'new', withheld: [] }] })
    expect(surveyOf('import-ars-menti-2023-nurse')).toBeUndefined()
    expect(await ask(nina, 'POST', '/imports', { dryRun: false, series: 'ars-menti', rows })).toMatchObject({
      ok: true,
    })
    expect(surveyOf('import-ars-menti-2023-nurse')?.stage).toBe('closed')
    const report = await trial.call(ola, 'GET', '/api/surveys/import-ars-menti-2023-nurse/report.pdf')
    expect(report.headers.get('content-type')).toBe('application/pdf')
    await trial.program.network.surveys.refresh()
    expect(trial.program.network.surveys.setAside()).toEqual([])
  })

  it('with something wrong are told by row, and area leaders bring none in', async () => {
    const wrong = [...rows, { ...rows[0], area: 'mars' }]
    const answer = importAnswer.parse(
      await ask(nina, 'POST', '/imports', { dryRun: false, series: 'ars-menti', rows: wrong }),
    )
    expect(answer).toMatchObject({ ok: false, problems: [{ row: 1, problem: 'import-unknown-area' }] })
    expect(await ask(ola, 'POST', '/imports', { dryRun: true, series: 'ars-menti', rows })).toEqual({
      ok: false,
      refusal: 'not-yours',
    })
  })
})
