import { once, onceForBoth, whileSame } from '../../bot/domain/once'

describe('what is worked out once', () => {
  it('is worked out again for another thing, and only then', () => {
    let times = 0
    const lengthOf = once((list: readonly number[]) => (times++, list.length))
    const [one, other] = [
      [1, 2],
      [1, 2],
    ]
    expect([lengthOf(one), lengthOf(one), times]).toEqual([2, 2, 1])
    expect([lengthOf(other), times]).toEqual([2, 2])
  })

  it('is kept also when nothing came of it', () => {
    let times = 0
    const nothing = once((_list: readonly number[]) => void times++)
    const list = [1]
    nothing(list)
    nothing(list)
    expect(times).toBe(1)
  })

  it('is worked out again when either of two things is another one', () => {
    let times = 0
    const sum = onceForBoth((one: { value: number }, other: { value: number }) => (times++, one.value + other.value))
    const [two, three, four] = [{ value: 2 }, { value: 3 }, { value: 4 }]
    expect([sum(two, three), sum(two, three), times]).toEqual([5, 5, 1])
    expect([sum(two, four), sum(three, four), times]).toEqual([6, 7, 3])
  })
})

describe('what rests on many things', () => {
  it('is worked out again when any of them is another, and only then', () => {
    let times = 0
    const lastSum = whileSame<readonly number[], number>()
    const [list, other] = [
      [1, 2],
      [1, 2],
    ]
    const sum = (of: readonly number[], ...basis: unknown[]) =>
      lastSum(of, basis, () => (times++, of.length + basis.length))
    expect([sum(list, 'a', other), sum(list, 'a', other), times]).toEqual([4, 4, 1])
    expect([sum(list, 'b', other), sum(list, 'a', other), times]).toEqual([4, 4, 3])
    expect([sum(list, 'a'), sum(list, 'a', undefined), times]).toEqual([3, 4, 5])
    expect([sum(other, 'a', undefined), times]).toEqual([4, 6])
  })
})
