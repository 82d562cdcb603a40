import { mailThrough } from '../delivery/mail'
import { pace } from '../delivery/pace'
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

/** Exchange lets a mailbox do four things at a time. */
const LETTERS_PER_SECOND = 4

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Participants from outside the network: signing up, mail, the list, and deleting them in time. */
export function makeExternals(core: Core): { commands: Feature; pages: Feature; steps: Step[] } {
  const { graph, network, links, records, inTurn, now, afterChange, surprised, log } = core
  const { externals } = network
  const mail = mailThrough({
    graph,
    mailbox: () => records().settings.mailbox,
    turn: pace(LETTERS_PER_SECOND, wait),
    log: (entry) => log.warn(entry, 'mail refused'),
  })
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
      async (turn) => {
        const deleted = await tidy(turn)
        if (deleted > 0) log.info({ deleted }, 'externals deleted')
      },
    ],
  }
}
