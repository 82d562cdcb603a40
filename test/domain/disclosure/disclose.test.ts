import type { AreaId } from '../../../bot/domain/member'
import type { Cell } from '../../../bot/domain/surveys/figures'
import type { EarlierYear } from '../../../bot/domain/disclosure/closedGroups'
import { disclose } from '../../../bot/domain/disclosure/disclose'
import type { RawQuestion } from '../../../bot/domain/disclosure/tally'

const cell = (n: number): Cell => ({ n, counts: null, mean: 3, spread: 1 })

function raw(areas: Record<string, number>, without = 0): RawQuestion {
  const entries = Object.entries(areas).map(([area, n]) => [area as AreaId, cell(n)] as const)
  return {
    question: 'competence',
    version: 1,
    kind: 'scale',
    all: cell(entries.reduce((sum, [, { n }]) => sum + n, without)),
    areas: new Map(entries),
  }
}

const listed = (...areas: string[]) => areas.map((area) => area as AreaId)

function published(areas: Record<string, number>, without = 0, earlier: readonly EarlierYear[] = []) {
  const order = listed(...Object.keys(areas))
  return { ...disclose(raw(areas, without), order, earlier), listed: order }
}

/** One year in which only Ahus was shown, of these three. */
const ahusAlone = (all: number, ahus: number): EarlierYear => ({
  all: cell(all),
  areas: { ['ahus' as AreaId]: cell(ahus) },
  listed: listed('ahus', 'follo', 'kongsvinger'),
})

/** How many are behind each figure that is shown. */
function seen(areas: Record<string, number>, without = 0, earlier: readonly EarlierYear[] = []) {
  const figures = published(areas, without, earlier)
  return {
    all: figures.all?.n ?? null,
    ...Object.fromEntries(Object.entries(figures.areas).map(([id, { n }]) => [id, n])),
  }
}

describe('one year', () => {
  it('shows every area from five answers', () => {
    expect(seen({ ahus: 30, follo: 5 })).toEqual({ all: 35, ahus: 30, follo: 5 })
  })

  it('shows nothing at all of fewer than five', () => {
    expect(seen({ ahus: 3, follo: 1 })).toEqual({ all: null })
    expect(seen({ ahus: 5 })).toEqual({ all: 5, ahus: 5 })
    expect(seen({})).toEqual({ all: null })
  })

  it('withholds the area with fewest answers beside one of one to four', () => {
    expect(seen({ ahus: 30, follo: 4, kongsvinger: 9 })).toEqual({ all: 43, ahus: 30 })
  })

  it('takes the first in the order of areas when two have as few', () => {
    expect(seen({ ahus: 30, bydelene: 9, follo: 4, kongsvinger: 9 })).toEqual({ all: 52, ahus: 30, kongsvinger: 9 })
  })

  it('withholds no more where those under five are five or more together, or nobody', () => {
    expect(seen({ ahus: 30, follo: 4, kongsvinger: 1 })).toEqual({ all: 35, ahus: 30 })
    expect(seen({ ahus: 30, follo: 0 })).toEqual({ all: 30, ahus: 30 })
  })

  it('counts those without an area among the withheld', () => {
    expect(seen({ ahus: 30, follo: 9 }, 2)).toEqual({ all: 41, ahus: 30 })
    expect(seen({ ahus: 30, follo: 9 }, 6)).toEqual({ all: 45, ahus: 30, follo: 9 })
    expect(seen({ ahus: 30, follo: 4 }, 1)).toEqual({ all: 35, ahus: 30 })
  })
})

describe('beside earlier years', () => {
  it('withholds a small area that is one more or less than before, and one beside it', () => {
    const before = published({ ahus: 30, follo: 12, kongsvinger: 9 })
    expect(seen({ ahus: 31, follo: 13, kongsvinger: 8 }, 0, [before])).toEqual({ all: 52, ahus: 31 })
  })

  it('shows it again when the difference is five, or none', () => {
    const before = published({ ahus: 30, follo: 9, kongsvinger: 7 })
    expect(seen({ ahus: 30, follo: 14, kongsvinger: 7 }, 0, [before])).toEqual({
      all: 51,
      ahus: 30,
      follo: 14,
      kongsvinger: 7,
    })
  })

  it('lets groups of ten or more differ by few, since nobody knows that so many answered alike', () => {
    const before = published({ ahus: 30, follo: 10 })
    expect(seen({ ahus: 31, follo: 11 }, 0, [before])).toEqual({ all: 42, ahus: 31, follo: 11 })
  })

  it('minds the smaller of the two: nine are few enough, also among eleven', () => {
    expect(seen({ ahus: 30, follo: 11 }, 0, [published({ ahus: 30, follo: 9 })])).toEqual({ all: 41 })
    expect(seen({ ahus: 30, follo: 9 }, 0, [published({ ahus: 30, follo: 11 })])).toEqual({ all: 39 })
  })

  it('shows a small area with the same number in two years and no more', () => {
    const years = [published({ ahus: 30, follo: 8 }), published({ ahus: 33, follo: 8 })]
    expect(seen({ ahus: 31, follo: 8 }, 0, years.slice(1))).toEqual({ all: 39, ahus: 31, follo: 8 })
    // the same three halves of four, and each year another of them away: that would tell of each
    expect(seen({ ahus: 31, follo: 8 }, 0, years)).toEqual({ all: 39 })
  })

  it('withholds even the total where it is small and differs by few itself', () => {
    expect(seen({ ahus: 5, follo: 0 }, 0, [published({ ahus: 4, follo: 3 })])).toEqual({ all: null })
  })

  it('holds the year against every earlier one, and not against one that showed nothing', () => {
    const years = [published({ ahus: 9 }), published({ ahus: 19 })]
    expect(seen({ ahus: 10 }, 0, years)).toEqual({ all: null })
    expect(seen({ ahus: 10 }, 0, [published({ ahus: 3 })])).toEqual({ all: 10, ahus: 10 })
  })

  it('holds an area against the group it was withheld in, also when it may have been empty', () => {
    // Kongsvinger had nobody then, or all of them: that was not published
    const before = ahusAlone(38, 30)
    expect(seen({ ahus: 30, follo: 9, kongsvinger: 30 }, 0, [before])).not.toHaveProperty('follo')
    expect(seen({ ahus: 30, follo: 30, kongsvinger: 9 }, 0, [before])).not.toHaveProperty('kongsvinger')
    expect(seen({ ahus: 30, follo: 30, kongsvinger: 13 }, 0, [before])).toHaveProperty('kongsvinger')
  })

  it('sees that somebody is in a group of two areas that was one part before', () => {
    const before = ahusAlone(39, 30)
    expect(seen({ ahus: 30, follo: 5, kongsvinger: 5 }, 0, [before])).toEqual({ all: 40 })
  })

  it('holds an area that is no longer there against all others, since its people may be in any', () => {
    const before = published({ ahus: 30, romerike: 9 })
    expect(seen({ ahus: 30, follo: 20 }, 0, [before])).toEqual({ all: 50, ahus: 30, follo: 20 })
    expect(seen({ ahus: 12, follo: 20 }, 0, [before])).toEqual({ all: 32 })
    expect(seen({ ahus: 12, follo: 20 }, 0, [published({ ahus: 30, romerike: 4, vest: 4 })])).toEqual({ all: 32 })
  })

  it('holds an area that was not there before against all others, since its people may come from any', () => {
    expect(seen({ ahus: 30, follo: 20, nord: 7 }, 0, [published({ ahus: 30, follo: 9 })])).not.toHaveProperty('nord')
    expect(seen({ ahus: 30, follo: 20, nord: 7 }, 0, [published({ ahus: 30, follo: 14 })])).toHaveProperty('nord')
  })
})

it('with more areas than can be tried, withholds the smallest ones first until it holds', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`area-${index}`, 25 + index]))
  const shown = seen({ ...many, small: 3 })
  expect(Object.keys(shown)).toHaveLength(30)
  expect(shown).not.toHaveProperty('area-0')
})
