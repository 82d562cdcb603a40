import { markRow } from '../../../bot/store/rows/markRow'
import { held, mark } from '../../support/people'
import { ann, buttonsIn, cardOf, idOf, personalTrial, type PersonalTrial } from './personalTrial'

const gathering = held({
  id: idOf('g-2025'),
  start: new Date('2025-11-12T11:00:00Z'),
  end: new Date('2025-11-12T14:00:00Z'),
  listCompletedAt: new Date('2025-11-12T15:00:00Z'),
})

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial({ now: '2026-01-08T09:00:00Z', gatherings: [gathering], surveys: [] })
  await trial.lay(markRow, mark(ann, 'on-site', 1, { gathering: gathering.id, year: 2025 }))
  await trial.program.network.marks.refresh()
})
afterAll(() => trial.close())

it('shows the hours of the year, and gives the confirmation of them', async () => {
  const token = trial.token(ann, { kind: 'hours', year: 2025 })
  const card = cardOf(await trial.look(token))
  expect(JSON.stringify(card)).toContain(gathering.title)
  expect(new Set(buttonsIn(card).map(({ verb }) => verb))).toEqual(new Set(['hours.proof']))
  const proof = cardOf(await trial.pressOn(token, card, 'hours.proof'))
  expect(trial.program.network.proofs.all()).toMatchObject([{ member: ann.id }])
  const address = /http[^"]+\/timer\/[^"]+\.pdf/.exec(JSON.stringify(proof))?.[0] ?? ''
  const document = await fetch(`${trial.url}${new URL(address).pathname}`)
  expect([document.status, document.headers.get('content-type')]).toEqual([200, 'application/pdf'])
})
