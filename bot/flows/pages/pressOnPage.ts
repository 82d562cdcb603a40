import { isVerb } from '../../cards/actions'
import type { Card } from '../../cards/card'
import type { Language, Member, MemberId } from '../../domain/member'
import type { Matter } from '../../domain/messages/messageKey'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import { pageRefusals, personalPageTexts } from '../../texts/personal/personalPage'
import type { Refusal } from '../../texts/refusals'
import { textsIn } from '../../texts/texts'
import type { MarkAsOf } from '../asOf'
import type { Responder } from '../reply'
import type { OpenedLink } from './openLink'
import { isInScope } from './pageScope'
import { hasSeal, sealedCard, sealOf, type SealedPress } from './sealedCard'

type Opened = Extract<OpenedLink, { state: 'ok' }>

/** What the page shows: whose it is, and the card with the buttons of this link. */
export type ShownPage = { state: 'ok'; language: Language; name: string; network: string; card: Card }

/** A line leaves the card, and what is filled in on it, as it was. */
export type LineOnPage = { state: 'line'; isForeign: boolean; text: string }

export type PressOnPage = {
  show(token: string, opened: Opened): ShownPage
  press(
    token: string,
    opened: Opened,
    pressed: SealedPress & { inputs: Record<string, string> },
  ): Promise<ShownPage | LineOnPage>
}

/** The card on the page, and its buttons: by the same handlers as in chat. */
export function pressOnPage(the: {
  links: Links
  records: () => Records
  responder: Pick<Responder, 'actAs'>
  markAsOf: MarkAsOf
}): PressOnPage {
  const memberNow = (id: MemberId): Member | undefined => the.records().members.get(id)

  const shown = (token: string, { kind }: Matter, member: Member, card: Card): ShownPage => ({
    state: 'ok',
    language: member.language,
    name: member.name,
    network: the.records().settings.networkName,
    card: sealedCard(card, kind, (verb, data) => sealOf(the.links, token, verb, data)),
  })

  return {
    show: (token, { link, member, card }) => shown(token, link.matter, member, the.markAsOf(card, member.language)),
    async press(token, { link, member }, pressed) {
      const { verb, data, inputs } = pressed
      const isOwn = isVerb(verb) && isInScope(link.matter.kind, verb) && hasSeal(the.links, token, pressed)
      if (!isOwn) return { state: 'line', isForeign: true, text: personalPageTexts[member.language].notYourButton }
      // What was sealed stands, whatever a field is called.
      const reply = await the.responder.actAs({ member, userId: '' }, verb, { ...inputs, ...data }, refusalOnPage)
      if (reply.kind === 'line') return { state: 'line', isForeign: false, text: reply.text }
      return shown(token, link.matter, memberNow(member.id) ?? member, reply.card)
    },
  }
}

function refusalOnPage(language: Language, refusal: Refusal): string {
  return pageRefusals[language][refusal] ?? textsIn(language).refusal[refusal]
}
