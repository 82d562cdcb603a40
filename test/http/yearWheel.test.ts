import { EMPTY_PLAN } from '../../bot/domain/planning/proposedPlans'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import type { Member } from '../../bot/domain/member'
import { yearWheelAnswer, type YearWheelAnswer } from '../../bot/http/contract/yearWheel'
import { settingRow } from '../../bot/store/rows/settingRow'
import { ahus, anna, everybody, follo, nina, ola, plan } from '../support/people'
import { startTrial, type Trial } from '../support/trial'

const NOW = '2026-11-22T08:00:00Z'
const PATH = '/api/year-wheel'

const row = (day: string, changes: Partial<AskedPlan> = {}): AskedPlan => ({
  ...EMPTY_PLAN,
  title: 'Områdesamling Follo',
  kind: 'area-gathering',
  areas: [follo],
  day,
  from: '12:00',
  to: '15:00',
  mode: 'physical',
  audience: ['nurse'],
  ...changes,
})
const right = row('2027-02-09')
const wrong = row('2027-02-30', { areas: ['narnia'], to: '11:00' })

let trial: Trial
beforeEach(async () => {
  const standing = { ...plan({ start: new Date('2027-04-13T10:00:00Z'), end: new Date('2027-04-13T13:00:00Z') }) }
  trial = await startTrial({ now: NOW, members: everybody, gatherings: [{ ...standing, stage: 'draft' }] })
  await trial.writesSince()
})
afterEach(() => trial.close())

async function ask(member: Member, rows: AskedPlan[], options = {}): Promise<YearWheelAnswer> {
  const response = await trial.call(member, 'POST', PATH, { rows, dryRun: false, leaveWrong: false, ...options })
  expect(response.status).toBe(200)
  return yearWheelAnswer.parse(await response.json())
}
const statuses = ({ rows }: YearWheelAnswer) => rows.map(({ status }) => status)
const planned = () =>
  trial.program.network.gatherings
    .all()
    .map(({ id }) => id)
    .sort()

// The sweep has its own writes.
const gatheringWrites = async () => (await trial.writesSince())['Gatherings'] ?? 0

describe('planning many gatherings at once', () => {
  it('first looks them over row by row, and makes nothing', async () => {
    const rows = [right, wrong, row('2027-04-13'), right, row('2027-03-27'), row('2027-04-15')]
    const looked = await ask(nina, rows, { dryRun: true })
    expect(looked.rows).toMatchObject([
      { status: 'right', id: '2027-02-09-area-gathering-follo', clashes: [] },
      {
        status: 'wrong',
        problems: expect.arrayContaining([
          { field: 'areas', problem: 'unknown' },
          { field: 'day', problem: 'not-a-day' },
        ]) as unknown,
      },
      { status: 'exists', gathering: 'g1', isCancelled: false, day: '2027-04-13' },
      { status: 'repeated', row: 0 },
      { status: 'right', clashes: [{ kind: 'weekend' }] },
      { status: 'right', clashes: [{ kind: 'near', days: 2, gathering: 'g1' }] },
    ])
    expect(looked).toMatchObject({ made: 0, isHeldBack: false })
    expect(await gatheringWrites()).toBe(0)
  })

  it('makes nothing while a row is wrong', async () => {
    expect(await ask(nina, [right, wrong])).toMatchObject({ made: 0, isHeldBack: true })
    expect(planned()).toEqual(['g1'])
    expect(await gatheringWrites()).toBe(0)
  })

  it('makes the others when that is what was chosen', async () => {
    expect(await ask(nina, [right, wrong, row('2027-09-07')], { leaveWrong: true })).toMatchObject({ made: 2 })
    expect(planned()).toEqual(['2027-02-09-area-gathering-follo', '2027-09-07-area-gathering-follo', 'g1'])
  })

  it('makes drafts of them, in one batch, and tells nobody', async () => {
    const rows = ['2027-02-09', '2027-05-25', '2027-09-07', '2027-11-09'].map((day) => row(day))
    expect(await ask(nina, rows)).toMatchObject({ made: 4, isHeldBack: false })
    expect(await gatheringWrites()).toBe(4)
    expect(trial.program.network.gatherings.get('2027-02-09-area-gathering-follo')).toMatchObject({
      stage: 'draft',
      title: 'Områdesamling Follo',
      start: new Date('2027-02-09T11:00:00Z'),
      hours: 3,
    })
    expect(trial.chatOf(anna)).toEqual([])
  })

  it('makes nothing of the same file the second time', async () => {
    const rows = [right, row('2027-09-07', { areas: [ahus, follo] })]
    await ask(nina, rows)
    const before = planned()
    const again = await ask(nina, [...rows].reverse())
    expect(statuses(again)).toEqual(['exists', 'exists'])
    expect(again.made).toBe(0)
    expect(planned()).toEqual(before)
  })

  it('knows a row again after its gathering has been moved or cancelled', async () => {
    const [moved, gone] = [row('2027-02-09'), row('2027-09-07')]
    await ask(nina, [moved, gone])
    const { gatherings } = trial.program.network
    for (const { id } of gatherings.all()) {
      const gathering = gatherings.get(id)
      if (gathering?.stage !== 'draft') continue
      const start = new Date('2027-02-16T11:00:00Z')
      const end = new Date('2027-02-16T14:00:00Z')
      if (id.startsWith('2027-02-09')) await gatherings.put({ ...gathering, start, end })
      if (id.startsWith('2027-09-07')) {
        const cancelledAt = new Date(NOW)
        await gatherings.put({ ...gathering, stage: 'cancelled', because: '', cancelledAt, invitedAt: null })
      }
    }
    expect((await ask(nina, [moved, gone])).rows).toMatchObject([
      { status: 'exists', day: '2027-02-16', isCancelled: false },
      { status: 'exists', isCancelled: true },
    ])
  })

  it('is the same when it is pressed twice at once', async () => {
    const answers = await Promise.all([ask(nina, [right]), ask(nina, [right])])
    expect(answers.map(({ made }) => made).sort()).toEqual([0, 1])
    expect(planned()).toEqual(['2027-02-09-area-gathering-follo', 'g1'])
  })

  it('points out the school holidays that the network has set', async () => {
    await trial.lay(settingRow, { name: 'schoolHolidays', value: '2027-02-08..2027-02-12 Vinterferie Follo' })
    await trial.program.network.settings.refresh()
    const { rows } = await ask(nina, [right, row('2027-02-11', { areas: [ahus], title: 'Ahus' })], { dryRun: true })
    expect(rows).toMatchObject([{ clashes: [{ kind: 'school-holiday', name: 'Vinterferie Follo' }] }, { clashes: [] }])
  })
})

describe('an area leader', () => {
  it('plans for the own area', async () => {
    expect(await ask(ola, [right])).toMatchObject({ made: 1 })
  })

  it('does not plan for others, and not by being named as host', async () => {
    const others: Partial<AskedPlan>[] = [
      { areas: [ahus] },
      { areas: [ahus, follo] },
      { areas: [ahus, follo], host: ola.id },
    ]
    for (const changes of others) {
      const answer = await ask(ola, [row('2027-02-09', changes)])
      expect(statuses(answer)).toEqual(['not-yours'])
      expect(answer).toMatchObject({ made: 0, isHeldBack: true })
    }
    expect(planned()).toEqual(['g1'])
  })
})

describe('whatever else is sent', () => {
  it('is refused when somebody has no business there', async () => {
    expect((await trial.call(anna, 'POST', PATH, { rows: [right], dryRun: true, leaveWrong: false })).status).toBe(403)
  })

  it('is a bad request, and stores nothing', async () => {
    const asked = { dryRun: false, leaveWrong: false }
    const bodies: (object | undefined)[] = [
      undefined,
      {},
      { ...asked, rows: [] },
      { ...asked, rows: [right], dryRun: 'yes' },
      { rows: [right], dryRun: false },
      { ...asked, rows: [{ ...right, title: 7 }] },
      { ...asked, rows: [{ title: 'bare dette' }] },
      { ...asked, rows: Array.from({ length: 301 }, () => right) },
      { ...asked, rows: [{ ...right, venue: 'x'.repeat(2001) }] },
    ]
    for (const body of bodies) expect((await trial.call(nina, 'POST', PATH, body)).status).toBe(400)
    expect(planned()).toEqual(['g1'])
  })
})
