import { takingTurns } from '../../bot/store/again'

type Gate = { opened: Promise<void>; open: () => void }
function gate(): Gate {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('taking turns', () => {
  it('lets those who write the same thing do it one after the other, in the order they came', async () => {
    const inTurn = takingTurns()
    const seen: string[] = []
    const first = gate()
    const one = inTurn('g1|anna', async () => {
      seen.push('one begins')
      await first.opened
      seen.push('one ends')
    })
    const two = inTurn('g1|anna', async () => void seen.push('two'))
    const three = inTurn('g1|anna', async () => void seen.push('three'))
    first.open()
    await Promise.all([one, two, three])
    expect(seen).toEqual(['one begins', 'one ends', 'two', 'three'])
  })

  it('lets nobody wait for somebody else’s thing', async () => {
    const inTurn = takingTurns()
    const first = gate()
    const slow = inTurn('g1|anna', () => first.opened)
    expect(await inTurn('g1|bilal', async () => 'done')).toBe('done')
    first.open()
    await slow
  })

  it('goes on after one that failed, and tells only that one', async () => {
    const inTurn = takingTurns()
    const failing = inTurn('g1|anna', async () => {
      throw new Error('no')
    })
    const next = inTurn('g1|anna', async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
  })

  it('gives each its own answer', async () => {
    const inTurn = takingTurns()
    const numbers = [1, 2, 3]
    expect(await Promise.all(numbers.map((number) => inTurn('same', async () => number * 2)))).toEqual([2, 4, 6])
  })
})
