import type { Mail } from '../delivery/mail'
import { keepExternals } from '../flows/attendance/keepExternals'
import { externalName } from '../flows/gatherings/externalLinks'
import { deleteOldExternals } from '../flows/gatherings/retention'
import { signUpExternal } from '../flows/gatherings/signUpExternal'
import { mailExternals } from '../flows/sending/mailExternals'
import { addExternalCommands } from '../http/externalCommands'
import { addOpenPages } from '../http/open/openPages'
import type { Feature } from '../http/server'
import type { Core } from './core'
import type { Step } from './sending'

/** Participants from outside the network: signing up, mail, the list, and deleting them in time. */
export function makeExternals(
  core: Core,
  mail: Mail,
): { commands: Feature; pages: Feature; steps: Step[]; tidying: Step[] } {
  const { network, links, records, inTurn, now, afterChange, surprised, log } = core
  const { externals } = network
  const signUp = signUpExternal({
    records,
    externals,
    nameFor: (gathering, email) => externalName(links, gathering, email),
    inTurn,
    now,
    afterChange,
  })
  const send = mailExternals({ records, externals, mail, links, inTurn, now, surprised })
  const tidy = deleteOldExternals({ records, externals, counts: network.externalCounts, now })
  return {
    commands: (server, handle) =>
      addExternalCommands(server, handle, {
        externals: keepExternals({ records, externals, inTurn, now }),
        afterChange,
      }),
    pages: (server) => addOpenPages(server, { records, externals, signUp, links, now }),
    steps: [
      async (turn) => {
        const report = await send(turn)
        if (report.sent + report.refused + report.failed > 0) log.info(report, 'mail to externals')
      },
    ],
    tidying: [
      async (turn) => {
        const deleted = await tidy(turn)
        if (deleted > 0) log.info({ deleted }, 'externals deleted')
      },
    ],
  }
}
