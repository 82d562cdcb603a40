import type { Faults } from '../faults'
import type { Ask } from '../router'
import { GraphError } from './graphError'

/** What Exchange allows one mailbox; on only when it is asked for. */
export type MailLimits = {
  /** Throws when this is one letter too many; else what is returned is called when it has been answered. */
  enter(ask: Pick<Ask, 'method' | 'path'>): () => void
}

const MINUTE_MS = 60_000
/** What a mailbox that has too much to do at once asks for. */
const SHORT_WAIT_SECONDS = 1

/** By the real clock: whoever sends waits in real time, whatever the local clock says. */
export function mailLimits(faults: Pick<Faults, 'current'>, elapsed = () => performance.now()): MailLimits {
  const taken = new Map<string, number[]>()
  const underWay = new Map<string, number>()

  return {
    enter: ({ method, path }) => {
      const limits = faults.current().mailLimits
      const [users, mailbox = '', action] = path
      if (!limits || method !== 'POST' || users !== 'users' || action !== 'sendMail') return () => undefined
      const name = mailbox.toLowerCase()
      const busy = underWay.get(name) ?? 0
      if (busy >= limits.atOnce) throw tooMany('MailboxConcurrency', SHORT_WAIT_SECONDS)
      const now = elapsed()
      const lately = (taken.get(name) ?? []).filter((at) => at > now - MINUTE_MS)
      taken.set(name, lately)
      const [first = now] = lately
      if (lately.length >= limits.perMinute) {
        throw tooMany('MessageRate', Math.ceil((first + MINUTE_MS - now) / 1000))
      }
      lately.push(now)
      underWay.set(name, busy + 1)
      return () => void underWay.set(name, (underWay.get(name) ?? 1) - 1)
    },
  }
}

function tooMany(limit: string, seconds: number): GraphError {
  return new GraphError(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    headers: { 'retry-after': String(seconds) },
  })
}
