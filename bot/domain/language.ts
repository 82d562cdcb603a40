import type { Language, ListedMember, Member, MemberId } from './member'

/** Where the language comes from that somebody is written to in. */
export type LanguageSource = 'chosen' | 'listed' | 'manager' | 'usual'

export type SpokenLanguage = { language: Language; source: LanguageSource }

/** For whoever nobody has said anything about. No client decides it: Teams has no nynorsk to speak. */
export const USUAL_LANGUAGE: Language = 'nb'

/** Her own choice, else what stands on the name list, else her manager's, else bokmål. */
export function spokenLanguage(
  member: Languages & Pick<ListedMember, 'manager'>,
  managerOf: (id: MemberId) => Languages | undefined,
): SpokenLanguage {
  if (member.chosenLanguage !== null) return { language: member.chosenLanguage, source: 'chosen' }
  if (member.listedLanguage !== null) return { language: member.listedLanguage, source: 'listed' }
  const manager = member.manager === null ? undefined : managerOf(member.manager)
  const theirs = manager?.chosenLanguage ?? manager?.listedLanguage ?? null
  return theirs === null ? { language: USUAL_LANGUAGE, source: 'usual' } : { language: theirs, source: 'manager' }
}

/** Everybody by id, each with the language she is written to in; who is in `kept` already stays the same object. */
export function withLanguages(
  listed: readonly ListedMember[],
  kept = new WeakMap<ListedMember, Member>(),
): ReadonlyMap<MemberId, Member> {
  const byId = new Map(listed.map((member) => [member.id, member]))
  const managerOf = (id: MemberId): ListedMember | undefined => byId.get(id)
  const everybody = new Map<MemberId, Member>()
  for (const member of listed) {
    const { language } = spokenLanguage(member, managerOf)
    const before = kept.get(member)
    const now = before?.language === language ? before : { ...member, language }
    kept.set(member, now)
    everybody.set(now.id, now)
  }
  return everybody
}

type Languages = Pick<ListedMember, 'listedLanguage' | 'chosenLanguage'>
