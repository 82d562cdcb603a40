import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import { EMPTY_PLAN } from '../../bot/domain/planning/proposedPlans'
import { planYear } from '../../bot/flows/gatherings/planYear'
import { takingTurns } from '../../bot/store/again'
import { NotStored } from '../../bot/store/mirror'
import { ahus, follo, nina } from '../support/people'
import { recordsOf } from '../support/smallNetwork'

const NOW = new Date('2026-11-22T08:00:00Z')

const rows = ['2027-02-09', '2027-05-25', '2027-09-07'].map((day) => ({
  ...EMPTY_PLAN,
  title: 'Områdesamling',
  kind: 'area-gathering',
  areas: [follo],
  day,
  from: '12:00',
  to: '15:00',
  mode: 'physical',
  audience: ['nurse'],
}))

/** A list that takes so many rows and then fails with this. */
function flow(takes: number, failsWith: Error) {
  const stored = new Map<GatheringId, Gathering>()
  let asked = 0
  const plan = planYear({
    records: () => recordsOf({ members: [nina], gatherings: [...stored.values()] }),
    putMany: async (gatherings) => {
      asked += gatherings.length
      gatherings.slice(0, takes).forEach((gathering) => stored.set(gathering.id, gathering))
      if (gatherings.length > takes) throw failsWith
      return []
    },
    isStored: ({ id }) => stored.has(id),
    isNotSaved: (error) => error instanceof NotStored,
    inTurn: takingTurns(),
    now: () => NOW,
  })
  return { plan, stored, askedFor: () => asked }
}

const MAKE = { dryRun: false, leaveWrong: false }

it('says which were not stored, and the same rows sent again make the rest', async () => {
  const { plan, stored } = flow(2, new NotStored('the list was gone'))
  const first = await plan(nina, rows, MAKE)
  expect(first.made).toHaveLength(2)
  expect(first.notStored.map(({ id }) => id)).toEqual(['2027-09-07-area-gathering-follo'])

  const second = await plan(nina, rows, MAKE)
  expect(second.rows.map(({ status }) => status)).toEqual(['exists', 'exists', 'right'])
  expect(second.made).toHaveLength(1)
  expect(stored.size).toBe(3)
})

it('lets what should not happen be known', async () => {
  await expect(flow(1, new Error('a surprise')).plan(nina, rows, MAKE)).rejects.toThrow('a surprise')
})

it('writes nothing in a dry run, nor when nothing is right', async () => {
  const { plan, askedFor } = flow(9, new Error('never'))
  await plan(nina, rows, { ...MAKE, dryRun: true })
  await plan(nina, [{ ...EMPTY_PLAN }], { ...MAKE, leaveWrong: true })
  await plan(nina, [...rows, { ...EMPTY_PLAN, areas: [ahus] }], MAKE)
  expect(askedFor()).toBe(0)
})
