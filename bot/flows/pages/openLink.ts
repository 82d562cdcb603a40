import type { Card } from '../../cards/card'
import type { Member, MemberId } from '../../domain/member'
import { matterUntil } from '../../domain/pages/matterUntil'
import { openingOf, type ClosedLink, type PageLink } from '../../domain/pages/pageLink'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import type { SeenMatter } from '../sending/seenMatter'
import { linkOf, markOf } from './pageLinks'

/** A link as it opens now; with the card of its matter if it opens. */
export type OpenedLink =
  | { state: 'ok'; link: PageLink; member: Member; card: Card }
  | { state: ClosedLink; link: PageLink; member: Member | null }
  | { state: 'forged' }

export type OpenLink = (token: string) => OpenedLink

/** Looks, and changes nothing: whoever scans mail for bad links opens them too. */
export function openLink(the: {
  links: Links
  records: () => Records
  numberOf: (member: MemberId) => number
  seen: SeenMatter
  now: () => Date
}): OpenLink {
  return (token) => {
    const link = linkOf(the.links, token)
    if (link === null) return { state: 'forged' }
    const records = the.records()
    const member = records.members.get(link.member)
    const opening = openingOf(
      link,
      {
        member,
        number: the.numberOf(link.member),
        mark: markOf(member?.email ?? null),
        matterUntil: matterUntil(link.matter, records),
      },
      the.now(),
    )
    if (opening !== 'ok' || member === undefined) {
      return { state: opening === 'ok' ? 'left' : opening, link, member: member ?? null }
    }
    const card = the.seen(link.matter, member, '')
    // There is nothing in it for her any longer, as after moving to another area.
    return card === null ? { state: 'over', link, member } : { state: 'ok', link, member, card }
  }
}
