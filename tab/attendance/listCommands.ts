import {
  completionAnswer,
  marksAnswer,
  type CompletionAnswer,
  type CompletionRequest,
  type MarksAnswer,
  type SentMark,
} from '../../bot/http/contract/list'
import type { GatheringId } from '../../bot/domain/gathering'
import type { Commands } from '../commands'

export async function sendMarks(commands: Commands, gathering: GatheringId, marks: SentMark[]): Promise<MarksAnswer> {
  return marksAnswer.parse(await commands.ask('POST', `${pathOf(gathering)}/marks`, { marks }))
}

export async function askCompletion(
  commands: Commands,
  gathering: GatheringId,
  asked: CompletionRequest,
): Promise<CompletionAnswer> {
  return completionAnswer.parse(await commands.ask('POST', `${pathOf(gathering)}/completion`, asked))
}

function pathOf(gathering: GatheringId): string {
  return `/api/gatherings/${encodeURIComponent(gathering)}`
}
