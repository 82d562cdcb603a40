import { ola, plan } from '../../support/people'
import { startPollTrial } from './pollTrial'

it('asks Graph once a second at most, however many screens look', async () => {
  const trial = await startPollTrial()
  const poll = await trial.open()
  await trial.phone(poll).answer('slow')
  await trial.live(poll)
  await fetch(`${trial.local.url}/local/requests`, { method: 'DELETE' })
  const began = performance.now()
  while (performance.now() - began < 2500) await Promise.all(Array.from({ length: 10 }, () => trial.live(poll)))
  const { requests } = (await (await fetch(`${trial.local.url}/local/requests`)).json()) as {
    requests: { shape: string; count: number }[]
  }
  const deltas = requests
    .filter(({ shape }) => /lists\/\w*Answers.*delta/.test(shape))
    .reduce((sum, { count }) => sum + count, 0)
  expect(deltas).toBeGreaterThan(0)
  expect(deltas).toBeLessThanOrEqual(Math.floor((performance.now() - began) / 1000) + 1)
  await trial.close()
}, 60_000)

it('is not asked of a gathering that nobody is called to', async () => {
  const trial = await startPollTrial({ gatherings: [{ ...plan(), stage: 'draft' }] })
  const question = { kind: 'ready', id: 'pace' }
  const answer = await trial.call(ola, 'POST', '/api/polls', { gathering: 'g1', question })
  expect(await answer.json()).toEqual({ ok: false, refusal: 'not-called' })
  await trial.close()
}, 60_000)
