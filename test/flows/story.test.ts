import { annualSurvey } from '../../bot/texts/surveys/definitions'
import type { Day } from '../../bot/domain/day'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import { anna, bilal, everybody, mona, ola, plan } from '../support/people'
import { elementsOfType } from '../cards/cardCheck'
import { pressing } from '../support/pressing'
import { SITES } from '../support/provisioned'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

/** One gathering from the invitation to the acknowledged absence, and the survey after it. */
describe('the whole loop, without a browser', () => {
  const opensOn = '2027-01-05' as Day
  const survey = annualSurvey('nurse', { id: 'menti' as SurveyId, opensOn, closesOn: '2027-01-26' as Day })
  let trial: Trial
  const sees = (member: typeof anna, words: string) =>
    until(
      () => trial.chatOf(member),
      (chat) => chat.some((card) => card.includes(words)),
    )

  beforeAll(async () => {
    trial = await startTrial({
      now: '2026-02-16T08:00:00Z',
      gatherings: [{ ...plan(), stage: 'draft' }],
      surveys: [survey],
      members: everybody,
    })
    for (const member of [anna, bilal, mona, ola]) await trial.install(member)
  })
  afterAll(() => trial.close())

  it('the area leader looks first, and then invites', async () => {
    const invite = async (dryRun: boolean) => {
      const response = await trial.call(ola, 'POST', '/api/gatherings/g1/invitations', { dryRun })
      return (await response.json()) as { ok: boolean; people: { id: string; reach: object }[] }
    }
    const looked = await invite(true)
    expect(looked.people.map(({ id, reach }) => [id, reach])).toEqual([
      ['anna', { door: 'chat' }],
      ['bilal', { door: 'chat' }],
      ['cato', { door: 'none', chat: 'no-account', mail: 'no-mailbox' }],
    ])
    expect(trial.chatOf(anna).some((card) => card.includes('Områdesamling'))).toBe(false)
    expect((await invite(false)).ok).toBe(true)
    await sees(anna, 'Du er invitert. Kommer du?')
    await sees(bilal, 'Du er invitert')
  })

  it('whoever cannot be reached is written down with the cause', async () => {
    expect(trial.program.network.deliveries.get('g1/invitation/cato')).toMatchObject({
      outcome: 'unreachable',
      cause: 'no-account',
      mailCause: 'no-mailbox',
    })
  })

  it('the nurse cannot come, and then she can', async () => {
    await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'cannot-come', reason: 'roster' })
    const receipt = await trial.press(anna, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
    expect(JSON.stringify(receipt.value)).toContain('Du kommer')
    await trial.press(bilal, 'rsvp.answer', { gathering: 'g1', answer: 'on-site' })
  })

  it('the day before she gets the place and the time', async () => {
    trial.setClock(new Date('2026-03-11T12:00:00Z'))
    await until(
      () => trial.chatOf(anna),
      (chat) => chat.length === 3,
    )
  })

  it('the area leader is asked for the list, and keeps it', async () => {
    trial.setClock(new Date('2026-03-12T14:30:00Z'))
    await sees(ola, 'Hvem er her?')
    const early = await trial.press(ola, 'list.complete', { gathering: 'g1' })
    expect(JSON.stringify(early.value)).toContain('Ingen er krysset av')
    const summary = await trial.press(ola, 'list.save', { gathering: 'g1', onSite: 'bilal' })
    expect(JSON.stringify(summary.value)).toContain('Anna Testesen')
    expect(trial.chatOf(mona).some((card) => card.includes('møtte ikke'))).toBe(false)
    const done = await trial.press(ola, 'list.complete', { gathering: 'g1' })
    expect(done.type).toBe('application/vnd.microsoft.card.adaptive')
  })

  it('the nurse is told first and kindly, then her manager, without a reason', async () => {
    await sees(anna, 'savnet')
    await sees(mona, 'møtte ikke')
    const order = trial.connector.posted.filter(({ card }) => /savnet|Fravær/.test(JSON.stringify(card)))
    expect(order[0]?.conversation).toBe('chat-anna')
    const notice = trial
      .chatOf(mona)
      .filter((card) => card.includes('møtte ikke'))
      .join()
    expect(notice).toContain('Anna Testesen')
    expect(notice).not.toMatch(/turnus/i)
    expect(notice).not.toContain('Bilal')
  })

  it('the manager acknowledges once, however often the button is pressed', async () => {
    // The card is in the chat a moment before it is written down that it was sent.
    await until(
      () => trial.program.network.deliveries.get('g1/manager-notice/mona'),
      (delivery) => delivery?.outcome === 'sent',
    )
    await trial.program.sweeps.now()
    await trial.writesSince()
    const press = () => trial.press(mona, 'notice.acknowledge', { gathering: 'g1', comment: 'Takk, jeg tar en prat' })
    const replies = await Promise.all([press(), press()])
    for (const reply of replies) expect(JSON.stringify(reply.value)).toContain('Takk, jeg tar en prat')
    expect(await trial.writesSince()).toEqual({ AbsenceReplies: 1 })
  })

  it('a correction takes the message back where it stands', async () => {
    await trial.press(ola, 'list.save', { gathering: 'g1', onSite: 'anna,bilal' })
    await sees(anna, 'rettet')
    await until(
      () => trial.chatOf(mona),
      (chat) => !chat.some((card) => card.includes('møtte ikke')),
    )
    expect(trial.program.network.deliveries.get('g1/absence/anna')?.outcome).toBe('withdrawn')
    expect(JSON.stringify((await trial.press(anna, 'hours.show')).value)).toContain('3 timer')
  })

  it('the survey opens on its day, is answered once, and holds no name', async () => {
    trial.setClock(new Date('2027-01-05T09:00:00Z'))
    await sees(anna, 'Svaret er anonymt')
    const nothing = await trial.press(anna, 'survey.submit', { survey: 'menti' })
    expect(JSON.stringify(nothing.value)).toMatch(/Svar på minst ett|må ha et svar/)
    const nurse = pressing(trial, anna)
    await nurse.open('survey.start', { survey: 'menti' })
    while (nurse.shown().includes('survey.turn')) {
      const scales = elementsOfType(nurse.card(), 'Input.ChoiceSet').map(({ id, choices }) => [id, choices] as const)
      const first = scales.map(([id, choices]) => [id, (choices as { value: string }[])[0]?.value])
      await nurse.press('survey.turn', Object.fromEntries(first))
    }
    await nurse.press('survey.submit')
    await nurse.pressAgain()
    expect(nurse.shown()).toContain('Takk for svaret')
    const { body } = await trial.graph.send({
      method: 'GET',
      path: `/sites/${SITES.vault}/lists/Answers/items?$expand=fields`,
    })
    const rows = (body as { value: { fields: object }[] }).value
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows[0]?.fields)).not.toContain('anna')
  })
})
