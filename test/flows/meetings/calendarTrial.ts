import type { External, ExternalId } from '../../../bot/domain/answers/external'
import type { Gathering } from '../../../bot/domain/gathering'
import type { Meeting } from '../../../bot/domain/meeting'
import { arrangeMeetings, type ArrangeParts } from '../../../bot/flows/meetings/arrangeMeetings'
import { decideMeetingGuest } from '../../../bot/flows/meetings/decideMeetingGuest'
import { forgetGuests } from '../../../bot/flows/meetings/forgetGuests'
import { readReports } from '../../../bot/flows/meetings/readReports'
import { takingTurns } from '../../../bot/store/again'
import { calendarEvents } from '../../../bot/store/calendarEvents'
import { meetingReports } from '../../../bot/store/meetingReports'
import { openNetwork, refreshNetwork } from '../../../bot/store/network'
import { recordsFrom } from '../../../bot/store/recordsFrom'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { startLocalStore } from '../../store/localStore'
import { everybody } from '../../support/people'
import { SITES } from '../../support/provisioned'
import { layThrough } from '../../support/trial'

export const BOX = 'nettverket@local.example'

export type ShownEvent = {
  id: string
  subject: string
  body: { content: string }
  start: { dateTime: string; timeZone: string }
  location: { displayName: string }
  onlineMeeting: { joinUrl: string } | null
}

/** The calendar's part of the program on a local Microsoft 365, with a clock that is a variable. */
export async function startCalendarTrial(gatherings: readonly Gathering[], settings: Record<string, string> = {}) {
  const store = await startLocalStore()
  const { graph, local } = store
  const lay = layThrough(graph)
  await lay(memberRow, ...everybody)
  await lay(gatheringRow, ...gatherings)
  const rules = { calendarMailbox: BOX, ...settings }
  await lay(settingRow, ...Object.entries(rules).map(([name, value]) => ({ name, value })))

  const time = { now: new Date('2026-03-01T08:00:00Z') }
  const now = () => time.now
  const problems: unknown[] = []
  const externals = new Map<ExternalId, External>()
  const lease = { isMine: true }

  /** One replica: what it knows is in its own memory. */
  const start = async (spoiled: Partial<ArrangeParts> = {}) => {
    const network = openNetwork(graph, SITES)
    await refreshNetwork(network)
    const records = recordsFrom(network, () => false)
    const inTurn = takingTurns()
    const surprised = (error: unknown) => void problems.push(error)
    const shared = { records, now, surprised, inTurn, addMarks: network.marks.putMany }
    const arrange = arrangeMeetings({
      ...shared,
      meetings: network.meetings,
      putGathering: network.gatherings.put,
      calendar: calendarEvents(graph),
      ...spoiled,
    })
    const read = readReports({
      ...shared,
      meetings: network.meetings,
      guests: network.meetingGuests,
      reports: meetingReports(graph),
      externals: {
        inGroup: (gathering) => [...externals.values()].filter((external) => external.gathering === gathering),
        putMany: async (values) => (values.forEach((value) => externals.set(value.id, value)), []),
      },
    })
    const told: string[] = []
    const decide = decideMeetingGuest({
      ...shared,
      guests: network.meetingGuests,
      externals: {
        add: async (_keeper, gathering, name, asked) => {
          told.push(`add ${gathering}|${name} ${asked.name}`)
          return { ok: false, refusal: 'not-found' }
        },
        mark: async (_keeper, id, presence) => {
          told.push(`mark ${id} ${presence}`)
          return { ok: false, refusal: 'not-found' }
        },
      },
    })
    const forget = forgetGuests({ ...shared, guests: network.meetingGuests })
    const turn = { isStopping: () => false, lease: { hold: async () => lease.isMine } }
    return {
      network,
      records,
      told,
      decide,
      arrange: () => arrange(turn),
      read: () => read(turn),
      forget: () => forget(turn),
      gathering: (id = 'g1') => network.gatherings.get(id),
      meeting: (id = 'g1'): Meeting | undefined => network.meetings.get(id),
      change: async (gathering: Gathering) => network.gatherings.put(gathering),
    }
  }

  return {
    ...store,
    start,
    time,
    lease,
    problems,
    externals,
    at: (iso: string) => void (time.now = new Date(iso)),
    async events(): Promise<ShownEvent[]> {
      const { body } = await graph.send({ method: 'GET', path: `/users/${BOX}/events` })
      return (body as { value: ShownEvent[] }).value
    },
    async tell(path: string, body: object) {
      const response = await fetch(`${local.url}${path}`, { method: 'POST', body: JSON.stringify(body) })
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    },
    /** What the calendar was asked to do, without looks. */
    async askedOf(work: () => Promise<unknown>): Promise<string[]> {
      const all = await store.asked(work)
      return all.filter((line) => /events|onlineMeetings/.test(line) && !line.startsWith('GET'))
    },
  }
}

export type CalendarTrial = Awaited<ReturnType<typeof startCalendarTrial>>
