import { refusals } from '../../../bot/texts/refusals'
import { ann, bil, cardOf, personalTrial, type PersonalTrial } from './personalTrial'

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial()
})
afterAll(() => trial.close())

const graph = (faults: object) =>
  fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify(faults) })

it('while the lists cannot be written, nothing is acknowledged, and the same press is good afterwards', async () => {
  const token = trial.token(ann)
  const card = cardOf(await trial.look(token))
  const press = () => trial.pressOn(token, card, 'rsvp.answer', { answer: 'on-site' })
  await graph({ outage: true })

  expect((await trial.look(token)).status).toBe(200)
  expect((await press()).page).toEqual({ state: 'line', text: refusals.nb['not-saved'] })
  expect((await trial.ask('POST', `/p/${token}/language`, { language: 'en' })).status).toBe(503)
  expect((await trial.ask('POST', `/p/${token}/revoke`, {})).status).toBe(503)
  expect(trial.program.network.rsvps.all()).toEqual([])

  await graph({ outage: false })
  expect((await press()).page?.state).toBe('ok')
  expect(trial.program.network.rsvps.all()).toMatchObject([{ member: 'anna', answer: 'on-site' }])
  expect((await trial.look(token)).page).toMatchObject({ state: 'ok', language: 'nb' })
})

it('what is shown says how old it is when it is old', async () => {
  await graph({ outage: true })
  trial.setClock(new Date('2026-03-02T09:30:00Z'))
  await trial.program.sweeps.now().catch(() => undefined)
  const { headers, page } = await trial.look(trial.token(bil))
  expect(page?.state).toBe('ok')
  expect(headers['as-of']).toMatch(/^2026-03-02T09:/)
  await graph({ outage: false })
})
