import type { Card } from '../../cards/card'
import type { Member } from '../../domain/member'
import type { OutcomeOf } from '../../domain/messages/delivery'
import { messageKey, type Matter } from '../../domain/messages/messageKey'
import type { Drawing } from './drawMatter'
import type { DrawMatter } from './deliver'

/** What somebody sees who looks at a message now; null when there is nothing in it for this person. */
export type SeenMatter = (matter: Matter, member: Member, userId: string) => Card | null

/** The card as it should be, or that it was wrong, also when the sweep has not come to it yet. */
export function seenMatter(the: {
  outcomeOf: OutcomeOf
  draw: Pick<Drawing, 'matter'>
  drawWithdrawn: DrawMatter
}): SeenMatter {
  return (matter, member, userId) => {
    const card = the.draw.matter(matter, member, userId)
    if (card !== null) return card
    if (!the.outcomeOf.isOut?.(messageKey(matter, member.id))) return null
    return the.drawWithdrawn(matter, member, userId)?.card ?? null
  }
}
