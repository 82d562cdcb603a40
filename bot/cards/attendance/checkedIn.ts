import type { Mark } from '../../domain/attendance/attendance'
import type { Day } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import { clockText } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { checkInTexts } from '../../texts/topics/checkIn'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringFacts, type Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import template from './checkedIn.json' with { type: 'json' }

/** `stands` is how the log has her now: whoever keeps the list may have entered her differently. */
export type CheckedInView = { frame: Frame; gathering: Gathering; stands: Mark | undefined; today: Day }

type Drawn = {
  title: string
  here: string
  gathering: string
  facts: Fact[]
  remark: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** Checked in by the code at the door: at what, when and where, and since when. */
export function checkedInCard({ frame, gathering, stands, today }: CheckedInView): Card {
  const { language } = frame
  const words = checkInTexts[language]
  const isHere = stands?.presence === 'on-site'
  return draw(frame, textsIn(language).fallback, {
    title: words.title,
    here: words.here,
    gathering: plain(gathering.title),
    facts: [
      ...gatheringFacts(language, gathering, [], today),
      ...(isHere ? [{ title: words.since, value: clockText(language, stands.at) }] : []),
    ],
    remark: isHere ? null : words.differs,
    actions: [button(words.hours, 'hours.show', {})],
  })
}
