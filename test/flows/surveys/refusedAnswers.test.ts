import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { elementsOfType } from '../../cards/cardCheck'
import { anna, bilal, mona, nina, ola } from '../../support/people'
import type { Presser } from '../../support/pressing'
import type { Trial } from '../../support/trial'
import { short, start, surveyTrial, valuesOn, type SurveyTrial } from './surveyTrial'

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

describe('what cannot be taken', () => {
  const p3 = { survey: 'menti', page: 'p3', to: 'next' }
  const refused: [string, string, object, RegExp][] = [
    ['a number past the scale', 'survey.turn', { ...p3, 'q:work': '6' }, /passer ikke.*Hvor work/],
    ['no number at all', 'survey.turn', { ...p3, 'q:work': '3', 'q:years': 'syv' }, /passer ikke.*Hvor mange år/],
    ['an option that is not there', 'survey.turn', { ...p3, 'q:work': '3', 'q:needs': 'time,gold' }, /passer ikke/],
    ['an empty question that must be answered', 'survey.turn', { ...p3, 'q:years': '3' }, /må ha et svar.*Hvor work/],
    ['a question of another page', 'survey.turn', { ...p3, 'q:work': '3', 'q:safe': '3' }, /Spørsmålene er endret/],
    ['a question that is not there', 'survey.turn', { ...p3, 'q:work': '3', 'q:nothing': '3' }, /Spørsmålene/],
    ['a page that is not there', 'survey.turn', { ...p3, page: 'p9', 'q:work': '3' }, /Spørsmålene er endret/],
    ['a submission that lacks an answer', 'survey.submit', { survey: 'menti' }, /må ha et svar.*Hvor work/],
    ['a survey for others', 'survey.turn', { ...p3, survey: 'managers', 'q:work': '3' }, /for en annen gruppe/],
    ['a survey that is not there', 'survey.turn', { ...p3, survey: 'gone', 'q:work': '3' }, /finner ikke/],
    ['a way that is not there', 'survey.turn', { ...p3, to: 'sideways' }, /Noe manglet/],
    ['a text too long', 'survey.submit', { survey: 'short', page: 'page-1', 'q:remark': 'x'.repeat(601) }, /for lang/],
  ]

  it.each(refused)('%s is refused in words, and nothing is stored', async (_, verb, data, words) => {
    const { value } = await trial.press(anna, verb, data)
    expect(JSON.stringify(value)).toMatch(words)
    expect(the.rows()).toHaveLength(0)
  })

  it('what she wrote still stands on the card, and the question is marked', async () => {
    await nurse.open('survey.turn', { ...p3, 'q:work': '3', 'q:years': '99' })
    expect(valuesOn(nurse)).toMatchObject({ 'q:work': '3', 'q:years': '99' })
    expect(elementsOfType(nurse.card(), 'TextBlock').filter(({ color }) => color === 'Attention')).toHaveLength(1)
  })

  it('a text of 200 kB is a line that leaves the card as it was', async () => {
    await start(nurse, 'short')
    await nurse.press('survey.submit', { 'q:remark': 'å'.repeat(100_000) })
    expect(nurse.line()).toContain('for lang')
    expect(the.rows()).toHaveLength(0)
  })

  it('is refused for whoever is not asked, whoever she is', async () => {
    for (const member of [mona, ola, nina]) {
      for (const verb of ['survey.start', 'survey.change', 'survey.submit', 'survey.turn']) {
        const { value } = await trial.press(member, verb, { ...p3, 'q:work': '3' })
        expect(JSON.stringify(value)).toContain('for en annen gruppe')
      }
    }
    expect(the.rows()).toHaveLength(0)
  })
})

describe('when it closes', () => {
  it('a page sent after that is not stored, and she is told kindly', async () => {
    await start(nurse)
    trial.setClock(new Date('2026-03-01T09:00:00Z'))
    await nurse.press('survey.turn', { 'q:safe': '4' })
    expect(nurse.shown()).toContain('Undersøkelsen er stengt. Takk')
    expect(the.rows()).toHaveLength(0)
    await start(nurse)
    expect(nurse.shown()).toContain('Takk til alle som svarte')
  })

  it('nobody answers a survey that somebody has ended', async () => {
    const ended = { ...short, id: 'ended' as SurveyId, endedAt: new Date('2026-02-16T08:00:00Z') }
    await trial.program.network.surveys.put(ended)
    await nurse.open('survey.submit', { survey: 'ended', page: 'page-1', 'q:useful': '4' })
    expect(nurse.shown()).toContain('Undersøkelsen er stengt')
    expect(the.rows()).toHaveLength(0)
  })
})

describe('when it cannot be stored', () => {
  afterEach(async () => {
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{}' })
  })

  it('she is told in time, what she wrote stands, and the same press is stored when Graph is back', async () => {
    await start(nurse)
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{"outage":true}' })
    const began = performance.now()
    await nurse.press('survey.turn', { 'q:safe': '4' })
    expect(performance.now() - began).toBeLessThan(6000)
    expect(nurse.line()).toContain('trykk én')
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{}' })
    await nurse.pressAgain()
    expect(nurse.shown()).toContain('Side 2 av 2')
    expect(the.rows()).toHaveLength(1)
  })

  it('a secret of the program that was changed meanwhile is told once, without a word about anybody', async () => {
    const { surveyKeys } = trial.program.network
    const strange = { ...short, id: 'strange' as SurveyId }
    await trial.program.network.surveys.put(strange)
    await surveyKeys.put({ survey: strange.id, secret: 'x'.repeat(43), mark: 'of another secret' })
    const before = trial.logs.length
    for (const member of [anna, bilal]) {
      const { value } = await trial.press(member, 'survey.submit', {
        survey: 'strange',
        page: 'page-1',
        'q:useful': '4',
      })
      expect(JSON.stringify(value)).toMatch(/fikk ikke lagret|fekk ikkje lagra/)
    }
    const told = trial.logs.slice(before).filter((line) => line.includes('LINK_SECRET'))
    expect(told).toHaveLength(1)
    expect(told.join()).not.toMatch(/anna|bilal/i)
    expect(the.rows()).toHaveLength(0)
  })
})
