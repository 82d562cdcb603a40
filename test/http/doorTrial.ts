import { attendanceFrom, type Mark } from '../../bot/domain/attendance/attendance'
import { codeAt, minuteOf } from '../../bot/domain/attendance/checkIn'
import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import { checkIn, doorHash } from '../../bot/flows/attendance/checkIn'
import { addCheckInPages } from '../../bot/http/checkInPages'
import { makeLinks } from '../../bot/links'
import { takingTurns } from '../../bot/store/again'
import { everybody, invited, recordsOf } from '../support/people'
import { servePages, type PublicServer } from './publicServer'

const links = makeLinks({ secret: 'the secret of the doors in tests', publicUrl: 'https://bot.example' })
const hash = doorHash(links)

/** The pages of the door on records in memory, with a clock and a list that can fail. */
export type DoorTrial = PublicServer & {
  now: Date
  marks: Mark[]
  gatherings: Gathering[]
  failing: Error | null
  /** How many answers have waited, so that the time they take tells nothing. */
  pauses: number
  codeNow(id?: string): string
  path(id?: string): string
}

export async function openDoorTrial(now: string, publicUrl = 'https://bot.example'): Promise<DoorTrial> {
  const state = {
    now: new Date(now),
    marks: new Array<Mark>(),
    gatherings: new Array<Gathering>(invited()),
    failing: null as Error | null,
    pauses: 0,
  }
  const records = () => ({
    ...recordsOf({ gatherings: state.gatherings }),
    marksOf: (id: GatheringId) => state.marks.filter(({ gathering }) => gathering === id),
    attendanceOf: (id: GatheringId) => attendanceFrom(state.marks.filter(({ gathering }) => gathering === id)),
  })
  const clock = () => state.now
  const put = async (mark: Mark) => {
    if (state.failing) throw state.failing
    state.marks.push(mark)
  }
  const server = await servePages((pages) =>
    addCheckInPages(pages, {
      records,
      checkIn: checkIn({ records, put, hash, inTurn: takingTurns(), now: clock }),
      memberByEmail: (email) => everybody.find((member) => member.email === email.toLowerCase()),
      hash,
      publicUrl,
      botAppId: 'the-bot',
      pause: async () => void state.pauses++,
      now: clock,
    }),
  )
  const codeNow = (id = 'g1') => codeAt(hash, id as GatheringId, minuteOf(state.now))
  return Object.assign(state, server, { codeNow, path: (id = 'g1') => `/her/${id}/${codeNow(id)}` })
}
