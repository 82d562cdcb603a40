import { attendanceListCard, type ListedPerson } from '../../bot/cards/attendance/attendanceList'
import { attendanceSummaryCard } from '../../bot/cards/attendance/attendanceSummary'
import type { Json } from '../../bot/cards/card'
import { answered, frame, held, id } from './builders'
import { elementsOfType, textOf, titlesOf, wordsIn } from './cardCheck'
import { absent } from './sampleCards'

const valuesOf = (input: { [name: string]: Json }): string[] =>
  Array.isArray(input['choices']) ? input['choices'].map((choice) => textOf((choice as { value: Json }).value)) : []

function person(number: number, changes: Partial<ListedPerson> = {}): ListedPerson {
  const name = `Person Etternavnesen-Nummer ${number}`
  return {
    id: id(`m${number}`),
    name,
    workplace: 'Nordre Follo hjemmetjeneste',
    rsvp: undefined,
    presence: null,
    ...changes,
  }
}

describe('the attendance list', () => {
  const list = { frame: frame('nb'), gathering: held({ mode: 'physical' }), savedCount: null, completed: false }

  it('has those who said yes first and those who cannot last', () => {
    const people = [
      person(1, { rsvp: answered('cannot-come') }),
      person(2),
      person(3, { rsvp: answered('on-site'), presence: 'on-site' }),
    ]
    const [input] = elementsOfType(attendanceListCard({ ...list, people }), 'Input.')
    expect(input?.['value']).toBe('m3')
    expect(input?.['choices']).toEqual([
      { title: 'Person Etternavnesen-Nummer 3 · Nordre Follo hjemmetjeneste · kommer', value: 'm3' },
      { title: 'Person Etternavnesen-Nummer 2 · Nordre Follo hjemmetjeneste · ikke svart', value: 'm2' },
      { title: 'Person Etternavnesen-Nummer 1 · Nordre Follo hjemmetjeneste · kan ikke', value: 'm1' },
    ])
  })

  it('has no more on a card than forty, and buttons to the others', () => {
    const people = Array.from({ length: 97 }, (_, index) => person(index))
    const page = (number: number) => attendanceListCard({ ...list, people, page: number })
    expect(titlesOf(page(0))).toEqual(['Neste 40', 'Lagre og se over'])
    expect(titlesOf(page(1))).toEqual(['Neste 17', 'Forrige 40', 'Lagre og se over'])
    expect(titlesOf(page(2))).toEqual(['Forrige 40', 'Lagre og se over'])
    expect(page(9)).toEqual(page(2))
    expect(wordsIn(page(1))).toContain('Side 2 av 3. 97 står på lista.')
    const shown = [0, 1, 2].flatMap((number) => elementsOfType(page(number), 'Input.').flatMap(valuesOf))
    expect(shown.toSorted()).toEqual(people.map((each) => String(each.id)).toSorted())
  })

  it('says of each page only who stood ticked on it, and where to go on', () => {
    const people = Array.from({ length: 41 }, (_, index) => person(index, { presence: 'on-site' }))
    const [forward, review] = elementsOfType(attendanceListCard({ ...list, people }), 'Action.Execute')
    expect(forward?.['data']).toMatchObject({ verb: 'list.save', page: 1 })
    expect(review?.['data']).not.toHaveProperty('page')
    const last = elementsOfType(attendanceListCard({ ...list, people, page: 1 }), 'Action.Execute')[0]
    expect(last?.['data']).toMatchObject({ page: 0, shown: 'm9' })
  })

  it('says exactly who will be told before anything is sent', () => {
    const view = { ...list, present: { onSite: 4, online: 0 }, absent }
    const words = wordsIn(attendanceSummaryCard(view))
    for (const { name } of absent) expect(words).toContain(name)
    expect(words).toContain('om Finn Gran, Hassan Ali')
    expect(words).toContain('så ingen leder får beskjed: Gro Haug')
  })
})
