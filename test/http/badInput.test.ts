import type { Member } from '../../bot/domain/member'
import { apiProblem } from '../../bot/http/contract'
import { tokenFor } from '../../infra/local/signedIn'
import { expectProper, NASTY_PARTS, partsOf, pathOf, routesOf, send, type Answer } from '../support/badCalls'
import { nell, oda, people, rowsThatCannotBeRead, startBadInputTrial, storedIn } from '../support/badInput'
import { LONG_TEXT, NASTY_VALUES, TRACE } from '../support/nasty'
import { anna, ola } from '../support/people'
import { surveyWith } from '../support/surveys'
import type { Trial } from '../support/trial'

const plan = {
  title: 'Samling',
  kind: 'area-gathering',
  areas: ['follo'],
  day: '2026-04-21',
  from: '12:00',
  to: '15:00',
  lastDay: '',
  venue: 'Ås',
  mode: 'physical',
  onlineLink: '',
  hours: '3',
  programme: [{ start: '12:00', end: '13:00', title: 'Kaffe', speaker: '' }],
  topics: [],
  audience: ['nurse'],
  leadersUntil: '',
  host: '',
  seats: '',
  material: [],
  channel: '',
}
const mark = { id: 'a-mark-of-mine', member: 'anna', presence: 'on-site', minutes: null, isWalkIn: false }
const rules = { nurseIsToldOf: ['no-show'], managerIsToldOf: ['no-show'], managerWaitHours: 0, escalateAfter: 2 }
const news = {
  title: 'Sommerbrev',
  text: 'Takk for våren.',
  links: [{ title: 'Program', url: 'https://example.no' }],
  picture: null,
  pictureAlt: '',
  areas: ['follo'],
  roles: ['resource-nurse'],
}
const simple = {
  quietFrom: '20:00',
  quietTo: '07:00',
  reminderDaysBefore: 3,
  answerDays: 14,
  rosterWeeks: 6,
  undoMinutes: 2,
}

const surveyed = surveyWith({})
const content = { title: surveyed.title, themes: [], sections: surveyed.sections, pairs: [] }
const survey = {
  ...{ kind: 'annual', series: 'ars-menti', audience: 'nurse', content },
  ...{ opensOn: '2026-04-01', closesOn: '2026-04-20', remindOn: ['2026-04-10'] },
}
const ofYear = { year: 2024, audience: 'nurse', question: 'competence', version: 1, area: null, n: 5 }
const rows = [{ ...ofYear, counts: [1, 1, 1, 1, 1], mean: null, spread: null, asked: 9 }]

/** What each door takes: a body that would do, or null where there is none. No body here changes anything by itself. */
const COMMANDS: Record<string, object | null> = {
  'GET /api/me': null,
  'PUT /api/me/language': { language: 'en' },
  'GET /api/data-quality': null,
  'POST /api/gatherings/:id/invitations': { dryRun: true },
  'POST /api/gatherings': { plan, dryRun: true },
  'PUT /api/gatherings/:id': { plan, dryRun: true },
  'POST /api/gatherings/:id/cancellation': { because: 'Snø', dryRun: true },
  'DELETE /api/gatherings/:id/change': null,
  'POST /api/gatherings/:id/announcement': null,
  'POST /api/gatherings/:id/answers': { member: 'anna', answer: 'cannot-come', reason: 'roster' },
  'POST /api/series/invitations': { gatherings: ['g-draft'], dryRun: true },
  'POST /api/gatherings/:id/marks': { marks: [mark] },
  'POST /api/gatherings/:id/completion': { excused: [], shown: [], dryRun: true },
  'POST /api/year-wheel': { rows: [plan], dryRun: true, leaveWrong: false },
  'GET /api/channels': null,
  'GET /api/absence/:year': null,
  'PUT /api/settings/absence-rules': { from: '2026-05-01', ...rules },
  'PUT /api/settings/simple': simple,
  'GET /api/sendings': null,
  'GET /api/sendings/:id': null,
  'POST /api/sendings/:id/retry': { members: ['anna'] },
  'POST /api/sending/pause': null,
  'POST /api/sending/resume': null,
  'GET /api/sending': null,
  'GET /api/reach': null,
  'POST /api/members/:id/revoke-links': null,
  'GET /api/gatherings/:id/door': null,
  'POST /api/gatherings/:id/externals': { key: 'a-key-of-mine', name: 'Kari', workplace: null, presence: 'on-site' },
  'POST /api/gatherings/:id/externals/:key': { presence: 'on-site' },
  'GET /api/gatherings/:id/meeting': null,
  'POST /api/gatherings/:id/meeting/guests/:print': { decision: 'external' },
  'GET /api/news': null,
  'PUT /api/news/:news': news,
  'DELETE /api/news/:news': null,
  'POST /api/news/:news/sending': { at: null, dryRun: true },
  'PUT /api/news/:news/correction': { ...news, sequence: 0 },
  'POST /api/news/:news/withdrawal': null,
  'POST /api/news/:news/preview': null,
  'POST /api/news-pictures': { data: 'AAAA' },
  'GET /api/surveys/:survey/standing': null,
  'POST /api/surveys/checks': { content, audience: 'nurse', twin: null, earlier: null },
  'PUT /api/surveys/:survey': survey,
  'POST /api/surveys/:survey/opening': { dryRun: true, on: null },
  'POST /api/surveys/:survey/reminders': null,
  'POST /api/surveys/:survey/extension': { closesOn: '2026-04-25' },
  'POST /api/surveys/:survey/ending': null,
  'DELETE /api/surveys/:survey': null,
  'GET /api/surveys/:survey/texts': null,
  'PUT /api/surveys/:survey/texts/:key': { state: 'shown', text: 'Mer tid' },
  'POST /api/surveys/imports': { dryRun: true, series: 'ars-menti', rows },
  'GET /api/surveys/:survey/report.pdf': null,
  'GET /api/gatherings/:id/polls': null,
  'POST /api/polls': { gathering: 'g1', question: { kind: 'ready', id: 'pace' } },
  'GET /api/polls/:id': null,
  'GET /api/polls/:id/live': null,
  'POST /api/polls/:id/ending': null,
  'POST /api/people/:id/job-shadowing': { id: 'entry-1', day: '2026-03-02', days: 1, where: 'Hospice' },
  'POST /api/people/:id/job-shadowing/:entry/removal': null,
}

let trial: Trial
let routes: string[]
const tokens = new Map<Member, string>()
beforeAll(async () => {
  ;({ started: trial, routes } = await routesOf(startBadInputTrial))
  for (const member of [anna, oda, nell, ola]) tokens.set(member, await tokenFor(trial.local.url, member.id, 'api'))
})
afterAll(() => trial.close())
beforeEach(() => void trial.logs.splice(0))
afterEach(async () => {
  const log = trial.logs.join('\n')
  expect(trial.logs.filter((line) => line.includes('"level":50'))).toEqual([])
  expect(log).not.toContain(TRACE)
  for (const { name } of people) expect(log).not.toContain(name)
  expect(rowsThatCannotBeRead(trial)).toEqual([])
})

function command(route: string, path: string, member: Member | null, body: unknown): Promise<Answer> {
  const token = member && tokens.get(member)
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) }
  return send(
    trial.url,
    route,
    path,
    headers,
    body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  )
}

it('every command there is, is tried', () => {
  const commands = routes.filter((route) => route.includes(' /api/') && route !== 'POST /api/messages')
  expect(commands).toEqual(Object.keys(COMMANDS).sort())
})

describe.each(Object.keys(COMMANDS))('%s', (route) => {
  it('lets nobody in who has no token, a wrong one, or does not lead', async () => {
    const before = storedIn(trial)
    const body = COMMANDS[route] ?? undefined
    expect((await command(route, pathOf(route), null, body)).status).toBe(401)
    for (const text of [
      TRACE,
      'Bearer',
      `Bearer ${TRACE}`,
      `Bearer ${'a'.repeat(7000)}`,
      'Bearer a.b.c',
      'Basic YTpi',
    ]) {
      const answer = await send(
        trial.url,
        route,
        pathOf(route),
        { Authorization: text, 'Content-Type': 'application/json' },
        JSON.stringify(body),
      )
      expect([answer.status, apiProblem.safeParse(JSON.parse(answer.text)).success]).toEqual([401, true])
    }
    expect((await command(route, pathOf(route), anna, body)).status).toBe(403)
    expect(storedIn(trial)).toEqual(before)
  })

  it('takes any path, and changes nothing for what is not there', async () => {
    const before = storedIn(trial)
    for (const part of partsOf(route)) {
      for (const nasty of NASTY_PARTS) {
        const answer = await command(route, pathOf(route, { [part]: nasty }), nell, COMMANDS[route] ?? undefined)
        expectProper(nasty, answer)
        expect([nasty, answer.text.includes(TRACE)]).toEqual([nasty, false])
      }
    }
    expect(storedIn(trial)).toEqual(before)
  })

  const good = COMMANDS[route]
  if (!good) return

  it('takes any body, and says what is wrong with it', async () => {
    const before = storedIn(trial)
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '"text"',
      '5',
      '{"a":1}',
      JSON.stringify(LONG_TEXT),
      '['.repeat(20_000),
    ]) {
      const answer = await command(route, pathOf(route), nell, body)
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), 400])
      expectProper(body.slice(0, 20), answer)
    }
    const large = await command(route, pathOf(route), nell, JSON.stringify({ ...good, more: 'x'.repeat(1_000_000) }))
    expect(large.status).toBe(413)
    expect(storedIn(trial)).toEqual(before)
  })

  it('takes anything in any field, and stores nothing that makes no sense', async () => {
    for (const [field, value, body] of nastyBodies(good)) {
      const before = storedIn(trial)
      for (const member of [oda, nell]) {
        const answer = await command(route, pathOf(route), member, body)
        expectProper(`${field} ${value}`, answer)
        if (answer.status === 200) continue
        expect([field, value, apiProblem.safeParse(JSON.parse(answer.text)).success]).toEqual([field, value, true])
        expect([field, value, storedIn(trial)]).toEqual([field, value, before])
      }
    }
  })
})

function nastyBodies(good: object): [string, string, object][] {
  const values = Object.entries({ ...NASTY_VALUES, 'far too long': LONG_TEXT })
  return Object.entries(good).flatMap(([field, inside]) => [
    ...values.map(([name, value]): [string, string, object] => [field, name, { ...good, [field]: value }]),
    ...(field === 'plan'
      ? Object.keys(inside as object).flatMap((deeper) =>
          values.map(([name, value]): [string, string, object] => [
            `plan.${deeper}`,
            name,
            { ...good, plan: { ...plan, [deeper]: value } },
          ]),
        )
      : []),
  ])
}
