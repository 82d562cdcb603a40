import { offersOnline, offersOnSite } from '../../domain/gathering'
import type { Answer } from '../../domain/answers/rsvp'
import { namesText } from '../../texts/names'
import { substituteTexts } from '../../texts/topics/substitute'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom } from '../frame'
import { mustWait } from '../gathering/answerButtons'
import { cancelledCard } from '../gathering/cancelled'
import { gatheringFacts, type Fact } from '../gathering/gatheringFacts'
import { seatsText } from '../gathering/invitation'
import {
  programmeSection,
  topicsSection,
  whyClosed,
  type InvitationView,
  type ProgrammeSection,
  type TopicsSection,
} from '../gathering/invitationView'
import { plain } from '../plain'
import template from './substitute.json' with { type: 'json' }

export type SubstituteView = Omit<InvitationView, 'lead'> & {
  /** Names of those who ask; empty when nobody does any longer. `rsvp` is the answer of the colleague who is asked. */
  askers: readonly string[]
}

type Drawn = ProgrammeSection &
  TopicsSection & {
    title: string
    gathering: string
    lead: string
    free: string | null
    facts: Fact[]
    seats: string | null
    closing: string | null
    actions: Json[]
  }

const draw = cardFrom<Drawn>(template)

/** Asks a colleague to come in somebody's place, and afterwards says what was answered. */
export function substituteCard(view: SubstituteView): Card {
  const { frame, gathering, rsvp, askers, now } = view
  if (gathering.stage === 'cancelled') return cancelledCard({ frame, gathering })
  const { language } = frame
  const words = substituteTexts[language]
  const { invitation, fallback } = textsIn(language)
  const closed = whyClosed(gathering, now)
  const isOpen = closed === null && rsvp === undefined && askers.length > 0
  return draw(frame, fallback, {
    title: words.title,
    gathering: plain(gathering.title),
    lead: leadOf(view),
    free: isOpen ? words.free : null,
    facts: gatheringFacts(language, gathering, view.areaNames, view.today),
    ...programmeSection(language, isOpen ? gathering : { ...gathering, programme: [] }),
    ...topicsSection(language, gathering),
    seats: isOpen ? seatsText({ ...view, lead: 'invitation' }) : null,
    closing: closed ? invitation.closed[closed] : null,
    actions: isOpen ? answers(view) : closed === null && rsvp ? [changeButton(view)] : [],
  })
}

function leadOf({ frame, rsvp, askers }: SubstituteView): string {
  const words = substituteTexts[frame.language]
  if (rsvp?.answer === 'cannot-come') return words.declined
  if (askers.length === 0) return words.withdrawn
  const names = namesText(frame.language, askers.map(plain))
  return rsvp ? words.accepted(names) : words.ask(names, askers.length)
}

function answers(view: SubstituteView): Json[] {
  const { frame, gathering } = view
  const words = substituteTexts[frame.language]
  const answerWith = (title: string, answer: Answer): Json =>
    button(title, 'rsvp.answer', { gathering: gathering.id, answer }, { style: 'positive' })
  const waits = mustWait({ ...view, lead: 'invitation' })
  const comeOnSite = gathering.mode === 'physical' ? words.yes : words.yesOnSite
  return [
    ...(offersOnSite(gathering)
      ? [answerWith(waits ? textsIn(frame.language).invitation.wait : comeOnSite, 'on-site')]
      : []),
    ...(offersOnline(gathering) ? [answerWith(words.yesOnline, 'online')] : []),
    // One press: whoever is asked a favour is not asked why not.
    button(words.no, 'rsvp.answer', { gathering: gathering.id, answer: 'cannot-come', reason: 'other' }),
  ]
}

function changeButton({ frame, gathering }: SubstituteView): Json {
  return button(textsIn(frame.language).receipt.change, 'rsvp.change', { gathering: gathering.id })
}
