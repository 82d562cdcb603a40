import type { Proof, ProofCode } from '../../domain/attendance/proof'
import type { Links } from '../../links'

const PURPOSE = 'hours-document'
const VALID_MS = 24 * 3_600_000

export type DocumentLink = { address: string; expiresAt: Date }

/** Where the document can be fetched for a day; after that it is asked for again in chat. */
export function documentLink(links: Links, { code }: Proof, now: Date): DocumentLink {
  // Whole hours, so that a card drawn twice in a row is the same card.
  const hour = 3_600_000
  const expiresAt = new Date(Math.ceil((now.getTime() + VALID_MS) / hour) * hour)
  const expires = String(expiresAt.getTime() / 1000)
  const address = `${links.publicUrl}/timer/${code}.${expires}.${links.sign(PURPOSE, code, expires)}.pdf`
  return { address, expiresAt }
}

export function documentOfFile(links: Links, file: string): { code: ProofCode; expiresAt: Date } | null {
  const [, code, expires, signature] = /^([\w-]{9})\.(\d{1,12})\.([\w-]{43})\.pdf$/.exec(file) ?? []
  if (code === undefined || expires === undefined || signature === undefined) return null
  if (!links.check(PURPOSE, signature, code, expires)) return null
  return { code: code as ProofCode, expiresAt: new Date(Number(expires) * 1000) }
}

/** Where anybody can check a code. */
export function checkAddress(links: Links, code: ProofCode): string {
  return `${links.publicUrl}/bekreft/${code}`
}
