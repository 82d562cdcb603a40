import type { Gathering, GatheringId } from '../gathering'

/** The card of a gathering in a channel; one for each gathering. */
export type ChannelPost = {
  gathering: GatheringId
  channel: string
  activityId: string
  cardHash: string
  at: Date
}

/** A card over which time has gone is left as it last was. */
const KEPT_AFTER_END_MS = 7 * 86_400_000

/** Which gatherings have, or are to have, a card in a channel now? */
export function channelGatherings(
  gatherings: Iterable<Gathering>,
  isPosted: (gathering: GatheringId) => boolean,
  now: Date,
): Gathering[] {
  return [...gatherings].filter((gathering) => {
    if (now.getTime() > gathering.end.getTime() + KEPT_AFTER_END_MS) return false
    if (isPosted(gathering.id)) return gathering.stage !== 'draft'
    return gathering.channel !== null && gathering.stage === 'invited' && now < gathering.start
  })
}
