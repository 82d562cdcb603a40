import type { AnswerCounts } from '../../domain/figures/overview'
import { offersOnline, offersOnSite, type Gathering } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { channelTexts } from '../../texts/topics/channel'
import { textsIn } from '../../texts/texts'
import { drawWith, type Card, type Json } from '../card'
import { MOST_REFRESHED } from '../frame'
import { plain } from '../plain'
import { answerButtons } from './answerButtons'
import { cancelledCard } from './cancelled'
import { gatheringFacts, type Fact } from './gatheringFacts'
import { programmeSection, topicsSection, whyClosed, type ProgrammeSection, type TopicsSection } from './invitationView'
import template from './channelPost.json' with { type: 'json' }

export type ChannelPostView = {
  language: Language
  gathering: Gathering
  areaNames: string[]
  counts: AnswerCounts
  fromOutside: number
  isFull: boolean
  /** Channel ids of those whose own view comes by itself; whoever is beyond the platform's limit asks for it. */
  userIds: readonly string[]
  now: Date
  today: Parameters<typeof gatheringFacts>[3]
}

type Drawn = ProgrammeSection &
  TopicsSection & {
    language: Language
    fallbackText: string
    title: string
    lead: string
    facts: Fact[]
    countsTitle: string
    counts: Fact[]
    private: string | null
    actions: Json[]
  }

const draw = drawWith<Drawn>(template)

/** One card for everybody in the channel, with the counts; who presses answers for herself and then sees her own card. */
export function channelPostCard(view: ChannelPostView): Card {
  const { language, gathering, userIds } = view
  if (gathering.stage === 'cancelled') return cancelledCard({ frame: { language, refresh: null }, gathering })
  const words = channelTexts[language]
  const isOpen = whyClosed(gathering, view.now) === null
  const card = draw({
    language,
    fallbackText: textsIn(language).fallback,
    title: plain(gathering.title),
    lead: isOpen ? words.lead : words.closed,
    facts: gatheringFacts(language, gathering, view.areaNames, view.today),
    ...programmeSection(language, gathering),
    ...topicsSection(language, gathering),
    countsTitle: words.counts,
    counts: countFacts(view),
    private: isOpen ? words.private : null,
    actions: isOpen ? buttons(view) : [],
  })
  if (!isOpen) return card
  const verb = 'channel.refresh'
  const action = { type: 'Action.Execute', verb, data: { gathering: gathering.id, verb } }
  return { ...card, refresh: { action, userIds: userIds.slice(0, MOST_REFRESHED) } }
}

function buttons({ language, gathering, isFull, areaNames, now, today }: ChannelPostView): Json[] {
  const frame = { language, refresh: null }
  const asAnybody = { frame, lead: 'invitation' as const, gathering, areaNames, queuePlace: null, isFull, now, today }
  return answerButtons({ ...asAnybody, rsvp: undefined })
}

function countFacts({ language, gathering, counts, fromOutside }: ChannelPostView): Fact[] {
  const words = channelTexts[language]
  const lines: [string, number, boolean][] = [
    [offersOnline(gathering) ? words.onSite : words.coming, counts.onSite, offersOnSite(gathering)],
    [words.online, counts.online, offersOnline(gathering)],
    [words.waiting, counts.waiting, counts.waiting > 0],
    [words.outside, fromOutside, fromOutside > 0],
    [words.cannot, counts.cannot, true],
    [words.noAnswer, counts.noAnswer, true],
  ]
  return lines.filter(([, , isShown]) => isShown).map(([title, count]) => ({ title, value: String(count) }))
}
