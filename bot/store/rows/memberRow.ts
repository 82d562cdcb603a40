import * as z from 'zod/mini'
import { LANGUAGES, ROLES, type AreaId, type ListedMember, type MemberId, type WorkplaceId } from '../../domain/member'
import { day, id, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: id<MemberId>(),
  Title: z.string().check(z.minLength(1)),
  Role: z.enum(ROLES),
  Profession: orNull(z.string()),
  Email: orNull(z.string()),
  Phone: orNull(z.string()),
  EntraId: orNull(z.string()),
  Workplace: orNull(id<WorkplaceId>()),
  Manager: orNull(id<MemberId>()),
  Area: orNull(id<AreaId>()),
  MemberSince: day,
  Status: z.enum(['active', 'on-leave', 'left']),
  LeaveFrom: orNull(day),
  LeaveTo: orNull(day),
  LeftOn: orNull(day),
  Language: orNull(z.enum(LANGUAGES)),
  ChosenLanguage: orNull(z.enum(LANGUAGES)),
})

export const memberRow: RowKind<ListedMember> = {
  list: 'Members',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (member) => member.id,
  groupOf: (member) => member.entraId ?? '',
  toFields: (member) => ({
    Key: member.id,
    Title: member.name,
    Role: member.role,
    Profession: member.profession,
    Email: member.email,
    Phone: member.phone,
    EntraId: member.entraId,
    Workplace: member.workplace,
    Manager: member.manager,
    Area: member.area,
    MemberSince: member.memberSince,
    Status: member.standing.kind,
    LeaveFrom: member.standing.kind === 'on-leave' ? member.standing.from : null,
    LeaveTo: member.standing.kind === 'on-leave' ? member.standing.to : null,
    LeftOn: member.standing.kind === 'left' ? member.standing.on : null,
    Language: member.listedLanguage,
    ChosenLanguage: member.chosenLanguage,
  }),
  parse: parseWith(schema, (fields): ListedMember | { problem: string } => {
    const standing = standingFrom(fields)
    if (!standing) return { problem: fields.Status === 'left' ? 'LeftOn' : 'LeaveFrom' }
    return {
      id: fields.Key,
      name: fields.Title,
      role: fields.Role,
      profession: fields.Profession ?? '',
      email: fields.Email,
      phone: fields.Phone,
      entraId: accountFrom(fields.EntraId),
      workplace: fields.Workplace,
      manager: fields.Manager,
      area: fields.Area,
      memberSince: fields.MemberSince,
      standing,
      listedLanguage: fields.Language,
      chosenLanguage: fields.ChosenLanguage,
    }
  }),
}

/** Teams names an account in one way, and people write it down in others: with capitals, or a space after it. */
function accountFrom(written: string | null): string | null {
  const account = written?.trim().toLowerCase() ?? ''
  return account === '' ? null : account
}

function standingFrom(fields: z.output<typeof schema>): ListedMember['standing'] | null {
  switch (fields.Status) {
    case 'active':
      return { kind: 'active' }
    case 'on-leave':
      return fields.LeaveFrom && { kind: 'on-leave', from: fields.LeaveFrom, to: fields.LeaveTo }
    case 'left':
      return fields.LeftOn && { kind: 'left', on: fields.LeftOn }
  }
}
