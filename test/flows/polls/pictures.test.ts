import fc from 'fast-check'
import { MOST_PEOPLE, room, type Picture } from './pollModel'

const REPLICAS = [0, 1] as const
const replica = fc.constantFrom(...REPLICAS)
const person = fc.integer({ min: 0, max: MOST_PEOPLE - 1 })

type Act =
  | { kind: 'answer'; at: 0 | 1; person: number; wish: 0 | 1; looks: boolean }
  | { kind: 'look' | 'sweep' | 'results' | 'restart' | 'finish'; at: 0 | 1 }
  | { kind: 'both' }

const answering = fc.record({
  kind: fc.constant('answer' as const),
  at: replica,
  person,
  wish: fc.constantFrom(0 as const, 1 as const),
  looks: fc.boolean(),
})
const acting = fc.oneof(
  { weight: 16, arbitrary: answering },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('look' as const, 'sweep' as const, 'results' as const), at: replica }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('restart' as const, 'finish' as const), at: replica }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('both' as const) }) },
)

/** What somebody who saw two pictures could set against each other. */
function expectNothingOfFew(before: Picture | undefined, after: Picture): void {
  expect(after.of.size).toBe(after.n)
  expect(after.n).toBeGreaterThanOrEqual(5)
  expect(after.n).toBeLessThanOrEqual(after.answered)
  if (!before) return
  const people = [...new Set([...before.of.keys(), ...after.of.keys()])]
  const differing = people.filter((each) => before.of.get(each) !== after.of.get(each))
  expect(differing.length === 0 || differing.length >= 5).toBe(true)
  // Everybody stays in it, so sums and differences of any number of pictures are of whole steps.
  expect([...before.of.keys()].every((each) => after.of.has(each))).toBe(true)
  expect(after.n === before.n || after.n >= before.n + 5).toBe(true)
}

describe('the pictures of a poll, whatever happens', () => {
  it('tell nothing of one to four people: answers, changes, restarts and looks on two replicas in any order', async () => {
    let looked = 0
    await fc.assert(
      fc.asyncProperty(fc.array(acting, { minLength: 20, maxLength: 160 }), async (acts: readonly Act[]) => {
        const the = room()
        const there = REPLICAS.map(() => the.replica())
        const at = (place: 0 | 1) => there[place] ?? the.replica()
        const answered = new Set<number>()
        for (const act of acts) {
          for (const each of there) each.pass(200)
          if (act.kind === 'answer') {
            answered.add(act.person)
            // A phone does not wait for the screen.
            const looking = act.looks ? at(act.at).pictures.freshen(the.poll) : undefined
            await Promise.all([at(act.at).answer(act.person, act.wish), looking])
          } else if (act.kind === 'both') await Promise.all(there.map(({ pictures }) => pictures.freshen(the.poll)))
          else if (act.kind === 'look') await at(act.at).pictures.freshen(the.poll)
          else if (act.kind === 'sweep') await at(act.at).sweep()
          else if (act.kind === 'results') await at(act.at).seeResults()
          else if (act.kind === 'finish') await at(act.at).pictures.finish(the.poll)
          else there[act.at] = the.replica()
          const seen = at(0).pictures.shown(the.poll)
          expect(seen.shown === 0 || seen.shown >= 5).toBe(true)
          expect(seen.shown).toBeLessThanOrEqual(seen.answered)
        }
        for (const each of there) {
          await each.sweep()
          await each.pictures.finish(the.poll)
        }
        the.pictures.forEach((picture, index) => expectNothingOfFew(the.pictures[index - 1], picture))
        const last = the.pictures.at(-1)
        if (answered.size >= 5) {
          expect(last?.answered).toBe(answered.size)
          // The steps go on: what is left out is less than a step, and less than two after a restart.
          expect(answered.size - (last?.n ?? 0)).toBeLessThan(10)
        }
        looked += the.pictures.length
      }),
      { numRuns: 150 },
    )
    expect(looked).toBeGreaterThan(150)
  }, 60_000)

  it('go in steps of exactly five as long as one program goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answering, { maxLength: 100 }), async (acts) => {
        const the = room()
        const only = the.replica()
        const answered = new Set<number>()
        for (const { person: who, wish } of acts) {
          only.pass(1000)
          await only.answer(who, wish)
          answered.add(who)
          await only.pictures.freshen(the.poll)
          const { shown, answered: counted } = only.pictures.shown(the.poll)
          expect({ shown, counted }).toEqual({ shown: 5 * Math.floor(answered.size / 5), counted: answered.size })
        }
        the.pictures.forEach((picture, index) => expectNothingOfFew(the.pictures[index - 1], picture))
      }),
      { numRuns: 100 },
    )
  })

  it('do not move when somebody in them changes her answer; the change is in the next one', async () => {
    const the = room()
    const only = the.replica()
    for (let who = 0; who < 5; who++) await only.answer(who, 0)
    await only.pictures.freshen(the.poll)
    const before = only.pictures.shown(the.poll).counts
    await only.answer(2, 1)
    only.pass(5000)
    await only.pictures.freshen(the.poll)
    expect(only.pictures.shown(the.poll).counts).toEqual(before)
    for (let who = 5; who < 10; who++) await only.answer(who, 0)
    only.pass(5000)
    await only.pictures.freshen(the.poll)
    expect(the.pictures.map(({ of }) => of.get(2))).toEqual([0, 1])
  })

  it('are never made from answers that are older than the picture of another replica', async () => {
    const the = room()
    const [one, other] = [the.replica(), the.replica()]
    for (let who = 0; who < 5; who++) await one.answer(who, 0)
    await one.pictures.freshen(the.poll)
    await other.pictures.freshen(the.poll)
    for (let who = 5; who < 17; who++) await other.answer(who, 0)
    await other.seeResults()
    // Within the second: the other one knows the picture now, and not yet whom it is of.
    await other.pictures.freshen(the.poll)
    expect(the.pictures).toHaveLength(1)
    other.pass(1000)
    await other.pictures.freshen(the.poll)
    expect(the.pictures.map(({ n }) => n)).toEqual([5, 17])
    expectNothingOfFew(the.pictures[0], the.pictures[1] ?? { n: 0, answered: 0, of: new Map() })
  })

  it('ask the list once a second, however many screens look', async () => {
    const the = room()
    const only = the.replica()
    for (let look = 0; look < 50; look++) {
      only.pass(100)
      await Promise.all(Array.from({ length: 20 }, () => only.pictures.freshen(the.poll)))
    }
    expect(only.reads()).toBeLessThanOrEqual(5)
  })
})
