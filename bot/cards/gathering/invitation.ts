import type { Day } from '../../domain/day'
import { offersOnline, type InvitedGathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { dayText } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { answerButtons, mustWait } from './answerButtons'
import { button, type Card, type Json } from '../card'
import { cancelledCard } from './cancelled'
import { cardForMany } from '../frame'
import { gatheringContent, whyClosed, type GatheringContent, type InvitationView } from './invitationView'
import { plain } from '../plain'
import { receiptCard } from './receipt'
import template from './invitation.json' with { type: 'json' }

type Drawn = GatheringContent & {
  title: string
  lead: string
  answer: string | null
  seats: string | null
  deadline: string | null
}

const draw = cardForMany<Drawn>(template)

/** Asks whether the person comes; once answered it is the receipt, until the person wants to change the answer. */
export function invitationCard(view: InvitationView): Card {
  const { frame, gathering, rsvp, lead } = view
  if (gathering.stage === 'cancelled') return cancelledCard({ frame, gathering })
  if (rsvp && lead !== 'change') return receiptCard(view)

  const { language } = frame
  const words = textsIn(language)
  const closed = whyClosed(gathering, view.now)
  const content = {
    title: plain(gathering.title),
    lead: closed ? words.invitation.closed[closed] : words.invitation.lead[lead],
    answer: rsvp ? words.invitation.yourAnswer(words.gatherings.answer[rsvp.answer]) : null,
    ...gatheringContent(view),
    seats: closed === null ? seatsText(view) : null,
    deadline: closed === null && gathering.stage === 'invited' ? deadlineText(language, gathering, view.today) : null,
  }
  return draw(frame, words.fallback, content, closed === null ? [...answerButtons(view), ...keepButton(view)] : [])
}

/** The way back for whoever only wanted to look. */
function keepButton({ frame, gathering, rsvp }: InvitationView): Json[] {
  if (!rsvp) return []
  const { keep } = textsIn(frame.language).invitation
  return [button(keep, 'card.refresh', { kind: 'invitation', about: gathering.id })]
}

/** What to know of the places on site; null while there is one for whoever is asked. */
export function seatsText(view: InvitationView): string | null {
  if (!mustWait(view)) return null
  const { gathering, frame } = view
  const { full, fullButOnline } = textsIn(frame.language).invitation
  return offersOnline(gathering) ? fullButOnline : full
}

export function deadlineText(language: Language, gathering: InvitedGathering, today: Day): string {
  const { answerBy, deadlinePassed } = textsIn(language).invitation
  const day = dayText(language, gathering.answerBy, today)
  return today > gathering.answerBy ? deadlinePassed(day) : answerBy(day)
}
