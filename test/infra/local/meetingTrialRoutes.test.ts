import { ANNA, BILAL, startLocal, type Local } from './local'

const joinWebUrl = 'https://teams.microsoft.com/l/meetup-join/1'

describe('a trial says who was in a meeting', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal()
    await local.app('POST', '/users', ANNA)
    await local.app('POST', '/users', BILAL)
    await local.ask('POST', '/local/meetings', { organizer: BILAL.mail, joinWebUrl })
  })
  afterEach(() => local.m365.close())

  const records = async () => {
    const meetings = `/users/${BILAL.userPrincipalName}/onlineMeetings`
    const found = await local.app('GET', `${meetings}?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinWebUrl}'`)}`)
    const reports = `${meetings}/${found.body.value[0]?.id}/attendanceReports`
    const listed = (await local.app('GET', reports)).body.value
    return Promise.all(
      listed.map(async ({ id }) => (await local.app('GET', `${reports}/${id}/attendanceRecords`)).body.value),
    )
  }

  it('by who and when, one session after the other', async () => {
    const first = { person: 'm1', from: '2026-03-12T12:00', to: '2026-03-12T13:30' }
    const second = { name: 'Gjest', email: 'gjest@kommune.example', from: '2026-03-12T13:00', to: '2026-03-12T14:00' }
    for (const attended of [[first], [second]]) {
      expect((await local.ask('POST', '/local/meetings', { joinWebUrl, attended })).status).toBe(201)
    }
    expect(await records()).toMatchObject([
      [
        {
          emailAddress: ANNA.mail,
          totalAttendanceInSeconds: 5400,
          identity: { displayName: 'Anna Berg', id: expect.stringMatching(/-/) as unknown },
          attendanceIntervals: [{ joinDateTime: '2026-03-12T11:00:00.000Z', durationInSeconds: 5400 }],
        },
      ],
      [{ emailAddress: 'gjest@kommune.example', identity: { displayName: 'Gjest', id: null } }],
    ])
  })

  it('of a meeting that there is, at times that there are', async () => {
    const someone = { person: 'm1', from: '2026-03-12T12:00', to: '2026-03-12T13:30' }
    const other = await local.ask('POST', '/local/meetings', { joinWebUrl: 'https://x', attended: [someone] })
    expect(other.status).toBe(404)
    const attended = [{ ...someone, from: 'i går' }]
    expect((await local.ask('POST', '/local/meetings', { joinWebUrl, attended })).status).toBe(400)
    expect(await records()).toEqual([])
  })

  it('and without a policy in Teams, the app may not read it', async () => {
    await local.ask('POST', '/local/calendar', { onlineMeetings: false })
    const meetings = `/users/${BILAL.userPrincipalName}/onlineMeetings`
    expect((await local.app('GET', `${meetings}?$filter=JoinWebUrl eq 'x'`)).status).toBe(403)
  })
})
