import type { Delivery } from '../../../bot/domain/messages/delivery'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { anna, bilal, cato, invited, mona } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const APP = 'b0b0b0b0-0000-4000-8000-000000000001'
const MAILBOX = 'nettverket@local.example'
const gathering = invited()

const local = async (trial: Trial, path: string, body: object): Promise<void> => {
  const answer = await fetch(`${trial.local.url}/local/${path}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
}
const mailTo = async (trial: Trial, address: string): Promise<unknown[]> =>
  (await (await fetch(`${trial.local.url}/mail.json?to=${address}`)).json()) as unknown[]
const invitationTo = (trial: Trial, member: { id: string }): Delivery | undefined =>
  trial.program.network.deliveries.all().find(({ to, matter }) => to === member.id && matter.kind === 'invitation')
const sweep = async (trial: Trial): Promise<void> => {
  await trial.program.sweeps.now()
  await trial.program.sweeps.now()
}

describe('letters that come back', () => {
  let trial: Trial
  beforeEach(async () => {
    trial = await startTrial({ now: '2026-02-20T09:00:00Z', members: [anna, bilal, cato, mona] })
    await local(trial, 'bounces', { addresses: ['Cato@example.no'] })
    await trial.lay(settingRow, { name: 'mailbox', value: MAILBOX })
    await trial.program.network.gatherings.put(gathering)
    await sweep(trial)
  })
  afterEach(() => trial.close())

  const later = async (time: string) => {
    trial.setClock(new Date(time))
    await sweep(trial)
  }

  it('put her on the list of those not reached, with both causes, once, and leave the others alone', async () => {
    expect(invitationTo(trial, cato)).toMatchObject({ outcome: 'sent', door: 'mail', address: 'cato@example.no' })
    await later('2026-02-20T09:06:00Z')
    expect(invitationTo(trial, cato)).toMatchObject({
      outcome: 'unreachable',
      cause: 'no-account',
      mailCause: 'bounced',
    })
    expect(trial.program.network.deadAddresses.get(cato.id)).toMatchObject({
      address: 'cato@example.no',
      cause: 'bounced',
    })
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent', door: 'mail' })
    expect(await mailTo(trial, 'anna@example.no')).toHaveLength(1)
    await trial.writesSince()
    await later('2026-02-20T09:12:00Z')
    const { Deliveries = 0, DeadAddresses = 0 } = await trial.writesSince()
    expect([Deliveries, DeadAddresses]).toEqual([0, 0])
  })

  it('are sent to the right address once the name list has it', async () => {
    await later('2026-02-20T09:06:00Z')
    const known = trial.program.network.members.get(cato.id)
    if (!known) throw new Error('Cato is not there')
    await trial.program.network.members.put({ ...known, email: 'cato.ny@example.no' })
    await sweep(trial)
    expect(invitationTo(trial, cato)).toMatchObject({ outcome: 'sent', address: 'cato.ny@example.no' })
    expect(await mailTo(trial, 'cato.ny@example.no')).toHaveLength(1)
  })

  it('are not believed because a person says so', async () => {
    await local(trial, 'inbox', {
      mailbox: MAILBOX,
      from: { address: 'noen@utenfra.example' },
      subject: 'Fwd: Undeliverable: Invitasjon',
      text: 'Delivery has failed to these recipients: anna@example.no',
      to: [{ address: 'anna@example.no' }],
      messageClass: 'REPORT.IPM.Note.NDR',
      headers: [{ name: 'X-MS-Exchange-Organization-AuthAs', value: 'Anonymous' }],
    })
    await later('2026-02-20T09:06:00Z')
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent' })
  })

  it('are not read where that is not allowed, which the log says without a name', async () => {
    await local(trial, 'inbox', { mayBeRead: false })
    await later('2026-02-20T09:06:00Z')
    expect(invitationTo(trial, cato)).toMatchObject({ outcome: 'sent' })
    expect(trial.logs.filter((line) => line.includes('Mail.Read'))).toHaveLength(1)
    await local(trial, 'inbox', { mayBeRead: true })
    await later('2026-02-20T10:10:00Z')
    expect(invitationTo(trial, cato)).toMatchObject({ outcome: 'unreachable' })
    expect(trial.logs.join()).not.toContain('cato@example.no')
  })
})

describe('the bot adds itself', () => {
  let trial: Trial
  beforeEach(async () => {
    const settings = { TEAMS_APP_ID: APP }
    const members = [anna, bilal, cato, mona]
    trial = await startTrial({ now: '2026-02-20T09:00:00Z', members, settings, graphIsDown: true })
  })
  afterEach(() => trial.close())

  const begin = async (rules: object = {}) => {
    await local(trial, 'teams', { apps: [APP], ...rules })
    await local(trial, 'faults', {})
    await trial.lay(settingRow, { name: 'mailbox', value: MAILBOX })
    await trial.program.begun
    await sweep(trial)
    await trial.program.network.gatherings.put(gathering)
  }
  const person = (id: string) => `${id}@example.no`

  it('and waits a moment for the chat before it sends anything', async () => {
    await begin()
    await sweep(trial)
    expect(invitationTo(trial, anna)).toBeUndefined()
    expect(invitationTo(trial, cato)).toMatchObject({ outcome: 'sent', door: 'mail' })
    await trial.install(anna)
    await until(
      () => invitationTo(trial, anna)?.outcome,
      (outcome) => outcome === 'sent',
    )
    expect(trial.chatOf(anna).filter((card) => card.includes('Du er invitert'))).toHaveLength(1)
    expect(await mailTo(trial, person('anna'))).toEqual([])
  })

  it('and sends by e-mail to those whose chat never comes', async () => {
    await begin()
    trial.setClock(new Date('2026-02-20T09:10:00Z'))
    await sweep(trial)
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent', door: 'mail' })
  })

  it('and uses the chat that is there already, where nobody has told of it', async () => {
    await begin()
    trial.setClock(new Date('2026-02-21T09:30:00Z'))
    await sweep(trial)
    const entraId = trial.program.network.members.get(anna.id)?.entraId ?? ''
    expect(trial.program.network.conversations.get(entraId)).toMatchObject({
      conversationId: expect.stringMatching(`^19:${entraId}_.+@unq.gbl.spaces$`),
      serviceUrl: `${trial.connector.url}/`,
      userId: '',
      state: 'installed',
    })
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent', door: 'chat' })
  })

  it('and sends by e-mail where a policy forbids it, or somebody has no account any more', async () => {
    await local(trial, 'faults', { outage: true, match: '/sites/' })
    await trial.graph.send({ method: 'DELETE', path: `/users/${person('bilal')}` })
    await begin({ blocked: [person('anna')] })
    await sweep(trial)
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent', door: 'mail' })
    expect(invitationTo(trial, bilal)).toMatchObject({ outcome: 'sent', door: 'mail' })
    const outcomes = trial.program.network.installs.all().map(({ outcome }) => outcome)
    expect(outcomes.sort()).toEqual(['asked', 'no-user', 'refused'])
  })

  it('and asks nobody else until tomorrow where the tenant does not allow it', async () => {
    await begin({ mayInstall: false })
    await sweep(trial)
    expect(trial.program.network.installs.all()).toEqual([])
    expect(trial.logs.filter((line) => line.includes('cannot be installed'))).toHaveLength(1)
    expect(invitationTo(trial, anna)).toMatchObject({ outcome: 'sent', door: 'mail' })
    await local(trial, 'teams', { apps: [APP] })
    trial.setClock(new Date('2026-02-21T09:00:00Z'))
    await sweep(trial)
    expect(trial.program.network.installs.all()).toHaveLength(3)
  })
})

describe('an account that is gone', () => {
  it('is told from a chat that somebody has closed', async () => {
    const trial = await startTrial({ now: '2026-02-20T09:00:00Z', members: [anna, bilal, mona] })
    const entraIdOf = (member: { id: string }) => trial.program.network.members.get(member.id)?.entraId ?? ''
    const stateOf = (member: { id: string }) => trial.program.network.conversations.get(entraIdOf(member))?.state
    await trial.graph.send({ method: 'DELETE', path: `/users/${entraIdOf(anna)}` })
    for (const member of [anna, bilal]) {
      await trial.install(member)
      const conversation = trial.program.network.conversations.get(entraIdOf(member))
      if (!conversation) throw new Error('There is no chat')
      await trial.program.network.conversations.put({ ...conversation, state: 'uninstalled' })
    }
    await sweep(trial)
    expect([stateOf(anna), stateOf(bilal)]).toEqual(['left-tenant', 'uninstalled'])
    await trial.close()
  })
})
