import type { Server } from 'restify'
import * as z from 'zod/mini'
import { codesAhead, doorOpensAt, doorState, type DoorHash } from '../domain/attendance/checkIn'
import type { GatheringId } from '../domain/gathering'
import { mayLead } from '../domain/member'
import type { Records } from '../domain/records'
import { checkInAddress } from './checkInPages'
import type { CommandHandler } from './commandHandler'
import type { DoorAnswer } from './contract/door'
import { qrOf } from './qr'

/** So long can the screen at the door do without the network. */
const MINUTES_AHEAD = 5

export type DoorCommands = { records: () => Records; hash: DoorHash; publicUrl: string; now: () => Date }

/** What the screen at the door needs. How many are there, and nobody's name: it hangs on a wall. */
export function addDoorCommands(server: Server, handle: CommandHandler, the: DoorCommands): void {
  server.get(
    '/api/gatherings/:id/door',
    handle(async (member, request) => {
      const id = z.string().check(z.minLength(1), z.maxLength(120)).safeParse(request.params['id'])
      if (!id.success) return 'bad-request'
      const [records, now] = [the.records(), the.now()]
      const gathering = records.gatherings.get(id.data as GatheringId)
      if (!gathering) return 'not-found'
      if (!mayLead(member, gathering)) return 'forbidden'
      return {
        now: now.toISOString(),
        title: gathering.title,
        venue: gathering.venue,
        state: doorState(gathering, now),
        opensAt: doorOpensAt(gathering).toISOString(),
        codes: codesAhead(the.hash, gathering, now, MINUTES_AHEAD).map(({ from, until, code }) => {
          const url = checkInAddress(the.publicUrl, gathering.id, code)
          return { from: from.toISOString(), until: until.toISOString(), code, url, qr: qrOf(url) }
        }),
        checkedIn: [...records.attendanceOf(gathering.id).values()].filter(({ presence }) => presence === 'on-site')
          .length,
      } satisfies DoorAnswer
    }),
  )
}
