import type { Day } from '../../domain/day'
import { offersOnline, offersOnSite, yearOfGathering, type Gathering, type GatheringId } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { REASONS, type Answer, type Rsvp } from '../../domain/answers/rsvp'
import { dayText, timeSpan } from '../../texts/dates'
import { seriesTexts } from '../../texts/topics/series'
import { textsIn } from '../../texts/texts'
import { ANSWER_PREFIX } from '../actions'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringName, whereText } from '../gathering/gatheringFacts'
import { whyClosed } from '../gathering/invitationView'
import { plain, shortened } from '../plain'
import template from './series.json' with { type: 'json' }

export type SeriesItem = {
  gathering: Gathering
  rsvp: Rsvp | undefined
  queuePlace: number | null
  isFull: boolean
}

export type SeriesView = {
  frame: Frame
  series: string
  items: readonly SeriesItem[]
  /** The answered gathering whose answer is being changed. */
  changing: GatheringId | null
  now: Date
  today: Day
}

type Choice = { title: string; value: string }
type Question = {
  id: string
  label: string
  placeholder: string
  errorMessage: string
  value: string
  choices: Choice[]
}
type DrawnItem = {
  name: string
  when: string
  where: string | null
  answer: string | null
  /** None or one: a template can repeat, and leaves nothing behind for none. */
  ask: Question[]
  actions: Json[]
}
type Drawn = {
  title: string
  lead: string
  items: DrawnItem[]
  more: string | null
  privacy: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** A longer year is not looked through on a phone; what is over makes room for what is left out. */
const MOST_SHOWN = 8
const LONGEST_LINE = 80

/** The whole year on one card: answer as many as one likes at once, and change one later. */
export function seriesCard(view: SeriesView): Card {
  const { frame, series, now, today } = view
  const { language } = frame
  const words = seriesTexts[language]
  const items = mostPressing(view)
  const asked = items.filter((item) => isAsked(item, view))
  const isChanging = asked.some(({ rsvp }) => rsvp !== undefined)
  const [first] = items
  const { fallback, gatherings } = textsIn(language)
  return draw(frame, fallback, {
    title: words.title(first ? yearOfGathering(first.gathering) : Number(today.slice(0, 4))),
    lead: leadText(language, items, now),
    items: items.map((item) => drawItem(item, view)),
    more: view.items.length > items.length ? gatherings.more(view.items.length - items.length) : null,
    privacy: asked.length > 0 ? words.privacy : null,
    actions: [
      ...(asked.length > 0
        ? [button(words.send(asked.length), 'series.answer', { series }, { style: 'positive', inputs: 'auto' })]
        : []),
      ...(isChanging ? [button(words.keep, 'card.refresh', { kind: 'series', about: series })] : []),
    ],
  })
}

/** In order of time; where they are too many, those that can still be answered. */
function mostPressing({ items, now }: SeriesView): SeriesItem[] {
  const inOrder = [...items].sort((one, other) => +one.gathering.start - +other.gathering.start)
  if (inOrder.length <= MOST_SHOWN) return inOrder
  return inOrder.filter((item) => isOpen(item, now)).slice(0, MOST_SHOWN)
}

function isOpen({ gathering }: SeriesItem, now: Date): boolean {
  return gathering.stage === 'invited' && whyClosed(gathering, now) === null
}

function isAsked(item: SeriesItem, { changing, now }: SeriesView): boolean {
  return isOpen(item, now) && (item.rsvp === undefined || item.gathering.id === changing)
}

function leadText(language: Language, items: readonly SeriesItem[], now: Date): string {
  const words = seriesTexts[language]
  const open = items.filter((item) => isOpen(item, now))
  const silent = open.filter(({ rsvp }) => rsvp === undefined).length
  if (silent > 0) return words.ask(silent)
  return open.length > 0 ? words.thanks : words.over
}

function drawItem(item: SeriesItem, view: SeriesView): DrawnItem {
  const { frame, series, now, today } = view
  const { gathering, rsvp } = item
  const { language } = frame
  const words = seriesTexts[language]
  const where = whereText(language, gathering)
  const asked = isAsked(item, view)
  const name = gatheringName(language, gathering)
  return {
    name: plain(shortened(gathering.title, LONGEST_LINE)),
    when: timeSpan(language, gathering.start, gathering.end, today),
    where: where === '' ? null : plain(shortened(where, LONGEST_LINE)),
    answer: asked ? deadlineOf(language, gathering, today) : answerText(item, view),
    ask: asked ? [questionAbout(language, item)] : [],
    actions:
      isOpen(item, now) && !asked && rsvp !== undefined
        ? [button(words.change(name), 'series.change', { series, gathering: gathering.id })]
        : [],
  }
}

function deadlineOf(language: Language, gathering: Gathering, today: Day): string | null {
  if (gathering.stage !== 'invited' || today > gathering.answerBy) return null
  return seriesTexts[language].deadline(dayText(language, gathering.answerBy, today))
}

function answerText({ gathering, rsvp, queuePlace }: SeriesItem, { frame, now }: SeriesView): string {
  const { gatherings, receipt } = textsIn(frame.language)
  if (gathering.stage === 'cancelled') return gatherings.cancelled
  if (whyClosed(gathering, now) === 'over') return receipt.over[rsvp?.answer ?? 'none']
  return queuePlace === null ? gatherings.answer[rsvp?.answer ?? 'none'] : gatherings.waiting(queuePlace)
}

function questionAbout(language: Language, item: SeriesItem): Question {
  const words = seriesTexts[language]
  const { gathering, rsvp } = item
  const choices = choicesFor(language, item)
  const standing = rsvp ? valueOf(rsvp) : ''
  return {
    id: `${ANSWER_PREFIX}${gathering.id}`,
    label: words.answerLabel(gatheringName(language, gathering)),
    placeholder: words.placeholder,
    errorMessage: words.missing,
    value: choices.some(({ value }) => value === standing) ? standing : '',
    choices,
  }
}

/** «Cannot come» is one choice for each reason, so that one press says it all. */
function choicesFor(language: Language, { gathering, isFull, rsvp }: SeriesItem): Choice[] {
  const words = seriesTexts[language]
  const { reason } = textsIn(language)
  const comeOnSite = gathering.mode === 'physical' ? words.come : words.comeOnSite
  const mustWait = isFull && rsvp?.answer !== 'on-site'
  const coming: [boolean, Exclude<Answer, 'cannot-come'>, string][] = [
    [offersOnSite(gathering), 'on-site', mustWait ? words.wait : comeOnSite],
    [offersOnline(gathering), 'online', words.comeOnline],
  ]
  return [
    ...coming.filter(([isOffered]) => isOffered).map(([, value, title]) => ({ title, value })),
    ...REASONS.map((value) => ({ title: words.cannot(reason[value]), value: `cannot-come:${value}` })),
  ]
}

function valueOf(rsvp: Rsvp): string {
  return rsvp.answer === 'cannot-come' ? `cannot-come:${rsvp.reason}` : rsvp.answer
}
