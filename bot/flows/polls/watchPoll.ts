import { setTimeout as wait } from 'node:timers/promises'
import type { Poll } from '../../domain/polls/poll'
import { isStorageTrouble } from '../../store/storageTrouble'
import type { PollPictures, Shown } from './pollPictures'

/** A screen that asks each second is told what is known by then, also while Graph is slow. */
const PATIENCE_MS = 600

/** What the screens show now. Graph is asked once a second at most, however many screens there are. */
export function watchPoll(the: {
  pictures: Pick<PollPictures, 'shown' | 'freshen'>
  surprised: (error: unknown) => void
}): (poll: Poll) => Promise<Shown> {
  return async (poll) => {
    const fresh = the.pictures.freshen(poll).catch((error: unknown) => {
      // The counter goes on with what this program knows, and the next second asks again.
      if (!isStorageTrouble(error)) the.surprised(error)
    })
    const patience = new AbortController()
    await Promise.race([fresh, wait(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined)])
    patience.abort()
    return the.pictures.shown(poll)
  }
}
