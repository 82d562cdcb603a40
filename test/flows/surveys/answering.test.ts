import { anna, bilal } from '../../support/people'
import { pressing, type Presser } from '../../support/pressing'
import { SITES } from '../../support/provisioned'
import type { Trial } from '../../support/trial'
import { answerAll, pressTitled, short, start, survey, surveyTrial, valuesOn, type SurveyTrial } from './surveyTrial'

let the: SurveyTrial
let trial: Trial
let nurse: Presser
beforeAll(async () => {
  the = await surveyTrial()
  trial = the.trial
})
afterAll(() => trial.close())
beforeEach(async () => {
  nurse = await the.begin()
})

describe('a survey of several pages', () => {
  it('is gone through page by page, looked over and sent in', async () => {
    await start(nurse)
    expect(nurse.shown()).toContain('Side 1 av 2')
    await nurse.press('survey.turn', { 'q:safe': '4' })
    expect(nurse.shown()).toContain('Arbeidet')
    await nurse.press('survey.turn', { 'q:work': '5', 'q:years': '7', 'q:needs': 'peace,time' })
    for (const said of ['4', '5 – mye', '7', 'time, peace', 'Ikke besvart']) expect(nurse.shown()).toContain(said)
    await nurse.press('survey.submit')
    expect(nurse.shown()).toContain('Takk for svaret')
    expect(the.rows()).toHaveLength(1)
  })

  it('costs one write for each page with something new, and none for one that is left empty', async () => {
    await start(nurse)
    expect(await the.writes()).toBe(0)
    await nurse.press('survey.turn', {})
    expect(await the.writes()).toBe(0)
    await nurse.press('survey.turn', { 'q:work': '5' })
    expect(await the.writes()).toBe(1)
    await nurse.press('survey.submit')
    expect(await the.writes()).toBe(1)
  })

  it('asks what hangs on an answer, and forgets it when the answer is another', async () => {
    await start(nurse)
    await nurse.press('survey.turn', { 'q:safe': '1' })
    expect(nurse.shown()).toContain('Side 2 av 3')
    await nurse.press('survey.turn', { 'q:why': 'For lite tid' })
    await pressTitled(nurse, 'Tilbake')
    await pressTitled(nurse, 'Tilbake')
    expect(valuesOn(nurse)).toMatchObject({ 'q:safe': '1' })
    await nurse.press('survey.turn', { 'q:safe': '5' })
    expect(nurse.shown()).toContain('Side 2 av 2')
    await nurse.press('survey.turn', { 'q:work': '2' })
    expect(nurse.shown()).not.toContain('For lite tid')
  })

  it('keeps the page on the way back too, also one with an empty question that must be answered', async () => {
    await start(nurse)
    await nurse.press('survey.turn', { 'q:safe': '4' })
    await trial.press(anna, 'survey.turn', { survey: 'menti', page: 'p3', to: 'back', 'q:years': '9' })
    await nurse.open('survey.start', { survey: 'menti', page: 'p3' })
    expect(valuesOn(nurse)).toMatchObject({ 'q:years': '9', 'q:work': '' })
  })

  it('is resumed on another device at the first page with nothing answered, and knows what was answered', async () => {
    await start(nurse)
    await nurse.press('survey.turn', { 'q:safe': '4' })
    const phone = pressing(trial, anna)
    await phone.open('card.refresh', { kind: 'survey', about: 'menti' })
    expect(phone.shown()).toContain('1 av 2 sider har svar')
    await phone.press('survey.start')
    expect(phone.shown()).toContain('Side 2 av 2')
    await pressTitled(phone, 'Tilbake')
    expect(valuesOn(phone)).toMatchObject({ 'q:safe': '4', 'q:known': '' })
  })

  it('can be changed part by part from the look over, before and after it is sent in', async () => {
    await answerAll(nurse)
    await nurse.press('survey.change')
    expect(nurse.shown()).toContain('gjelder med en gang')
    await pressTitled(nurse, 'Endre: Arbeidet')
    expect(valuesOn(nurse)).toEqual({ 'q:work': '5', 'q:years': '7', 'q:needs': 'time,peace' })
    await the.writes()
    await nurse.press('survey.turn', { 'q:work': '1' })
    expect(await the.writes()).toBe(1)
    expect(nurse.shown()).toContain('Endringen er lagret')
    await nurse.press('survey.submit')
    expect(await the.writes()).toBe(0)
    expect(the.rows()).toHaveLength(1)
  })

  it('stays sent in when she goes back from a page, which must then hold', async () => {
    await answerAll(nurse)
    await trial.press(anna, 'survey.turn', { survey: 'menti', page: 'p3', to: 'back', 'q:years': '9' })
    expect(the.seals.answerOf(survey, anna.id)).toMatchObject({ submitted: true, answers: { work: 5, years: 7 } })
    await trial.press(anna, 'survey.turn', { survey: 'menti', page: 'p3', to: 'back', 'q:work': '1' })
    expect(the.seals.answerOf(survey, anna.id)).toMatchObject({ submitted: true, answers: { work: 1 } })
  })

  it('shows thanks in the chat once it is sent in, and the way to change it', async () => {
    await answerAll(nurse)
    const chat = pressing(trial, anna)
    await chat.open('card.refresh', { kind: 'survey-reminder', about: 'menti' })
    expect(chat.shown()).toContain('Takk for svaret')
    expect(chat.shown()).toContain('survey.change')
  })
})

describe('the same press twice, and two devices', () => {
  it('a double press at once makes one row and one write', async () => {
    const press = () => trial.press(anna, 'survey.turn', { survey: 'menti', page: 'p1', to: 'next', 'q:safe': '4' })
    for (const reply of await Promise.all([press(), press(), press()])) {
      expect(JSON.stringify(reply.value)).toContain('Side 2 av 2')
    }
    expect(await the.writes()).toBe(1)
    expect(the.rows()).toHaveLength(1)
  })

  it('an old press that comes again long after takes the page it was on, and nothing else', async () => {
    await answerAll(nurse)
    await trial.press(anna, 'survey.turn', { survey: 'menti', page: 'p1', to: 'next', 'q:safe': '4', 'q:known': '3' })
    expect(await the.writes()).toBeLessThan(5)
    await nurse.press('survey.change')
    for (const said of ['5 – mye', 'time, peace']) expect(nurse.shown()).toContain(said)
    expect(nurse.shown()).toContain('gjelder med en gang')
  })

  it('two devices at once on two pages lose neither, and on one page the last one stands', async () => {
    const turn = (page: string, inputs: object) =>
      trial.press(anna, 'survey.turn', { survey: 'menti', page, to: 'next', ...inputs })
    await Promise.all([turn('p1', { 'q:safe': '4' }), turn('p3', { 'q:work': '2' })])
    await turn('p1', { 'q:safe': '5' })
    await start(nurse)
    expect(nurse.shown()).toContain('5 – mye')
    expect(nurse.shown()).toContain('2 av 5')
    expect(the.rows()).toHaveLength(1)
  })

  it('everybody has a row of her own, of one length, and no name or answer can be read in it', async () => {
    await answerAll(nurse)
    await start(pressing(trial, bilal))
    await trial.press(bilal, 'survey.turn', { survey: 'menti', page: 'p1', to: 'next', 'q:safe': '1' })
    const { body } = await trial.graph.send({
      method: 'GET',
      path: `/sites/${SITES.vault}/lists/Answers/items?$expand=fields`,
    })
    const fields = (body as { value: { fields: { Sealed: string } }[] }).value.map((item) => item.fields)
    expect(fields).toHaveLength(2)
    expect(new Set(fields.map(({ Sealed }) => Sealed.length)).size).toBe(1)
    expect(JSON.stringify(fields)).not.toMatch(/anna|bilal|safe|peace|follo/i)
  })
})

describe('a survey on one page', () => {
  it('is sent in from its page, and shown again as it was to whoever wants to change it', async () => {
    await start(nurse, 'short')
    expect(nurse.shown()).toContain('Navnet ditt lagres ikke')
    await nurse.press('survey.submit', { 'q:useful': '4', 'q:remark': 'God stemning' })
    expect(nurse.shown()).toContain('Takk for svaret')
    expect(await the.writes()).toBe(1)
    await nurse.press('survey.change')
    expect(valuesOn(nurse)).toEqual({ 'q:useful': '4', 'q:remark': 'God stemning' })
    await nurse.press('survey.submit', { 'q:useful': '4', 'q:remark': '' })
    await nurse.pressAgain()
    expect(await the.writes()).toBe(1)
    expect(the.rows()).toHaveLength(1)
  })

  it('is no longer sent in when everything is taken out of it', async () => {
    await start(nurse, 'short')
    await nurse.press('survey.submit', { 'q:useful': '4' })
    await trial.press(anna, 'survey.turn', { survey: 'short', page: 'page-1', to: 'summary' })
    expect(the.seals.answerOf(short, anna.id)).toMatchObject({ submitted: false, answers: {} })
  })

  it('is not sent in with nothing on it', async () => {
    await start(nurse, 'short')
    await nurse.press('survey.submit')
    expect(nurse.shown()).toContain('Svar på minst ett spørsmål')
    expect(the.rows()).toHaveLength(0)
  })
})

it('keeps the answers as they were given, under nobody’s name', async () => {
  await answerAll(nurse)
  expect(the.seals.answersTo(survey)).toEqual([
    {
      answers: { safe: 4, known: 3, work: 5, years: 7, needs: ['time', 'peace'] },
      submitted: true,
      area: 'follo',
    },
  ])
})
