import { mailThrough, type Mail } from '../delivery/mail'
import { pace } from '../delivery/pace'
import type { Core } from './core'

/** The one way out for letters: they all count towards what the network's mailbox takes. */
export function makeMail({ config, graph, records, now, log, outside }: Core): Mail {
  const mail = mailThrough({
    graph,
    mailbox: () => records().settings.mailbox,
    // By the program's own clock, so that a minute is over when it says so.
    pace: pace({ most: config.sending.mailPerMinute, withinMs: 60_000, elapsed: () => now().getTime() }),
    log: (entry) => {
      outside.mailboxSaid(entry)
      log.warn(entry, 'mail refused')
    },
  })
  return outside.watchingMail(mail)
}
