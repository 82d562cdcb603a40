import type { MemberId } from '../../bot/domain/member'
import {
  jobShadowingAnswer,
  type JobShadowingAnswer,
  type JobShadowingRequest,
} from '../../bot/http/contract/jobShadowing'
import type { Commands } from '../commands'

export async function addShadowing(
  commands: Commands,
  person: MemberId,
  asked: JobShadowingRequest,
): Promise<JobShadowingAnswer> {
  return jobShadowingAnswer.parse(await commands.ask('POST', pathOf(person), asked))
}

export async function removeShadowing(
  commands: Commands,
  person: MemberId,
  entry: string,
): Promise<JobShadowingAnswer> {
  const path = `${pathOf(person)}/${encodeURIComponent(entry)}/removal`
  return jobShadowingAnswer.parse(await commands.ask('POST', path, {}))
}

function pathOf(person: MemberId): string {
  return `/api/people/${encodeURIComponent(person)}/job-shadowing`
}
