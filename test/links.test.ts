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

describe('a sealed text', () => {
  it('comes back as it was, and looks different each time', () => {
    const [one, other] = [links.seal('page', 'Åse|g1'), links.seal('page', 'Åse|g1')]
    expect(one).not.toBe(other)
    expect(one).toMatch(/^[\w-]+$/)
    expect([links.unseal('page', one), links.unseal('page', other)]).toEqual(['Åse|g1', 'Åse|g1'])
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('g1')
  })

  it('is nothing for another purpose, or with another secret', () => {
    const token = links.seal('page', 'anna')
    expect(links.unseal('calendar', token)).toBeNull()
    const others = makeLinks({ secret: 'another secret', publicUrl: links.publicUrl })
    expect(others.unseal('page', token)).toBeNull()
  })

  it('is nothing as soon as one character is another, or the end is written otherwise', () => {
    const token = links.seal('page', 'anna')
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === 'A' ? 'B' : 'A'
      expect(links.unseal('page', token.slice(0, place) + other + token.slice(place + 1))).toBeNull()
    }
    for (const end of ['=', 'A', ' ', '%3D']) expect(links.unseal('page', token + end)).toBeNull()
  })

  it('is nothing when two are cut and put together', () => {
    const [one, other] = [links.seal('page', 'anna'), links.seal('page', 'bila')]
    for (let cut = 1; cut < one.length; cut++) {
      const both = one.slice(0, cut) + other.slice(cut)
      // Where the ends happen to be alike it is one of the two, unharmed.
      if (both !== one && both !== other) expect(links.unseal('page', both)).toBeNull()
    }
  })

  it('is nothing, and no error, when it is any text at all', () => {
    fc.assert(fc.property(fc.string(), (text) => links.unseal('page', text) === null))
    for (const text of ['', 'A', 'A'.repeat(38), 'A'.repeat(5000)]) expect(links.unseal('page', text)).toBeNull()
  })
})
