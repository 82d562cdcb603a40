import { rosterAs } from '../../bot/flows/sending/drawGathering'
import { anna, asDay, bilal, invited, ola, person, recordsOf } from '../support/people'

describe('the digest before the roster closes', () => {
  const leader = person('lise', { role: 'working-group', manager: null })
  const nurse = person('nurse', { manager: leader.id })
  const records = () => recordsOf({ members: [anna, bilal, nurse, leader, ola], gatherings: [invited()] })
  const the = { records, now: () => new Date('2026-02-17T09:00:00Z') }
  const frame = { language: 'nb' as const, refresh: null }

  it('is for whoever is somebody’s manager, whatever else she is, and for nobody else', () => {
    expect(JSON.stringify(rosterAs(the, asDay('2026-02-17'), leader, frame))).toContain('Nurse Testesen')
    expect(JSON.stringify(rosterAs(the, asDay('2026-02-17'), leader, frame))).not.toContain('Anna')
    expect(rosterAs(the, asDay('2026-02-17'), ola, frame)).toBeNull()
    expect(rosterAs(the, asDay('2026-02-17'), anna, frame)).toBeNull()
  })
})
