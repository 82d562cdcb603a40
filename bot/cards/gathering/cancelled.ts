import { dayIn, OSLO } from '../../domain/day'
import type { Gathering } from '../../domain/gathering'
import { textsIn } from '../../texts/texts'
import type { Card } from '../card'
import { cardFrom, type Frame } from '../frame'
import { gatheringFacts, type Fact } from './gatheringFacts'
import { plain } from '../plain'
import template from './cancelled.json' with { type: 'json' }

export type CancelledGathering = Extract<Gathering, { stage: 'cancelled' }>

const draw = cardFrom<{ title: string; text: string; because: string | null; facts: Fact[] }>(template)

export function cancelledCard({ frame, gathering }: { frame: Frame; gathering: CancelledGathering }): Card {
  const { cancelled, fallback } = textsIn(frame.language)
  return draw(frame, fallback, {
    title: cancelled.title(plain(gathering.title)),
    text: cancelled.text,
    because: gathering.because.trim() === '' ? null : cancelled.because(plain(gathering.because)),
    facts: gatheringFacts(frame.language, { ...gathering, hours: 0 }, [], dayIn(OSLO, gathering.cancelledAt)),
  })
}
