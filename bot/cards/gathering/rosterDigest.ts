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
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
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
/** Where the names are long. */
const FEWER_NAMES = 12
const LONGEST_LINE = 80
const ORDER: readonly RosterAnswer[] = ['on-site', 'online', 'waiting', 'none', 'cannot-come']

/** Before the roster closes: which of the manager's nurses are invited to what, and who has not answered. */
export function rosterDigestCard(view: RosterView): Card {
  const { frame, items } = view
  if (items.length === 0) {
    const { title, nobody } = rosterTexts[frame.language]
    return noticeCard({ frame, title, text: nobody, tone: 'plain', menu: false })
  }
  return firstThatFits([() => drawDigest(view, MOST_NAMES), () => drawDigest(view, FEWER_NAMES)])
}

function drawDigest({ frame, items, arrangedOn, today, day }: RosterView, mostNames: number): Card {
  const { language } = frame
  const words = rosterTexts[language]
  const shown = items.slice(0, MOST_GATHERINGS)
  const names = new Set(items.flatMap(({ nurses }) => nurses.map(({ name }) => name)))
  const isSomeoneSilent = shown.some(({ nurses }) => nurses.some(({ answer }) => answer === 'none'))
  return draw(frame, textsIn(language).fallback, {
    title: words.title,
    text: words.text(names.size, items.length),
    items: shown.map((item) => drawItem(language, item, today, mostNames)),
    more: items.length > shown.length ? words.moreGatherings(items.length - shown.length) : null,
    ask: isSomeoneSilent && arrangedOn === null ? words.ask : null,
    thanks: arrangedOn === null ? null : words.thanks(dayText(language, arrangedOn, today)),
    actions: arrangedOn === null ? [button(words.arranged, 'roster.arranged', { day }, { style: 'positive' })] : [],
  })
}

function drawItem(
  language: Language,
  { gathering, nurses }: RosterView['items'][number],
  today: Day,
  mostNames: number,
): DrawnItem {
  const words = rosterTexts[language]
  const where = whereText(language, gathering)
  const byAnswer = groupBy(nurses, ({ answer }) => answer)
  return {
    name: plain(shortened(gathering.title, LONGEST_LINE)),
    when: [
      timeSpan(language, gathering.start, gathering.end, today),
      ...(where === '' ? [] : [plain(shortened(where, LONGEST_LINE))]),
    ].join(' · '),
    answers: ORDER.flatMap((answer) => {
      const names = (byAnswer.get(answer) ?? []).map(({ name }) => plain(name))
      return names.length === 0 ? [] : [{ title: words.answers[answer], value: shortList(language, names, mostNames) }]
    }),
  }
}

function shortList(language: Language, names: readonly string[], most: number): string {
  const left = names.length - most
  const shown = names.slice(0, most).join(', ')
  return left > 0 ? `${shown} ${andMore(language, left)}` : shown
}
