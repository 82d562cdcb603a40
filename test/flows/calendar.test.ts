import { calendarKeyRow } from '../../bot/store/rows/calendarKeyRow'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import type { GatheringId } from '../../bot/domain/gathering'
import { ahus, anna, asDay, bilal, cannot, comes, everybody, held, invited, person, plan } from '../support/people'
import { cancelled } from '../support/stages'
import { startTrial, type Reply, type Trial } from '../support/trial'

const id = (text: string) => text as GatheringId
const on = (day: string) => ({ start: new Date(`${day}T11:00:00Z`), end: new Date(`${day}T14:00:00Z`) })
const uids = (file: string) => [...file.matchAll(/^UID:(.+)@/gm)].map((match) => match[1])

describe('gatherings in the own calendar', () => {
  let trial: Trial
  const gone = person('gone', { standing: { kind: 'left', on: asDay('2026-02-01') } })

  beforeAll(async () => {
    const isOff = { ...cancelled({ ...on('2026-04-02'), id: id('off'), because: 'Sykdom' }) }
    trial = await startTrial({
      now: '2026-03-02T08:00:00Z',
      members: [...everybody, gone],
      gatherings: [
        invited(),
        invited({ ...on('2026-05-12'), id: id('no') }),
        invited({ ...on('2026-05-13'), id: id('elsewhere'), areas: [ahus] }),
        held({ ...on('2025-05-13'), id: id('last-year') }),
        held({ ...on('2024-05-13'), id: id('long-ago') }),
        isOff,
        { ...isOff, id: id('never-called'), invitedAt: null },
        { ...plan({ id: id('secret'), ...on('2026-05-14') }), stage: 'draft' },
      ],
    })
    await trial.lay(rsvpRow, comes(anna), { ...cannot(anna), gathering: id('no') })
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  const here = (address: string): string => `${trial.url}${new URL(address).pathname}${new URL(address).search}`
  const linksIn = (reply: Reply): string[] =>
    [...JSON.stringify(reply.value).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '')
  const feedFor = async (who: typeof anna): Promise<string> => {
    const [page = ''] = linksIn(await trial.press(who, 'calendar.show'))
    return here(page)
  }
  const get = async (address: string) => {
    const response = await fetch(address)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it('come from last year on, without what she cannot come to and what is not hers', async () => {
    const feed = await get(`${await feedFor(anna)}.ics`)
    expect(feed.status).toBe(200)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(feed.headers.get('cache-control')).toBe('no-store')
    expect(feed.headers.get('referrer-policy')).toBe('no-referrer')
    expect(uids(feed.text)).toEqual(['last-year', 'g1', 'off'])
    expect(feed.text).toContain('SUMMARY:Avlyst: Områdesamling Follo')
    expect(feed.text).not.toMatch(/Anna|Testesen/)
  })

  it('wait for her answer when there is none', async () => {
    const feed = await get(`${await feedFor(bilal)}.ics`)
    expect(uids(feed.text)).toEqual(['last-year', 'g1', 'off', 'no'])
    expect(feed.text).toContain('Du har ikkje svart enno')
    expect(feed.text).toContain('STATUS:TENTATIVE')
  })

  it('are offered to the calendars people have, on a page without a script', async () => {
    const page = await get(await feedFor(anna))
    expect(page.status).toBe(200)
    expect(page.text).toContain('href="webcal://')
    expect(page.text).toContain('outlook.office.com/calendar/0/addfromweb?url=http')
    expect(page.text).toContain('calendar.google.com/calendar/r?cid=webcal')
    expect(page.text).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('have a new link when she asks for one, and the old one says so kindly', async () => {
    const old = await feedFor(anna)
    await trial.writesSince()
    const [renewed = ''] = linksIn(await trial.press(anna, 'calendar.renew', { number: 1 }))
    expect(await trial.writesSince()).toMatchObject({ CalendarKeys: 1 })
    // The same press again, as a client sends it that has not heard the answer.
    expect(linksIn(await trial.press(anna, 'calendar.renew', { number: 1 }))[0]).toBe(renewed)
    expect(await trial.writesSince()).not.toHaveProperty('CalendarKeys')

    expect(here(renewed)).not.toBe(old)
    expect((await get(`${here(renewed)}.ics`)).status).toBe(200)
    const gonePage = await get(`${old}.ics`)
    expect(gonePage.status).toBe(410)
    expect(gonePage.text).toContain('Denne lenken virker ikke lenger')
    expect(trial.program.network.calendarKeys.get(anna.id)).toEqual({ member: anna.id, number: 2 })
  })

  it('are nobody else’s to see: a changed link is none', async () => {
    const feed = await feedFor(bilal)
    for (const wrong of [feed.replace('bilal', 'mona'), feed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) {
      expect((await get(`${wrong}.ics`)).status).toBe(404)
    }
    expect((await get(`${trial.url}/kalender/x.ics`)).status).toBe(404)
    expect((await get(`${trial.url}/kalender/%ff`)).status).toBeLessThan(500)
  })

  it('end for whoever has left', async () => {
    const address = (await feedFor(bilal)).replace(/\/bilal\.1\..*/, '')
    const { makeLinks } = await import('../../bot/links')
    const { feedAddress } = await import('../../bot/calendar/calendarLinks')
    const secret = 'links on this machine are signed with this'
    const link = feedAddress(makeLinks({ secret, publicUrl: trial.url }), gone.id, 1)
    expect(link.startsWith(address)).toBe(true)
    expect((await get(`${link}.ics`)).status).toBe(410)
  })

  it('can be asked for in writing, in every language', async () => {
    await trial.install(anna)
    await trial.write(anna, 'kalender')
    expect(trial.chatOf(anna).join()).toContain('Samlingene i din egen kalender')
  })
})

describe('the file of one gathering', () => {
  let trial: Trial

  beforeAll(async () => {
    trial = await startTrial({ now: '2026-03-02T08:00:00Z', gatherings: [invited()] })
    await trial.install(anna)
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  const addressIn = (text: string): string => {
    const address = /"title":"Legg i kalenderen","url":"([^"]+)"/.exec(text)?.[1] ?? ''
    return address === '' ? '' : `${trial.url}${new URL(address).pathname}${new URL(address).search}`
  }

  it('is on the invitation and on the receipt, and not for whoever cannot come', async () => {
    expect(addressIn(trial.chatOf(anna).join())).not.toBe('')
    const yes = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(addressIn(JSON.stringify(yes.value))).not.toBe('')
    const no = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    expect(addressIn(JSON.stringify(no.value))).toBe('')
  })

  it('opens without signing in, in the language asked for, and only by its own link', async () => {
    const address = addressIn(trial.chatOf(anna).join())
    const file = await (await fetch(address)).text()
    expect(uids(file)).toEqual(['g1'])
    expect(file).toContain('Temaer: ESAS-r')
    expect(await (await fetch(address.replace('lang=nb', 'lang=en'))).text()).toContain('Topics: ESAS-r')
    expect((await fetch(address.replace('/g1.', '/g2.'))).status).toBe(404)
  })

  it('stands in the sent card without making it a new one at each sweep', async () => {
    await trial.program.sweeps.now()
    await trial.writesSince()
    await trial.program.sweeps.now()
    expect(await trial.writesSince()).not.toHaveProperty('Deliveries')
  })
})

it('a calendar key is in the vault, where only the program can read it', () => {
  expect(calendarKeyRow.site).toBe('vault')
})
