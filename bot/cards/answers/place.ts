import { offersOnline } from '../../domain/gathering'
import { placeTexts } from '../../texts/topics/place'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom } from '../frame'
import { cannotButton } from '../gathering/answerButtons'
import { gatheringFacts, type Fact } from '../gathering/gatheringFacts'
import { whyClosed, type InvitationView } from '../gathering/invitationView'
import { plain } from '../plain'
import { receiptCard } from '../gathering/receipt'
import template from './place.json' with { type: 'json' }

export type PlaceView = Omit<InvitationView, 'lead'>

type Drawn = { title: string; gathering: string; text: string; help: string; facts: Fact[]; actions: Json[] }

const draw = cardFrom<Drawn>(template)

/** To whoever has moved up from the waiting list. Once things have changed again, it is the receipt. */
export function placeGivenCard(view: PlaceView): Card {
  const { frame, gathering, rsvp, queuePlace } = view
  if (isPast(view) || rsvp?.answer !== 'on-site' || queuePlace !== null) return receiptCard(asReceipt(view))
  const words = placeTexts[frame.language]
  return draw(frame, textsIn(frame.language).fallback, {
    title: words.givenTitle,
    ...aboutGathering(view),
    text: words.given,
    help: words.giveUpHelp,
    actions: [
      ...onlineInstead(view, 'default'),
      // One press: whoever passes a place on is not asked why.
      button(words.giveUp, 'rsvp.answer', { gathering: gathering.id, answer: 'cannot-come', reason: 'other' }),
    ],
  })
}

/** To whoever had a place when there were more of them. Once things have changed again, it is the receipt. */
export function placeLostCard(view: PlaceView): Card {
  const { frame, gathering, rsvp, queuePlace } = view
  if (isPast(view) || rsvp?.answer !== 'on-site' || queuePlace === null) return receiptCard(asReceipt(view))
  const words = placeTexts[frame.language]
  return draw(frame, textsIn(frame.language).fallback, {
    title: words.lostTitle,
    ...aboutGathering(view),
    text: words.lost(queuePlace),
    help: offersOnline(gathering) ? words.lostHelpOnline : words.lostHelp,
    actions: [...onlineInstead(view, 'positive'), cannotButton(frame.language, gathering)],
  })
}

function aboutGathering({ frame, gathering, areaNames, today }: PlaceView): { gathering: string; facts: Fact[] } {
  return { gathering: plain(gathering.title), facts: gatheringFacts(frame.language, gathering, areaNames, today) }
}

function onlineInstead({ frame, gathering }: PlaceView, style: 'default' | 'positive'): Json[] {
  if (!offersOnline(gathering)) return []
  const { onlineInstead: title } = textsIn(frame.language).receipt
  return [button(title, 'rsvp.answer', { gathering: gathering.id, answer: 'online' }, { style })]
}

function isPast({ gathering, now }: PlaceView): boolean {
  return gathering.stage === 'cancelled' || whyClosed(gathering, now) !== null
}

function asReceipt(view: PlaceView): InvitationView {
  return { ...view, lead: 'invitation' }
}
