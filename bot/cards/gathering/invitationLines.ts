import type { Day } from '../../domain/day'
import type { InvitedGathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { dayText, timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { whereText } from './gatheringFacts'

/** The first lines of the invitation as plain text, for showing before it is sent. */
export function invitationLines(gathering: InvitedGathering, language: Language, today: Day): string[] {
  const words = textsIn(language)
  const where = whereText(language, gathering)
  return [
    gathering.title,
    words.invitation.lead.invitation,
    `${words.gathering.when}: ${timeSpan(language, gathering.start, gathering.end, today)}`,
    ...(where === '' ? [] : [`${words.gathering.where}: ${where}`]),
    words.invitation.answerBy(dayText(language, gathering.answerBy, today)),
  ]
}
