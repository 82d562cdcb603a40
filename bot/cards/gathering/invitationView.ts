import type { Day } from '../../domain/day'
import type { Gathering, Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { whileSame } from '../../domain/once'
import type { Rsvp } from '../../domain/answers/rsvp'
import { textsIn } from '../../texts/texts'
import type { Instead } from '../answers/instead'
import type { Frame } from '../frame'
import { gatheringFacts, materialLines, programmeFacts, topicsText, type Fact } from './gatheringFacts'

/** The view of both the invitation and the receipt: what is asked, what was answered, and what time it is. */
export type InvitationView = {
  frame: Frame
  lead: 'invitation' | 'reminder' | 'last-call' | 'day-before' | 'change'
  gathering: Gathering
  areaNames: string[]
  rsvp: Rsvp | undefined
  queuePlace: number | null
  isFull: boolean
  /** What still helps whoever cannot come; left out where it is not known. */
  instead?: Instead
  now: Date
  today: Day
}

export type ProgrammeSection = { programmeTitle: string; programme: Fact[] }
export type TopicsSection = { topicsTitle: string; topics: string | null }
type MaterialSection = { materialTitle: string; material: string[] }

/** What a gathering is about, as the templates of the invitation, the receipt and the absence message show it. */
export type GatheringSections = ProgrammeSection & TopicsSection & MaterialSection

function gatheringSections(language: Language, gathering: Plan): GatheringSections {
  return {
    ...programmeSection(language, gathering),
    ...topicsSection(language, gathering),
    materialTitle: textsIn(language).gathering.material,
    material: materialLines(gathering),
  }
}

/** The same, with when and where. */
export type GatheringContent = GatheringSections & { facts: Fact[] }

/** Worked out once a day for everybody who reads the same language. */
export function gatheringContent({
  frame,
  gathering,
  areaNames,
  today,
}: Omit<InvitationView, 'lead'>): GatheringContent {
  const { language } = frame
  return contents[language](gathering, [today, areaNames.join('\n')], () => ({
    facts: gatheringFacts(language, gathering, areaNames, today),
    ...gatheringSections(language, gathering),
  }))
}

const contents = {
  nb: whileSame<Gathering, GatheringContent>(),
  nn: whileSame<Gathering, GatheringContent>(),
  en: whileSame<Gathering, GatheringContent>(),
}

export function programmeSection(language: Language, gathering: Plan): ProgrammeSection {
  return {
    programmeTitle: textsIn(language).gathering.programme,
    programme: programmeFacts(language, gathering.programme),
  }
}

export function topicsSection(language: Language, gathering: Plan): TopicsSection {
  return { topicsTitle: textsIn(language).gathering.topics, topics: topicsText(gathering) }
}

/** Why the gathering takes no answers; null while it does. */
export function whyClosed(gathering: Gathering, now: Date): 'draft' | 'started' | 'over' | null {
  if (gathering.stage === 'draft') return 'draft'
  if (gathering.stage !== 'invited' || now >= gathering.end) return 'over'
  return now >= gathering.start ? 'started' : null
}
