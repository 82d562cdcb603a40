import { countAgainst, TEAMS_LIMITS, watchArrivals, type Moment } from './limits'
import { until } from '../until'

const at = (ms: number): Moment => ({ earliest: ms, latest: ms })
const chat = (index: number) => `chat-${index}`

describe('the limits of the platform', () => {
  it('let fifty through in a second for the whole tenant, and not one more', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    for (let index = 0; index < 50; index++) expect(counter.comes(chat(index), at(index))).toBeNull()
    expect(counter.comes('one-more', at(999))).toBe('tenant')
    expect(counter.comes('later', at(1001))).toBeNull()
  })

  it('lay the window anywhere: the end of one second and the start of the next are one', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    for (let index = 0; index < 50; index++) counter.comes(chat(index), at(900 + index))
    expect(counter.comes('one-more', at(1500))).toBe('tenant')
    expect(counter.comes('another', at(1902))).toBeNull()
  })

  it('are met by who sends fifty a second evenly, for as long as it lasts', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    const over = Array.from({ length: 1000 }, (_, index) => counter.comes(chat(index), at(index * 20)))
    expect(over.filter((each) => each !== null)).toEqual([])
  })

  it.each([
    ['seven in a second', Array.from({ length: 7 }, () => 0), 999, 2001],
    ['eight in two seconds', Array.from({ length: 8 }, (_, index) => index * 200), 1999, 3700],
    ['sixty in half a minute', Array.from({ length: 60 }, (_, index) => index * 400), 29_999, 30_001],
  ])('are counted for one chat by itself: %s', (_, times, tooSoon, soonEnough) => {
    for (const [next, verdict] of [
      [tooSoon, 'thread'],
      [soonEnough, null],
    ] as const) {
      const counter = countAgainst(TEAMS_LIMITS)
      for (const time of times) expect(counter.comes('one', at(time))).toBeNull()
      expect(counter.comes('other', at(times.at(-1) ?? 0))).toBeNull()
      expect(counter.comes('one', at(next))).toBe(verdict)
    }
  })

  it('allow one chat eighteen hundred in an hour', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    for (let index = 0; index < 1800; index++) expect(counter.comes('one', at(index * 1999))).toBeNull()
    expect(counter.comes('one', at(3_599_000))).toBe('thread')
  })

  it('count what was refused as well', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    for (let index = 0; index < 60; index++) counter.comes(chat(index), at(index))
    expect(counter.comes('late', at(1005))).toBe('tenant')
  })

  it('blame nobody for what came while the counter was busy elsewhere', () => {
    const counter = countAgainst(TEAMS_LIMITS)
    const blind = { earliest: 0, latest: 400 }
    for (let index = 0; index < 20; index++) expect(counter.comes(chat(index), blind)).toBeNull()
    for (let index = 20; index < 60; index++) expect(counter.comes(chat(index), at(1001 + index))).toBeNull()
  })
})

describe('the watch', () => {
  it('knows when it last looked, also when it was kept from looking', async () => {
    const watch = watchArrivals()
    await until(
      () => watch.now(),
      ({ earliest, latest }) => latest - earliest < 10,
    )
    const before = performance.now()
    while (performance.now() < before + 60);
    const { earliest, latest } = watch.now()
    expect(earliest).toBeLessThanOrEqual(before)
    expect(latest - before).toBeGreaterThanOrEqual(60)
    await until(
      () => watch.longestBlindMs(),
      (ms) => ms >= 50,
    )
    watch.stop()
  })
})
