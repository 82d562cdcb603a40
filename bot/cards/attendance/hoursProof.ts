import type { Proof } from '../../domain/attendance/proof'
import { dayIn, OSLO } from '../../domain/day'
import { clockText, dayText, hoursText, periodText } from '../../texts/dates'
import { textsIn } from '../../texts/texts'
import { hoursTexts } from '../../texts/topics/hours'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { openButton } from '../link'
import template from './hoursProof.json' with { type: 'json' }

export type HoursProofView = { frame: Frame; proof: Proof; address: string; expiresAt: Date }

type Drawn = { title: string; lead: string; facts: Fact[]; verify: string; validUntil: string; actions: Json[] }

const draw = cardFrom<Drawn>(template)

/** Where the confirmation can be fetched, and the code that goes with it. */
export function hoursProofCard({ frame, proof, address, expiresAt }: HoursProofView): Card {
  const { language } = frame
  const words = hoursTexts[language].proof
  const until = [
    dayText(language, dayIn(OSLO, expiresAt)),
    language === 'en' ? 'at' : 'kl.',
    clockText(language, expiresAt),
  ].join(' ')
  return draw(frame, textsIn(language).fallback, {
    title: words.title,
    lead: words.lead(hoursText(language, proof.hours), periodText(language, proof.from, proof.to)),
    facts: [{ title: words.code, value: proof.code }],
    verify: words.verify,
    validUntil: words.validUntil(until),
    actions: [openButton(words.download, address), button(words.back, 'hours.show', {})],
  })
}
