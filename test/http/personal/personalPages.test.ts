import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { ann, bil, buttonsIn, cardOf, open, pathIn, personalTrial, survey, type PersonalTrial } from './personalTrial'

let trial: PersonalTrial
beforeAll(async () => {
  trial = await personalTrial()
})
afterAll(() => trial.close())

const answersOf = () => trial.program.network.rsvps.all().map(({ member, answer }) => `${member} ${answer}`)

describe('the personal page', () => {
  it('shows the card of its matter, with the buttons of that matter only', async () => {
    const { page, status } = await trial.look(trial.token(ann))
    expect(status).toBe(200)
    expect(page).toMatchObject({ state: 'ok', language: 'nb', name: 'Anna Testesen' })
    const text = JSON.stringify(page)
    expect(text).toContain(open.title)
    expect(text).not.toContain('Action.Submit')
    expect(text).not.toContain('"refresh"')
    expect(buttonsIn(page).map(({ verb }) => verb)).toEqual(['rsvp.answer', 'rsvp.answer', 'rsvp.answer'])
  })

  it('takes an answer, a change of it and one that cannot come, each stored before it is acknowledged', async () => {
    const token = trial.token(ann)
    const first = await trial.pressOn(token, cardOf(await trial.look(token)), 'rsvp.answer', { answer: 'on-site' })
    expect(first.status).toBe(200)
    expect(answersOf()).toEqual(['anna on-site'])

    const change = await trial.pressOn(token, cardOf(first), 'rsvp.change')
    const cannot = { answer: 'cannot-come' }
    const second = await trial.pressOn(token, cardOf(change), 'rsvp.answer', cannot, { reason: 'roster' })
    expect(answersOf()).toEqual(['anna cannot-come'])
    expect(JSON.stringify(cardOf(second))).not.toContain('menu.show')
  })

  it('takes the answers of a survey, without saying whose they are', async () => {
    const token = trial.token(ann, { kind: 'survey', survey: survey.id })
    const card = cardOf(await trial.look(token))
    const wrong = await trial.pressOn(token, card, 'survey.submit', {}, { 'q:q1': '9' })
    expect(JSON.stringify(cardOf(wrong))).toContain('passer ikke til spørsmålet')
    const done = await trial.pressOn(token, card, 'survey.submit', {}, { 'q:q1': '4', 'q:q2': '2' })
    expect(done.page?.state).toBe('ok')
    expect(JSON.stringify(trial.program.network.sealedAnswers.all())).not.toContain('anna')
  })

  it('is in the language that was chosen, also the next time', async () => {
    const token = trial.token(ann)
    expect((await trial.ask('POST', `/p/${token}/language`, { language: 'nn' })).page).toEqual({ state: 'done' })
    expect((await trial.look(token)).page).toMatchObject({ state: 'ok', language: 'nn' })
    await trial.ask('POST', `/p/${token}/language`, { language: 'nb' })
  })

  it('writes what is pressed once, however often it is pressed', async () => {
    const token = trial.token(ann)
    const card = cardOf(await trial.look(token))
    const change = cardOf(await trial.pressOn(token, card, 'rsvp.change'))
    await trial.writesSince()
    const press = () => trial.pressOn(token, change, 'rsvp.answer', { answer: 'online' })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ page }) => page?.state)).toEqual(['ok', 'ok', 'ok'])
    expect((await trial.writesSince())[rsvpRow.list]).toBe(1)
  })

  it('is where the link of a letter leads', async () => {
    const [letter] = await trial.lettersTo(bil.email ?? '')
    const token = pathIn(letter).slice('/p/'.length)
    const card = cardOf(await trial.look(token))
    expect(JSON.stringify(card)).toContain(open.title)
    await trial.pressOn(token, card, 'rsvp.answer', { answer: 'on-site' })
    expect(answersOf()).toContain('bilal on-site')
  })
})
