import { dayOf, offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Answer, Rsvp } from '../../domain/answers/rsvp'
import { movedTexts } from '../../texts/topics/moved'
import { textsIn } from '../../texts/texts'
import { answerButtons } from './answerButtons'
import { button, type Card, type Json } from '../card'
import { cardForMany } from '../frame'
import { gatheringFacts, type Fact } from './gatheringFacts'
import { deadlineText, seatsText } from './invitation'
import { programmeSection, whyClosed, type InvitationView, type ProgrammeSection } from './invitationView'
import { plain } from '../plain'
import { receiptCard } from './receipt'
import template from './moved.json' with { type: 'json' }

export type MovedView = Omit<InvitationView, 'lead'> & {
  /** The gathering as it was announced before. */
  before: Plan
  /** What was answered for the day that it was moved from; null when nothing was, or the day is the same. */
  earlier: Answer | null
}

type Drawn = ProgrammeSection & {
  title: string
  lead: string
  earlier: string | null
  answer: string | null
  nowTitle: string
  facts: Fact[]
  beforeTitle: string
  before: Fact[]
  seats: string | null
  deadline: string | null
}

const draw = cardForMany<Drawn>(template)

/** What has changed: it asks again when the day is another, else the answer stands. Answered anew it is the receipt. */
export function movedCard(view: MovedView): Card {
  const { frame, gathering, rsvp, before, earlier, now, today } = view
  const asked: InvitationView = { ...view, lead: 'invitation' }
  const hasNewDay = dayOf(gathering) !== dayOf(before)
  if (gathering.stage === 'cancelled' || whyClosed(gathering, now) !== null) return receiptCard(asked)
  if (hasNewDay && rsvp) return receiptCard(asked)

  const { language } = frame
  const words = movedTexts[language]
  const { invitation, gatherings, fallback } = textsIn(language)
  const stands = rsvp !== undefined && canStand(gathering, rsvp)
  const content = {
    title: (hasNewDay ? words.newDay : words.changed)(plain(gathering.title)),
    lead: leadOf(view, hasNewDay),
    earlier: earlier === null || !hasNewDay ? null : words.earlier[earlier],
    answer: rsvp ? invitation.yourAnswer(gatherings.answer[rsvp.answer]) : null,
    nowTitle: words.now,
    facts: gatheringFacts(language, gathering, view.areaNames, today),
    beforeTitle: words.before,
    before: changedFacts(language, view),
    ...programmeSection(language, gathering),
    seats: stands ? null : seatsText(asked),
    deadline: !stands && gathering.stage === 'invited' ? deadlineText(language, gathering, today) : null,
  }
  const change = (): Json => button(textsIn(language).receipt.change, 'rsvp.change', { gathering: gathering.id })
  return draw(frame, fallback, content, stands ? [change()] : answerButtons(asked))
}

function canStand(gathering: Plan, { answer }: Rsvp): boolean {
  if (answer === 'on-site') return offersOnSite(gathering)
  return answer === 'cannot-come' || offersOnline(gathering)
}

function leadOf({ frame, gathering, rsvp }: MovedView, hasNewDay: boolean): string {
  const words = movedTexts[frame.language]
  if (hasNewDay) return words.askAgain
  if (!rsvp) return words.askFirst
  if (canStand(gathering, rsvp)) return words.stands
  return rsvp.answer === 'on-site' ? words.askOnline : words.askOnSite
}

/** Of what was before, only the lines that say something else now. */
function changedFacts(language: Language, { gathering, before, today }: MovedView): Fact[] {
  const [then, now] = [before, gathering].map((plan) => gatheringFacts(language, { ...plan, hours: 0 }, [], today))
  return (then ?? []).filter((fact) => !now?.some(({ title, value }) => title === fact.title && value === fact.value))
}
