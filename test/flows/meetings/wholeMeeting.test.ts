import type { Gathering } from '../../../bot/domain/gathering'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { ahus, anna, bilal, everybody, invited, nina, ola, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const NOW = '2026-03-02T09:00:00Z'
const gathering: Gathering = invited({ mode: 'hybrid' })
const oda = person('oda', { role: 'area-leader', area: ahus, manager: null })
const path = '/api/gatherings/g1/meeting'

type Shown = {
  problem: string | null
  isArranged: boolean
  guests: { print: string; name: string; decision: string }[]
}

describe('the online meeting of a gathering, from the calendar to the list', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({ now: NOW, members: [...everybody, oda], gatherings: [gathering] })
    await trial.lay(settingRow, { name: 'calendarMailbox', value: 'nettverket@local.example' })
    await trial.program.sweeps.now()
  })
  afterEach(() => trial.close())

  const tell = async (where: string, body: object) => {
    const response = await fetch(`${trial.local.url}${where}`, { method: 'POST', body: JSON.stringify(body) })
    expect(response.ok).toBe(true)
  }
  const link = () => trial.program.network.gatherings.get('g1')?.onlineLink ?? ''
  const look = async (): Promise<Shown> => (await (await trial.call(ola, 'GET', path)).json()) as Shown
  const held = async () => {
    const on = { from: '2026-03-12T12:00', to: '2026-03-12T14:00' }
    await tell('/local/meetings', {
      joinWebUrl: link(),
      attended: [
        { person: 'anna', ...on },
        { name: 'Bilals iPad', ...on },
      ],
    })
    trial.setClock(new Date('2026-03-12T14:15:00Z'))
    await trial.program.sweeps.now()
  }

  it('is made with the first sweep, and whoever comes online gets the link', async () => {
    expect(link()).toMatch(/^https:\/\/teams\.microsoft\.com\//)
    await trial.install(anna)
    await trial.program.sweeps.now()
    const reply = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'online' })
    expect(JSON.stringify(reply.value)).toContain(link())
    expect(await look()).toMatchObject({ problem: null, isArranged: true, guests: [] })
  })

  it('gives marks by account, and an unknown person whom the list keeper connects', async () => {
    await held()
    const attendance = () => trial.program.parts.records().attendanceOf(gathering.id)
    expect(attendance().get(anna.id)).toMatchObject({ presence: 'online', minutes: 120, source: 'meeting-report' })
    const { guests } = await look()
    expect(guests).toMatchObject([{ name: 'Bilals iPad', decision: 'open' }])

    const decide = (body: object, member = ola) =>
      trial.call(member, 'POST', `${path}/guests/${guests[0]?.print}`, body)
    const answer = await decide({ decision: 'member', member: bilal.id })
    expect(await answer.json()).toMatchObject({ ok: true, guest: { decision: 'member', member: bilal.id } })
    expect(attendance().get(bilal.id)).toMatchObject({ presence: 'online', minutes: 120, by: ola.id })

    expect(await (await decide({ decision: 'external' }, nina)).json()).toMatchObject({ ok: true })
    expect(attendance().get(bilal.id)?.presence).toBe('absent')
    const outside = () => trial.program.network.externals.inGroup('g1')
    expect(outside()).toMatchObject([{ name: 'Bilals iPad', presence: 'online' }])
    await decide({ decision: 'open' })
    expect(outside()).toMatchObject([{ presence: null }])
  })

  it('is for whoever keeps the list', async () => {
    await held()
    const { guests } = await look()
    const address = `${path}/guests/${guests[0]?.print}`
    expect((await trial.call(oda, 'GET', path)).status).toBe(403)
    expect((await trial.call(anna, 'GET', path)).status).toBe(403)
    const refused = await trial.call(oda, 'POST', address, { decision: 'ignored' })
    expect(await refused.json()).toEqual({ ok: false, refusal: 'not-your-list' })
    expect((await trial.call(ola, 'GET', '/api/gatherings/nothing/meeting')).status).toBe(404)
    expect((await look()).guests).toMatchObject([{ decision: 'open' }])
  })

  it('takes no decision that it does not understand', async () => {
    await held()
    const { guests } = await look()
    const address = `${path}/guests/${guests[0]?.print}`
    const bodies = [{}, { decision: 'member' }, { decision: 'member', member: '' }, { decision: 'maybe' }, []]
    for (const body of bodies) expect((await trial.call(ola, 'POST', address, body)).status).toBe(400)
    expect((await trial.call(ola, 'POST', `${path}/guests/../../x`, { decision: 'ignored' })).status).toBe(404)
    expect((await trial.call(ola, 'POST', `${path}/guests/XYZ`, { decision: 'ignored' })).status).toBe(400)
    const other = await trial.call(ola, 'POST', `${path}/guests/0123456789abcdef`, { decision: 'ignored' })
    expect(await other.json()).toEqual({ ok: false, refusal: 'not-found' })
    const nobody = await trial.call(ola, 'POST', address, { decision: 'member', member: 'nobody' })
    expect(await nobody.json()).toEqual({ ok: false, refusal: 'not-on-list' })
    expect((await look()).guests).toMatchObject([{ decision: 'open' }])
  })

  it('tells what is wrong as long as nobody has pasted a link, and holds up no message', async () => {
    await tell('/local/calendar', { mailboxes: [] })
    await trial.lay(settingRow, { name: 'networkName', value: 'Nettverket' })
    const { gatherings } = trial.program.network
    const other = { ...gathering, id: 'g2' as Gathering['id'], onlineLink: null }
    await gatherings.put(other)
    await trial.install(bilal)
    await trial.program.sweeps.now()
    const problem = async () =>
      ((await (await trial.call(ola, 'GET', '/api/gatherings/g2/meeting')).json()) as Shown).problem
    expect(await problem()).toBe('no-access')
    expect(trial.chatOf(bilal).length).toBeGreaterThan(0)
    await gatherings.put({ ...other, onlineLink: 'https://whereby.example/rom' })
    expect(await problem()).toBeNull()
  })

  it('is told of nobody in the log', async () => {
    await held()
    const lines = trial.logs.join('\n')
    expect(lines).toContain('meeting reports read')
    expect(lines).not.toMatch(/iPad|Anna Testesen|anna@|meetup-join/)
  })
})
