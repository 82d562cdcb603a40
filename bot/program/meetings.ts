import { keepExternals } from '../flows/attendance/keepExternals'
import { arrangeMeetings } from '../flows/meetings/arrangeMeetings'
import { decideMeetingGuest } from '../flows/meetings/decideMeetingGuest'
import { forgetGuests } from '../flows/meetings/forgetGuests'
import { readReports } from '../flows/meetings/readReports'
import { addMeetingCommands } from '../http/meetingCommands'
import type { Feature } from '../http/server'
import { calendarEvents } from '../store/calendarEvents'
import { meetingReports } from '../store/meetingReports'
import type { Core } from './core'
import type { Step } from './sending'

/** Online meetings in the network's calendar, and who was in them. */
export function makeMeetings(core: Core): { commands: Feature; steps: Step[] } {
  const { graph, network, records, planned, inTurn, now, afterChange, surprised, log } = core
  const { meetings, meetingGuests: guests, externals } = network
  const addMarks = network.marks.putMany
  const arrange = arrangeMeetings({
    records: planned,
    meetings,
    putGathering: network.gatherings.put,
    calendar: calendarEvents(graph),
    now,
    surprised,
  })
  const read = readReports({
    records,
    meetings,
    guests,
    addMarks,
    externals,
    reports: meetingReports(graph),
    inTurn,
    now,
    surprised,
  })
  const forget = forgetGuests({ records, guests, now })
  return {
    commands: (server, handle) =>
      addMeetingCommands(server, handle, {
        records,
        meetingOf: meetings.get,
        guestsOf: guests.inGroup,
        decide: decideMeetingGuest({
          records,
          guests,
          addMarks,
          externals: keepExternals({ records, externals, inTurn, now }),
          inTurn,
          now,
        }),
        afterChange,
      }),
    steps: [
      async (turn) => {
        const report = await arrange(turn)
        if (report.made + report.changed + report.cancelled + report.refused > 0) log.info(report, 'meetings arranged')
        // Cards show the link to join at.
        if (report.made + report.changed + report.cancelled > 0) afterChange()
      },
      async (turn) => {
        const report = await read(turn)
        if (report.read > 0) log.info(report, 'meeting reports read')
        if (report.marks > 0) afterChange()
      },
      async (turn) => {
        const deleted = await forget(turn)
        if (deleted > 0) log.info({ deleted }, 'people in meetings forgotten')
      },
    ],
  }
}
