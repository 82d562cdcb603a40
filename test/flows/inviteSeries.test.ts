import type { Gathering, GatheringId, InvitedGathering } from '../../bot/domain/gathering'
import { inviteSeries } from '../../bot/flows/gatherings/inviteSeries'
import { NotStored } from '../../bot/store/mirror'
import { takingTurns } from '../../bot/store/again'
import { ahus, nina, ola, person, recordsOf } from '../support/people'
import { draft } from '../support/stages'

const [g1, g2] = ['g1' as GatheringId, 'g2' as GatheringId] as const
const olga = person('olga', { role: 'area-leader', area: ahus, manager: null })

/** Two drafts, and a list that takes only so many rows before it is out. */
function calling(room = Infinity) {
  const rows = new Map<string, Gathering>([g1, g2].map((id) => [id, draft({ id })]))
  const list = { room }
  let clock = Date.parse('2026-02-16T08:00:00Z')
  const call = inviteSeries({
    records: () => recordsOf({ gatherings: [...rows.values()] }),
    putMany: async (gatherings) => {
      for (const gathering of gatherings) {
        if (list.room-- <= 0) throw new NotStored('Gatherings: not every write happened')
        rows.set(gathering.id, gathering)
      }
      return []
    },
    inTurn: takingTurns(),
    now: () => new Date((clock += 60_000)),
  })
  const seriesOf = (id: GatheringId) => rows.get(id)?.series
  return { rows, list, call, seriesOf }
}

describe('calling a year at once', () => {
  it('goes on where it stopped when the list was out in the middle', async () => {
    const { rows, list, call, seriesOf } = calling(1)
    await expect(call(ola, [g1, g2], { dryRun: false })).rejects.toThrow(NotStored)
    const first = rows.get(g1)
    list.room = Infinity
    expect(await call(ola, [g2, g1], { dryRun: false })).toMatchObject({ ok: true })
    expect(seriesOf(g2)).toBe(seriesOf(g1))
    expect(rows.get(g1)).toBe(first)
  })

  it('is done once, and not again when it is pressed twice', async () => {
    const { rows, call } = calling()
    expect(await call(ola, [g1, g2], { dryRun: false })).toMatchObject({ ok: true })
    const before = [...rows.values()]
    expect(await call(ola, [g1, g2], { dryRun: false })).toEqual({
      ok: false,
      refusal: 'already-invited',
      gathering: g1,
    })
    expect([...rows.values()]).toEqual(before)
  })

  it('is not gone on with by whoever does not lead them, nor over one that is cancelled', async () => {
    const { rows, list, call } = calling(1)
    await expect(call(ola, [g1, g2], { dryRun: false })).rejects.toThrow(NotStored)
    list.room = Infinity
    expect(await call(olga, [g1, g2], { dryRun: false })).toMatchObject({ ok: false, refusal: 'not-yours' })
    const called = rows.get(g1) as InvitedGathering
    rows.set(g1, { ...called, stage: 'cancelled', because: '', cancelledAt: new Date('2026-02-17T08:00:00Z') })
    expect(await call(nina, [g1, g2], { dryRun: false })).toMatchObject({ ok: false, refusal: 'cancelled' })
  })
})
