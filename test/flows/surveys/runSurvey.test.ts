import type { Member } from '../../../bot/domain/member'
import type { Reach } from '../../../bot/domain/messages/reach'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { runSurvey } from '../../../bot/flows/surveys/runSurvey'
import { surveyStanding } from '../../../bot/flows/surveys/surveyStanding'
import { takingTurns } from '../../../bot/store/again'
import { RowConflict } from '../../../bot/store/mirror'
import { anna, asDay, bilal, cato, everybody, nina, ola, recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'

const draft = surveyWith({ stage: 'draft', opensOn: asDay('2026-01-12') })
const id = draft.id

function running(surveys: readonly Survey[] = [draft], failures: Error[] = []) {
  const rows = new Map(surveys.map((survey) => [survey.id, survey]))
  const writes: Survey[] = []
  const now = new Date('2026-01-15T09:00:00Z')
  const reach = (member: Member): Reach => {
    if (member === anna) return { door: 'soon' }
    return member === bilal
      ? { door: 'mail', because: 'blocked', address: 'bilal@example.no' }
      : { door: 'none', chat: 'no-account', mail: 'no-address' }
  }
  const records = () => recordsOf({ members: everybody, surveys: [...rows.values()] })
  const run = runSurvey({
    records,
    surveys: {
      put: async (survey) => {
        const failure = failures.pop()
        if (failure) throw failure
        writes.push(survey)
        rows.set(survey.id, survey)
      },
      remove: async (key) => void rows.delete(key as SurveyId),
    },
    reach,
    inTurn: takingTurns(),
    now: () => now,
  })
  return { run, rows, writes, records, reach, now }
}

describe('opening a survey', () => {
  it('says first how many get it and by which door, and stores nothing', async () => {
    const { run, writes } = running()
    expect(await run.open(nina, id, null, { dryRun: true })).toMatchObject({
      ok: true,
      ...{ asked: 3, chat: 1, mail: 1, none: 1 },
      survey: { stage: 'open', opensOn: '2026-01-15' },
    })
    expect(writes).toEqual([])
  })

  it('is one write, and the same press once more is none', async () => {
    const { run, writes } = running()
    const both = [run.open(nina, id, null, { dryRun: false }), run.open(nina, id, null, { dryRun: false })]
    expect((await Promise.all(both)).map((outcome) => outcome.ok && outcome.changed)).toEqual([true, false])
    expect(writes.map(({ stage, opensOn }) => `${stage} ${opensOn}`)).toEqual(['open 2026-01-15'])
  })

  it('is refused when nobody would get it, and to whoever does not run surveys', async () => {
    const forLeaders = running([{ ...draft, audience: 'participant' }])
    expect(await forLeaders.run.open(nina, id, null, { dryRun: true })).toEqual({
      ok: false,
      refusal: 'needs-gathering',
    })
    const { run, writes } = running([{ ...draft, opensOn: asDay('2018-01-01') }])
    expect(await run.open(ola, id, null, { dryRun: false })).toEqual({ ok: false, refusal: 'not-yours' })
    expect(await run.open(nina, 'gone' as SurveyId, null, { dryRun: false })).toEqual({
      ok: false,
      refusal: 'not-found',
    })
    expect(writes).toEqual([])
  })
})

describe('changing a survey', () => {
  it('decides anew when somebody else wrote first', async () => {
    const open = { ...draft, stage: 'open' } as const
    const { run, rows } = running([open], [new RowConflict('somebody else')])
    expect(await run.extend(nina, id, asDay('2026-02-10'))).toMatchObject({ ok: true, changed: true })
    expect(rows.get(id)?.closesOn).toBe('2026-02-10')
  })

  it('reminds, ends and removes once, however often it is pressed', async () => {
    const { run, rows, writes } = running([{ ...draft, stage: 'open' }])
    expect(await run.remind(nina, id)).toMatchObject({ ok: true, changed: true })
    expect(await run.remind(nina, id)).toEqual({ ok: false, refusal: 'reminded-today' })
    expect(await run.end(nina, id)).toMatchObject({ ok: true, changed: true })
    expect(await run.end(nina, id)).toMatchObject({ ok: true, changed: false })
    expect(writes).toHaveLength(2)
    expect(await run.remove(nina, id)).toEqual({ ok: false, refusal: 'not-draft' })
    rows.set(id, draft)
    expect(await run.remove(nina, id)).toEqual({ ok: true, changed: true })
    expect(await run.remove(nina, id)).toEqual({ ok: true, changed: false })
  })
})

describe('how it goes with a survey', () => {
  it('is told in numbers, and of an area under five not even how many answered', () => {
    const open = surveyWith({ remindOn: [asDay('2026-01-14'), asDay('2026-01-20')] })
    const { records, reach, now } = running([open])
    const standing = surveyStanding({
      records,
      answers: { inGroup: () => [] },
      results: { get: () => undefined },
      deliveries: { inGroup: () => [] },
      seals: {
        answersTo: () => [
          { answers: {}, submitted: true, area: anna.area },
          { answers: {}, submitted: false, area: cato.area },
        ],
      },
      reach,
      now: () => now,
    })(id)
    expect(standing).toEqual({
      ...{ phase: 'open', asked: 3, answered: 1, begun: 1, reminded: [], willRemindOn: ['2026-01-20'] },
      byArea: [{ area: 'follo', asked: 3, answered: null }],
      reach: { chat: 1, mail: 1, none: 1 },
    })
  })

  it('tells before it opens when those who will not have answered are reminded', () => {
    const remindOn = [asDay('2026-01-27'), asDay('2026-02-03')]
    const { records, reach, now } = running([surveyWith({ opensOn: asDay('2026-01-20'), remindOn })])
    const standing = surveyStanding({
      ...{ records, reach, now: () => now },
      answers: { inGroup: () => [] },
      results: { get: () => undefined },
      deliveries: { inGroup: () => [] },
      seals: { answersTo: () => [] },
    })(id)
    expect(standing).toMatchObject({ phase: 'planned', willRemindOn: remindOn })
  })

  it('is what the closing recorded once it is closed', () => {
    const record = {
      ...{ closedAt: new Date(), keyGoneAt: new Date(), answered: 40, asked: 44 },
      reminded: [{ on: asDay('2026-01-20'), count: 6 }],
    }
    const { records, reach, now } = running([surveyWith({ stage: 'closed', record })])
    const figures = {
      ...{ turnout: { asked: 44, answered: 40 }, questions: [], texts: {} },
      turnoutByArea: { follo: { asked: 40, answered: 38 }, ahus: null },
    }
    const standing = surveyStanding({
      ...{ records, reach, now: () => now },
      answers: { inGroup: () => [] },
      results: { get: () => ({ survey: id, answered: 40, figures }) },
      deliveries: { inGroup: () => [] },
      seals: { answersTo: () => [] },
    })(id)
    expect(standing).toMatchObject({
      ...{ phase: 'closed', asked: 44, answered: 40, begun: 0, reminded: record.reminded, willRemindOn: [] },
      byArea: [{ area: 'follo', asked: 40, answered: 38 }],
    })
  })
})
