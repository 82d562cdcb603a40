import type { Reach } from '../../domain/messages/reach'
import type { PersonReach } from '../contract'

/** How a member is reached, without where: addresses and chats stay with the bot. */
export function shownReach(reach: Reach): PersonReach {
  switch (reach.door) {
    case 'chat':
    case 'soon':
      return { door: 'chat' }
    case 'mail':
      return { door: 'mail', because: reach.because }
    case 'none':
      return { door: 'none', chat: reach.chat, mail: reach.mail }
  }
}
