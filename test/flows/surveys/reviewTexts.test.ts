import type { FreeText, SurveyComment } from '../../../bot/domain/surveys/freeText'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { reviewTexts } from '../../../bot/flows/surveys/reviewTexts'
import { anna, mona, nina, ola, recordsOf } from '../../support/people'
import { asked, surveyWith } from '../../support/surveys'
import { memoryMirror } from './memoryMirror'

const closed = surveyWith({ id: 's-closed', stage: 'closed', questions: [{ ...asked('why'), kind: 'text' }] })
const open = surveyWith({ id: 's-open' })
const survey = closed.id
const WRITTEN = 'Anna på Solhjemmet hjelper alltid. Mer tid!'

function text(key: string, words: string, more: Partial<FreeText> = {}): FreeText {
  return { key, survey, question: 'why', text: words, state: 'waiting', ...more }
}

function started({ secret = 'the secret' } = {}) {
  const texts = memoryMirror<FreeText>(
    (row) => row.key,
    (row) => row.survey,
  )
  const comments = memoryMirror<SurveyComment>(
    (row) => row.key,
    (row) => row.survey,
  )
  const records = recordsOf({ surveys: [closed, open] })
  const make = (programSecret: string) =>
    reviewTexts({ records: () => records, texts, comments, programSecret, inTurn: (_key, work) => work() })
  return { texts, comments, make, review: make(secret) }
}

it('is the network leader’s alone, and only once the survey has closed', async () => {
  const { review, texts, comments } = started()
  await texts.put(text('t1', WRITTEN))
  await texts.put(text('t9', WRITTEN, { survey: open.id }))
  for (const other of [ola, mona, anna, { ...ola, role: 'working-group' as const }]) {
    expect(review.all(other, survey)).toEqual({ ok: false, refusal: 'not-yours' })
    expect(await review.decide(other, survey, 't1', { state: 'shown', text: WRITTEN })).toMatchObject({ ok: false })
  }
  expect(review.all(nina, open.id)).toEqual({ ok: false, refusal: 'not-found' })
  expect(review.all(nina, 'nowhere' as SurveyId)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await review.decide(nina, survey, 't9', { state: 'shown', text: WRITTEN })).toMatchObject({ ok: false })
  expect(await review.decide(nina, open.id, 't9', { state: 'shown', text: WRITTEN })).toMatchObject({ ok: false })
  expect([comments.all(), texts.all().map(({ state }) => state)]).toEqual([[], ['waiting', 'waiting']])
})

it('marks who and where', async () => {
  const { review, texts } = started()
  await texts.put(text('t1', WRITTEN))
  const seen = review.all(nina, survey)
  const [first] = seen.ok ? seen.questions : []
  expect(first?.question).toBe('why')
  expect(first?.texts[0]?.flags.map(({ from, to, kind }) => [kind, WRITTEN.slice(from, to)])).toEqual([
    ['name', 'Anna'],
    ['place', 'Solhjemmet'],
  ])
})

it('shows what is left after masking, once, however often it is sent, and keeps what was written in the vault', async () => {
  const { review, texts, comments } = started()
  await texts.put(text('t1', WRITTEN))
  const masked = '[navn] på [sted] hjelper alltid. Mer tid!'
  expect(await review.decide(nina, survey, 't1', { state: 'shown', text: masked })).toMatchObject({ changed: true })
  const again = await review.decide(nina, survey, 't1', { state: 'shown', text: masked })
  expect(again).toMatchObject({ ok: true, changed: false, text: { text: WRITTEN, shown: masked, state: 'shown' } })
  expect(comments.all()).toEqual([{ key: expect.any(String), survey, question: 'why', text: masked }])
  expect(comments.all()[0]?.key).not.toContain('t1')
  expect(texts.get('t1')).toEqual(text('t1', WRITTEN, { state: 'shown' }))
})

it.each([
  ['Anna på Solhjemmet hjelper aldri. Mer tid!', 'only-taken-away'],
  [`${WRITTEN} Og mer lønn.`, 'only-taken-away'],
  ['[navn]', 'nothing-left'],
  ['', 'nothing-left'],
])('does not show «%s»', async (left, refusal) => {
  const { review, texts, comments } = started()
  await texts.put(text('t1', WRITTEN))
  expect(await review.decide(nina, survey, 't1', { state: 'shown', text: left })).toEqual({ ok: false, refusal })
  expect([comments.all(), texts.get('t1')?.state]).toEqual([[], 'waiting'])
})

it('withholds and shows again, and what is taken away leaves nothing to be read', async () => {
  const { review, texts, comments } = started()
  await texts.put(text('t1', WRITTEN))
  await review.decide(nina, survey, 't1', { state: 'shown', text: WRITTEN })
  expect(await review.decide(nina, survey, 't1', { state: 'withheld', text: '' })).toMatchObject({ changed: true })
  expect(comments.all()).toEqual([])
  expect(comments.removed.map((row) => row.text)).toEqual(['–'])
  expect(await review.decide(nina, survey, 't1', { state: 'withheld', text: '' })).toMatchObject({ changed: false })
  expect(await review.decide(nina, survey, 't1', { state: 'shown', text: 'Mer tid!' })).toMatchObject({
    text: { state: 'shown', shown: 'Mer tid!' },
  })
  expect(comments.all().map((row) => row.text)).toEqual(['Mer tid!'])
})

it('finds what it has shown also after the program’s secret was changed', async () => {
  const { review, texts, comments, make } = started()
  await texts.put(text('t1', 'Mer tid'))
  await texts.put(text('t2', 'Mer tid og ro'))
  await review.decide(nina, survey, 't1', { state: 'shown', text: 'Mer tid' })
  await review.decide(nina, survey, 't2', { state: 'shown', text: 'Mer tid og ro' })
  expect(await make('another').decide(nina, survey, 't2', { state: 'withheld', text: '' })).toMatchObject({ ok: true })
  expect(comments.all().length).toBe(1)
})

it('is read in another order than the vault’s', async () => {
  const { review, texts } = started()
  const keys = Array.from({ length: 40 }, (_, index) => `t${String(index).padStart(2, '0')}`)
  for (const key of keys) await texts.put(text(key, 'Mer tid'))
  const seen = review.all(nina, survey)
  const order = seen.ok ? seen.questions.flatMap((question) => question.texts.map(({ key }) => key)) : []
  expect([...order].sort()).toEqual(keys)
  expect(order).not.toEqual(keys)
  expect(order).not.toEqual([...keys].reverse())
})
