import type { Request, Server } from 'restify'
import * as z from 'zod/mini'
import { foreseenAt, presentAt, type Away } from '../domain/absence/foreseen'
import { completeList } from '../domain/attendance/attendanceList'
import type { GatheringId } from '../domain/gathering'
import type { Member } from '../domain/member'
import type { OutcomeOf } from '../domain/messages/delivery'
import { notQuiet } from '../domain/messages/quiet'
import type { Records } from '../domain/records'
import type { KeepList } from '../flows/attendance/keepList'
import type { RecordPresence } from '../flows/attendance/recordPresence'
import type { CommandHandler } from './commandHandler'
import {
  completionRequest,
  marksRequest,
  type AwayPerson,
  type CompletionAnswer,
  type CompletionRequest,
  type MarksAnswer,
} from './contract/list'

export type ListCommands = {
  records: () => Records
  outcomeOf: OutcomeOf
  recordPresence: RecordPresence
  lists: Pick<KeepList, 'complete'>
  afterChange: () => void
  now: () => Date
}

/** What the list keeper's phone sends: who is there, and that the list is complete. */
export function addListCommands(server: Server, handle: CommandHandler, the: ListCommands): void {
  server.post(
    '/api/gatherings/:id/marks',
    handle(async (keeper, request) => {
      const [asked, gathering] = [marksRequest.safeParse(request.body), gatheringIn(request)]
      if (!asked.success || gathering === null) return 'bad-request'
      const outcome = await the.recordPresence(keeper, gathering, asked.data.marks)
      if (!outcome.ok) return outcome satisfies MarksAnswer
      // While the list is open nothing is sent because of a mark.
      if (outcome.corrects) the.afterChange()
      return { ok: true, outcomes: outcome.outcomes } satisfies MarksAnswer
    }),
  )

  server.post(
    '/api/gatherings/:id/completion',
    handle(async (keeper, request) => {
      const [asked, gathering] = [completionRequest.safeParse(request.body), gatheringIn(request)]
      if (!asked.success || gathering === null) return 'bad-request'
      const foreseen = foresee(the, keeper, gathering, asked.data)
      if (asked.data.dryRun || !foreseen.ok) return foreseen
      const outcome = await the.lists.complete(keeper, gathering, asked.data.excused, asked.data.shown)
      if (!outcome.ok) return outcome satisfies CompletionAnswer
      the.afterChange()
      return foresee(the, keeper, gathering, { ...asked.data, excused: [], shown: [] })
    }),
  )
}

function foresee(
  the: ListCommands,
  keeper: Member,
  id: GatheringId,
  { excused, shown }: CompletionRequest,
): CompletionAnswer {
  const [records, now] = [the.records(), the.now()]
  const gathering = records.gatherings.get(id)
  if (!gathering) return { ok: false, refusal: 'not-found' }
  const decision = completeList(gathering, keeper, records.members, records.attendanceOf(id), now)
  if (!decision.ok) return decision
  const away = foreseenAt(gathering, keeper, { excused, shown }, records, the.outcomeOf, now)
  const sendsAt = notQuiet(decision.gathering.listCompletedAt, records.settings)
  return {
    ok: true,
    present: presentAt(gathering, records),
    away: away.map(awayPerson),
    sendsAt: (sendsAt > now ? sendsAt : now).toISOString(),
  }
}

function awayPerson({ member, manager, ...away }: Away): AwayPerson {
  return { ...away, id: member.id, name: member.name, managerName: manager?.name ?? null }
}

function gatheringIn(request: Request): GatheringId | null {
  const id = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params['id'])
  return id.success ? (id.data as GatheringId) : null
}
