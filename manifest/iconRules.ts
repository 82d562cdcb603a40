import { type Picture, readPicture } from './picture'

/** Microsoft: 192×192 on one colour or none, the symbol inside the middle 96×96. */
export function colourIconProblems(bytes: Uint8Array): string[] {
  return problemsOf('color.png', bytes, 192, (picture) => {
    const edge = JSON.stringify(picture.pixel(0, 0))
    const isMargin = (at: number) => at < 48 || at >= 144
    const spills = pixels(picture).some(
      ({ x, y }) => (isMargin(x) || isMargin(y)) && JSON.stringify(picture.pixel(x, y)) !== edge,
    )
    return spills ? ['the symbol leaves the middle 96×96, or the background has more than one colour'] : []
  })
}

/** Microsoft: 32×32, white on transparent and no other colour. */
export function outlineIconProblems(bytes: Uint8Array): string[] {
  return problemsOf('outline.png', bytes, 32, (picture) => {
    const seen = pixels(picture).map(({ x, y }) => picture.pixel(x, y))
    const visible = seen.filter((pixel) => pixel.alpha > 0)
    const problems = []
    if (visible.length === 0) problems.push('nothing is drawn')
    if (visible.length === seen.length) problems.push('the background is not transparent')
    if (visible.some(({ red, green, blue }) => Math.min(red, green, blue) < 255)) problems.push('a pixel is not white')
    return problems
  })
}

function problemsOf(name: string, bytes: Uint8Array, size: number, rule: (picture: Picture) => string[]): string[] {
  try {
    const picture = readPicture(bytes)
    const isRightSize = picture.width === size && picture.height === size
    const problems = isRightSize ? rule(picture) : [`is ${picture.width}×${picture.height}, should be ${size}×${size}`]
    return problems.map((problem) => `${name}: ${problem}`)
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function pixels(picture: Picture): { x: number; y: number }[] {
  return Array.from({ length: picture.width * picture.height }, (_, at) => ({
    x: at % picture.width,
    y: Math.floor(at / picture.width),
  }))
}
