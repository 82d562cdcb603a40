import { calendarLink } from '../flows/gatherings/calendarLink'
import { addCalendarPages } from '../http/calendarPages'
import { addHoursPages } from '../http/hoursPages'
import type { Feature } from '../http/server'
import type { Core } from './core'

/** Pages that anybody can open without signing in. */
export function pageFeatures(core: Core): Feature[] {
  const { network, records, links, inTurn, now } = core
  const { numberOf } = calendarLink({ keys: network.calendarKeys, links, inTurn })
  return [
    (server) => addCalendarPages(server, { records, links, calendarNumberOf: numberOf, now }),
    (server) => addHoursPages(server, { records, links, proofOf: network.proofs.get, now }),
  ]
}
