import { createHash } from 'node:crypto'
import type { Member } from '../../domain/member'
import type { Picture, PictureId } from '../../domain/news'
import type { Links } from '../../links'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type KeepPicture = (
  member: Member,
  base64: string,
) => Promise<{ ok: true; id: PictureId } | { ok: false; refusal: 'not-a-picture' | 'too-large' }>

/** A column of a list takes some 64,000 characters, and base64 has four for three bytes. */
const MOST_BYTES = 45_000

/** Keeps a picture under a name that nobody can guess and that follows from it: sent twice, it is there once. */
export function keepPicture(the: {
  pictures: Pick<Mirror<Picture>, 'get' | 'put'>
  links: Pick<Links, 'sign'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): KeepPicture {
  return async (member, base64) => {
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.length > MOST_BYTES) return { ok: false, refusal: 'too-large' }
    const type = typeOf(bytes)
    // What is no base64 is left out by reading it, and the rest would be something else than was sent.
    if (!type || bytes.toString('base64') !== base64) return { ok: false, refusal: 'not-a-picture' }
    const id = pictureName(the.links, bytes)
    return the.inTurn(`picture|${id}`, () =>
      decideAgainOnConflict(async () => {
        if (!the.pictures.get(id)) await the.pictures.put({ id, type, data: base64, by: member.id, at: the.now() })
        return { ok: true, id }
      }),
    )
  }
}

function pictureName(links: Pick<Links, 'sign'>, bytes: Buffer): PictureId {
  return links.sign('picture', createHash('sha256').update(bytes).digest('base64url')) as PictureId
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

/** What it is by its first bytes, whatever it is called. */
function typeOf(bytes: Buffer): Picture['type'] | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'image/png'
  return bytes.subarray(0, JPEG.length).equals(JPEG) ? 'image/jpeg' : null
}
