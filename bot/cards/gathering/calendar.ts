import { icsOf } from '../../calendar/calendarLinks'
import { textsIn } from '../../texts/texts'
import { calendarTexts } from '../../texts/topics/calendar'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from './gatheringFacts'
import { openButton } from '../link'
import { plain } from '../plain'
import template from './calendar.json' with { type: 'json' }

export type CalendarView = {
  frame: Frame
  /** The page of this member's own calendar, and the number of its link. */
  feed: string
  number: number
  /** Whether the link has just been made anew. */
  isRenewed: boolean
}

type Drawn = {
  title: string
  text: string
  how: Fact[]
  addressTitle: string
  address: string
  secret: string
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** How to have the gatherings in one's own calendar. */
export function calendarCard({ frame, feed, number, isRenewed }: CalendarView): Card {
  const { fallback, menu } = textsIn(frame.language)
  const { card: words } = calendarTexts[frame.language]
  return draw(frame, fallback, {
    title: words.title,
    text: isRenewed ? words.renewed : words.text,
    how: words.how,
    addressTitle: words.address,
    address: plain(icsOf(feed)),
    secret: words.secret,
    actions: [
      openButton(words.subscribe, feed),
      button(words.renew, 'calendar.renew', { number }),
      button(menu.gatherings, 'gatherings.show', {}),
    ],
  })
}
