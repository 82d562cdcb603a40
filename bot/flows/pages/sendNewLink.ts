import type { Mail } from '../../delivery/mail'
import type { MemberId } from '../../domain/member'
import { mayBeRenewed } from '../../domain/pages/pageLink'
import type { Records } from '../../domain/records'
import { fewTries } from '../attendance/fewTries'
import type { MatterLetter } from '../sending/matterLetter'
import type { SeenMatter } from '../sending/seenMatter'
import type { OpenedLink } from './openLink'
import type { PageLinks } from './pageLinks'

const AN_HOUR_MS = 3_600_000
const MOST_AN_HOUR = 3

/** Sends a new link for an old one; tells nobody whether there was anybody to send it to. */
export type SendNewLink = (old: Exclude<OpenedLink, { state: 'ok' | 'forged' }>) => void

/** To the address on the name list and to no other; the letter is on its way when whoever asked has the answer. */
export function sendNewLink(the: {
  records: () => Records
  mail: Pick<Mail, 'send'>
  pageLinks: PageLinks
  letter: MatterLetter
  seen: SeenMatter
  now: () => Date
  surprised: (error: unknown) => void
}): SendNewLink {
  const tries = fewTries<MemberId>({ most: MOST_AN_HOUR, withinMs: AN_HOUR_MS, now: the.now })
  return ({ state, link, member }) => {
    if (!member?.email || !mayBeRenewed(state) || tries.isSpent(member.id)) return
    const card = the.seen(link.matter, member, '')
    if (card === null) return
    tries.count(member.id)
    const letter = the.letter({
      matter: link.matter,
      card,
      language: member.language,
      receiver: member.name,
      address: the.pageLinks.addressFor(member, link.matter),
      networkName: the.records().settings.networkName,
      reason: 'first',
    })
    the.mail.send({ to: member.email, ...letter }).catch(the.surprised)
  }
}
