import { MOST_ELSEWHERE } from '../../domain/answers/instead'
import type { GatheringId, Plan } from '../../domain/gathering'
import { dayOf } from '../../domain/gathering'
import type { Language, MemberId } from '../../domain/member'
import type { Answer, Reason } from '../../domain/answers/rsvp'
import { dateText } from '../../texts/dates'
import { insteadTexts } from '../../texts/topics/instead'
import { button, type Json } from '../card'
import { shortened } from '../plain'

/** What still helps whoever cannot come, beside coming online. */
export type Instead = {
  /** From the same workplace, and not asked yet: one of them may come instead. */
  colleagues: readonly { id: MemberId; name: string }[]
  /** The colleague who has been asked, and what came of it. */
  asked: { name: string; state: 'asked' | 'comes' | 'declined' } | null
  /** The same topic in another area, the nearest in time first. */
  elsewhere: readonly { gathering: Plan; areaName: string; answer: Exclude<Answer, 'cannot-come'> }[]
}

const MOST_COLLEAGUES = 40
const LONGEST_AREA = 30

export function insteadRemarks(language: Language, { asked, elsewhere }: Instead): string[] {
  const words = insteadTexts[language]
  return [
    ...(asked ? [words.asked[asked.state](asked.name)] : []),
    ...(elsewhere.length > 0 ? [words.elsewhereHelp] : []),
  ]
}

export function insteadButtons(
  language: Language,
  gathering: GatheringId,
  reason: Reason,
  { colleagues, elsewhere, asked }: Instead,
): Json[] {
  const words = insteadTexts[language]
  const mayAsk = colleagues.length > 0 && asked?.state !== 'comes'
  return [
    ...elsewhere.slice(0, MOST_ELSEWHERE).map((other) => {
      const title = words.elsewhere(shortened(other.areaName, LONGEST_AREA), dateText(language, dayOf(other.gathering)))
      return button(title, 'rsvp.answer', { gathering: other.gathering.id, answer: other.answer })
    }),
    ...(mayAsk ? [colleagueButton(language, gathering, reason, colleagues)] : []),
  ]
}

function colleagueButton(
  language: Language,
  gathering: GatheringId,
  reason: Reason,
  colleagues: Instead['colleagues'],
): Json {
  const words = insteadTexts[language]
  return {
    type: 'Action.ShowCard',
    title: words.colleague,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'substitute',
          label: words.colleagueLabel,
          placeholder: words.colleaguePlaceholder,
          isRequired: true,
          errorMessage: words.colleagueMissing,
          style: 'compact',
          choices: colleagues.slice(0, MOST_COLLEAGUES).map(({ id, name }) => ({ title: name, value: id })),
        },
        { type: 'TextBlock', text: words.colleagueHelp, wrap: true, isSubtle: true },
      ],
      actions: [
        button(words.askColleague, 'rsvp.answer', { gathering, answer: 'cannot-come', reason }, { inputs: 'auto' }),
      ],
    },
  }
}
