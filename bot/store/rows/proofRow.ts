import * as z from 'zod/mini'
import type { Proof, ProofCode } from '../../domain/attendance/proof'
import type { MemberId } from '../../domain/member'
import { day, id, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: id<ProofCode>(),
  Member: id<MemberId>(),
  IssuedOn: day,
  From: day,
  To: day,
  Hours: z.number(),
  Entries: z.number(),
  Fingerprint: z.string().check(z.minLength(1)),
})

export const proofRow: RowKind<Proof> = {
  list: 'Proofs',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (proof) => proof.code,
  groupOf: (proof) => proof.member,
  toFields: (proof) => ({
    Key: proof.code,
    Member: proof.member,
    IssuedOn: proof.issuedOn,
    From: proof.from,
    To: proof.to,
    Hours: proof.hours,
    Entries: proof.entries,
    Fingerprint: proof.fingerprint,
  }),
  parse: parseWith(schema, (fields) => ({
    code: fields.Key,
    member: fields.Member,
    issuedOn: fields.IssuedOn,
    from: fields.From,
    to: fields.To,
    hours: fields.Hours,
    entries: fields.Entries,
    fingerprint: fields.Fingerprint,
  })),
}
