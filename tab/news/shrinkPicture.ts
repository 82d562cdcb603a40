/** A little less than the bot takes: four letters of base64 for three bytes. */
const MOST_BYTES = 44_000
/** Teams shows no larger picture in a card. */
const WIDEST = 1000
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45]
const SMALLER = 0.8
const NARROWEST = 240

/**
 * The picture as a small JPEG, as base64; null when the file is no picture, and «too-large» when it cannot be made small
 * enough. Drawn anew, it carries nothing of where and when it was taken.
 */
export async function shrinkPicture(file: Blob): Promise<{ data: string } | 'not-a-picture' | 'too-large'> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return 'not-a-picture'
  try {
    const full = Math.min(1, WIDEST / Math.max(bitmap.width, bitmap.height))
    for (let scale = full; bitmap.width * scale >= NARROWEST || scale === full; scale *= SMALLER) {
      const canvas = drawn(bitmap, scale)
      for (const quality of QUALITIES) {
        const [, data = ''] = canvas.toDataURL('image/jpeg', quality).split(',')
        if ((data.length * 3) / 4 <= MOST_BYTES) return { data }
      }
    }
    return 'too-large'
  } finally {
    bitmap.close()
  }
}

function drawn(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const pen = canvas.getContext('2d')
  if (pen) {
    // What can be seen through would turn black.
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  }
  return canvas
}
