import { areaLeaderOf, atWorkplace, everybodyIn, managedBy } from '../../bot/domain/everybody'
import { everybodyInvited, invitedTo, isAmongInvited } from '../../bot/domain/audience'
import { ahus, anna, bilal, everybody, follo, invited, mona, ola, person, workplace } from '../support/people'

const members = new Map(everybody.map((member) => [member.id, member]))

describe('the name list', () => {
  it('is looked up by manager, workplace and area', () => {
    expect(managedBy(mona.id, members)).toContain(anna)
    expect(managedBy(anna.id, members)).toEqual([])
    expect(atWorkplace(workplace.id, members)).toContain(bilal)
    expect(atWorkplace(null, members)).toEqual([])
    expect(areaLeaderOf(follo, members)).toBe(ola)
    expect(areaLeaderOf(ahus, members)).toBeUndefined()
  })

  it('is the same list until somebody changes', () => {
    expect(everybodyIn(members)).toBe(everybodyIn(members))
    const later = new Map(members).set(anna.id, person('anna', { area: ahus }))
    expect(everybodyIn(later)).not.toBe(everybodyIn(members))
    expect(isAmongInvited(invited(), anna.id, members)).toBe(true)
    expect(isAmongInvited(invited(), anna.id, later)).toBe(false)
  })

  it('has the same people invited, asked for one way or the other', () => {
    expect(everybodyInvited(invited(), members)).toEqual(invitedTo(invited(), everybody))
    expect(everybodyInvited(invited({ areas: [ahus] }), members)).toEqual(
      invitedTo(invited({ areas: [ahus] }), everybody),
    )
  })
})
