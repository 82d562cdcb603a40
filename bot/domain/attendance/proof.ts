import { hoursIn, sumOf, type HoursEntry } from './hours'
import { yearOf, type Day } from '../day'
import type { Member, MemberId } from '../member'
import type { Records } from '../records'

export type ProofCode = string & { readonly __proofCode: true }

/** That a confirmation of hours was given, and what anybody with its code may check. */
export type Proof = {
  code: ProofCode
  member: MemberId
  issuedOn: Day
  from: Day
  to: Day
  hours: number
  entries: number
  /** A hash of everything the document says. */
  fingerprint: string
}

/** The year so far, or that and the two years before it. */
export const PROOF_SPANS = ['year', 'three-years'] as const
export type ProofSpan = (typeof PROOF_SPANS)[number]

export type ProofContent = {
  networkName: string
  member: MemberId
  name: string
  workplace: string | null
  from: Day
  to: Day
  entries: HoursEntry[]
  hours: number
}

/** What a confirmation of the hours in this period says. */
export function proofContent(records: Records, member: Member, from: Day, to: Day): ProofContent {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
  const entries = years
    .flatMap((year) => hoursIn(records, member.id, year).entries)
    .filter(({ day }) => day >= from && day <= to)
  return {
    networkName: records.settings.networkName,
    member: member.id,
    name: member.name,
    workplace: (member.workplace && records.workplaces.get(member.workplace)?.name) ?? null,
    from,
    to,
    entries,
    hours: sumOf(entries),
  }
}

/** Without the signs that are taken for each other on paper: 0 and O, 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODE_LENGTH = 8

/** Eight signs from the first five bytes, such as K7QF-29DM. */
export function proofCodeFrom(bytes: Uint8Array): ProofCode {
  let [code, held, count] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    count += 8
    for (; count >= 5 && code.length < CODE_LENGTH; count -= 5) code += SIGNS[(held >> (count - 5)) & 31] ?? ''
    held &= (1 << count) - 1
  }
  return withDash(code)
}

/** As people type it: small letters, spaces and a forgotten dash are fine. Null for what can be no code. */
export function readProofCode(text: string): ProofCode | null {
  const signs = [...text.slice(0, 40).toUpperCase()].filter((sign) => !/[\s-]/.test(sign))
  return signs.length === CODE_LENGTH && signs.every((sign) => SIGNS.includes(sign)) ? withDash(signs.join('')) : null
}

/** «A. T.» for Anna Testesen. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join(' ')
}

function withDash(code: string): ProofCode {
  return `${code.slice(0, 4)}-${code.slice(4)}` as ProofCode
}
