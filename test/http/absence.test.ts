import { toldAnswer, type RulesRequest, type SimpleRequest } from '../../bot/http/contract/absence'
import { ABSENCE_KINDS } from '../../bot/domain/absence/absence'
import type { Member } from '../../bot/domain/member'
import { ahus, anna, bilal, everybody, invited, mona, nina, ola, person } from '../support/people'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

const odd = person('odd', { role: 'area-leader', manager: null, area: ahus })

const dina = person('dina')

const rules: RulesRequest = {
  from: '2026-04-01',
  nurseIsToldOf: [...ABSENCE_KINDS],
  managerIsToldOf: ['no-show'],
  managerWaitHours: 24,
  escalateAfter: 3,
}
const simple: SimpleRequest = {
  quietFrom: '21:00',
  quietTo: '07:00',
  reminderDaysBefore: 3,
  answerDays: 14,
  rosterWeeks: 6,
  undoMinutes: 5,
}

describe('the tab asks about absence', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-02-20T09:00:00Z',
      members: [...everybody, dina, odd],
      gatherings: [invited()],
    })
    for (const member of [anna, mona, ola]) await trial.install(member)
    await trial.program.sweeps.now()
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    trial.setClock(new Date('2026-03-12T14:30:00Z'))
  }, 60_000)
  afterAll(() => trial.close())

  const ask = async (member: Member, method: string, path: string, body?: object) => {
    const response = await trial.call(member, method, path, body)
    return { status: response.status, body: await response.json() }
  }
  const told = async (member: Member, year = '2026') =>
    toldAnswer.parse((await ask(member, 'GET', `/api/absence/${year}`)).body)

  it('and sees who was told, how it went, and whom nobody is told of', async () => {
    const marks = { marks: [{ id: 'mark-0001', member: 'cato', presence: 'on-site', minutes: null, isWalkIn: false }] }
    expect((await ask(ola, 'POST', '/api/gatherings/g1/marks', marks)).status).toBe(200)
    const completion = { excused: [bilal.id], shown: [], dryRun: false }
    expect((await ask(ola, 'POST', '/api/gatherings/g1/completion', completion)).body).toMatchObject({ ok: true })
    await trial.program.sweeps.now()
    const { messages, unasked } = await until(
      () => told(nina),
      (seen) => seen.messages.some(({ kind }) => kind === 'manager-notice'),
    )
    expect(messages.map(({ kind, to, outcome, cause }) => [kind, to, outcome, cause])).toEqual(
      expect.arrayContaining([
        ['absence', 'anna', 'sent', null],
        ['absence', 'bilal', 'unreachable', { chat: 'never-installed', mail: 'no-mailbox' }],
        ['manager-notice', 'mona', 'sent', null],
      ]),
    )
    expect(messages).toHaveLength(3)
    expect(unasked).toEqual([{ gathering: 'g1', member: 'dina' }])
  })

  it('where an area leader sees what concerns the own area', async () => {
    expect((await told(ola)).messages).toHaveLength(3)
    expect(await told(odd)).toEqual({ messages: [], unasked: [] })
    expect(await told(nina, '2025')).toEqual({ messages: [], unasked: [] })
  })

  it('which is for nobody who does not lead, and for no year that is none', async () => {
    expect((await ask(anna, 'GET', '/api/absence/2026')).status).toBe(403)
    expect((await ask(mona, 'GET', '/api/absence/2026')).status).toBe(403)
    expect((await ask(nina, 'GET', '/api/absence/all')).status).toBe(400)
  })

  it('and changes the rules from a day on, with one write that says who and when', async () => {
    await trial.writesSince()
    expect(await ask(nina, 'PUT', '/api/settings/absence-rules', rules)).toEqual({
      status: 200,
      body: { ok: true, changed: true },
    })
    expect((await ask(nina, 'PUT', '/api/settings/absence-rules', rules)).body).toEqual({ ok: true, changed: false })
    expect(await trial.writesSince()).toEqual({ Settings: 1 })
    const row = trial.program.network.settings.get('absenceRules@2026-04-01')
    expect(row?.changed?.by).toBe('nina')
    const path = `/sites/team/lists/Settings/items?$expand=fields`
    const stored = JSON.stringify((await trial.graph.send({ method: 'GET', path })).body)
    expect(stored).toContain(row?.changed?.at.toISOString())
  })

  it('and what was held keeps its rules', async () => {
    expect((await ask(nina, 'PUT', '/api/settings/absence-rules', { ...rules, from: '2026-03-12' })).body).toEqual({
      ok: false,
      problems: [{ field: 'from', problem: 'reaches-back' }],
    })
    const none = { ...rules, from: '2026-03-13', nurseIsToldOf: [], managerIsToldOf: [] }
    expect((await ask(nina, 'PUT', '/api/settings/absence-rules', none)).body).toEqual({ ok: true, changed: true })
    const before = trial.chatOf(anna)
    await trial.program.sweeps.now()
    expect(trial.chatOf(anna)).toEqual(before)
    expect((await told(nina)).messages.map(({ outcome }) => outcome)).not.toContain('withdrawn')
  })

  it('and changes simple rules, those that differ and no others', async () => {
    await trial.writesSince()
    expect((await ask(nina, 'PUT', '/api/settings/simple', simple)).body).toEqual({ ok: true, changed: true })
    expect((await ask(nina, 'PUT', '/api/settings/simple', simple)).body).toEqual({ ok: true, changed: false })
    expect(Object.values(await trial.writesSince()).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2)
    expect(trial.program.network.settings.get('undoMinutes')).toMatchObject({ value: '5', changed: { by: 'nina' } })
    expect(trial.program.network.settings.get('answerDays')).toBeUndefined()
  })

  it('which the area leader cannot, and nothing is stored of what is wrong', async () => {
    await trial.writesSince()
    const refusal = { ok: false, refusal: 'not-yours' }
    expect((await ask(ola, 'PUT', '/api/settings/absence-rules', rules)).body).toEqual(refusal)
    expect((await ask(ola, 'PUT', '/api/settings/simple', simple)).body).toEqual(refusal)
    const wrong = { ...simple, quietTo: '22:00', undoMinutes: 61, answerDays: 20 }
    expect((await ask(nina, 'PUT', '/api/settings/simple', wrong)).body).toEqual({
      ok: false,
      problems: [
        { field: 'quietFrom', problem: 'too-short' },
        { field: 'undoMinutes', problem: 'number-wrong' },
      ],
    })
    expect((await ask(nina, 'PUT', '/api/settings/simple', { ...simple, answerDays: 'ti' })).status).toBe(400)
    expect((await ask(nina, 'PUT', '/api/settings/absence-rules', { ...rules, nurseIsToldOf: ['ill'] })).status).toBe(
      400,
    )
    expect(await trial.writesSince()).toEqual({})
  })
})
