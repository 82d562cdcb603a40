import { randomUUID } from 'node:crypto'
import type { Inbox } from './inbox'

/** Addresses that nobody has, and the reports that Exchange writes about letters to them. */
export type NonDelivery = {
  bounces(address: string): boolean
  addresses(): string[]
  /** In the place of those before; kept as long as this runs. */
  letBounce(addresses: readonly string[]): void
  report(mailbox: string, address: string, subject: string): void
}

/** The name of Exchange's system mailbox is the same in every tenant. */
const SYSTEM = 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e'

export function localNonDelivery(inbox: Inbox): NonDelivery {
  let unknown = new Map<string, string>()
  return {
    bounces: (address) => unknown.has(address.trim().toLowerCase()),
    addresses: () => [...unknown.values()],
    letBounce: (addresses) => {
      unknown = new Map(addresses.map((address) => [address.trim().toLowerCase(), address]))
    },
    report: (mailbox, address, subject) => {
      const tenant = mailbox.split('@').at(-1) ?? ''
      inbox.receive({
        mailbox,
        messageClass: 'REPORT.IPM.Note.NDR',
        subject: `Undeliverable: ${subject}`,
        from: { name: 'Microsoft Outlook', address: `${SYSTEM}@${tenant}` },
        // A report is addressed to whom the letter did not reach.
        to: [{ name: address, address }],
        text:
          `Delivery has failed to these recipients or groups:\r\n\r\n${address} (${address})\r\n` +
          'The email address you entered could not be found. Please check the address and try to send it again.',
        headers: [
          { name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' },
          { name: 'Auto-Submitted', value: 'auto-replied' },
          { name: 'X-MS-Exchange-Message-Is-Ndr', value: '' },
          { name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' },
          { name: 'Message-ID', value: `<${randomUUID()}@${tenant}>` },
        ],
      })
    },
  }
}
