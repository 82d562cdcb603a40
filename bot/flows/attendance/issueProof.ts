import { createHash } from 'node:crypto'
import {
  proofCodeFrom,
  proofContent,
  type Proof,
  type ProofContent,
  type ProofSpan,
} from '../../domain/attendance/proof'
import { dayIn, OSLO, yearOf, type Day } from '../../domain/day'
import type { Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { Links } from '../../links'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'

const YEARS: Record<ProofSpan, number> = { year: 1, 'three-years': 3 }
const CODE_BYTES = 5

export type IssueProof = (
  member: Member,
  span: ProofSpan,
  /** The last year of it; left out, or not over yet, it is until today. */
  year?: number,
) => Promise<{ ok: true; proof: Proof } | { ok: false; refusal: 'no-hours-yet' }>

/** The same hours asked for again on the same day are the same confirmation. */
export function issueProof(the: {
  records: () => Records
  proofs: Pick<Mirror<Proof>, 'get' | 'put'>
  links: Links
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): IssueProof {
  return (member, span, year) =>
    the.inTurn(`proof|${member.id}`, () =>
      decideAgainOnConflict(async () => {
        const today = dayIn(OSLO, the.now())
        const to = year !== undefined && year < yearOf(today) ? (`${year}-12-31` as Day) : today
        const from = `${yearOf(to) - YEARS[span] + 1}-01-01` as Day
        const content = proofContent(the.records(), member, from, to)
        if (content.entries.length === 0) return { ok: false, refusal: 'no-hours-yet' }
        const proof = proofOf(content, today)
        if (!the.proofs.get(proof.code)) await the.proofs.put(proof, ANSWER_PATIENCE_MS)
        return { ok: true, proof }
      }),
    )

  function proofOf(content: ProofContent, today: Day): Proof {
    const fingerprint = fingerprintOf(content)
    for (let attempt = 0; ; attempt++) {
      // Signed, so that nobody can work out codes from what is known of a person.
      const signature = the.links.sign('proof', content.member, today, fingerprint, String(attempt))
      const code = proofCodeFrom(Buffer.from(signature, 'base64url').subarray(0, CODE_BYTES))
      const known = the.proofs.get(code)
      // Two documents with one code is next to impossible, and must not be.
      if (known && (known.member !== content.member || known.fingerprint !== fingerprint)) continue
      const { member, from, to, hours, entries } = content
      return { code, member, issuedOn: today, from, to, hours, entries: entries.length, fingerprint }
    }
  }
}

/** Changes with everything that the document says. */
export function fingerprintOf(content: ProofContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
