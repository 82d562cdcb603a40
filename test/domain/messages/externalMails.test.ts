import type { External } from '../../../bot/domain/answers/external'
import { nextMail } from '../../../bot/domain/messages/externalMails'
import type { Gathering } from '../../../bot/domain/gathering'
import { DEFAULT_SETTINGS } from '../../../bot/domain/settings'
import { confirmed, unconfirmed } from '../../support/externals'
import { held, invited } from '../../support/people'
import { cancelled } from '../../support/stages'

const open = invited({ audience: ['external'], mode: 'hybrid', seats: 2 })
const MORNING = new Date('2026-02-24T08:00:00Z')
const NIGHT = new Date('2026-02-24T22:00:00Z')

function mailTo(external: External, about: { gathering?: Gathering; hasSeat?: boolean; now?: Date } = {}) {
  const { gathering = open, hasSeat = true, now = MORNING } = about
  return nextMail(gathering, external, hasSeat, DEFAULT_SETTINGS, now)
}

/** Everything that goes out, until there is nothing more. */
function mailsTo(external: External, about: Parameters<typeof mailTo>[1] = {}): string[] {
  const kinds: string[] = []
  for (let current = external; kinds.length < 10;) {
    const mail = mailTo(current, about)
    if (!mail) break
    kinds.push(mail.kind)
    current = mail.told(current)
  }
  return kinds
}

describe('mail to participants from outside', () => {
  it('asks to confirm, once, at any hour, and not when it is too late', () => {
    const at = NIGHT
    expect(mailsTo(unconfirmed('kari', { at }), { now: NIGHT })).toEqual(['confirm'])
    expect(mailsTo(unconfirmed('kari', { at }), { now: new Date(at.getTime() + 48 * 3_600_000) })).toEqual([])
    expect(mailsTo({ ...unconfirmed('kari', { at }), state: 'cancelled' }, { now: NIGHT })).toEqual([])
  })

  it('asks once more when the form is filled in again, and tells whoever is signed up that she is', () => {
    const again = unconfirmed('kari', { at: MORNING, sent: ['link@2026-02-20T08:00:00.000Z'] })
    expect(mailsTo(again)).toEqual(['confirm'])
    expect(mailsTo({ ...confirmed('kari'), at: MORNING })).toEqual(['already'])
  })

  it('says nothing to whoever knows it all, has no address, or is not signed up', () => {
    expect(mailsTo(confirmed('kari'))).toEqual([])
    expect(mailsTo(confirmed('door', { email: null }), { gathering: { ...open, venue: 'Elsewhere' } })).toEqual([])
    expect(
      mailsTo({ ...confirmed('kari'), state: 'cancelled' }, { gathering: { ...open, venue: 'Elsewhere' } }),
    ).toEqual([])
  })

  it('tells of another day, and asks anew; of another place, and does not', () => {
    const start = new Date('2026-03-19T11:00:00Z')
    const moved = { ...open, start, end: new Date('2026-03-19T14:00:00Z') }
    expect(mailsTo(confirmed('kari'), { gathering: moved })).toEqual(['moved'])
    expect(mailsTo(confirmed('kari'), { gathering: { ...open, venue: 'Ski rådhus' } })).toEqual(['changed'])
    expect(mailsTo(confirmed('kari'), { gathering: { ...open, mode: 'digital' } })).toEqual(['other-way'])
  })

  it('tells of moving there and back again, after which the sign-up stands', () => {
    const moved = { ...open, start: new Date('2026-03-19T11:00:00Z'), end: new Date('2026-03-19T14:00:00Z') }
    const external = confirmed('kari')
    const told = mailTo(external, { gathering: moved })?.told(external)
    if (!told) throw new Error('nothing was told')
    expect(mailsTo(told)).toEqual(['changed'])
  })

  it('tells whoever has confirmed that it is off, until it would have been over', () => {
    const off = cancelled({ audience: ['external'], mode: 'hybrid' })
    expect(mailsTo(confirmed('kari'), { gathering: off })).toEqual(['cancelled'])
    expect(mailsTo(unconfirmed('kari'), { gathering: off })).toEqual([])
    expect(mailsTo(confirmed('kari'), { gathering: off, now: open.end })).toEqual([])
  })

  it('tells of a seat that comes and goes, each time once', () => {
    const waiting = confirmed('kari', { waited: true })
    expect(mailsTo(waiting, { hasSeat: false })).toEqual([])
    expect(mailsTo(waiting, { hasSeat: true })).toEqual(['seat-given'])
    const seated = mailTo(waiting, { hasSeat: true })?.told(waiting)
    if (!seated) throw new Error('nothing was told')
    expect(mailsTo(seated, { hasSeat: false })).toEqual(['seat-lost'])
    expect(mailsTo(confirmed('per'), { hasSeat: false })).toEqual(['seat-lost'])
    expect(mailsTo(confirmed('per', { answer: 'online' }), { hasSeat: false })).toEqual([])
  })

  it('reminds the day before at noon, whoever has a place and did not sign up just then', () => {
    const noon = new Date('2026-03-11T11:00:00Z')
    expect(mailsTo(confirmed('kari'), { now: new Date(noon.getTime() - 1) })).toEqual([])
    expect(mailsTo(confirmed('kari'), { now: noon })).toEqual(['day-before'])
    expect(mailsTo(confirmed('kari', { waited: true }), { now: noon, hasSeat: false })).toEqual([])
    expect(mailsTo(confirmed('kari', { confirmedAt: noon }), { now: noon })).toEqual([])
    expect(mailsTo(confirmed('kari'), { now: open.start })).toEqual([])
  })

  it('lets what can wait wait through the night, and not what is for tomorrow', () => {
    const elsewhere = { ...open, venue: 'Ski rådhus' }
    expect(mailsTo(confirmed('kari'), { gathering: elsewhere, now: NIGHT })).toEqual([])
    const eve = new Date('2026-03-11T22:00:00Z')
    expect(mailsTo(confirmed('kari'), { gathering: elsewhere, now: eve })).toEqual(['changed', 'day-before'])
  })

  it('is silent when the gathering has been held', () => {
    expect(mailsTo(unconfirmed('kari'), { gathering: held({ audience: ['external'] }) })).toEqual([])
  })
})
