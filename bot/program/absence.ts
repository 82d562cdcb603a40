import { changeRules } from '../flows/absence/changeRules'
import { addAbsenceCommands } from '../http/absenceCommands'
import type { Feature } from '../http/server'
import type { Core } from './core'

/** What the tab asks about absence, and the rules it is followed up by. */
export function makeAbsence(core: Core): { commands: Feature } {
  const { network, records, outcomeOf, inTurn, now, afterChange } = core
  return {
    commands: (server, handle) =>
      addAbsenceCommands(server, handle, {
        records,
        deliveriesAbout: network.deliveries.inGroup,
        outcomeOf,
        rules: changeRules({ records, settings: network.settings, inTurn, now }),
        afterChange,
      }),
  }
}
