import type { Request, Server } from 'restify'
import * as z from 'zod/mini'
import type { JobShadowingDecision } from '../domain/attendance/jobShadowing'
import type { MemberId } from '../domain/member'
import type { KeepJobShadowing } from '../flows/attendance/keepJobShadowing'
import type { CommandHandler } from './commandHandler'
import { jobShadowingId, jobShadowingRequest, type JobShadowingAnswer } from './contract/jobShadowing'

export type JobShadowingCommands = { keep: KeepJobShadowing }

const person = z.string().check(z.minLength(1), z.maxLength(120))

/** Days of job shadowing are recorded and struck out by those who keep the nurse's hours. */
export function addJobShadowingCommands(server: Server, handle: CommandHandler, the: JobShadowingCommands): void {
  server.post(
    '/api/people/:id/job-shadowing',
    handle(async (keeper, request) => {
      const [nurse, asked] = [personOf(request), jobShadowingRequest.safeParse(request.body)]
      if (nurse === null || !asked.success) return 'bad-request'
      return answerOf(await the.keep.add(keeper, nurse, asked.data))
    }),
  )

  server.post(
    '/api/people/:id/job-shadowing/:entry/removal',
    handle(async (keeper, request) => {
      const [nurse, entry] = [personOf(request), jobShadowingId.safeParse(request.params['entry'])]
      if (nurse === null || !entry.success) return 'bad-request'
      return answerOf(await the.keep.remove(keeper, nurse, entry.data))
    }),
  )
}

function personOf(request: Request): MemberId | null {
  const parsed = person.safeParse(request.params['id'])
  return parsed.success ? (parsed.data as MemberId) : null
}

function answerOf(decision: JobShadowingDecision): JobShadowingAnswer {
  if (decision.ok) return { ok: true }
  return 'refusal' in decision ? { ok: false, refusal: decision.refusal } : { ok: false, problems: decision.problems }
}
