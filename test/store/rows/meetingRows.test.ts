import type { MeetingGuest } from '../../../bot/domain/attendance/meetingGuest'
import { noMeeting, type Meeting } from '../../../bot/domain/meeting'
import { meetingGuestRow } from '../../../bot/store/rows/meetingGuestRow'
import { meetingRow } from '../../../bot/store/rows/meetingRow'
import { LISTS } from '../../../infra/sharepoint/lists'
import { anna, invited, ola } from '../../support/people'
import { startLocalStore, type LocalStore } from '../localStore'

const { id } = invited()
const meetings: Meeting[] = [
  { ...noMeeting(id), hindrance: 'no-access' },
  {
    ...noMeeting('g2' as typeof id),
    eventId: 'e'.repeat(300),
    joinUrl: `https://teams.example/${'x'.repeat(300)}`,
    stamp: 'abc',
    mailbox: 'nettverket@example.no',
    made: 2,
    reportReadAt: new Date('2026-03-12T14:10:00.123Z'),
  },
]
const guest: MeetingGuest = {
  key: 'g1|0123456789abcdef',
  gathering: id,
  name: 'Kari',
  email: null,
  minutes: 60,
  decision: 'open',
  member: null,
  by: null,
}
const guests: MeetingGuest[] = [
  guest,
  { ...guest, key: 'g1|1', email: 'kari@example.no', decision: 'member', member: anna.id, by: ola.id },
]

describe('what is kept of online meetings', () => {
  let store: LocalStore
  beforeAll(async () => {
    store = await startLocalStore()
  })
  afterAll(() => store.close())

  it('is read as it was written', async () => {
    const [writing, reading] = [store.mirror(meetingRow), store.mirror(meetingRow)]
    expect(await writing.putMany(meetings)).toEqual([])
    await reading.refresh()
    expect([reading.all(), reading.setAside()]).toEqual([meetings, []])

    const [asked, found] = [store.mirror(meetingGuestRow), store.mirror(meetingGuestRow)]
    expect(await asked.putMany(guests)).toEqual([])
    await found.refresh()
    expect([found.inGroup(id), found.setAside()]).toEqual([guests, []])
  })

  it.each([meetingRow, meetingGuestRow])('has a list with all its columns: $list', ({ list, site, columns }) => {
    const schema = LISTS.find(({ name }) => name === list)
    expect(schema?.site).toBe(site)
    const there = ['Title', ...(schema?.columns.map(({ name }) => name) ?? [])]
    expect(columns.filter((column) => !there.includes(column))).toEqual([])
  })
})
