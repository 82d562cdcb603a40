import type { Member } from '../../../bot/domain/member'
import { newsReach } from '../../../bot/http/contract/news'
import { newsRow } from '../../../bot/store/rows/news/newsRow'
import { asked, draftNews, newsIdOf, sentNews } from '../../support/news'
import { ahus, anna, areas, follo, mona, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const oda = person('oda', { role: 'area-leader', manager: null, area: ahus })
const forAll = newsIdOf(1)
const forFollo = newsIdOf(2)
const out = newsIdOf(3)
const put = (id: string) => `/api/news/${id}`

let trial: Trial
beforeAll(async () => {
  trial = await startTrial({ now: '2026-03-03T09:00:00Z', members: [anna, mona, ola, oda, nina], areas })
  await trial.lay(
    newsRow,
    draftNews({ id: forAll }),
    draftNews({ id: forFollo, areas: [follo] }),
    sentNews('2026-03-02T09:00:00Z', { id: out, areas: [follo] }),
  )
  await trial.program.sweeps.now()
})
afterAll(() => trial.close())

const stored = () => JSON.stringify(trial.program.network.news.all())
const answer = async (member: Member, method: string, path: string, body?: object) => {
  const response = await trial.call(member, method, path, body)
  return { status: response.status, body: (await response.json()) as { ok?: boolean; refusal?: string } }
}

const commands = (id: string): [string, string, object?][] => [
  ['PUT', put(id), asked({ areas: [follo] })],
  ['POST', `${put(id)}/sending`, { at: null, dryRun: true }],
  ['POST', `${put(id)}/sending`, { at: null, dryRun: false }],
  ['PUT', `${put(id)}/correction`, { ...asked(), sequence: 0 }],
  ['POST', `${put(id)}/withdrawal`],
  ['POST', `${put(id)}/preview`],
  ['DELETE', put(id)],
]

it.each([anna, mona])('is nothing for those who lead nothing: $role', async (member) => {
  const before = stored()
  for (const command of [...commands(forAll), ['GET', '/api/news'] as [string, string]]) {
    expect((await answer(member, ...command)).status).toBe(403)
  }
  expect((await answer(member, 'POST', '/api/news-pictures', { data: 'AAAA' })).status).toBe(403)
  expect(stored()).toBe(before)
})

it.each([
  ['for all, by an area leader', ola, forAll],
  ['for one area, by the leader of another', oda, forFollo],
  ['that is out, by the leader of another area', oda, out],
])('is left alone: news %s', async (_, member, id) => {
  const before = stored()
  for (const command of commands(id)) {
    expect([command, (await answer(member, ...command)).body]).toEqual([command, { ok: false, refusal: 'not-yours' }])
  }
  expect(stored()).toBe(before)
})

it('says what is wrong at the field, and stores nothing', async () => {
  const before = stored()
  expect((await answer(nina, 'PUT', put(forAll), asked({ title: '', areas: ['nowhere'] }))).body).toEqual({
    ok: false,
    problems: [
      { field: 'title', problem: 'title-missing' },
      { field: 'areas', problem: 'area-unknown' },
    ],
  })
  expect((await answer(ola, 'PUT', put(newsIdOf(4)), asked())).body).toEqual({
    ok: false,
    problems: [{ field: 'areas', problem: 'not-your-area' }],
  })
  expect(stored()).toBe(before)
})

it('tells how many it has reached, in numbers only', async () => {
  const reach = newsReach.parse((await answer(ola, 'GET', '/api/news')).body)
  expect(reach.news).toEqual([{ id: out, receivers: 1, chat: 0, mail: 0, notReached: 1, waiting: 0 }])
})

it('counts what was given up with what reached nobody, for it is waited for no more', async () => {
  const { deliveries } = trial.program.network
  const [missed] = deliveries.inGroup(out)
  if (!missed) throw new Error('The news was tried')
  const { key, to, matter, at } = missed
  const counted = async (attempts: number) => {
    await deliveries.put({ key, to, matter, at, outcome: 'failed', attempts })
    return newsReach.parse((await answer(ola, 'GET', '/api/news')).body).news
  }
  expect(await counted(3)).toMatchObject([{ receivers: 1, notReached: 0, waiting: 1 }])
  expect(await counted(8)).toMatchObject([{ receivers: 1, notReached: 1, waiting: 0 }])
})
