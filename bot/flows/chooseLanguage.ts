import type { Language, ListedMember, Member } from '../domain/member'
import { decideAgainOnConflict } from '../store/again'
import type { Mirror } from '../store/mirror'
import { ANSWER_PATIENCE_MS } from './gatherings/answerInvitation'

export type ChooseLanguage = (member: Member, language: Language) => Promise<void>

export function chooseLanguage(the: {
  members: Pick<Mirror<ListedMember>, 'get' | 'put'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}): ChooseLanguage {
  return (member, language) =>
    the.inTurn(`member|${member.id}`, () =>
      decideAgainOnConflict(async () => {
        const current = the.members.get(member.id) ?? member
        if (current.chosenLanguage === language) return
        await the.members.put({ ...current, chosenLanguage: language }, ANSWER_PATIENCE_MS)
      }),
    )
}
