import { startLocal } from '../local'

describe('the control page', () => {
  it('is plain HTML in bokmål with a script from the same server that is valid JavaScript', async () => {
    const local = await startLocal()
    const page = String((await local.ask('GET', '/')).json)
    expect(page).toContain('<html lang="nb">')
    for (const words of [
      '+1 time',
      '+1 døgn',
      '+1 uke',
      'Tilbake til virkelig tid',
      'Slå av alle feil',
      'E-post som ikke kommer fram',
      'href="/mail"',
    ]) {
      expect(page).toContain(words)
    }
    const script = await fetch(`${local.m365.url}/local/control.js`)
    expect(script.headers.get('content-type')).toContain('text/javascript')
    const source = await script.text()
    expect(() => new Function(source)).not.toThrow()
    await local.m365.close()
  })
})
