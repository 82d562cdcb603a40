import { isReportDue, meetingStep, noMeeting, withLink, withoutLink, type Meeting } from '../../bot/domain/meeting'
import type { Gathering } from '../../bot/domain/gathering'
import { held, invited, plan } from '../support/people'

const NOW = new Date('2026-03-01T08:00:00Z')
const BOX = 'nettverket@example.no'
const LINK = 'https://teams.example/1'
const online = invited({ mode: 'hybrid' })
const none = noMeeting(online.id)
const made: Meeting = { ...none, eventId: 'e1', joinUrl: LINK, stamp: 's', mailbox: BOX, made: 1 }
const cancelled: Gathering = {
  ...plan({ mode: 'digital', onlineLink: LINK }),
  stage: 'cancelled',
  because: 'Snø',
  cancelledAt: NOW,
  invitedAt: NOW,
}
const step = (gathering: Gathering, meeting = none, stamp = 's', mailbox = BOX, now = NOW) =>
  meetingStep(gathering, meeting, stamp, mailbox, now)

describe('the meeting of a gathering', () => {
  it('is made when it is called and offers a place online', () => {
    expect(step(online)).toBe('make')
    expect(step(invited({ mode: 'digital' }))).toBe('make')
  })

  it.each<[string, Gathering]>([
    ['is on site only', invited({ mode: 'physical' })],
    ['has a link that somebody pasted', invited({ mode: 'digital', onlineLink: 'https://zoom.example/1' })],
    ['is not called yet', { ...plan({ mode: 'digital' }), stage: 'draft' }],
    ['is cancelled', { ...cancelled, onlineLink: null }],
    ['is held', held({ mode: 'digital' })],
  ])('is not made when it %s', (_, gathering) => {
    expect(step(gathering)).toBe('nothing')
  })

  it('is not made without a calendar to make it in, nor once the gathering has begun', () => {
    expect(step(online, none, 's', '')).toBe('nothing')
    expect(step(online, none, 's', BOX, online.start)).toBe('nothing')
  })

  it('is left alone as long as it says what it should, and is changed when it does not', () => {
    expect(step({ ...online, onlineLink: LINK }, made)).toBe('nothing')
    expect(step({ ...online, onlineLink: LINK }, made, 'other')).toBe('change')
    expect(step(online, made, 'other')).toBe('change')
  })

  it.each<[string, Gathering]>([
    ['is turned into one on site', invited({ mode: 'physical', onlineLink: LINK })],
    ['gets another link', invited({ mode: 'digital', onlineLink: 'https://zoom.example/1' })],
    ['is cancelled', cancelled],
  ])('is cancelled when the gathering %s', (_, gathering) => {
    expect(step(gathering, made)).toBe('cancel')
  })

  it('is not touched while people sit in it, or after', () => {
    expect(step(invited({ mode: 'physical' }), made, 'other', BOX, online.start)).toBe('nothing')
    expect(step(online, made, 'other', BOX, online.end)).toBe('nothing')
  })

  it('is changed and cancelled also when the network has chosen no calendar any more', () => {
    expect(step(online, made, 'other', '')).toBe('change')
    expect(step(cancelled, made, 's', '')).toBe('cancel')
  })
})

describe('the link of a gathering', () => {
  it('is put where it lacks one', () => {
    expect(withLink(online, made)).toEqual({ ...online, onlineLink: LINK })
    expect(withLink({ ...online, onlineLink: LINK }, made)).toBeNull()
    expect(withLink({ ...online, onlineLink: 'https://zoom.example' }, made)).toBeNull()
    expect(withLink(online, none)).toBeNull()
    expect(withLink(invited({ mode: 'physical' }), made)).toBeNull()
  })

  it('is taken away with its meeting, and never a pasted one', () => {
    expect(withoutLink({ ...online, onlineLink: LINK }, made)).toEqual(online)
    expect(withoutLink({ ...online, onlineLink: 'https://zoom.example' }, made)).toBeNull()
    expect(withoutLink(cancelled, made)).toBeNull()
  })
})

describe('the report of a meeting', () => {
  const after = (minutes: number) => new Date(online.end.getTime() + minutes * 60_000)
  const due = (minutes: number, readAfter?: number, gathering: Gathering = online) =>
    isReportDue(gathering, { ...made, reportReadAt: readAfter === undefined ? null : after(readAfter) }, after(minutes))

  it('is looked for from ten minutes after the end, for a day', () => {
    expect([9, 10, 24 * 60, 24 * 60 + 1].map((minutes) => due(minutes))).toEqual([false, true, true, false])
    expect(due(30, undefined, held({ mode: 'hybrid' }))).toBe(true)
  })

  it('is read once more some hours later, for those who stayed on', () => {
    expect(due(60, 15)).toBe(false)
    expect(due(180, 15)).toBe(true)
    expect(due(200, 181)).toBe(false)
  })

  it('is read anew when the gathering was moved after it was read', () => {
    expect(due(15, -60 * 24)).toBe(true)
  })

  it('is not looked for where there was no meeting of ours', () => {
    expect(due(30, undefined, { ...cancelled })).toBe(false)
    expect(isReportDue(online, none, after(30))).toBe(false)
  })
})
