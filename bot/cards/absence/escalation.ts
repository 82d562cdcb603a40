import type { AbsenceKind } from '../../domain/absence/absence'
import { dayOf, type Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { dayText } from '../../texts/dates'
import { escalationTexts } from '../../texts/topics/escalation'
import { textsIn } from '../../texts/texts'
import type { Card } from '../card'
import { cardFrom, type Frame } from '../frame'
import { noticeCard } from '../notice'
import { plain, shortened } from '../plain'
import template from './escalation.json' with { type: 'json' }

export type RepeatedAbsence = {
  name: string
  workplace: string | null
  managerName: string | null
  /** In a row, the earliest first. */
  absences: readonly { gathering: Plan; kind: AbsenceKind }[]
}

export type EscalationView = { frame: Frame; nurses: readonly RepeatedAbsence[] }

type DrawnNurse = { name: string; manager: string; absences: string[] }
type Drawn = { title: string; text: string; nurses: DrawnNurse[]; help: string; toldFirst: string }

const draw = cardFrom<Drawn>(template)

/** More in a row than this says nothing more. */
const MOST_DATES = 6
const LONGEST_TITLE = 60

/** Dates and kinds for each nurse who has been away several times in a row; there is no reason in the view to be told. */
export function escalationCard({ frame, nurses }: EscalationView): Card {
  const { language } = frame
  const words = escalationTexts[language]
  return draw(frame, textsIn(language).fallback, {
    title: words.title,
    text: words.text(nurses.length),
    nurses: nurses.map(({ name, workplace, managerName, absences }) => ({
      name: [name, ...(workplace ? [workplace] : [])].map(plain).join(' · '),
      manager: managerLine(language, managerName),
      absences: absences.slice(-MOST_DATES).map((absence) => absenceLine(language, absence)),
    })),
    help: words.help,
    toldFirst: words.toldFirst,
  })
}

function managerLine(language: Language, name: string | null): string {
  const words = escalationTexts[language]
  return name === null ? words.noManager : words.manager(plain(name))
}

function absenceLine(language: Language, { gathering, kind }: RepeatedAbsence['absences'][number]): string {
  const { absenceKind } = textsIn(language)
  const title = plain(shortened(gathering.title, LONGEST_TITLE))
  const day = dayText(language, dayOf(gathering))
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${title}: ${absenceKind[kind]}`
}

/** Takes the place of an escalation that a corrected list has made untrue. */
export function escalationWithdrawnCard({ frame }: { frame: Frame }): Card {
  const { withdrawnTitle, withdrawn } = escalationTexts[frame.language]
  return noticeCard({ frame, title: withdrawnTitle, text: withdrawn, tone: 'plain', menu: false })
}
