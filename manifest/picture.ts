import { inflateSync } from 'node:zlib'

export type Pixel = { red: number; green: number; blue: number; alpha: number }
export type Picture = { width: number; height: number; pixel(x: number, y: number): Pixel }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** PNG colour types we draw with: true colour, and true colour with transparency. */
const channelsOf = new Map([
  [2, 3],
  [6, 4],
])

/** Reads a PNG of eight bits a channel without interlacing, which is what our icons are. */
export function readPicture(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes)
  if (!file.subarray(0, 8).equals(signature)) throw new Error('not a PNG')
  const chunks = readChunks(file)
  const header = chunks.find((chunk) => chunk.kind === 'IHDR')?.data
  if (!header || header.length < 13) throw new Error('a PNG without a header')

  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = channelsOf.get(header.readUInt8(9))
  if (header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0 || channels === undefined) {
    throw new Error('a PNG of a kind we do not read: save it as 8-bit RGB or RGBA without interlacing')
  }
  const packed = chunks.filter((chunk) => chunk.kind === 'IDAT').map((chunk) => chunk.data)
  const rows = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels)

  return {
    width,
    height,
    pixel: (x, y) => {
      const at = (y * width + x) * channels
      const channel = (offset: number) => rows[at + offset] ?? 0
      return { red: channel(0), green: channel(1), blue: channel(2), alpha: channels === 4 ? channel(3) : 255 }
    },
  }
}

function readChunks(file: Buffer): { kind: string; data: Buffer }[] {
  const chunks = []
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at)
    chunks.push({ kind: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Each row says how it was predicted from its neighbours (PNG specification, 9.2); this takes the prediction away. */
function unfilter(packed: Buffer, rowLength: number, height: number, step: number): Uint8Array {
  if (packed.length !== (rowLength + 1) * height) throw new Error('a PNG whose size does not fit its header')
  const rows = new Uint8Array(rowLength * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (rowLength + 1)] ?? 0
    for (let x = 0; x < rowLength; x += 1) {
      const at = y * rowLength + x
      const left = x >= step ? (rows[at - step] ?? 0) : 0
      const up = y > 0 ? (rows[at - rowLength] ?? 0) : 0
      const upLeft = x >= step && y > 0 ? (rows[at - rowLength - step] ?? 0) : 0
      rows[at] = (packed[y * (rowLength + 1) + 1 + x] ?? 0) + predicted(filter, left, up, upLeft)
    }
  }
  return rows
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return Math.floor((left + up) / 2)
  if (filter === 4) return nearest(left + up - upLeft, left, up, upLeft)
  throw new Error('a PNG with an unknown filter')
}

function nearest(wanted: number, left: number, up: number, upLeft: number): number {
  const [toLeft, toUp, toUpLeft] = [Math.abs(wanted - left), Math.abs(wanted - up), Math.abs(wanted - upLeft)]
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
