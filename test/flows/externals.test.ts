import type { Gathering } from '../../bot/domain/gathering'
import { NotStored } from '../../bot/store/mirror'
import { externalCountsRow, externalRow } from '../../bot/store/rows/externalRow'
import { anna, bilal, invited, ola, person } from '../support/people'
import { SITES } from '../support/provisioned'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

type Letter = { to: string[]; subject: string; content: string }

const open = invited({
  audience: ['nurse', 'external'],
  mode: 'hybrid',
  seats: 1,
  onlineLink: 'https://meet.example/g1',
})
const kari = { name: 'Kari Nordli', email: 'kari@utenfra.example', workplace: 'Nes legekontor', answer: 'on-site' }
const frida = person('frida', { role: 'area-leader', manager: null, area: 'ahus' as never })

describe('people from outside at an open gathering', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({ now: '2026-02-20T09:00:00Z', gatherings: [open], members: [anna, bilal, ola, frida] })
    await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
    await trial.program.sweeps.now()
    await trial.writesSince()
  })
  afterEach(() => trial.close())

  const letters = async (to = kari.email) =>
    (await (await fetch(`${trial.local.url}/mail.json?to=${to}`)).json()) as Letter[]
  const subjects = async (to = kari.email) => (await letters(to)).map(({ subject }) => subject.split(':')[0]).reverse()
  const mailed = (count: number, to = kari.email) =>
    until(
      () => letters(to),
      (all) => all.length >= count,
    )
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${trial.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) })
  const signUp = (fields: Partial<typeof kari> = {}) => post('/apen/g1', { ...kari, ...fields })
  const linkIn = (letter: Letter | undefined) => /\/apen\/bekreft\/[^"?]+/.exec(letter?.content ?? '')?.[0] ?? 'no link'
  const confirm = async (fields: Partial<typeof kari> = {}) => {
    await signUp(fields)
    const [letter] = await mailed(1, fields.email ?? kari.email)
    const answer = await post(linkIn(letter), { wish: 'confirm' })
    return answer.text()
  }
  const rows = async (row: { list: string }) => {
    const path = `/sites/${SITES.team}/lists/${row.list}/items?$expand=fields`
    const { body } = await trial.graph.send({ method: 'GET', path })
    return (body as { value: { fields: Record<string, unknown> }[] }).value.map((item) => item.fields)
  }
  const change = (changes: Partial<Gathering>) =>
    trial.program.network.gatherings.put({ ...open, ...changes } as Gathering)
  const at = async (time: string) => {
    trial.setClock(new Date(time))
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
  }

  it('sign up, get one mail, confirm by its link, and are on the list', async () => {
    expect((await signUp()).status).toBe(200)
    const [letter] = await mailed(1)
    expect(letter).toMatchObject({ to: [kari.email], subject: 'Bekreft påmeldingen: Områdesamling Follo' })
    // Whoever owns the address may know nothing of this: nothing from the form is carried there.
    expect(letter?.content).not.toMatch(/Kari|legekontor|meet\.example/)
    expect(await trial.writesSince()).toEqual({ Externals: 2 })

    const page = await (await fetch(`${trial.url}${linkIn(letter)}`)).text()
    expect(page).toContain('Bekreft påmeldingen din')
    expect(await (await post(linkIn(letter), { wish: 'confirm' })).text()).toContain('Du er påmeldt')
    expect(await trial.writesSince()).toEqual({ Externals: 1 })
    expect(await rows(externalRow)).toEqual([expect.objectContaining({ State: 'confirmed', Title: 'Kari Nordli' })])
    await trial.program.sweeps.now()
    expect(await subjects()).toEqual(['Bekreft påmeldingen'])
    expect(trial.logs.join()).not.toMatch(/kari|nordli|legekontor/i)
  })

  it('take a seat in order with everybody else, and hear when one comes', async () => {
    expect(await confirm()).toContain('Du er påmeldt')
    expect(await confirm({ email: 'per@utenfra.example', name: 'Per Dal' })).toContain('Du er nummer 1 i køen')
    const anna1 = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(JSON.stringify(anna1.value)).toMatch(/venteliste/i)
    await post(linkIn((await letters())[0]), { wish: 'cancel' })
    await mailed(2, 'per@utenfra.example')
    expect(await subjects('per@utenfra.example')).toEqual(['Bekreft påmeldingen', 'Du har fått plass'])
  })

  it('are asked anew when the day moves, told when the place changes, and told when it is off', async () => {
    await confirm()
    await change({ start: new Date('2026-03-19T11:00:00Z'), end: new Date('2026-03-19T14:00:00Z') })
    await trial.program.sweeps.now()
    expect(await subjects()).toEqual(['Bekreft påmeldingen', 'Ny dato'])
    const [moved] = await letters()
    expect(moved?.content).toContain('torsdag 12. mars kl. 12.00–15.00')
    expect(moved?.content).toContain('torsdag 19. mars kl. 12.00–15.00')
    expect(await (await fetch(`${trial.url}${linkIn(moved)}`)).text()).toContain('Samlingen er endret. Blir du med?')
    await post(linkIn(moved), { wish: 'confirm' })

    const later = trial.program.network.gatherings.get('g1')
    await change({ ...later, venue: 'Ski rådhus' })
    await trial.program.sweeps.now()
    await change({ ...later, stage: 'cancelled', because: 'Snøstorm', cancelledAt: new Date() })
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    expect(await subjects()).toEqual(['Bekreft påmeldingen', 'Ny dato', 'Endret', 'Avlyst'])
    expect((await letters())[0]?.content).toContain('Snøstorm')
  })

  it('are reminded the day before, with the door to the online meeting for those who use it', async () => {
    await confirm({ answer: 'online' })
    await at('2026-03-11T11:00:00Z')
    expect(await subjects()).toEqual(['Bekreft påmeldingen', 'Påminnelse'])
    expect((await letters())[0]?.content).toContain('https://meet.example/g1')
  })

  it('get what Graph turned away a while later, and only once', async () => {
    const faults = (settings: object) =>
      fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify(settings) })
    await faults({ throttle: { share: 1, retryAfter: 30 }, match: 'sendMail' })
    await signUp()
    await until(
      () => trial.logs.join(),
      (logs) => logs.includes('mail refused'),
    )
    await faults({})
    await trial.program.sweeps.now()
    expect(await letters()).toEqual([])
    await at('2026-02-20T09:02:00Z')
    expect(await subjects()).toEqual(['Bekreft påmeldingen'])
  })

  it('get no second mail when it could not be written down that it is out', async () => {
    const { externals } = trial.program.network
    const put = externals.put
    await signUp()
    await mailed(1)
    await until(
      () => externals.all()[0]?.sent.length,
      (count) => count === 1,
    )
    trial.setClock(new Date('2026-02-20T09:30:00Z'))
    let failures = 0
    const lost = jest.spyOn(externals, 'put').mockImplementation(async (row) => {
      if (row.sent.length < 2 || failures++ > 0) return put(row)
      throw new NotStored('Externals: no answer')
    })
    await signUp()
    await mailed(2)
    await trial.program.sweeps.now()
    await trial.program.sweeps.now()
    lost.mockRestore()
    expect(failures).toBeGreaterThan(0)
    expect(await subjects()).toEqual(['Bekreft påmeldingen', 'Bekreft påmeldingen'])
    expect(externals.all()[0]?.sent).toHaveLength(2)
  })

  it('who never confirm are deleted after two days', async () => {
    await signUp()
    await mailed(1)
    await at('2026-02-22T08:59:00Z')
    expect(await rows(externalRow)).toHaveLength(1)
    await at('2026-02-22T09:01:00Z')
    expect(await rows(externalRow)).toEqual([])
  })

  describe('on the day', () => {
    beforeEach(async () => {
      await confirm()
      await at('2026-03-12T11:10:00Z')
    })
    const keep = async (member: typeof ola, path: string, body: object) => {
      const answer = await trial.call(member, 'POST', `/api/gatherings/g1/externals${path}`, body)
      return [answer.status, await answer.json()] as const
    }
    const name = () => (trial.program.network.externals.all()[0]?.id ?? '').slice('g1|'.length)
    const walkIn = { key: 'walk-in-0001', name: 'Pia Nygård', workplace: null, presence: 'online' }

    it('are ticked by the list keeper, and by nobody else', async () => {
      expect(await keep(ola, `/${name()}`, { presence: 'on-site' })).toEqual([200, { ok: true, id: `g1|${name()}` }])
      expect(await keep(frida, `/${name()}`, { presence: null })).toEqual([
        200,
        { ok: false, refusal: 'not-your-list' },
      ])
      expect(await keep(ola, '/unknown', { presence: null })).toEqual([200, { ok: false, refusal: 'not-found' }])
      expect((await keep(ola, `/${name()}`, { presence: 'late' }))[0]).toBe(400)
      expect((await keep(anna, `/${name()}`, { presence: null }))[0]).toBe(403)
      expect(await rows(externalRow)).toEqual([expect.objectContaining({ Presence: 'on-site', By: 'ola' })])
    })

    it('are added when they come without having signed up, once however often it is sent', async () => {
      await Promise.all([keep(ola, '', walkIn), keep(ola, '', walkIn)])
      expect(await keep(ola, '', walkIn)).toEqual([200, { ok: true, id: 'g1|walk-in-0001' }])
      expect((await keep(ola, '', { ...walkIn, name: ' ' }))[0]).toBe(400)
      expect((await keep(ola, '', { ...walkIn, key: 'a|b' }))[0]).toBe(400)
      expect((await rows(externalRow)).map(({ Title }) => Title).sort()).toEqual(['Kari Nordli', 'Pia Nygård'])
    })

    it('are deleted 90 days later, and only the numbers stay', async () => {
      await keep(ola, `/${name()}`, { presence: 'on-site' })
      await keep(ola, '', walkIn)
      await change({ stage: 'held', listCompletedAt: new Date('2026-03-12T15:00:00Z') })
      await at('2026-06-10T13:59:00Z')
      expect(await rows(externalRow)).toHaveLength(2)
      await at('2026-06-10T14:00:00Z')
      expect(await rows(externalRow)).toEqual([])
      const counts = { Key: 'g1', Year: '2026', SignedUp: 1, OnSite: 1, Online: 1 }
      expect(await rows(externalCountsRow)).toEqual([expect.objectContaining(counts)])
      await at('2026-06-11T14:00:00Z')
      expect(await rows(externalCountsRow)).toHaveLength(1)
    })
  })
})
