import { codeAt, minuteOf } from '../../../bot/domain/attendance/checkIn'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import { doorHash } from '../../../bot/flows/attendance/checkIn'
import { doorAnswer } from '../../../bot/http/contract/door'
import { makeLinks } from '../../../bot/links'
import { markRow } from '../../../bot/store/rows/markRow'
import { ahus, anna, bilal, cato, everybody, held, invited, mark, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const NOW = '2026-03-12T11:02:10Z'
const guri = person('guri', { area: ahus })
const eva = person('eva', { language: 'en' })
const members = [...everybody, guri, eva]

describe('checking in by the code at the door', () => {
  let trial: Trial
  const start = async (gatherings: Gathering[] = [invited()], now = NOW) => {
    trial = await startTrial({ now, members, gatherings })
    await Promise.all(members.filter(({ entraId }) => entraId !== null).map((member) => trial.install(member)))
  }
  afterEach(() => trial.close())

  const door = async (who = ola) => {
    const answer = await trial.call(who, 'GET', '/api/gatherings/g1/door')
    expect(answer.status).toBe(200)
    return doorAnswer.parse(await answer.json())
  }
  const codeNow = async () => (await door()).codes[0]?.code ?? 'none'
  const wrongCode = async () => ((await codeNow()) === '0000' ? '0001' : '0000')
  const lastOf = (member: typeof anna) => trial.chatOf(member).at(-1) ?? ''
  const marks = () => trial.program.network.marks.all()
  const faults = (body: object) =>
    fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify(body) })
  const pass = (minutes: number) => trial.setClock(new Date(trial.local.clock.now().getTime() + minutes * 60_000))

  it('answers with where and when, in one write', async () => {
    await start()
    const code = await codeNow()
    await trial.writesSince()
    await trial.write(anna, `her ${code}`)
    expect(lastOf(anna)).toContain('Du er registrert på')
    expect(lastOf(anna)).toContain('Områdesamling Follo')
    expect(lastOf(anna)).toContain('Finnstadtunet')
    expect(lastOf(anna)).toContain('torsdag 12. mars kl. 12.00–15.00')
    expect(await trial.writesSince()).toEqual({ Marks: 1 })
    expect(marks()).toMatchObject([
      { member: 'anna', presence: 'on-site', source: 'self-check-in', by: 'anna', number: 1 },
    ])
    expect((await door()).checkedIn).toBe(1)
  })

  it('writes nothing the second time, and answers the same', async () => {
    await start()
    const code = await codeNow()
    await trial.write(anna, `her ${code}`)
    const first = lastOf(anna)
    await trial.writesSince()
    await trial.write(anna, code)
    expect(lastOf(anna)).toBe(first)
    expect(await trial.writesSince()).toEqual({})
  })

  it('writes one mark when the same message comes twice at once, and one each for two people', async () => {
    await start()
    const code = await codeNow()
    await Promise.all([anna, anna, bilal, eva].map((member) => trial.write(member, `HER${code}`)))
    expect(
      marks()
        .map(({ member }) => member)
        .sort(),
    ).toEqual(['anna', 'bilal', 'eva'])
  })

  it('speaks the language of whoever writes', async () => {
    await start()
    await trial.write(bilal, `her ${await codeNow()}`)
    expect(lastOf(bilal)).toContain('Velkomen!')
    await trial.write(eva, `here ${await codeNow()}`)
    expect(lastOf(eva)).toContain('You are registered at')
  })

  it('lets a nurse in who was not invited', async () => {
    await start()
    await trial.write(guri, `her ${await codeNow()}`)
    expect(lastOf(guri)).toContain('Områdesamling Follo')
    expect(marks()).toMatchObject([{ member: 'guri', source: 'self-check-in' }])
  })

  it('goes to the gathering she is invited to when another shows the same digits', async () => {
    const other = (id: string) => invited({ id: id as GatheringId, areas: [ahus], title: 'Områdesamling Ahus' })
    const hash = doorHash(makeLinks({ secret: 'links on this machine are signed with this', publicUrl: '' }))
    const minute = minuteOf(new Date(NOW))
    const same = Array.from({ length: 200_000 }, (_, index) => `a${index}`).find(
      (id) => codeAt(hash, id as GatheringId, minute) === codeAt(hash, 'g1' as GatheringId, minute),
    )
    await start([invited(), other(same ?? 'none')])
    const code = await codeNow()
    await trial.write(anna, code)
    await trial.write(guri, code)
    expect(marks().map(({ member, gathering }) => [member, gathering])).toEqual([
      ['anna', 'g1'],
      ['guri', same],
    ])
  })

  it('takes a code for the three minutes after it was shown, and then no more', async () => {
    await start()
    const code = await codeNow()
    pass(3)
    await trial.write(anna, code)
    expect(marks()).toHaveLength(1)
    pass(1)
    await trial.write(bilal, code)
    expect(lastOf(bilal)).toContain('Koden passar ikkje no')
    expect(marks()).toHaveLength(1)
  })

  it('is kind about a wrong code, and asks for patience after five', async () => {
    await start()
    const wrong = await wrongCode()
    for (let tries = 0; tries < 5; tries++) {
      await trial.write(anna, `her ${wrong}`)
      expect(lastOf(anna)).toContain('Koden passer ikke nå')
    }
    await trial.write(anna, `her ${await codeNow()}`)
    expect(lastOf(anna)).toContain('Vent ti minutter')
    expect(marks()).toEqual([])
    await trial.write(bilal, `her ${await codeNow()}`)
    expect(marks()).toHaveLength(1)
    pass(10)
    await trial.write(anna, `her ${await codeNow()}`)
    expect(marks()).toHaveLength(2)
  })

  it('tells where the code is when it is missing', async () => {
    await start()
    await trial.write(anna, 'her')
    expect(lastOf(anna)).toContain('de fire tallene på skjermen')
  })

  it('knows no code before the door opens or when it is closed', async () => {
    await start([invited()], '2026-03-12T10:20:00Z')
    expect(await door()).toMatchObject({ state: 'early', codes: [], opensAt: '2026-03-12T10:30:00.000Z' })
    pass(220)
    expect(await door()).toMatchObject({ state: 'over', codes: [] })
    const hash = doorHash(makeLinks({ secret: 'links on this machine are signed with this', publicUrl: '' }))
    await trial.write(anna, codeAt(hash, 'g1' as GatheringId, minuteOf(trial.local.clock.now())))
    expect(lastOf(anna)).toContain('Koden passer ikke nå')
  })

  it('is refused when the list is complete, with whom to tell', async () => {
    await start()
    const code = await codeNow()
    await trial.program.network.gatherings.put(held())
    await trial.write(anna, code)
    expect(lastOf(anna)).toContain('Oppmøtelista er fullført')
    expect(marks()).toEqual([])
    expect(await door()).toMatchObject({ state: 'completed', codes: [] })
  })

  it('does not stand over what the list keeper has entered, and says so', async () => {
    await start()
    await trial.lay(markRow, mark(anna, 'excused'))
    await trial.program.network.marks.refresh()
    await trial.write(anna, await codeNow())
    expect(lastOf(anna)).toContain('ført deg på en annen måte')
    expect(marks().map(({ number, source }) => [number, source])).toEqual([
      [1, 'list-keeper'],
      [2, 'self-check-in'],
    ])
    expect((await door()).checkedIn).toBe(0)
  })

  it('says so when it could not be stored, and stores nothing twice', async () => {
    await start()
    const code = await codeNow()
    await faults({ outage: true })
    await trial.write(anna, code)
    expect(lastOf(anna)).toContain('Vi fikk ikke lagret det')
    await faults({})
    await trial.write(anna, code)
    expect(lastOf(anna)).toContain('Du er registrert på')
    expect(marks()).toHaveLength(1)
  })

  it('works by e-mail from a scanned code for those without Teams', async () => {
    await start()
    const { url } = (await door()).codes[0] ?? { url: '' }
    const { pathname } = new URL(url)
    const page = await fetch(`${trial.url}${pathname}`)
    expect(await page.text()).toContain('Områdesamling Follo')
    await trial.writesSince()
    const answer = await fetch(`${trial.url}${pathname}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'email=CATO@example.no',
    })
    expect(await answer.text()).toContain('er du registrert')
    expect(await trial.writesSince()).toEqual({ Marks: 1 })
    expect(marks()).toMatchObject([{ member: cato.id, source: 'self-check-in', by: cato.id }])
  })

  it('keeps addresses and names out of the log', async () => {
    await start()
    const { pathname } = new URL((await door()).codes[0]?.url ?? '')
    await fetch(`${trial.url}${pathname}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'email=cato@example.no',
    })
    expect(trial.logs.join('\n')).not.toMatch(/cato@example|Testesen/)
  })
})
