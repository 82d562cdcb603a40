import type { ExternalId } from '../../../bot/domain/answers/external'
import { addWalkIn, markExternal } from '../../../bot/domain/attendance/externalPresence'
import { confirmed } from '../../support/externals'
import { anna, held, invited, ola } from '../../support/people'
import { cancelled, draft } from '../../support/stages'

const open = invited({ audience: ['nurse', 'external'] })
const DURING = new Date('2026-03-12T11:30:00Z')
const asked = { name: 'Pia Nygård', workplace: null, presence: 'on-site' as const }
const ID = 'g1|walk-in-1' as ExternalId

describe('ticking somebody from outside', () => {
  it('says who ticked, and the same again changes nothing', () => {
    const first = markExternal(open, ola, confirmed('kari'), 'on-site', DURING)
    if (!first.ok) throw new Error(first.refusal)
    expect(first).toMatchObject({ changed: true, external: { presence: 'on-site', by: 'ola' } })
    expect(markExternal(open, ola, first.external, 'on-site', DURING)).toEqual({ ...first, changed: false })
    expect(markExternal(open, ola, first.external, null, DURING)).toMatchObject({ external: { presence: null } })
  })

  it('can be put right after the list is completed', () => {
    expect(markExternal(held(), ola, confirmed('kari'), 'online', DURING)).toMatchObject({ ok: true })
  })

  it('is for the list keeper, and from the start on', () => {
    const refusal = (gathering: Parameters<typeof markExternal>[0], keeper = ola, now = DURING) =>
      markExternal(gathering, keeper, confirmed('kari'), 'on-site', now)
    expect(refusal(open, anna)).toEqual({ ok: false, refusal: 'not-your-list' })
    expect(refusal(open, ola, new Date(open.start.getTime() - 1))).toEqual({ ok: false, refusal: 'not-started' })
    expect(refusal(draft())).toEqual({ ok: false, refusal: 'not-open' })
    expect(refusal(cancelled())).toEqual({ ok: false, refusal: 'cancelled' })
  })
})

describe('whoever comes without having signed up', () => {
  it('is there, without an address and without a seat in the plan', () => {
    expect(addWalkIn(open, ola, asked, ID, 'nb', DURING)).toMatchObject({
      ok: true,
      external: { id: ID, name: 'Pia Nygård', email: null, presence: 'on-site', state: 'confirmed', by: 'ola' },
    })
  })

  it('is added by the list keeper only', () => {
    expect(addWalkIn(open, anna, asked, ID, 'nb', DURING)).toEqual({ ok: false, refusal: 'not-your-list' })
  })
})
