import { lookAtSendings } from '../flows/sending/lookAtSendings'
import { pausedBy, pauseSending } from '../flows/sending/pauseSending'
import { tryAgain } from '../flows/sending/tryAgain'
import { addSendingCommands } from '../http/sending/sendingCommands'
import type { Feature } from '../http/server'
import type { Core } from './core'

/** What whoever leads sees of what is sent, and may do about it. */
export function makeSendingView(core: Core): { commands: Feature } {
  const { config, network, records, outcomeOf, reach, inTurn, now, afterChange } = core
  const { deliveries, conversations, deadAddresses, settings } = network
  const look = lookAtSendings({ records, outcomeOf, deliveries, reach, now, elapsed: () => performance.now() })
  return {
    commands: (server, handle) =>
      addSendingCommands(server, handle, {
        records,
        look,
        tryAgain: tryAgain({ records, look, deliveries, conversations, deadAddresses, reach, inTurn }),
        pause: pauseSending({ settings, inTurn, now }),
        paused: () => pausedBy(settings),
        answeredIn: (survey) => network.surveyResults.get(survey)?.answered ?? null,
        perSecond: config.sending.perSecond,
        perMinuteByMail: config.sending.mailPerMinute,
        afterChange,
      }),
  }
}
