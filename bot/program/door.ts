import { isSameEmail } from '../domain/email'
import { standingOn } from '../domain/member'
import { dayIn, OSLO } from '../domain/day'
import { checkIn, doorHash } from '../flows/attendance/checkIn'
import { checkInReply, type CheckInReply } from '../flows/attendance/checkInReply'
import { addCheckInPages } from '../http/checkInPages'
import { addDoorCommands } from '../http/doorCommands'
import type { Feature } from '../http/server'
import type { Core } from './core'

/** As long as a list takes to answer, so that nobody can tell by the clock whether an address is on it. */
const PAUSE_MS = 400

export type Door = { reply: CheckInReply; commands: Feature; pages: Feature }

/** Checking in: in chat, on the page of a scanned code, and the screen at the door that shows the codes. */
export function makeDoor(core: Core): Door {
  const { config, network, records, inTurn, now } = core
  const hash = doorHash(core.links)
  const checks = checkIn({ records, put: network.marks.put, hash, inTurn, now })
  const { publicUrl } = config.links
  return {
    reply: checkInReply({ checkIn: checks, now }),
    commands: (server, handle) => addDoorCommands(server, handle, { records, hash, publicUrl, now }),
    pages: (server) =>
      addCheckInPages(server, {
        records,
        checkIn: checks,
        memberByEmail: (email) => {
          const today = dayIn(OSLO, now())
          return [...records().members.values()].find(
            (member) => isSameEmail(member.email ?? '', email) && standingOn(member, today) !== 'left',
          )
        },
        hash,
        publicUrl,
        botAppId: config.bot.appId,
        pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
        now,
      }),
  }
}
