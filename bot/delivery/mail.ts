import type { Graph } from '../store/graph'
import type { MayGo } from './heldBack'
import type { Pace } from './pace'
import { GraphError, GraphLost } from '../store/graphError'

/** One letter to one person. Exchange makes the plain text for those who want that from the HTML. */
export type Letter = { to: string; subject: string; html: string }

/** `bad-address` will never go; `failed` may go later. */
export type MailOutcome = { ok: true } | { ok: false; because: 'no-mailbox' | 'bad-address' | 'failed' | 'held-back' }

export type Mail = {
  send(letter: Letter, mayGo?: MayGo): Promise<MailOutcome>
  /** Milliseconds until a letter can go and so many others still could; somebody who waits for one asks without looking. */
  waitMs(keptFree?: number): number
}

/** Longest time in milliseconds to wait for a mailbox that asks us to slow down; a later sweep tries again. */
const PATIENCE_MS = 10_000

/** What Exchange counts by is the minute. */
const FULL_MAILBOX_MS = 60_000

const BAD_ADDRESS = /recipient|address/i

/** Mail from the network's shared mailbox through Graph. Nothing is kept under «Sent», for names are deleted in their time. */
export function mailThrough(the: {
  graph: Pick<Graph, 'send'>
  /** The address of the mailbox; empty when the network has none. */
  mailbox: () => string
  /** A mailbox takes few letters at a time. */
  pace: Pace
  log: (entry: { status: number; code: string }) => void
}): Mail {
  return {
    async send({ to, subject, html }, mayGo) {
      const mailbox = the.mailbox()
      if (mailbox === '') return { ok: false, because: 'no-mailbox' }
      const done = await the.pace.turn()
      try {
        if (mayGo && !(await mayGo())) return { ok: false, because: 'held-back' }
        await the.graph.send({
          method: 'POST',
          path: `/users/${encodeURIComponent(mailbox)}/sendMail`,
          body: {
            message: {
              subject,
              body: { contentType: 'HTML', content: html },
              toRecipients: [{ emailAddress: { address: to } }],
            },
            saveToSentItems: false,
          },
          patienceMs: PATIENCE_MS,
        })
        return { ok: true }
      } catch (error) {
        if (error instanceof GraphLost) {
          the.log({ status: 0, code: 'lost' })
          return { ok: false, because: 'failed' }
        }
        if (!(error instanceof GraphError)) throw error
        the.log({ status: error.status, code: error.code })
        if (error.status === 429) the.pace.holdFor(FULL_MAILBOX_MS)
        const isBad = error.status === 400 && BAD_ADDRESS.test(error.code)
        return { ok: false, because: isBad ? 'bad-address' : 'failed' }
      } finally {
        done()
      }
    },
    waitMs: the.pace.waitMs,
  }
}
