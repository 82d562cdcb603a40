import type { Day } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Rsvp } from '../../domain/answers/rsvp'
import { timeSpan } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { calendarTexts } from '../../texts/topics/calendar'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringName } from './gatheringFacts'
import { plain } from '../plain'
import template from './gatherings.json' with { type: 'json' }

export type ComingGathering = { gathering: Gathering; rsvp: Rsvp | undefined; queuePlace: number | null }

type DrawnItem = { name: string; when: string; answer: string; actions: Json[] }
type Drawn = { title: string; none: string | null; items: DrawnItem[]; more: string | null; actions: Json[] }

const draw = cardFrom<Drawn>(template)

/** A longer list is no longer looked through on a phone. */
const MOST_SHOWN = 8

/** The gatherings ahead with my own answers; each can be answered from here. */
export function gatheringsCard({
  frame,
  today,
  items,
}: {
  frame: Frame
  today: Day
  items: readonly ComingGathering[]
}): Card {
  const { language } = frame
  const { gatherings, fallback, notice } = textsIn(language)
  const more = items.length - MOST_SHOWN
  return draw(frame, fallback, {
    title: gatherings.title,
    none: items.length === 0 ? gatherings.none : null,
    items: items.slice(0, MOST_SHOWN).map((item) => drawItem(language, today, item)),
    more: more > 0 ? gatherings.more(more) : null,
    actions: [
      ...(items.length > 0 ? [button(calendarTexts[language].subscribe, 'calendar.show', {})] : []),
      button(notice.menu, 'menu.show', {}),
    ],
  })
}

function drawItem(language: Language, today: Day, { gathering, rsvp, queuePlace }: ComingGathering): DrawnItem {
  const words = textsIn(language).gatherings
  const name = gatheringName(language, gathering)
  const isOff = gathering.stage === 'cancelled'
  const title = rsvp ? words.changeButton(name) : words.answerButton(name)
  return {
    name: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end, today),
    answer: isOff
      ? words.cancelled
      : queuePlace === null
        ? words.answer[rsvp?.answer ?? 'none']
        : words.waiting(queuePlace),
    actions: isOff ? [] : [button(title, 'rsvp.change', { gathering: gathering.id })],
  }
}
