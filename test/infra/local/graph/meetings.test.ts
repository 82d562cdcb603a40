import { BILAL, startLocal, type Local } from '../local'

const JOIN = "https://teams.microsoft.com/l/meetup-join/19:o'hara"
const record = {
  emailAddress: 'anna.berg@local.example',
  totalAttendanceInSeconds: 3600,
  identity: { displayName: 'Anna Berg' },
  attendanceIntervals: [
    { joinDateTime: '2026-03-12T08:00:00Z', leaveDateTime: '2026-03-12T09:00:00Z', durationInSeconds: 3600 },
  ],
}

describe('attendance of online meetings', () => {
  let local: Local
  beforeAll(async () => {
    local = await startLocal()
    await local.app('POST', '/users', BILAL)
    const report = { meetingStartDateTime: '2026-03-12T08:00:00Z', meetingEndDateTime: '2026-03-12T09:00:00Z' }
    await local.ask('POST', '/local/meetings', {
      organizer: BILAL.userPrincipalName,
      joinWebUrl: JOIN,
      reports: [{ ...report, attendanceRecords: [record] }],
    })
  })
  afterAll(() => local.m365.close())

  it('is found by the join address, then by report, then by record', async () => {
    const meetings = `/users/${BILAL.userPrincipalName}/onlineMeetings`
    const filter = encodeURIComponent(`JoinWebUrl eq '${JOIN.replaceAll("'", "''")}'`)
    const found = await local.app('GET', `${meetings}?$filter=${filter}`)
    expect(found.body.value).toMatchObject([{ joinWebUrl: JOIN }])
    const reports = `${meetings}/${found.body.value[0]?.id}/attendanceReports`
    const listed = await local.app('GET', reports)
    expect(listed.body.value).toMatchObject([{ totalParticipantCount: 1, attendanceRecords: [] }])
    const records = await local.app('GET', `${reports}/${listed.body.value[0]?.id}/attendanceRecords`)
    expect(records.body.value).toMatchObject([{ ...record, role: 'Attendee' }])
  })

  it('finds nothing at another address, and needs the filter', async () => {
    const meetings = `/users/${BILAL.userPrincipalName}/onlineMeetings`
    expect((await local.app('GET', `${meetings}?$filter=JoinWebUrl eq 'x'`)).body.value).toEqual([])
    expect((await local.app('GET', meetings)).status).toBe(400)
    expect((await local.app('GET', `${meetings}/nothing/attendanceReports`)).status).toBe(404)
  })
})
