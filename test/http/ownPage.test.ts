import { confirmed } from '../support/externals'
import { openTrial, themeDay, type OpenTrial } from './openTrial'

const PAGE = '/apen/g1'
const kari = { name: 'Kari Nordli', email: 'kari@utenfra.example', workplace: 'Nes legekontor', answer: 'on-site' }

let open: OpenTrial
beforeEach(async () => {
  open = await openTrial()
})
afterEach(() => open.close())

const textOf = async (path: string) => (await open.look(path)).text()
const pass = (minutes: number) => {
  open.now = new Date(open.now.getTime() + minutes * 60_000)
}

describe('the own page', () => {
  const signedUp = async () => {
    await open.post(PAGE, kari)
    return open.ownPath(open.only())
  }
  const press = async (path: string, wish: string) => {
    const answer = await open.post(path, { wish })
    expect(answer.status).toBe(303)
    return textOf(answer.headers.get('location') ?? '')
  }

  it('is opened without confirming: mail scanners do that', async () => {
    const path = await signedUp()
    const html = await textOf(path)
    expect(html).toContain('Bekreft påmeldingen din')
    expect(html).toContain('Nes legekontor')
    expect(open.only().state).toBe('unconfirmed')
  })

  it('confirms by the button, once', async () => {
    const path = await signedUp()
    const html = await press(path, 'confirm')
    expect(html).toContain('Du er påmeldt')
    expect(html).toMatch(/href="http:\/\/bot\.example\/kalender\/samling\/g1\.[\w-]+\.ics/)
    expect(html).not.toContain('meet.example')
    expect(open.only()).toMatchObject({ state: 'confirmed', confirmedAt: open.now })
    const puts = open.puts
    await press(path, 'confirm')
    expect(open.puts).toBe(puts)
  })

  it('opens the online meeting only for who takes part online', async () => {
    const path = await signedUp()
    await press(path, 'confirm')
    expect(await press(path, 'online')).toContain('https://meet.example/fagdag')
  })

  it('puts whoever comes too late for a seat on the waiting list, and says which number', async () => {
    for (const name of ['per', 'pia', 'pal']) {
      open.externals.set(name, confirmed(name))
    }
    await open.post(PAGE, kari)
    const row = [...open.externals.values()].find(({ email }) => email === kari.email)
    if (!row) throw new Error('no row')
    const html = await press(open.ownPath(row), 'confirm')
    expect(html).toContain('Du står på venteliste')
    expect(html).toContain('Du er nummer 2 i køen.')
    expect(open.externals.get(row.id)).toMatchObject({ waited: true })
  })

  it('takes a cancellation, and a change of mind', async () => {
    const path = await signedUp()
    await press(path, 'confirm')
    expect(await press(path, 'cancel')).toContain('Du er meldt av')
    expect(await press(path, 'confirm')).toContain('Du er påmeldt')
  })

  it('asks anew when the day has moved', async () => {
    const path = await signedUp()
    await press(path, 'confirm')
    open.gathering = {
      ...themeDay,
      start: new Date('2026-03-19T11:00:00Z'),
      end: new Date('2026-03-19T14:00:00Z'),
    }
    expect(await textOf(path)).toContain('Samlingen er endret. Blir du med?')
    expect(await press(path, 'confirm')).toContain('Torsdag 19. mars')
    expect(open.only().day).toBe('2026-03-19')
  })

  it('says that the link is too old after two days', async () => {
    const path = await signedUp()
    pass(48 * 60)
    const answer = await open.look(path)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('Meld deg på én gang til, så får du en ny.')
    await open.post(path, { wish: 'confirm' })
    expect(open.only().state).toBe('unconfirmed')
  })

  it('opens for nobody with another signature, and tells nothing when the row is gone', async () => {
    const path = await signedUp()
    const wrong = path.replace(/.{6}$/, 'AAAAAA')
    const answer = await open.look(wrong)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('Kari')
    expect((await open.post(wrong, { wish: 'confirm' })).status).toBe(404)
    open.externals.clear()
    expect((await open.look(path)).status).toBe(404)
  })

  it('does nothing for a wish that is not there', async () => {
    const path = await signedUp()
    const puts = open.puts
    expect((await open.post(path, { wish: 'delete' })).status).toBe(303)
    expect((await open.post(path, {})).status).toBe(303)
    expect(open.puts).toBe(puts)
  })

  it('keeps the language of the page', async () => {
    const path = await signedUp()
    const answer = await open.post(`${path}?lang=en`, { wish: 'confirm' })
    expect(answer.headers.get('location')).toBe(`${path}?lang=en`)
    expect(await textOf(`${path}?lang=en`)).toContain('You are signed up')
  })
})
