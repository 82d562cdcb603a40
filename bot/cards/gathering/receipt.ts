import { addDays, dayIn, OSLO, type Day } from '../../domain/day'
import { offersOnline, type Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { isComing, type Rsvp } from '../../domain/answers/rsvp'
import { textsIn } from '../../texts/texts'
import { insteadButtons, insteadRemarks } from '../answers/instead'
import { button, type Card, type Json } from '../card'
import { cancelledCard } from './cancelled'
import { cardForMany } from '../frame'
import { gatheringContent, whyClosed, type GatheringContent, type InvitationView } from './invitationView'
import { openButton, webAddress } from '../link'
import { plain } from '../plain'
import template from './receipt.json' with { type: 'json' }

type Drawn = GatheringContent & {
  title: string
  status: string
  remarks: string[]
  closing: string | null
}

const draw = cardForMany<Drawn>(template)

/** What I answered, and how to change it until the gathering starts. */
export function receiptCard(view: InvitationView): Card {
  const { frame, gathering, rsvp, now, today } = view
  if (gathering.stage === 'cancelled') return cancelledCard({ frame, gathering })

  const { language } = frame
  const words = textsIn(language)
  const closed = whyClosed(gathering, now)
  const content = {
    title: plain(gathering.title),
    status: closed === 'over' ? pastText(view) : statusText(language, gathering, rsvp, view.queuePlace),
    remarks: [
      ...(rsvp && closed !== 'over' ? remarksOn(language, gathering, rsvp, closed === null ? today : null) : []),
      ...(closed === null && rsvp?.answer === 'cannot-come' && view.instead
        ? insteadRemarks(language, view.instead)
        : []),
    ],
    ...gatheringContent(view),
    ...leftOut(rsvp, closed === 'over'),
    closing: closed ? words.invitation.closed[closed] : null,
  }
  const actions = closed === 'over' ? [] : [...joinButton(view), ...(closed === null ? changeButtons(view) : [])]
  return draw(frame, words.fallback, content, actions)
}

/** Whoever cannot come need not scroll past the programme; afterwards what was talked about is still worth having. */
function leftOut(rsvp: Rsvp | undefined, isOver: boolean): Partial<GatheringContent> {
  if (isOver) return { programme: [] }
  return rsvp?.answer === 'cannot-come' ? { programme: [], topics: null, material: [] } : {}
}

function pastText({ frame, rsvp, queuePlace }: InvitationView): string {
  const { over } = textsIn(frame.language).receipt
  return queuePlace === null ? over[rsvp?.answer ?? 'none'] : over.waiting
}

function statusText(
  language: Language,
  gathering: Gathering,
  rsvp: Rsvp | undefined,
  queuePlace: number | null,
): string {
  const words = textsIn(language).receipt
  if (!rsvp) return words.none
  switch (rsvp.answer) {
    case 'on-site':
      if (queuePlace !== null) return words.waiting(queuePlace)
      return gathering.mode === 'physical' ? words.coming : words.comingOnSite
    case 'online':
      return words.comingOnline
    case 'cannot-come':
      return words.cannot
  }
}

function remarksOn(language: Language, gathering: Gathering, rsvp: Rsvp, today: Day | null): string[] {
  const { receipt, reason } = textsIn(language)
  const remarks: string[] = []
  if (rsvp.answer === 'cannot-come') remarks.push(receipt.reason(reason[rsvp.reason]), receipt.cannotWarm)
  if (rsvp.late) remarks.push(receipt.late)
  if (today !== null && isComing(rsvp)) {
    const day = dayIn(OSLO, gathering.start)
    if (day === today) remarks.push(receipt.seeYouToday)
    if (day === addDays(today, 1)) remarks.push(receipt.seeYouTomorrow)
  }
  return remarks
}

/** The link is for those who come online, and for everybody who comes when it is time: roads close and shifts change. */
function joinButton({ frame, gathering, rsvp, lead, today }: InvitationView): Json[] {
  const address = offersOnline(gathering) ? webAddress(gathering.onlineLink) : null
  if (address === null || !rsvp || !isComing(rsvp)) return []
  const isSoon = lead === 'day-before' || dayIn(OSLO, gathering.start) <= addDays(today, 1)
  if (rsvp.answer !== 'online' && !isSoon) return []
  return [openButton(textsIn(frame.language).gathering.joinOnline, address)]
}

function changeButtons({ frame, gathering, rsvp, instead }: InvitationView): Json[] {
  const words = textsIn(frame.language).receipt
  const change = button(rsvp ? words.change : words.answer, 'rsvp.change', { gathering: gathering.id })
  if (rsvp?.answer !== 'cannot-come') return [change]
  return [
    ...(offersOnline(gathering)
      ? [button(words.onlineInstead, 'rsvp.answer', { gathering: gathering.id, answer: 'online' })]
      : []),
    ...(instead ? insteadButtons(frame.language, gathering.id, rsvp.reason, instead) : []),
    change,
  ]
}
