import { nextPicture } from '../../../bot/domain/polls/nextPicture'

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`)
const of = (...keys: string[]) => ({ count: keys.length, keys: new Set(keys) })
const NOTHING = { count: 0, keys: null }

describe('the picture of a poll', () => {
  it('is of nobody until five have answered', () => {
    expect(nextPicture(NOTHING, people(4))).toBeNull()
    expect(nextPicture(NOTHING, people(5))).toEqual(people(5))
  })

  it('leaves the last incomplete step out', () => {
    expect(nextPicture(NOTHING, people(41))).toHaveLength(40)
    expect(nextPicture(of(...people(10)), people(14))).toBeNull()
    expect(nextPicture(of(...people(10)), people(19))).toHaveLength(15)
  })

  it('keeps everybody who is in it, in whatever order the answers lie now', () => {
    const last = of('p3', 'p9', 'p1', 'p12', 'p7')
    expect(nextPicture(last, people(13))).toEqual(expect.arrayContaining([...last.keys]))
  })

  it('takes everybody when nobody knows any more whom the last one was of', () => {
    expect(nextPicture({ count: 10, keys: null }, people(14))).toBeNull()
    expect(nextPicture({ count: 10, keys: null }, people(17))).toEqual(people(17))
  })

  it('goes on in steps of at least five from there, to a multiple of five', () => {
    expect(nextPicture(of(...people(17)), people(24))).toBeNull()
    expect(nextPicture(of(...people(17)), people(26))).toHaveLength(25)
  })
})
