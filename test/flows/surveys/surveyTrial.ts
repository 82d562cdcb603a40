import type { TextQuestion } from '../../../bot/domain/surveys/question'
import { makeSeals, type Seals } from '../../../bot/flows/surveys/seals'
import { elementsOfType, textOf } from '../../cards/cardCheck'
import { anna, asDay } from '../../support/people'
import { heldIn, pressing, type Presser } from '../../support/pressing'
import { scale, surveyWith, worded } from '../../support/surveys'
import { startTrial, type Trial } from '../../support/trial'

const why: TextQuestion = {
  ...scale('why', { text: worded('Hva gjør det vanskelig?'), showIf: { question: 'safe', isOneOf: ['1', '2'] } }),
  kind: 'text',
}
const years = { ...scale('years', { text: worded('Hvor mange år?') }), kind: 'number' as const, min: 0, max: 50 }
const needs = {
  ...scale('needs', { text: worded('Hva trenger du?') }),
  kind: 'several' as const,
  options: ['time', 'people', 'peace'].map((id) => ({ id, text: worded(id) })),
}
export const survey = surveyWith({
  id: 'menti',
  opensOn: asDay('2026-02-01'),
  closesOn: asDay('2026-02-28'),
  sections: [
    { id: 'p1', title: worded('Rollen'), intro: null, questions: [scale('safe'), scale('known')] },
    { id: 'p2', title: worded('Hvorfor'), intro: null, questions: [why] },
    {
      id: 'p3',
      title: worded('Arbeidet'),
      intro: null,
      questions: [scale('work', { required: true }), { ...years, unit: null }, needs],
    },
  ],
})
export const short = surveyWith({
  id: 'short',
  opensOn: asDay('2026-02-01'),
  closesOn: asDay('2026-02-28'),
  questions: [scale('useful'), { ...why, id: 'remark', showIf: null }],
})
const managers = surveyWith({ ...survey, id: 'managers', audience: 'leader' })

const SECRET = 'the secret of surveys that are tried'
const NOW = '2026-02-16T09:00:00Z'

/** The whole program, with surveys that are open. */
export type SurveyTrial = {
  trial: Trial
  /** Opens what the program has sealed. */
  seals: Seals
  /** Nothing is answered, and it is the first day again. */
  begin(): Promise<Presser>
  rows(): readonly { key: string }[]
  /** Writes to the list of answers since last time. */
  writes(): Promise<number>
}

export async function surveyTrial(): Promise<SurveyTrial> {
  const settings = { LINK_SECRET: SECRET }
  const trial = await startTrial({ now: NOW, surveys: [survey, short, managers], settings })
  const { sealedAnswers, surveyKeys } = trial.program.network
  return {
    trial,
    seals: makeSeals({ keys: surveyKeys, sealed: sealedAnswers, programSecret: SECRET }),
    async begin() {
      trial.setClock(new Date(NOW))
      for (const { key } of [...sealedAnswers.all()]) await sealedAnswers.remove(key)
      await trial.writesSince()
      return pressing(trial, anna)
    },
    rows: () => sealedAnswers.all(),
    writes: async () => (await trial.writesSince())['Answers'] ?? 0,
  }
}

export const start = (presser: Presser, id = 'menti') => presser.open('survey.start', { survey: id })

/** What stands in the fields of her card. */
export function valuesOn(presser: Presser): Record<string, string> {
  return Object.fromEntries(
    elementsOfType(presser.card(), 'Input.').map((input) => [textOf(input['id']), heldIn(input)]),
  )
}

/** Presses the button with these words. */
export async function pressTitled(presser: Presser, title: string, inputs: object = {}): Promise<void> {
  const button = elementsOfType(presser.card(), 'Action.Execute').find((action) => action['title'] === title)
  if (!button) throw new Error(`No button called ${title}`)
  await presser.open(textOf(button['verb']), { ...(button['data'] as object), ...inputs })
}

/** The first page, and the one on the work: all of it, and sent in. */
export async function answerAll(presser: Presser): Promise<void> {
  await start(presser)
  await presser.press('survey.turn', { 'q:safe': '4', 'q:known': '3' })
  await presser.press('survey.turn', { 'q:work': '5', 'q:years': '7', 'q:needs': 'time,peace' })
  await presser.press('survey.submit')
}
