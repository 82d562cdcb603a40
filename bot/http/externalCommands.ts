import type { Request, Server } from 'restify'
import * as z from 'zod/mini'
import type { ExternalId } from '../domain/answers/external'
import type { GatheringId } from '../domain/gathering'
import type { KeepExternals, KeepExternalsOutcome } from '../flows/attendance/keepExternals'
import type { CommandHandler } from './commandHandler'
import { externalPresenceRequest, walkInRequest, type ExternalAnswer } from './contract/externals'

export type ExternalCommands = { externals: KeepExternals; afterChange: () => void }

/** What a list keeper does with participants from outside: ticks them, and adds who came without signing up. */
export function addExternalCommands(server: Server, handle: CommandHandler, the: ExternalCommands): void {
  server.post(
    '/api/gatherings/:id/externals',
    handle(async (member, request) => {
      const [gathering, asked] = [partOf(request, 'id'), walkInRequest.safeParse(request.body)]
      if (gathering === null || !asked.success) return 'bad-request'
      const { key, ...walkIn } = asked.data
      return answerOf(await the.externals.add(member, gathering as GatheringId, key, walkIn), the)
    }),
  )

  server.post(
    '/api/gatherings/:id/externals/:key',
    handle(async (member, request) => {
      const [gathering, key] = [partOf(request, 'id'), partOf(request, 'key')]
      const asked = externalPresenceRequest.safeParse(request.body)
      if (gathering === null || key === null || !asked.success) return 'bad-request'
      const id = `${gathering}|${key}` as ExternalId
      return answerOf(await the.externals.mark(member, id, asked.data.presence), the)
    }),
  )
}

function answerOf(outcome: KeepExternalsOutcome, the: ExternalCommands): ExternalAnswer {
  if (!outcome.ok) return outcome
  the.afterChange()
  return { ok: true, id: outcome.external.id }
}

function partOf(request: Request, name: string): string | null {
  const part = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params[name])
  return part.success ? part.data : null
}
