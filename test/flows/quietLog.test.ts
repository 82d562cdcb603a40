import { anna, invited, mark, nina, ola, person } from '../support/people'
import { markRow } from '../../bot/store/rows/markRow'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

describe('what goes wrong', () => {
  let trial: Trial
  const berit = person('berit', { entraId: null })
  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-03-12T14:30:00Z',
      members: [anna, berit, ola, nina],
      gatherings: [invited()],
    })
  })
  afterAll(() => trial.close())

  it('is logged without the card that could not be sent, and without the name on it', async () => {
    trial.connector.refuseNext({ status: 400, code: 'BadArgument' })
    await trial.install(anna)
    const log = await until(
      () => trial.logs.join('\n'),
      (text) => text.includes('turn failed'),
    )
    expect(log).toContain('"status":400')
    for (const secret of ['Anna', 'AdaptiveCard', 'Velkommen', 'chat-anna']) expect(log).not.toContain(secret)
  })

  it('is not that the area leader is shown people who will hear nothing', async () => {
    await trial.lay(markRow, mark(anna, 'on-site'))
    await trial.program.sweeps.now()
    const summary = await trial.press(ola, 'list.save', { gathering: 'g1', onSite: 'anna' })
    const text = JSON.stringify(summary.value)
    expect(text).toContain('1 får ingen melding, for invitasjonen nådde dem ikke.')
    const facts = (summary.value as { body: { type: string; facts?: { title: string }[] }[] }).body
    expect(facts.flatMap((element) => element.facts ?? []).map(({ title }) => title)).not.toContain(berit.name)
  })

  it('is not said to a whole channel either: there the bot only says where to write', async () => {
    await trial.writeInChannel(anna, 'timer')
    const [posted] = trial.connector.standing('channel')
    expect(JSON.stringify(posted?.card)).toContain('Her leser alle med')
    expect(JSON.stringify(posted?.card)).toContain('"text":"Ressursnett"')
  })
})
