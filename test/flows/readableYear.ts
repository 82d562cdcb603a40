import { addDays, dayIn, OSLO } from '../../bot/domain/day'
import type { HeldGathering } from '../../bot/domain/gathering'
import { ROLES, type Member, type MemberId, type Role } from '../../bot/domain/member'
import type { Delivery } from '../../bot/domain/messages/delivery'
import { groupBy } from '../../bot/domain/grouping'

/** The messages of a year as a person can read them: how many of each kind to each role, and some people's own year. */
export function readableYear(
  deliveries: readonly Delivery[],
  members: readonly Member[],
  held: readonly HeldGathering[],
): string {
  const roleOf = new Map(members.map(({ id, role }) => [id, role]))
  const titles = new Map<string, string>(held.map(({ id, title, start }) => [id, `${title} ${dayIn(OSLO, start)}`]))
  const byRole = groupBy(deliveries, ({ to }) => roleOf.get(to))
  return [
    'How many messages of each kind each role received, to how many people, and how many could not be reached',
    ...ROLES.flatMap((role) => ['', role, ...linesOf(byRole.get(role) ?? [])]),
    ...examplesOf(deliveries, members).flatMap(({ member, theirs }) => [
      '',
      `The year of ${member.id}, ${member.role}`,
      ...theirs.map((delivery) => `  ${dayIn(OSLO, delivery.at)}  ${kindOf(delivery)}  ${aboutOf(delivery, titles)}`),
    ]),
    '',
  ].join('\n')
}

function linesOf(deliveries: readonly Delivery[]): string[] {
  const kinds = [...groupBy(deliveries, ({ matter }) => matter.kind)].sort(([one], [other]) => (one < other ? -1 : 1))
  return kinds.map(([kind, all]) => {
    const out = all.filter(({ outcome }) => outcome === 'sent' || outcome === 'withdrawn')
    const people = new Set(out.map(({ to }) => to)).size
    const unreached = all.length - out.length
    return `  ${kind.padEnd(16)}${String(out.length).padStart(5)} to ${people}${unreached ? `, ${unreached} not reached` : ''}`
  })
}

/** One of each role: who had the most different kinds of messages, the first of them by id. */
function examplesOf(deliveries: readonly Delivery[], members: readonly Member[]) {
  const byMember = groupBy(deliveries, ({ to }) => to)
  const kinds = (id: MemberId): number => new Set((byMember.get(id) ?? []).map(({ matter }) => matter.kind)).size
  return ROLES.flatMap((role: Role) => {
    const [member] = members
      .filter((each) => each.role === role)
      .sort((one, other) => kinds(other.id) - kinds(one.id) || (one.id < other.id ? -1 : 1))
    const theirs = member ? (byMember.get(member.id) ?? []) : []
    // What went out in one sweep has no order among itself.
    const place = ({ at, key }: Delivery) => `${dayIn(OSLO, at)} ${key}`
    const sorted = theirs.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
    return member ? [{ member, theirs: sorted }] : []
  })
}

function kindOf({ matter, outcome }: Delivery): string {
  return `${matter.kind}${outcome === 'sent' ? '' : ` (${outcome})`}`.padEnd(28)
}

function aboutOf({ matter }: Delivery, titles: ReadonlyMap<string, string>): string {
  if ('survey' in matter) {
    const gathering = matter.survey.replace(/^evaluering-/, '')
    return `evaluation of ${titles.get(gathering) ?? gathering}`
  }
  if ('gathering' in matter) return titles.get(matter.gathering) ?? matter.gathering
  if (matter.kind === 'roster') return `what comes after ${addDays(matter.day, 0)}`
  return matter.kind
}
