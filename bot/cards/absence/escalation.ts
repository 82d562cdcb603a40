import type { AbsenceKind } from '../../domain/absence/absence'
import { dayOf, type Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { dateText } from '../../texts/dates'
import { escalationTexts } from '../../texts/topics/escalation'
import { textsIn } from '../../texts/texts'
import type { Card } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
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

export type EscalationView = { frame: Frame; nurses: readonly RepeatedAbsence[] } & (
  { reader: 'manager'; areaLeaderName: string | null } | { reader: 'area-leader' }
)

type DrawnNurse = { name: string; manager: string | null; absences: Fact[] }
type Drawn = { title: string; text: string; nurses: DrawnNurse[]; help: string; toldFirst: string }

const draw = cardFrom<Drawn>(template)

/** More in a row than this says nothing more. */
const MOST_DATES = 6
const LONGEST_TITLE = 60

/** Dates and kinds for each nurse who has been away several times in a row; there is no reason in the view to be told. */
export function escalationCard(view: EscalationView): Card {
  const { frame, nurses, reader } = view
  const words = escalationTexts[frame.language]
  return draw(frame, textsIn(frame.language).fallback, {
    title: words.title,
    text: words.text(nurses.length),
    nurses: nurses.map((nurse) => ({
      name: [nurse.name, ...(nurse.workplace ? [nurse.workplace] : [])].map(plain).join(' · '),
      manager: reader === 'area-leader' ? managerLine(frame.language, nurse.managerName) : null,
      absences: nurse.absences.slice(-MOST_DATES).map((absence) => absenceFact(frame.language, absence)),
    })),
    help:
      reader === 'manager'
        ? words.help.manager(view.areaLeaderName === null ? null : plain(view.areaLeaderName))
        : words.help['area-leader'],
    toldFirst: words.toldFirst,
  })
}

function managerLine(language: Language, name: string | null): string {
  const words = escalationTexts[language]
  return name === null ? words.noManager : words.manager(plain(name))
}

function absenceFact(language: Language, { gathering, kind }: RepeatedAbsence['absences'][number]): Fact {
  const { absenceKind } = textsIn(language)
  return { title: dateText(language, dayOf(gathering)), value: `${plain(shortened(gathering.title, LONGEST_TITLE))}: ${absenceKind[kind]}` }
}

/** Takes the place of an escalation that a corrected list has made untrue. */
export function escalationWithdrawnCard({ frame }: { frame: Frame }): Card {
  const { withdrawnTitle, withdrawn } = escalationTexts[frame.language]
  return noticeCard({ frame, title: withdrawnTitle, text: withdrawn, tone: 'plain', menu: false })
}
