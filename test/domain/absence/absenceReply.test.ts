import { acknowledge } from '../../../bot/domain/absence/absenceReply'
import { anna, held, mona } from '../../support/people'

const now = new Date('2026-03-13T08:00:00Z')
const later = new Date('2026-03-14T08:00:00Z')
const asked = { gathering: held().id, year: 2026, manager: mona.id, comment: null }
const first = { ...asked, acknowledgedAt: now }

describe('acknowledging a notice', () => {
  it('is kept with its time, and with what the manager wrote', () => {
    expect(acknowledge(undefined, [anna.id], asked, now)).toEqual({ ok: true, reply: first, changed: true })
    expect(acknowledge(undefined, [anna.id], { ...asked, comment: 'Takk' }, now)).toMatchObject({
      reply: { comment: 'Takk' },
    })
  })

  it('is refused to whoever has been told of nobody, also if she answered before', () => {
    const refused = { ok: false, refusal: 'notice-not-yours' }
    expect(acknowledge(undefined, [], asked, now)).toEqual(refused)
    expect(acknowledge(first, [], asked, now)).toEqual(refused)
  })

  it('a second time changes nothing', () => {
    expect(acknowledge(first, [anna.id], asked, later)).toEqual({ ok: true, reply: first, changed: false })
  })

  it('can be followed by a comment, and keeps the time it was acknowledged first', () => {
    expect(acknowledge(first, [anna.id], { ...asked, comment: 'Snakket med henne' }, later)).toEqual({
      ok: true,
      reply: { ...first, comment: 'Snakket med henne' },
      changed: true,
    })
  })

  it('without a comment, or with the same again, leaves the comment that is there', () => {
    const commented = { ...first, comment: 'Takk' }
    for (const comment of [null, 'Takk']) {
      expect(acknowledge(commented, [anna.id], { ...asked, comment }, later)).toEqual({
        ok: true,
        reply: commented,
        changed: false,
      })
    }
  })
})
