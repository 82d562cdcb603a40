import type { ExternalId } from '../../../bot/domain/answers/external'
import {
  checkSignUp,
  decideOwn,
  decideSignUp,
  type AskedSignUp,
  type OwnWish,
  type SignUp,
} from '../../../bot/domain/answers/signUp'
import { confirmed, unconfirmed } from '../../support/externals'
import { asDay, invited } from '../../support/people'
import { cancelled } from '../../support/stages'

const open = invited({ audience: ['nurse', 'external'], mode: 'hybrid', seats: 2 })
const NOW = new Date('2026-02-20T10:00:00Z')
const ID = 'g1|kari' as ExternalId
const asked: AskedSignUp = {
  name: 'Kari Nordli',
  email: 'kari@utenfra.example',
  workplace: 'Nes legekontor',
  answer: 'on-site',
  language: 'nb',
}
const signUp: SignUp = { ...asked, answer: 'on-site' }
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

function problemsOf(changes: Partial<AskedSignUp>, gathering = open) {
  const check = checkSignUp({ ...asked, ...changes }, gathering)
  return check.ok ? {} : check.problems
}

describe('the form', () => {
  it('is tidied: spaces and line breaks in names, capitals in the address', () => {
    const check = checkSignUp({ ...asked, name: '  Kari\r\n  Nordli\u0000 ', email: ' Kari@Utenfra.Example ' }, open)
    expect(check).toEqual({ ok: true, signUp })
  })

  it('says what is wrong in each field, all at once', () => {
    expect(problemsOf({ name: ' ', email: 'kari', workplace: 'x'.repeat(121), answer: '' })).toEqual({
      name: 'missing',
      email: 'not-an-address',
      workplace: 'too-long',
      answer: 'missing',
    })
    expect(problemsOf({ name: 'x'.repeat(101), email: '' })).toEqual({ name: 'too-long', email: 'missing' })
    expect(problemsOf({ answer: 'cannot-come' })).toEqual({ answer: 'not-offered' })
  })

  it.each(['a@b', 'a b@c.no', 'a@b.no, c@d.no', 'a@b..no', '<a@b.no>', '@b.no', 'a@.no', 'a@b.no.'])(
    'takes %p for no address',
    (email) => expect(problemsOf({ email })).toEqual({ email: 'not-an-address' }),
  )

  it.each(['kari.nordli+kurs@ous-hf.no', "o'hara@nes.kommune.no", 'kåre@bærum.no'])(
    'takes %p for an address',
    (email) => expect(problemsOf({ email })).toEqual({}),
  )

  it('does not ask how to take part where there is one way', () => {
    expect(checkSignUp({ ...asked, answer: '' }, { ...open, mode: 'digital' })).toMatchObject({
      ok: true,
      signUp: { answer: 'online' },
    })
  })
})

describe('signing up', () => {
  it('is unconfirmed, and knows the gathering as it is', () => {
    const decision = decideSignUp(open, undefined, signUp, ID, NOW)
    expect(decision).toMatchObject({
      ok: true,
      changed: true,
      external: { id: ID, state: 'unconfirmed', day: '2026-03-12', year: 2026, at: NOW, sent: [] },
    })
  })

  it('is refused when the gathering does not take sign-ups', () => {
    expect(decideSignUp(open, undefined, signUp, ID, open.start)).toEqual({ ok: false, refusal: 'started' })
    const off = cancelled({ audience: ['external'] })
    expect(decideSignUp(off, undefined, signUp, ID, NOW)).toEqual({ ok: false, refusal: 'cancelled' })
  })

  it('again at once asks for no other link, and takes over what was written', () => {
    const current = unconfirmed('kari', { at: NOW })
    const again = decideSignUp(open, current, { ...signUp, name: 'Kari N. Nordli' }, ID, later(9))
    expect(again).toMatchObject({ changed: true, external: { at: NOW, name: 'Kari N. Nordli' } })
    expect(decideSignUp(open, current, signUp, ID, later(10))).toMatchObject({ external: { at: later(10) } })
  })

  it('again leaves alone what is confirmed, but for a new link', () => {
    const current = confirmed('kari', { at: NOW })
    const stranger = { ...signUp, name: 'Somebody Else', answer: 'online' as const }
    expect(decideSignUp(open, current, stranger, ID, later(9))).toEqual({ ok: true, external: current, changed: false })
    expect(decideSignUp(open, current, stranger, ID, later(30))).toEqual({
      ok: true,
      external: { ...current, at: later(30) },
      changed: true,
    })
  })

  it('sends no more than five links to one address', () => {
    const sent = [1, 2, 3, 4, 5].map((number) => `link@${number}`)
    const current = unconfirmed('kari', { at: NOW, sent })
    expect(decideSignUp(open, current, signUp, ID, later(600))).toMatchObject({ external: { at: NOW } })
  })
})

describe('the own page', () => {
  const own = (external: Parameters<typeof decideOwn>[1], wish: OwnWish, isFull = false, gathering = open) =>
    decideOwn(gathering, external, wish, isFull, NOW)

  it('confirms once: the second press changes nothing and keeps the place in the queue', () => {
    const first = own(unconfirmed('kari', { at: later(-30) }), 'confirm')
    if (!first.ok) throw new Error(first.refusal)
    expect(first).toMatchObject({ changed: true, external: { state: 'confirmed', confirmedAt: NOW, waited: false } })
    expect(decideOwn(open, first.external, 'confirm', true, later(5))).toEqual({ ...first, changed: false })
  })

  it('knows that there was no seat', () => {
    expect(own(unconfirmed('kari', { at: NOW }), 'confirm', true)).toMatchObject({ external: { waited: true } })
    expect(own(confirmed('kari'), 'online', true)).toMatchObject({ external: { answer: 'online', waited: false } })
  })

  it('does not confirm what has expired, but takes a cancellation', () => {
    const old = unconfirmed('kari', { at: later(-48 * 60) })
    expect(own(old, 'confirm')).toEqual({ ok: false, refusal: 'expired' })
    expect(own(old, 'cancel')).toMatchObject({ ok: true, external: { state: 'cancelled' } })
  })

  it('changes the way, cancels, and signs up after all at the back of the queue', () => {
    expect(own(confirmed('kari'), 'online')).toMatchObject({ changed: true, external: { answer: 'online' } })
    const gone = own(confirmed('kari'), 'cancel')
    if (!gone.ok) throw new Error(gone.refusal)
    expect(gone.external.state).toBe('cancelled')
    expect(own(gone.external, 'confirm')).toMatchObject({ external: { state: 'confirmed', confirmedAt: NOW } })
  })

  it('asks anew for a new day, and moves whoever was coming on site online when that is all there is', () => {
    const before = confirmed('kari', { day: asDay('2026-03-05') })
    expect(own(before, 'confirm')).toMatchObject({ changed: true, external: { day: '2026-03-12', confirmedAt: NOW } })
    const digital = { ...open, mode: 'digital' as const }
    expect(own(confirmed('kari'), 'confirm', false, digital)).toMatchObject({ external: { answer: 'online' } })
    expect(own(confirmed('kari'), 'on-site', false, digital)).toEqual({ ok: false, refusal: 'not-offered' })
  })

  it('is closed from the start', () => {
    expect(decideOwn(open, confirmed('kari'), 'cancel', false, open.start)).toEqual({ ok: false, refusal: 'started' })
  })
})
