import { externalAnswer, type ExternalRefusal, type WalkInRequest } from '../../bot/http/contract/externals'
import type { External, ExternalPresence } from '../../bot/domain/answers/external'
import type { GatheringId } from '../../bot/domain/gathering'
import type { Commands } from '../commands'

/** What the bot would not do, in the list keeper's words. */
export class Refused extends Error {
  constructor(readonly refusal: ExternalRefusal) {
    super(refusal)
  }
}

export async function tickExternal(
  commands: Commands,
  { id, gathering }: External,
  presence: ExternalPresence | null,
): Promise<void> {
  const key = id.slice(gathering.length + 1)
  await asked(commands, `${pathOf(gathering)}/${encodeURIComponent(key)}`, { presence })
}

export async function addExternal(commands: Commands, gathering: GatheringId, walkIn: WalkInRequest): Promise<void> {
  await asked(commands, pathOf(gathering), walkIn)
}

function pathOf(gathering: GatheringId): string {
  return `/api/gatherings/${encodeURIComponent(gathering)}/externals`
}

async function asked(commands: Commands, path: string, body: object): Promise<void> {
  const answer = externalAnswer.parse(await commands.ask('POST', path, body))
  if (!answer.ok) throw new Refused(answer.refusal)
}
