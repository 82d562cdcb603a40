import type { Card } from '../../cards/card'
import { isInvited } from '../../domain/audience'
import type { Gathering } from '../../domain/gathering'
import type { Matter } from '../../domain/messages/messageKey'
import type { Records } from '../../domain/records'
import type { Handlers, Presser } from '../pressed'

/** In a channel each person who is asked sees her own card in place of the shared one. */
export function channelHandlers(the: {
  records: () => Records
  matter: (who: Presser, about: Matter) => Card | null
  drawChannel: (gathering: Gathering) => { card: Card }
}): Pick<Handlers, 'channel.refresh'> {
  return {
    'channel.refresh': (who, { gathering: id }) => {
      const gathering = the.records().gatherings.get(id)
      if (!gathering || gathering.stage === 'draft') return { ok: false, refusal: 'not-found', card: null }
      const isAsked = isInvited(gathering, who.member) || the.records().rsvpOf(id, who.member.id) !== undefined
      const own = isAsked ? the.matter(who, { kind: 'invitation', gathering: id }) : null
      return { ok: true, card: own ?? the.drawChannel(gathering).card }
    },
  }
}
