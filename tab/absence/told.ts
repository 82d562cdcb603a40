import { useQuery } from '@tanstack/react-query'
import type { FollowUp } from '../../bot/domain/absence/followUp'
import { toldOf } from '../../bot/domain/absence/told'
import type { GatheringId } from '../../bot/domain/gathering'
import type { Language } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { toldAnswer, type ToldAnswer, type ToldMessage } from '../../bot/http/contract/absence'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { reachTexts } from '../../bot/texts/reach'
import type { Commands } from '../commands'
import { momentText } from '../words'

const LOOK_AGAIN_MS = 15_000

/** Who has been told of absence that year, as the bot knows it. */
export function useTold(commands: Commands, year: number) {
  return useQuery({
    queryKey: ['absence-told', year],
    queryFn: async () => toldAnswer.parse(await commands.ask('GET', `/api/absence/${year}`)),
    refetchInterval: LOOK_AGAIN_MS,
    refetchIntervalInBackground: false,
    networkMode: 'always',
    retry: 1,
  })
}

/** What was said of one absence: a line each to the nurse, her manager and the leaders of her area. */
export function toldLines(
  absence: Pick<FollowUp, 'gathering' | 'member' | 'kind'>,
  told: ToldAnswer,
  records: Records,
  language: Language,
  now: Date,
): string[] {
  const words = absenceTexts[language].told
  const { gathering, member } = absence
  if (told.unasked.some((each) => each.gathering === gathering.id && each.member === member.id)) return [words.unasked]
  const { messages, managerWaits } = toldOf(absence, told.messages, records)
  const lines = messages.map((message) => `${words.who[message.kind]}: ${outcomeText(message, language, now)}`)
  return managerWaits ? [...lines, words.managerWaits] : lines
}

/** «12. mars kl. 15.32», or why it did not arrive. */
export function outcomeText({ outcome, door, cause, at }: ToldMessage, language: Language, now: Date): string {
  const words = absenceTexts[language].told
  const when = momentText(language, new Date(at), now)
  switch (outcome) {
    case 'sent':
      return door === 'mail' ? words.byMail(when) : words.sent(when)
    case 'withdrawn':
      return words.withdrawn(when)
    case 'unreachable':
      return words.unreachable(cause === null ? '' : reachTexts[language].neither(cause.chat, cause.mail))
    case 'failed':
      return words.trying
  }
}

export function messagesAbout(told: ToldAnswer, gathering: GatheringId): ToldMessage[] {
  return told.messages.filter((message) => message.gathering === gathering)
}
