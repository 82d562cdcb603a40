import type { MarksAnswer, CompletionAnswer, SentMark } from '../../../bot/http/contract/list'
import { markRow } from '../../../bot/store/rows/markRow'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import type { Member } from '../../../bot/domain/member'
import { ahus, anna, bilal, cato, comes, everybody, invited, mark, mona, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const arne = person('arne', { area: ahus })
const oda = person('oda', { role: 'area-leader', area: ahus, manager: null })
const MARKS = '/api/gatherings/g1/marks'
const COMPLETION = '/api/gatherings/g1/completion'

describe('the list kept from a phone', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({
      now: '2026-03-12T11:20:00Z',
      members: [...everybody, arne, oda],
      gatherings: [invited({ mode: 'hybrid' })],
    })
    await trial.lay(rsvpRow, comes(anna))
    await trial.program.sweeps.now()
    await trial.writesSince()
  })
  afterEach(() => trial.close())

  const tap = (
    id: string,
    member: Member,
    presence: SentMark['presence'],
    other: Partial<SentMark> = {},
  ): SentMark => ({
    id: `${id}-0000000`,
    member: member.id,
    presence,
    minutes: null,
    isWalkIn: false,
    ...other,
  })
  const send = async (keeper: Member, ...marks: SentMark[]) => {
    const response = await trial.call(keeper, 'POST', MARKS, { marks })
    return { status: response.status, answer: (await response.json()) as MarksAnswer }
  }
  const complete = async (keeper: Member, body: object) => {
    const response = await trial.call(keeper, 'POST', COMPLETION, { excused: [], shown: [], ...body })
    return (await response.json()) as CompletionAnswer
  }
  const stored = () => trial.program.network.marks.inGroup('g1')
  const standing = () => stored().map(({ member, number, presence }) => [member, number, presence])

  it('costs one write for each tick', async () => {
    const { status, answer } = await send(ola, tap('a', anna, 'on-site'), tap('b', bilal, 'online', { minutes: 90 }))
    expect([status, answer]).toEqual([
      200,
      {
        ok: true,
        outcomes: [
          { id: 'a-0000000', ok: true, number: 1 },
          { id: 'b-0000000', ok: true, number: 1 },
        ],
      },
    ])
    expect(await trial.writesSince()).toEqual({ Marks: 2 })
    expect(stored()).toMatchObject([
      { member: 'anna', presence: 'on-site', minutes: null, source: 'list-keeper', by: 'ola', id: 'a-0000000' },
      { member: 'bilal', presence: 'online', minutes: 90 },
    ])
  })

  it('adds nothing when the same is sent again, one after the other or at the same time', async () => {
    const batch = [tap('a', anna, 'on-site'), tap('b', bilal, 'on-site'), tap('c', anna, 'absent')]
    const answers = await Promise.all([send(ola, ...batch), send(ola, ...batch), send(ola, ...batch)])
    expect(answers.map(({ answer }) => answer.ok)).toEqual([true, true, true])
    await send(ola, ...batch)
    expect(standing()).toEqual([
      ['anna', 1, 'on-site'],
      ['bilal', 1, 'on-site'],
      ['anna', 2, 'absent'],
    ])
  })

  it('takes the ticks of two keepers, who meet in the list', async () => {
    await Promise.all([
      send(ola, tap('a', anna, 'on-site'), tap('b', bilal, 'on-site')),
      send(nina, tap('c', cato, 'online'), tap('d', anna, 'on-site')),
    ])
    expect(standing().toSorted()).toEqual([
      ['anna', 1, 'on-site'],
      ['bilal', 1, 'on-site'],
      ['cato', 1, 'online'],
    ])
  })

  it('decides again when another replica wrote the same number first', async () => {
    // Written to the list behind the back of this replica, which has not heard of it.
    await trial.lay(markRow, mark(anna, 'excused', 1), mark(bilal, 'on-site', 1))
    expect(stored()).toEqual([])
    const { answer } = await send(ola, tap('a', anna, 'on-site'), tap('b', bilal, 'on-site'), tap('c', cato, 'on-site'))
    expect(answer).toEqual({
      ok: true,
      outcomes: [
        { id: 'a-0000000', ok: true, number: 2 },
        { id: 'b-0000000', ok: true, number: 1 },
        { id: 'c-0000000', ok: true, number: 1 },
      ],
    })
    await trial.program.network.marks.refresh()
    expect(standing().toSorted()).toEqual([
      ['anna', 1, 'excused'],
      ['anna', 2, 'on-site'],
      ['bilal', 1, 'on-site'],
      ['cato', 1, 'on-site'],
    ])
  })

  it('refuses one without holding up the others, and everything to whoever may not keep it', async () => {
    const { answer } = await send(ola, tap('a', arne, 'on-site'), tap('b', anna, 'on-site'))
    expect(answer).toMatchObject({ outcomes: [{ ok: false, refusal: 'not-on-list' }, { ok: true }] })
    expect((await send(ola, tap('w', arne, 'on-site', { isWalkIn: true }))).answer.ok).toBe(true)
    expect((await send(oda, tap('c', bilal, 'on-site'))).answer).toEqual({ ok: false, refusal: 'not-your-list' })
    expect((await send(anna, tap('d', bilal, 'on-site'))).status).toBe(403)
    expect(stored().map(({ member }) => member)).toEqual(['anna', 'arne'])
  })

  it('understands nothing else, and stores nothing of it', async () => {
    const whole = tap('a', anna, 'on-site')
    const wrong = [
      {},
      { marks: [] },
      { marks: 'anna' },
      { marks: [{ ...whole, id: 'short' }] },
      { marks: [whole, { ...whole, presence: 'ill' }] },
      { marks: [{ ...whole, minutes: '90' }] },
      { marks: Array.from({ length: 51 }, (_, index) => tap(`x${index}`, anna, 'on-site')) },
    ]
    for (const body of wrong) expect((await trial.call(ola, 'POST', MARKS, body)).status).toBe(400)
    for (const body of [
      {},
      { excused: [] },
      { excused: 'cato', shown: [], dryRun: true },
      { excused: [], shown: [] },
    ]) {
      expect((await trial.call(ola, 'POST', COMPLETION, body)).status).toBe(400)
    }
    expect(stored()).toEqual([])
    expect(trial.program.network.gatherings.get('g1')?.stage).toBe('invited')
  })

  it('does not know a gathering that is not there', async () => {
    const response = await trial.call(ola, 'POST', '/api/gatherings/g9/marks', { marks: [tap('a', anna, 'on-site')] })
    expect(await response.json()).toEqual({ ok: false, refusal: 'not-found' })
    const look = await trial.call(ola, 'POST', '/api/gatherings/g9/completion', {
      excused: [],
      shown: [],
      dryRun: true,
    })
    expect(await look.json()).toEqual({ ok: false, refusal: 'not-found' })
  })

  it('is looked over before it is completed, and a correction later is one more mark', async () => {
    expect(await complete(ola, { dryRun: true })).toEqual({ ok: false, refusal: 'list-empty' })
    await send(ola, tap('a', anna, 'on-site'))
    await trial.writesSince()
    const looked = await complete(ola, { dryRun: true, excused: ['cato'] })
    expect(looked).toMatchObject({
      ok: true,
      present: { onSite: 1, online: 0 },
      away: [
        { id: 'bilal', kind: 'no-answer', wasAsked: false, tellsNurse: false, excused: false },
        { id: 'cato', kind: 'cancelled-late', tellsManager: true, managerName: mona.name, excused: true },
      ],
    })
    expect(JSON.stringify(looked)).not.toContain('@')
    expect(await trial.writesSince()).toEqual({})

    expect(await complete(ola, { dryRun: false, excused: ['cato'] })).toEqual({
      ...looked,
      sendsAt: expect.any(String),
    })
    expect(trial.program.network.gatherings.get('g1')?.stage).toBe('held')
    expect(standing()).toEqual([
      ['anna', 1, 'on-site'],
      ['bilal', 1, 'absent'],
      ['cato', 1, 'excused'],
    ])
    await send(ola, tap('z', bilal, 'online', { minutes: 60 }))
    expect(stored().at(-1)).toMatchObject({ member: 'bilal', number: 2, presence: 'online', minutes: 60 })
  })
})
