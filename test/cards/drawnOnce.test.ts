import * as fc from 'fast-check'
import { drawOnceWith, drawWith, type Card } from '../../bot/cards/card'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { answered, plan, view } from './builders'

const template = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: '${title}' },
    { type: 'TextBlock', $data: '${lines}', text: '${$data}' },
    { type: 'TextBlock', $when: '${exists(more)}', text: '${more}' },
  ],
}
type Lines = { title: string; lines: string[]; more: string | null }

describe('cards that many people get alike', () => {
  it('are what they would be if each were drawn by itself', () => {
    const [drawOnce, draw] = [drawOnceWith<Lines>(template), drawWith<Lines>(template)]
    const few = fc.constantFrom('', 'a', 'b', '${title}', '"}')
    const lines = fc.record({ title: few, lines: fc.array(few, { maxLength: 2 }), more: fc.option(few) })
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 20 }), (views) => {
        for (const each of views) expect(drawOnce(each)).toEqual(draw(each))
      }),
    )
  })

  it('are drawn once, and nobody can alter what the others get', () => {
    const draw = drawOnceWith<Lines>(template)
    const lines = { title: 'a', lines: ['b'], more: null }
    const first = draw(lines)
    expect(draw({ ...lines, lines: ['b'] })).toBe(first)
    expect(draw({ ...lines, lines: ['c'] })).not.toEqual(first)
    const body = first['body'] as Card[]
    expect(() => body.push(first)).toThrow(TypeError)
    expect(() => Object.assign(body[0] ?? {}, { text: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(first, { body: [] })).toThrow(TypeError)
  })

  it('are drawn anew when there are too many', () => {
    const draw = drawOnceWith<Lines>(template)
    const titled = (index: number) => draw({ title: `${index}`, lines: [], more: null })
    const first = titled(0)
    for (let index = 1; index <= 1000; index++) titled(index)
    expect(titled(0)).not.toBe(first)
    expect(titled(0)).toEqual(first)
  })

  it('refresh for each receiver alone, and keep each their buttons', () => {
    const rsvp = answered('cannot-come')
    const instead = (name: string) => ({ colleagues: [{ id: rsvp.member, name }], asked: null, elsewhere: [] })
    const cardFor = (userId: string, name: string): Card =>
      receiptCard({
        ...view('nb', { rsvp, instead: instead(name) }),
        frame: { language: 'nb', refresh: { matter: { kind: 'invitation', gathering: plan.id }, userIds: [userId] } },
      })
    const [one, other] = [cardFor('29:one', 'Anne'), cardFor('29:other', 'Berit')]
    expect(one['refresh']).toMatchObject({ userIds: ['29:one'] })
    expect(other['refresh']).toMatchObject({ userIds: ['29:other'] })
    expect(JSON.stringify(one['actions'])).toContain('Anne')
    expect(JSON.stringify(one['actions'])).not.toContain('Berit')
    expect(one['body']).toBe(other['body'])
  })
})
