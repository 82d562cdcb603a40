import type { Area, Member, MemberId, Role } from '../../../bot/domain/member'
import { randomFor } from './random'

/** What the directory holds of one person; the manager is named by member id. */
type DirectoryEntry = {
  displayName: string
  mail: string
  userPrincipalName: string
  employeeId: MemberId
  jobTitle: string
  department: string
  preferredLanguage: string
}

export type People = {
  entries: DirectoryEntry[]
  managers: { person: MemberId; manager: MemberId }[]
  team: MemberId[]
}

const JOB_TITLES: Record<Role, string> = {
  'resource-nurse': 'Ressurssykepleier',
  'line-manager': 'Nærmeste leder',
  'area-leader': 'Områdeleder',
  'working-group': 'Arbeidsgruppe',
  'network-leader': 'Nettverksleder',
}

const LANGUAGE_TAGS = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** Those who have an account in Teams, whom they answer to, and who is in the working group's team. */
export function peopleOf(members: readonly Member[], areas: readonly Area[]): People {
  const withAccount = members.filter(hasAccount)
  const reached = new Set(withAccount.map((member) => member.id))
  return {
    entries: withAccount.flatMap((member) => (member.email === null ? [] : [entryOf(member, member.email, areas)])),
    managers: withAccount.flatMap(({ id, manager }) =>
      manager !== null && reached.has(manager) ? [{ person: id, manager }] : [],
    ),
    team: members.filter(({ role }) => role !== 'resource-nurse' && role !== 'line-manager').map((member) => member.id),
  }
}

/** About one nurse in six works where nobody has given them an account. */
function hasAccount(member: Member): boolean {
  if (member.role !== 'resource-nurse' || member.id === 'n-001') return true
  return !randomFor(`account of ${member.id}`).chance(1 / 6)
}

function entryOf(member: Member, mail: string, areas: readonly Area[]): DirectoryEntry {
  return {
    displayName: member.name,
    mail,
    userPrincipalName: mail,
    employeeId: member.id,
    jobTitle: JOB_TITLES[member.role],
    department: areas.find((area) => area.id === member.area)?.name ?? 'Hele nettverket',
    preferredLanguage: LANGUAGE_TAGS[member.language],
  }
}
