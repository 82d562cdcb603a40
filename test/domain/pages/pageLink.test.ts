import { linkUntil, mayBeRenewed, openingOf, type PageLink } from '../../../bot/domain/pages/pageLink'
import { anna, asDay, invited, person } from '../../support/people'

const now = new Date('2026-03-02T09:00:00Z')
const ends = new Date('2026-03-12T14:00:00Z')
const link: PageLink = {
  member: anna.id,
  matter: { kind: 'invitation', gathering: invited().id },
  number: 2,
  mark: 'mark',
  until: linkUntil(ends, now),
}
const known = { member: anna, number: 2, mark: 'mark', matterUntil: ends }

describe('a personal link', () => {
  it('opens its matter until that is over', () => {
    expect(openingOf(link, known, now)).toBe('ok')
    expect(openingOf(link, known, new Date(ends.getTime() - 1))).toBe('ok')
    expect(openingOf(link, known, ends)).toBe('over')
    expect(openingOf(link, { ...known, matterUntil: null }, now)).toBe('over')
  })

  it('outlasts its matter by sixty days, for matters are moved, and is out of date after that', () => {
    expect(link.until).toEqual(new Date('2026-05-10T22:00:00Z'))
    const moved = { ...known, matterUntil: new Date('2026-09-01T10:00:00Z') }
    expect(openingOf(link, moved, new Date('2026-05-10T21:59:59Z'))).toBe('ok')
    expect(openingOf(link, moved, new Date('2026-05-10T22:00:00Z'))).toBe('expired')
  })

  it('is taken back by a new number, and does not fit another address', () => {
    expect(openingOf(link, { ...known, number: 3 }, now)).toBe('revoked')
    expect(openingOf(link, { ...known, mark: 'another' }, now)).toBe('revoked')
  })

  it('is nobody’s when its member is not on the name list or has left, and still hers on leave', () => {
    expect(openingOf(link, { ...known, member: undefined }, now)).toBe('left')
    const left = person('anna', { standing: { kind: 'left', on: asDay('2026-03-01') } })
    expect(openingOf(link, { ...known, member: left }, now)).toBe('left')
    const onLeave = person('anna', { standing: { kind: 'on-leave', from: asDay('2026-03-01'), to: null } })
    expect(openingOf(link, { ...known, member: onLeave }, now)).toBe('ok')
  })

  it('is renewed where a new one would open something', () => {
    expect((['ok', 'expired', 'revoked', 'over', 'left'] as const).filter(mayBeRenewed)).toEqual(['expired', 'revoked'])
  })
})
