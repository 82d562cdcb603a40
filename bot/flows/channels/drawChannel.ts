import { createHash } from 'node:crypto'
import type { Card } from '../../cards/card'
import { channelPostCard } from '../../cards/gathering/channelPost'
import { externalEntries } from '../../domain/answers/external'
import { isFullAt } from '../../domain/answers/seating'
import { invitedTo } from '../../domain/audience'
import { dayIn, OSLO } from '../../domain/day'
import { answerCounts } from '../../domain/figures/overview'
import type { Gathering } from '../../domain/gathering'
import type { Ways } from '../../domain/messages/reach'
import { seatingOf, type Records } from '../../domain/records'

/** The shared card as it should stand in the channel now. Whom a channel holds is mixed, so it speaks bokmål. */
export function channelCard(
  the: { records: () => Records; ways: Pick<Ways, 'conversationOf'>; now: () => Date },
  gathering: Gathering,
): { card: Card; hash: string } {
  const records = the.records()
  const seated = seatingOf(gathering, records)
  const outside = new Set(externalEntries(gathering, records.externalsOf(gathering.id)).map(({ id }) => id))
  const userIds = invitedTo(gathering, [...records.members.values()])
    .flatMap(({ entraId }) => (entraId === null ? [] : the.ways.conversationOf(entraId)?.userId || []))
    .sort()
  const card = channelPostCard({
    language: 'nb',
    gathering,
    areaNames: records.areas.filter((area) => gathering.areas.includes(area.id)).map((area) => area.name),
    counts: answerCounts(gathering, records),
    fromOutside: seated.taken.filter((id) => outside.has(id)).length,
    isFull: isFullAt(gathering, seated),
    userIds,
    now: the.now(),
    today: dayIn(OSLO, the.now()),
  })
  // Whose view comes by itself is no news for the others: a new chat must not make the card be sent again.
  const { refresh: _refresh, ...seen } = card
  return { card, hash: createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22) }
}
