import type { Day } from '../../domain/day'
import type { Plan } from '../../domain/gathering'
import { groupBy } from '../../domain/grouping'
import type { Language } from '../../domain/member'
import type { Answer } from '../../domain/answers/rsvp'
import { dayText, timeSpan } from '../../texts/dates'
import { andMore } from '../../texts/names'
import { rosterTexts } from '../../texts/topics/roster'
import { textsIn } from '../../texts/texts'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { whereText, type Fact } from './gatheringFacts'
import { noticeCard } from '../notice'
import { plain } from '../plain'
import template from './rosterDigest.json' with { type: 'json' }

export type RosterAnswer = Answer | 'waiting' | 'none'

export type RosterView = {
  frame: Frame
  /** The day of the digest: the manager's word back is kept by it. */
  day: Day
  /** Gatherings ahead, the nearest first, with this manager's nurses. */
  items: readonly { gathering: Plan; nurses: readonly { name: string; answer: RosterAnswer }[] }[]
  /** The day on which the manager said that the roster makes room; null before that. */
  arrangedOn: Day | null
  today: Day
}

type DrawnItem = { name: string; when: string; answers: Fact[] }
type Drawn = {
  title: string
  text: string
  items: DrawnItem[]
  more: string | null
  ask: string | null
  thanks: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

const MOST_GATHERINGS = 6
const MOST_NAMES = 30
const ORDER: readonly RosterAnswer[] = ['on-site', 'online', 'waiting', 'none', 'cannot-come']

/** Before the roster closes: which of the manager's nurses are invited to what, and who has not answered. */
export function rosterDigestCard(view: RosterView): Card {
  const { frame, items, arrangedOn, today } = view
  const { language } = frame
  const words = rosterTexts[language]
  const { fallback } = textsIn(language)
  if (items.length === 0) {
    return noticeCard({ frame, title: words.title, text: words.nobody, tone: 'plain', menu: false })
  }
  const shown = items.slice(0, MOST_GATHERINGS)
  const names = new Set(items.flatMap(({ nurses }) => nurses.map(({ name }) => name)))
  const isSomeoneSilent = shown.some(({ nurses }) => nurses.some(({ answer }) => answer === 'none'))
  return draw(frame, fallback, {
    title: words.title,
    text: words.text(names.size, items.length),
    items: shown.map((item) => drawItem(language, item, today)),
    more: items.length > shown.length ? words.moreGatherings(items.length - shown.length) : null,
    ask: isSomeoneSilent && arrangedOn === null ? words.ask : null,
    thanks: arrangedOn === null ? null : words.thanks(dayText(language, arrangedOn, today)),
    actions:
      arrangedOn === null ? [button(words.arranged, 'roster.arranged', { day: view.day }, { style: 'positive' })] : [],
  })
}

function drawItem(language: Language, { gathering, nurses }: RosterView['items'][number], today: Day): DrawnItem {
  const words = rosterTexts[language]
  const where = whereText(language, gathering)
  const byAnswer = groupBy(nurses, ({ answer }) => answer)
  return {
    name: plain(gathering.title),
    when: [timeSpan(language, gathering.start, gathering.end, today), ...(where === '' ? [] : [plain(where)])].join(
      ' · ',
    ),
    answers: ORDER.flatMap((answer) => {
      const names = (byAnswer.get(answer) ?? []).map(({ name }) => plain(name))
      return names.length === 0 ? [] : [{ title: words.answers[answer], value: shortList(language, names) }]
    }),
  }
}

function shortList(language: Language, names: readonly string[]): string {
  const left = names.length - MOST_NAMES
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return left > 0 ? `${shown} ${andMore(language, left)}` : shown
}
