import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { REASONS, type Answer } from '../../domain/answers/rsvp'
import { textsIn } from '../../texts/texts'
import { button, type Json } from '../card'
import type { InvitationView } from './invitationView'

/** Whoever has a place already keeps it. */
export function mustWait({ isFull, gathering, rsvp }: InvitationView): boolean {
  return isFull && offersOnSite(gathering) && rsvp?.answer !== 'on-site'
}

/** The ways to answer that this gathering has; the reason is asked for only after «cannot come». */
export function answerButtons(view: InvitationView): Json[] {
  const { gathering } = view
  const { language } = view.frame
  const words = textsIn(language).invitation
  const answerWith = (title: string, answer: Answer, style: 'default' | 'positive'): Json =>
    button(title, 'rsvp.answer', { gathering: gathering.id, answer }, { style })

  const comeOnSite = gathering.mode === 'physical' ? words.come : words.comeOnSite
  const buttons: Json[] = []
  if (offersOnSite(gathering)) {
    const waits = mustWait(view)
    buttons.push(answerWith(waits ? words.wait : comeOnSite, 'on-site', waits ? 'default' : 'positive'))
  }
  if (offersOnline(gathering)) buttons.push(answerWith(words.comeOnline, 'online', 'positive'))
  return [...buttons, cannotButton(language, gathering)]
}

/** The reason is asked for only now, and never about health. */
export function cannotButton(language: Language, gathering: Plan): Json {
  const { invitation, reason } = textsIn(language)
  return {
    type: 'Action.ShowCard',
    title: invitation.cannot,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'reason',
          label: invitation.reasonLabel,
          placeholder: invitation.reasonPlaceholder,
          isRequired: true,
          errorMessage: invitation.reasonMissing,
          style: 'compact',
          choices: REASONS.map((value) => ({ title: reason[value], value })),
        },
        { type: 'TextBlock', text: invitation.reasonPrivacy, wrap: true, isSubtle: true },
      ],
      actions: [
        button(
          invitation.sendCannot,
          'rsvp.answer',
          { gathering: gathering.id, answer: 'cannot-come' },
          { inputs: 'auto' },
        ),
      ],
    },
  }
}
