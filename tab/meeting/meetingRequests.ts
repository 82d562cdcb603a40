import { guestAnswer, meetingAnswer, type GuestRequest, type MeetingAnswer } from '../../bot/http/contract/meeting'
import type { GuestAnswer } from '../../bot/http/contract/meeting'
import type { GatheringId } from '../../bot/domain/gathering'
import type { Commands } from '../commands'

/** What the bot would not do, in the list keeper's words. */
export class Refused extends Error {
  constructor(readonly refusal: Extract<GuestAnswer, { ok: false }>['refusal']) {
    super(refusal)
  }
}

export async function readMeeting(commands: Commands, gathering: GatheringId): Promise<MeetingAnswer> {
  return meetingAnswer.parse(await commands.ask('GET', pathOf(gathering)))
}

export async function sendDecision(
  commands: Commands,
  gathering: GatheringId,
  print: string,
  request: GuestRequest,
): Promise<void> {
  const answer = guestAnswer.parse(await commands.ask('POST', `${pathOf(gathering)}/guests/${print}`, request))
  if (!answer.ok) throw new Refused(answer.refusal)
}

function pathOf(gathering: GatheringId): string {
  return `/api/gatherings/${encodeURIComponent(gathering)}/meeting`
}
