import { createHash } from 'node:crypto'
import * as z from 'zod'
import { normalisedEmail } from '../../domain/email'
import type { Member, MemberId } from '../../domain/member'
import { aboutOf, matterFrom, MATTERS, type Matter } from '../../domain/messages/messageKey'
import { matterUntil } from '../../domain/pages/matterUntil'
import { linkUntil, type PageLink } from '../../domain/pages/pageLink'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'

const PURPOSE = 'personal page'

/** Where a member opens the card of a matter without signing in. */
export type PageLinks = { addressFor(member: Member, matter: Matter): string }

export function pageLinks(the: {
  links: Links
  records: () => Records
  /** The number of the member's links that are good now. */
  numberOf: (member: MemberId) => number
  now: () => Date
}): PageLinks {
  return {
    addressFor: (member, matter) => {
      const until = linkUntil(matterUntil(matter, the.records()), the.now())
      const link = { member: member.id, matter, number: the.numberOf(member.id), mark: markOf(member.email), until }
      return `${the.links.publicUrl}/p/${tokenOf(the.links, link)}`
    },
  }
}

const written = z.tuple([
  z.string().transform((text) => text as MemberId),
  z.enum(MATTERS),
  z.string(),
  z.number().int(),
  z.string(),
  z.number().transform((seconds) => new Date(seconds * 1000)),
])

export function tokenOf(links: Links, { member, matter, number, mark, until }: PageLink): string {
  const seconds = Math.floor(until.getTime() / 1000)
  return links.seal(PURPOSE, JSON.stringify([member, matter.kind, aboutOf(matter), number, mark, seconds]))
}

/** What the token says; null when it was not made here. */
export function linkOf(links: Links, token: string): PageLink | null {
  const text = links.unseal(PURPOSE, token)
  if (text === null) return null
  const parsed = written.safeParse(JSON.parse(text))
  // Made by another version of the program, about something that this one knows nothing of.
  if (!parsed.success) return null
  const [member, kind, about, number, mark, until] = parsed.data
  return { member, matter: matterFrom(kind, about), number, mark, until }
}

const MARK_LENGTH = 16

/** The same for every way to write the same address; nobody can go back from it to the address in a token. */
export function markOf(email: string | null): string {
  const address = normalisedEmail(email ?? '')
  return createHash('sha256').update(address).digest('base64url').slice(0, MARK_LENGTH)
}
