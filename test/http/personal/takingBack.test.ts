import type { Member } from '../../../bot/domain/member'
import { nina } from '../../support/people'
import { ann, bil, elsewhere, open, personalTrial, survey, type PersonalTrial } from './personalTrial'

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial()
})
afterAll(() => trial.close())

describe('taking links back', () => {
  it('is done by a press, for all that were sent so far and none that comes after', async () => {
    const [one, other] = [trial.token(ann), trial.token(ann, { kind: 'survey', survey: survey.id })]
    const answers = await Promise.all([1, 2].map(() => trial.ask('POST', `/p/${one}/revoke`, {})))
    expect(answers.map(({ page }) => page?.state)).toContain('done')
    expect((await trial.look(one)).page?.state).toBe('revoked')
    expect((await trial.look(other)).page?.state).toBe('revoked')
    expect((await trial.look(trial.token(ann, undefined, { number: 2 }))).page?.state).toBe('ok')
    expect((await trial.look(trial.token(bil))).page?.state).toBe('ok')
  })

  it('is done by whoever leads the member’s area, and by nobody else', async () => {
    const revoke = (who: Member, id: string) => trial.call(who, 'POST', `/api/members/${id}/revoke-links`)
    const leads = await trial.call(elsewhere, 'GET', '/api/me')
    expect(leads.status).toBe(200)
    expect((await revoke(elsewhere, 'bilal')).status).toBe(403)
    expect((await trial.look(trial.token(bil))).page?.state).toBe('ok')
    expect((await revoke(nina, 'nobody')).status).toBe(404)
    expect(await (await revoke(nina, 'bilal')).json()).toEqual({ ok: true })
    expect((await trial.look(trial.token(bil))).page?.state).toBe('revoked')
  })
})

describe('a matter that is over', () => {
  it('says so, and is opened again when it is moved to a later day', async () => {
    const token = trial.token(ann, undefined, { number: 2 })
    trial.setClock(open.end)
    expect((await trial.look(token)).page).toEqual({ state: 'over', language: 'nb' })
    trial.setClock(new Date('2026-03-02T10:00:00Z'))
    expect((await trial.look(token)).page?.state).toBe('ok')
  })
})
