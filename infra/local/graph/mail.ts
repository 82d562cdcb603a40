import { z } from 'zod'
import { wholeSeconds, type Clock } from '../clock'
import type { LocalDatabase } from '../database'
import { on } from '../router'
import { costs, onlyTheApp, type GraphRoute } from './ask'
import type { Directory } from './directory'
import { GraphError } from './graphError'
import type { NonDelivery } from './nonDelivery'

const recipient = z.object({ emailAddress: z.object({ address: z.string().min(1), name: z.string().optional() }) })
const attachment = z.object({
  name: z.string(),
  contentType: z.string().optional(),
  contentBytes: z.string().optional(),
})
const messageSchema = z.object({
  subject: z.string().default(''),
  body: z.object({ contentType: z.string().transform((type) => type.toLowerCase()), content: z.string() }),
  toRecipients: z.array(recipient).default([]),
  ccRecipients: z.array(recipient).default([]),
  bccRecipients: z.array(recipient).default([]),
  attachments: z.array(attachment).default([]),
})
const sendMailSchema = z.object({ message: messageSchema, saveToSentItems: z.boolean().optional() })

export type Letter = {
  id: number
  at: string
  from: string
  to: string[]
  subject: string
  contentType: string
  content: string
  attachments: z.infer<typeof attachment>[]
}

export type Mailbox = {
  keep(from: string, message: z.infer<typeof messageSchema>): void
  /** Newest first; with an address, only what that address got. */
  letters(to?: string): Letter[]
  letter(id: number): Letter | undefined
}

const row = z.object({
  id: z.number(),
  sentAt: z.string(),
  sender: z.string(),
  recipients: z.string(),
  message: z.string(),
})
const addresses = z.array(z.string())

export function localMailbox(database: LocalDatabase, clock: Clock): Mailbox {
  const letterFrom = (kept: z.infer<typeof row>): Letter => {
    const { subject, body, attachments } = messageSchema.parse(JSON.parse(kept.message))
    const to = addresses.parse(JSON.parse(kept.recipients))
    return { id: kept.id, at: kept.sentAt, from: kept.sender, to, subject, ...body, attachments }
  }
  return {
    keep: (from, message) => {
      const all = [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients]
      const to = all.map(({ emailAddress }) => emailAddress.address)
      const sql = 'INSERT INTO mail (sentAt, sender, recipients, message) VALUES (?, ?, ?, ?)'
      database.run(sql, wholeSeconds(clock.now()), from, JSON.stringify(to), JSON.stringify(message))
    },
    letters: (to) => {
      const all = database.all(row, 'SELECT * FROM mail ORDER BY id DESC').map(letterFrom)
      if (to === undefined) return all
      return all.filter((letter) => letter.to.some((address) => address.toLowerCase() === to.toLowerCase()))
    },
    letter: (id) => {
      const kept = database.one(row, 'SELECT * FROM mail WHERE id = ?', id)
      return kept && letterFrom(kept)
    },
  }
}

/** Shared mailboxes are not in the local directory, so any address is taken for one. */
export function mailboxAt(directory: Directory, user: string): string {
  const address = directory.at(user)?.mail ?? (user.includes('@') ? user : undefined)
  if (address) return address
  throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`)
}

export function mailRoutes(mailbox: Mailbox, directory: Directory, nonDelivery: NonDelivery): GraphRoute[] {
  return [
    costs(
      2,
      on('POST', '/users/:user/sendMail', (ask, { user }) => {
        onlyTheApp(ask.caller)
        const from = mailboxAt(directory, user)
        const parsed = sendMailSchema.safeParse(ask.body)
        if (!parsed.success) throw new GraphError(400, 'ErrorInvalidRequest', 'The message is not valid.')
        const { message } = parsed.data
        const all = [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients]
        if (all.length === 0 || all.some(({ emailAddress }) => !/^[^\s@]+@[^\s@]+$/.test(emailAddress.address))) {
          throw new GraphError(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.")
        }
        const lost = all.map(({ emailAddress }) => emailAddress.address).filter(nonDelivery.bounces)
        if (lost.length < all.length) mailbox.keep(from, without(lost, message))
        for (const address of lost) nonDelivery.report(from, address, message.subject)
        return { status: 202 }
      }),
    ),
  ]
}

function without(lost: readonly string[], message: z.infer<typeof messageSchema>): z.infer<typeof messageSchema> {
  const reached = (to: z.infer<typeof recipient>[]) =>
    to.filter(({ emailAddress }) => !lost.includes(emailAddress.address))
  const { toRecipients, ccRecipients, bccRecipients } = message
  return {
    ...message,
    toRecipients: reached(toRecipients),
    ccRecipients: reached(ccRecipients),
    bccRecipients: reached(bccRecipients),
  }
}
