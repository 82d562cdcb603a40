import { colourIconProblems, outlineIconProblems } from '../../manifest/iconRules'
import { type Pixel, readPicture } from '../../manifest/picture'
import { drawPng } from './drawPng'
import { theIcons } from './theIcons'

const white: Pixel = { red: 255, green: 255, blue: 255, alpha: 255 }
const none: Pixel = { red: 0, green: 0, blue: 0, alpha: 0 }
const green: Pixel = { red: 31, green: 107, blue: 107, alpha: 255 }

const isMiddle = (at: number, size: number) => at >= size / 4 && at < (size * 3) / 4
const square = (size: number, symbol: Pixel, ground: Pixel) =>
  drawPng(size, size, (x, y) => (isMiddle(x, size) && isMiddle(y, size) ? symbol : ground))

describe('the colour icon', () => {
  it('is good as it stands', () => {
    expect(colourIconProblems(theIcons.color)).toEqual([])
  })

  it('may have any symbol in the middle, on one colour or none', () => {
    expect(colourIconProblems(square(192, white, green))).toEqual([])
    expect(colourIconProblems(square(192, green, none))).toEqual([])
  })

  it('must be 192 by 192', () => {
    expect(colourIconProblems(square(128, white, green))).toEqual(['color.png: is 128×128, should be 192×192'])
  })

  it('must keep the margin free', () => {
    const spilt = drawPng(192, 192, (x, y) => (x === 47 && y === 96 ? white : green))
    expect(colourIconProblems(spilt)).toEqual([expect.stringContaining('leaves the middle 96×96')])
  })
})

describe('the outline icon', () => {
  it('is good as it stands', () => {
    expect(outlineIconProblems(theIcons.outline)).toEqual([])
  })

  it('may soften its edges', () => {
    expect(outlineIconProblems(square(32, { ...white, alpha: 90 }, none))).toEqual([])
  })

  it('must be 32 by 32', () => {
    expect(outlineIconProblems(square(64, white, none))).toEqual(['outline.png: is 64×64, should be 32×32'])
  })

  it('must be white and nothing else', () => {
    expect(outlineIconProblems(square(32, green, none))).toEqual(['outline.png: a pixel is not white'])
  })

  it('must have a transparent background', () => {
    expect(outlineIconProblems(square(32, white, white))).toEqual(['outline.png: the background is not transparent'])
  })

  it('must show something', () => {
    expect(outlineIconProblems(square(32, none, none))).toEqual(['outline.png: nothing is drawn'])
  })

  it('must be a PNG', () => {
    expect(outlineIconProblems(new TextEncoder().encode('<svg/>'))).toEqual(['outline.png: not a PNG'])
  })
})

describe('a picture', () => {
  it('is read as it was drawn', () => {
    const drawn = (x: number, y: number): Pixel => ({ red: x * 20, green: y * 20, blue: x + y, alpha: 255 - x })
    const picture = readPicture(drawPng(5, 4, drawn))
    expect([picture.width, picture.height]).toEqual([5, 4])
    expect(picture.pixel(3, 2)).toEqual(drawn(3, 2))
  })

  it('is refused when it is cut short', () => {
    expect(() => readPicture(theIcons.outline.subarray(0, 60))).toThrow()
  })
})
