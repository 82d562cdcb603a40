import type { MemberId } from '../../bot/domain/member'
import { everybody, invited, ola, person } from '../support/people'
import { startTrial, type Trial } from '../support/trial'

const name = (index: number): string => `n${String(index).padStart(3, '0')}`
const many = Array.from({ length: 60 }, (_, index) => person(name(index), { entraId: null }))

describe('a list for more people than one card holds', () => {
  let trial: Trial
  const press = async (verb: string, data: object): Promise<string> =>
    JSON.stringify((await trial.press(ola, verb, { gathering: 'g1', ...data })).value)
  const presence = (id: string): string | undefined =>
    trial.program.network.marks
      .all()
      .filter((mark) => mark.member === (id as MemberId))
      .toSorted((one, other) => other.number - one.number)[0]?.presence

  beforeAll(async () => {
    const now = '2026-03-12T12:00:00Z'
    trial = await startTrial({ now, members: [...everybody, ...many], gatherings: [invited()] })
  })
  afterAll(() => trial.close())

  it('saves the ticks of a page and turns to the next one', async () => {
    const second = await press('list.save', { onSite: `${name(0)},${name(1)}`, shown: '', page: 1 })
    expect(second).toContain('Side 2 av 2')
    expect(second).toContain('Lagret: 2 til stede.')
    expect(presence(name(0))).toBe('on-site')
  })

  it('unticks only those who stood ticked on the page that is sent', async () => {
    await press('list.save', { onSite: name(50), shown: '', page: 0 })
    const first = await press('list.save', { onSite: name(0), shown: `${name(0)},${name(1)}`, page: 0 })
    expect(first).toContain('Side 1 av 2')
    expect([presence(name(0)), presence(name(1)), presence(name(50))]).toEqual(['on-site', 'absent', 'on-site'])
  })

  it('opens at the page that is asked for, and at the last one when there are fewer', async () => {
    expect(await press('list.open', { page: 1 })).toContain('Side 2 av 2')
    expect(await press('list.open', { page: 9 })).toContain('Side 2 av 2')
    expect(await press('list.open', {})).toContain('Side 1 av 2')
  })

  it('looks over all of the pages, each person once', async () => {
    const summary = await press('list.save', { onSite: name(0), shown: name(0) })
    expect(summary).toContain('Se over før du fullfører')
    expect(summary).toContain('Alle står i fanen Oversikt.')
    const { body } = JSON.parse(summary) as { body: { id?: string; choices?: { value: string }[] }[] }
    const choices = body.find(({ id }) => id === 'excused')?.choices ?? []
    expect(choices).toHaveLength(30)
    expect(new Set(choices.map(({ value }) => value)).size).toBe(30)
  })

  it('shows what will be said of whoever has told the keeper, before it is sent', async () => {
    const looked = await press('list.excuse', { excused: 'anna,bilal', shown: '' })
    expect(looked).toContain('"value":"anna,bilal"')
    expect(looked).toContain('Anna Testesen · meldte fra etter fristen')
    expect(looked).toContain('Se over før du fullfører')
    const again = await press('list.excuse', { excused: 'anna', shown: 'anna,bilal' })
    expect(again).not.toContain('Bilal Testesen · meldte fra etter fristen')
    expect([presence('anna'), presence('bilal'), presence('cato')]).toEqual(['excused', 'absent', undefined])
  })

  it('completes everybody, and keeps whom another card has excused', async () => {
    await press('list.complete', { excused: '', shown: '' })
    expect([presence('anna'), presence('bilal'), presence(name(59))]).toEqual(['excused', 'absent', 'absent'])
    expect([presence(name(0)), presence(name(50))]).toEqual(['on-site', 'on-site'])
  })

  it('refuses a page that is no number', async () => {
    expect(await press('list.save', { onSite: '', page: 'to' })).toContain('Noe manglet i svaret')
  })
})
