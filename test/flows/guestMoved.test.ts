import type { Rsvp } from '../../bot/domain/answers/rsvp'
import { drawing } from '../../bot/flows/sending/drawMatter'
import { makeLinks } from '../../bot/links'
import { ahus, anna, asDay, comes, invited, outcomes, person, recordsOf } from '../support/people'

describe('the card of a gathering that was moved', () => {
  const before = invited()
  const announceAt = new Date('2026-03-01T09:00:00Z')
  const moved = invited({
    start: new Date('2026-03-19T11:00:00Z'),
    end: new Date('2026-03-19T14:00:00Z'),
    sequence: 1,
    lastChange: { at: announceAt, by: anna.id, announceAt, before },
  })
  const guest = person('gry', { area: ahus })
  const stranger = person('siri', { area: ahus })
  const answer = { ...comes(guest), day: asDay('2026-03-12'), guest: true } as Rsvp
  const records = () => recordsOf({ members: [anna, guest, stranger], gatherings: [moved], rsvps: [answer] })
  const draw = drawing({
    records,
    outcomeOf: outcomes(),
    surveyAnswerOf: () => null,
    links: makeLinks({ secret: 'secret', publicUrl: 'https://example.no' }),
    now: () => announceAt,
  })

  it('is there for a guest from another area who had said yes, and for no other', () => {
    const card = JSON.stringify(draw.matter({ kind: 'moved', gathering: moved.id }, guest, '29:gry'))
    expect(card).toContain('19. mars')
    expect(draw.matter({ kind: 'moved', gathering: moved.id }, stranger, '29:siri')).toBeNull()
  })
})
