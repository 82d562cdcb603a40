import type { Server } from 'restify'
import * as z from 'zod/mini'
import { leadsNetwork, type MemberId } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { SurveyId } from '../../domain/surveys/survey'
import type { LookAtSendings } from '../../flows/sending/lookAtSendings'
import type { PauseSending } from '../../flows/sending/pauseSending'
import type { TryAgain } from '../../flows/sending/tryAgain'
import type { CommandHandler } from '../commandHandler'
import {
  retryRequest,
  type PauseAnswer,
  type ReachAnswer,
  type RetryAnswer,
  type SendingAnswer,
  type SendingNow,
  type SendingsAnswer,
} from '../contract/sending'
import { shownReach } from './shownReach'
import { shownRow, shownSending } from './shownSending'

export type SendingCommands = {
  records: () => Records
  look: LookAtSendings
  tryAgain: TryAgain
  pause: PauseSending
  paused: () => { by: MemberId | null; at: Date | null } | null
  answeredIn: (survey: SurveyId) => number | null
  perSecond: number
  perMinuteByMail: number
  afterChange: () => void
}

const sendingId = z.string().check(z.minLength(1), z.maxLength(300))

/** How it goes with what is sent, whom it did not reach and why, and what can be done about it. */
export function addSendingCommands(server: Server, handle: CommandHandler, the: SendingCommands): void {
  const about = () => ({ records: the.records(), answeredIn: the.answeredIn })

  server.get(
    '/api/sendings',
    handle(async (viewer) => {
      const sendings = the.look.all(viewer).map((sending) => shownSending(sending, viewer, about()))
      return { sendings } satisfies SendingsAnswer
    }),
  )

  server.get(
    '/api/sendings/:id',
    handle(async (viewer, request) => {
      const id = sendingId.safeParse(request.params['id'])
      if (!id.success) return 'bad-request'
      const seen = the.look.one(id.data, viewer)
      if (!seen) return 'not-found'
      const sending = shownSending(seen.sending, viewer, about())
      return { sending, rows: seen.rows.map(shownRow) } satisfies SendingAnswer
    }),
  )

  server.post(
    '/api/sendings/:id/retry',
    handle(async (caller, request) => {
      const [asked, id] = [retryRequest.safeParse(request.body), sendingId.safeParse(request.params['id'])]
      if (!asked.success || !id.success) return 'bad-request'
      const decision = await the.tryAgain(caller, id.data, asked.data.members)
      if (decision.ok && decision.tried > 0) the.afterChange()
      return decision satisfies RetryAnswer
    }),
  )

  for (const [path, isPaused] of [
    ['/api/sending/pause', true],
    ['/api/sending/resume', false],
  ] as const) {
    server.post(
      path,
      handle(async (caller) => {
        const decision = await the.pause(caller, isPaused)
        if (decision.ok && decision.changed) the.afterChange()
        return decision satisfies PauseAnswer
      }),
    )
  }

  server.get(
    '/api/sending',
    handle(async (viewer) => {
      const { waiting, heldBack, heldUntil } = the.look.now(viewer)
      const paused = the.paused()
      const secondsLeft = Math.max(waiting.chat / the.perSecond, (waiting.mail * 60) / the.perMinuteByMail)
      return {
        paused: paused && { by: paused.by, at: paused.at?.toISOString() ?? null },
        ...{ waiting, heldBack, heldUntil: heldUntil?.toISOString() ?? null },
        ...{ perSecond: the.perSecond, perMinuteByMail: the.perMinuteByMail },
        secondsLeft: leadsNetwork(viewer) && paused === null ? Math.ceil(secondsLeft) : null,
        notReached: the.look.reach(viewer).filter(({ reach }) => reach.door === 'none').length,
        mayPause: leadsNetwork(viewer),
      } satisfies SendingNow
    }),
  )

  server.get(
    '/api/reach',
    handle(async (viewer) => {
      const people = the.look.reach(viewer).map(({ member, reach }) => ({ member, reach: shownReach(reach) }))
      return { people } satisfies ReachAnswer
    }),
  )
}
