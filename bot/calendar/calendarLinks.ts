import type { GatheringId } from '../domain/gathering'
import type { Language, MemberId } from '../domain/member'
import { onceForBoth } from '../domain/once'
import type { Links } from '../links'

const [GATHERING, FEED] = ['calendar-gathering', 'calendar-feed']

/** The file of one gathering; it shows nothing of anybody, so everybody who is invited has the same. */
export function gatheringAddress(links: Links, gathering: { id: GatheringId }, language: Language): string {
  const file = `${encodeURIComponent(gathering.id)}.${signatureOf(links, gathering)}.ics`
  return `${links.publicUrl}/kalender/samling/${file}?lang=${language}`
}

/** The same on every card of the gathering. */
const signatureOf = onceForBoth((links: Links, { id }: { id: GatheringId }) => links.sign(GATHERING, id))

/** The page on which a member chooses a calendar program; the feed itself has the same address and .ics. */
export function feedAddress(links: Links, member: MemberId, number: number): string {
  const signature = links.sign(FEED, member, String(number))
  return `${links.publicUrl}/kalender/${encodeURIComponent(member)}.${number}.${signature}`
}

export function icsOf(feed: string): string {
  return `${feed}.ics`
}

/** What a calendar program on the phone subscribes to when it is opened. */
export function webcalOf(feed: string): string {
  return icsOf(feed).replace(/^https?:/, 'webcal:')
}

/** The gathering that this file is signed for; null for whatever else. */
export function gatheringOfFile(links: Links, file: string): GatheringId | null {
  const [, id, signature] = /^(.+)\.([\w-]{43})\.ics$/.exec(file) ?? []
  if (id === undefined || signature === undefined || !links.check(GATHERING, signature, id)) return null
  return id as GatheringId
}

export type FeedLink = { member: MemberId; number: number; isFile: boolean }

export function feedOfFile(links: Links, file: string): FeedLink | null {
  const [, id, number, signature, ending] = /^(.+)\.(\d{1,9})\.([\w-]{43})(\.ics)?$/.exec(file) ?? []
  if (id === undefined || number === undefined || signature === undefined) return null
  if (!links.check(FEED, signature, id, number)) return null
  return { member: id as MemberId, number: Number(number), isFile: ending !== undefined }
}
