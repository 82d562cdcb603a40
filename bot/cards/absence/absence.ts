import type { AbsenceKind } from '../../domain/absence/absence'
import type { Gathering, Plan } from '../../domain/gathering'
import { timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import type { Card } from '../card'
import { cardFrom, type Frame } from '../frame'
import { materialLines, topicsText } from '../gathering/gatheringFacts'
import { noticeCard } from '../notice'
import { plain } from '../plain'
import template from './absence.json' with { type: 'json' }

export type AbsenceView = {
  frame: Frame
  gathering: Plan
  kind: AbsenceKind
  /** Whether the rules tell a manager of this, and there is one. */
  managerIsTold: boolean
  next: Gathering | null
  areaLeaderName: string | null
  networkName: string
}

type Drawn = {
  title: string
  when: string
  text: string
  topicsTitle: string
  topics: string | null
  materialTitle: string
  material: string[]
  nextTitle: string
  next: string[]
  remarks: string[]
  greeting: string
}

const draw = cardFrom<Drawn>(template)

/** To the nurse, before anybody else is told: what was missed, what comes next, and where to say that it is wrong. */
export function absenceCard(view: AbsenceView): Card {
  const { frame, gathering, kind, managerIsTold, next, areaLeaderName, networkName } = view
  const { language } = frame
  const { absence, fallback } = textsIn(language)
  const wrong = absence.wrong(areaLeaderName === null ? null : plain(areaLeaderName))
  const tellsMore = gathering.topics.length + gathering.material.length > 0
  return draw(frame, fallback, {
    title: absence.title(plain(gathering.title)),
    when: timeSpan(language, gathering.start, gathering.end),
    text: tellsMore ? `${absence.text[kind]} ${absence.glimpse}` : absence.text[kind],
    topicsTitle: absence.topics,
    topics: topicsText(gathering),
    materialTitle: absence.material,
    material: materialLines(gathering),
    nextTitle: absence.next,
    next: next ? [plain(next.title), timeSpan(language, next.start, next.end), absence.ahead] : [absence.noNext],
    remarks: [...(managerIsTold ? [absence.leaderIsTold] : []), wrong],
    greeting: absence.greeting(plain(networkName)),
    // No buttons: what they show would take the place of this message.
  })
}

/** Takes the place of an absence message that a corrected list has made untrue. */
export function absenceWithdrawnCard({ frame, gathering }: { frame: Frame; gathering: Plan }): Card {
  const { absence } = textsIn(frame.language)
  const when = timeSpan(frame.language, gathering.start, gathering.end)
  return noticeCard({
    frame,
    title: absence.withdrawnTitle,
    text: absence.withdrawn(gathering.title, when),
    tone: 'plain',
    menu: false,
  })
}
