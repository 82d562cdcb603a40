import { externalRow } from '../../../bot/store/rows/externalRow'
import { settingRow } from '../../../bot/store/rows/settingRow'
import { confirmed } from '../../support/externals'
import { invited, ola } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const channel = '19:follo@thread.tacv2'

describe('a pause, when no member has anything due', () => {
  let trial: Trial

  beforeAll(async () => {
    const gathering = invited({ channel, mode: 'hybrid', audience: ['nurse', 'external'], venue: 'Et annet sted' })
    trial = await startTrial({ now: '2026-02-23T09:00:00Z', gatherings: [gathering], members: [ola] })
    await trial.lay(settingRow, { name: 'mailbox', value: 'nettverket@local.example' })
    await trial.lay(settingRow, { name: 'sendingPaused', value: 'true' })
    await trial.lay(externalRow, confirmed('kari'))
    await trial.program.sweeps.now()
    await trial.addToTeam(ola, channel)
    await trial.program.sweeps.now()
  }, 60_000)

  afterAll(() => trial.close())

  const posts = (): number => trial.connector.standing(channel).length
  const letters = async (): Promise<number> => {
    const answer = await fetch(`${trial.local.url}/mail.json?to=kari@utenfra.example`)
    return ((await answer.json()) as unknown[]).length
  }

  it('holds for channels and for those from outside too, and lets it all out afterwards', async () => {
    expect([posts(), await letters()]).toEqual([0, 0])
    await trial.program.network.settings.put({ name: 'sendingPaused', value: 'false' })
    await trial.program.sweeps.now()
    expect([posts(), await letters()]).toEqual([1, 1])
  })
})
