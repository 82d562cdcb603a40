import * as fc from 'fast-check'
import { makeLinks } from '../bot/links'

const links = makeLinks({ secret: 'a secret for this test', publicUrl: 'https://bot.example' })

describe('a signed link', () => {
  it('is right for what was signed, and stays the same', () => {
    const signature = links.sign('calendar', 'g1', 'anna')
    expect(links.sign('calendar', 'g1', 'anna')).toBe(signature)
    expect(links.check('calendar', signature, 'g1', 'anna')).toBe(true)
    expect(signature).toMatch(/^[\w-]{43}$/)
  })

  it('is wrong for another purpose, other parts, or with another secret', () => {
    const signature = links.sign('calendar', 'g1')
    expect(links.check('hours', signature, 'g1')).toBe(false)
    expect(links.check('calendar', signature, 'g2')).toBe(false)
    const others = makeLinks({ secret: 'another secret', publicUrl: links.publicUrl })
    expect(others.check('calendar', signature, 'g1')).toBe(false)
  })

  it.each(['', 'short', 'æøå', '='.repeat(43)])('is wrong, and no error, when it is no signature: %p', (text) => {
    expect(links.check('calendar', text, 'g1')).toBe(false)
  })

  it('never fits other parts, however they are cut', () => {
    const parts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const fits = links.check('purpose', links.sign('purpose', ...one), ...other)
        expect(fits).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})
