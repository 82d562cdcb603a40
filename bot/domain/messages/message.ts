import type { GatheringId } from '../gathering'
import type { MemberId } from '../member'
import { messageKey, type GatheringMatter, type Matter } from './messageKey'

export type Message = { key: string; to: MemberId; matter: Matter; due: Date }

/**
 * Messages about one thing. As long as nothing they follow from has changed it should be the very same list, so that
 * what has been found out about it holds: a sweep goes through thousands every few seconds, and hardly any is new.
 */
export type Batch = readonly Message[]

export function gatheringMessage(
  kind: GatheringMatter,
  gathering: { id: GatheringId },
  to: MemberId,
  due: Date,
  version?: string,
): Message {
  return messageOf({ kind, gathering: gathering.id }, to, due, version)
}

export function messageOf(matter: Matter, to: MemberId, due: Date, version?: string): Message {
  return { key: messageKey(matter, to, version), to, matter, due }
}
