import type { Day } from '../../domain/day'
import type { Gathering, Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import type { Rsvp } from '../../domain/answers/rsvp'
import { textsIn } from '../../texts/texts'
import type { Frame } from '../frame'
import { programmeFacts, topicsText, type Fact } from './gatheringFacts'
import { materialLine } from '../link'

/** The view of both the invitation and the receipt: what is asked, what was answered, and what time it is. */
export type InvitationView = {
  frame: Frame
  lead: 'invitation' | 'reminder' | 'day-before' | 'change'
  gathering: Gathering
  areaNames: string[]
  rsvp: Rsvp | undefined
  queuePlace: number | null
  isFull: boolean
  now: Date
  today: Day
}

/** What a gathering is about, as the templates of the invitation, the receipt and the absence message show it. */
export type GatheringSections = {
  programmeTitle: string
  programme: Fact[]
  topicsTitle: string
  topics: string | null
  materialTitle: string
  material: string[]
}

export function gatheringSections(language: Language, gathering: Plan): GatheringSections {
  const words = textsIn(language).gathering
  return {
    programmeTitle: words.programme,
    programme: programmeFacts(language, gathering.programme),
    topicsTitle: words.topics,
    topics: topicsText(gathering),
    materialTitle: words.material,
    material: gathering.material.map(materialLine),
  }
}

/** Why the gathering takes no answers; null while it does. */
export function whyClosed(gathering: Gathering, now: Date): 'draft' | 'started' | 'over' | null {
  if (gathering.stage === 'draft') return 'draft'
  if (gathering.stage !== 'invited' || now >= gathering.end) return 'over'
  return now >= gathering.start ? 'started' : null
}
