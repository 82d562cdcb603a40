import {
  decideEnding,
  decideExtension,
  decideOpening,
  decideReminding,
  decideSurvey,
  refusalToRemove,
  twinOf,
  type AskedSurvey,
  type RunDecision,
} from '../../../bot/domain/surveys/running'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { anna, asDay, mona, nina, ola, person } from '../../support/people'
import { scale, surveyWith } from '../../support/surveys'

const now = new Date('2026-01-15T09:00:00Z')
const by = { caller: nina, now }
const open = surveyWith({ remindOn: [asDay('2026-01-20')] })
const draft = surveyWith({ stage: 'draft', opensOn: asDay('2026-01-19') })
const planned = surveyWith({ opensOn: asDay('2026-01-19') })
const over = surveyWith({ closesOn: asDay('2026-01-14') })
const closed = surveyWith({ stage: 'closed', closesOn: asDay('2026-01-14') })

const askedOf = ({ kind, series, audience, opensOn, closesOn, remindOn, ...content }: Survey): AskedSurvey => {
  const { title, themes, sections, pairs } = content
  return { kind, series, audience, opensOn, closesOn, remindOn, content: { title, themes, sections, pairs } }
}
const save = (before: Survey | undefined, change: Partial<AskedSurvey> = {}, asking = by) =>
  decideSurvey('s-1' as SurveyId, before, { ...askedOf(before ?? draft), ...change }, null, asking)
const refusalOf = (decision: RunDecision) => (decision.ok || 'problems' in decision ? null : decision.refusal)
const survey = (decision: RunDecision): Survey | null => (decision.ok ? decision.survey : null)
const other = askedOf(surveyWith({ questions: [scale('another')] })).content

describe('who runs surveys', () => {
  it('is the network leader and the working group, while they are there', () => {
    const group = person('gro', { role: 'working-group', area: null })
    expect(save(draft, {}, { caller: group, now }).ok).toBe(true)
    const left = { ...nina, standing: { kind: 'left', on: asDay('2026-01-01') } } as const
    for (const caller of [anna, mona, ola, left]) {
      const asking = { caller, now }
      expect(refusalOf(save(draft, {}, asking))).toBe('not-yours')
      expect(refusalOf(decideOpening(draft, null, null, asking))).toBe('not-yours')
      expect(refusalOf(decideReminding(open, asking))).toBe('not-yours')
      expect(refusalOf(decideExtension(open, asDay('2026-02-10'), asking))).toBe('not-yours')
      expect(refusalOf(decideEnding(open, asking))).toBe('not-yours')
      expect(refusalToRemove(draft, asking)).toBe('not-yours')
    }
  })
})

describe('a draft', () => {
  it('is made, changed, and left alone when it is the same', () => {
    expect(survey(save(undefined))).toMatchObject({ id: 's-1', stage: 'draft', record: null, endedAt: null })
    expect(survey(save(draft, { content: other }))?.sections[0]?.questions[0]?.id).toBe('another')
    expect(save(draft)).toEqual({ ok: true, survey: draft, changed: false })
  })

  it('keeps only reminders of days on which it is open', () => {
    const remindOn = ['2026-01-18', '2026-01-19', '2026-01-22', '2026-01-22', '2026-02-01', '2026-02-02'].map(asDay)
    expect(survey(save(draft, { remindOn }))?.remindOn).toEqual(['2026-01-22', '2026-02-01'])
  })

  it('has days in their order, and half a year at most', () => {
    expect(refusalOf(save(draft, { closesOn: draft.opensOn }))).toBe('closes-too-early')
    expect(refusalOf(save(draft, { closesOn: asDay('2026-07-19') }))).toBe('closes-too-late')
    expect(refusalOf(save(draft, { audience: 'participant' }))).toBe('needs-gathering')
    // Of a poll only what was shown live is counted, and an evaluation is held against no other year.
    for (const kind of ['poll', 'evaluation'] as const) {
      expect(refusalOf(save(draft, { kind }))).toBe('needs-gathering')
      expect(refusalOf(decideOpening({ ...draft, kind }, null, null, by))).toBe('needs-gathering')
    }
  })

  it('is thrown away, and nothing else is', () => {
    expect(refusalToRemove(draft, by)).toBeNull()
    expect(refusalToRemove(planned, by)).toBeNull()
    for (const each of [open, over, closed]) expect(refusalToRemove(each, by)).toBe('not-draft')
  })
})

describe('opening', () => {
  it('is today or on a day to come, with the reminders that are left', () => {
    const reminding = { ...draft, remindOn: [asDay('2026-01-20'), asDay('2026-01-30')] }
    expect(survey(decideOpening(reminding, null, null, by))).toMatchObject({ stage: 'open', opensOn: '2026-01-15' })
    expect(survey(decideOpening(reminding, asDay('2026-01-25'), null, by))).toMatchObject({
      opensOn: '2026-01-25',
      remindOn: ['2026-01-30'],
    })
  })

  it('is refused for a day that is over, after the last day, or of what is over', () => {
    expect(refusalOf(decideOpening(draft, asDay('2026-01-14'), null, by))).toBe('opens-in-the-past')
    expect(refusalOf(decideOpening(draft, draft.closesOn, null, by))).toBe('closes-too-early')
    expect(refusalOf(decideOpening(undefined, null, null, by))).toBe('not-found')
    for (const each of [over, closed]) expect(refusalOf(decideOpening(each, null, null, by))).toBe('not-draft')
  })

  it('waits for questions that hold', () => {
    const twice = surveyWith({ stage: 'draft', questions: [scale('one'), scale('one')] })
    const decision = decideOpening(twice, null, null, by)
    expect(decision).toMatchObject({ ok: false, problems: [{ problem: 'same-question-id' }] })
  })

  it('pressed twice is once, and until it opens it can be moved', () => {
    expect(decideOpening(open, null, null, by)).toEqual({ ok: true, survey: open, changed: false })
    expect(survey(decideOpening(planned, asDay('2026-01-22'), null, by))?.opensOn).toBe('2026-01-22')
  })
})

describe('an open survey', () => {
  it('keeps its questions; only its last day and its reminders change', () => {
    expect(refusalOf(save(open, { content: other }))).toBe('questions-stand')
    expect(refusalOf(save(open, { series: 'another' }))).toBe('questions-stand')
    expect(refusalOf(save(open, { closesOn: asDay('2026-01-30') }))).toBe('only-later')
    const remindOn = [asDay('2026-01-28')]
    expect(survey(save(open, { closesOn: asDay('2026-02-08'), remindOn }))).toEqual({
      ...open,
      closesOn: '2026-02-08',
      remindOn,
    })
    for (const each of [over, closed]) expect(refusalOf(save(each))).toBe('questions-stand')
  })

  it('that has not opened yet can still be changed, to what holds', () => {
    expect(survey(save(planned, { content: other }))?.stage).toBe('open')
    expect(refusalOf(save(planned, { opensOn: asDay('2026-01-14') }))).toBe('opens-in-the-past')
    const wrong = { ...other, sections: [{ ...other.sections[0]!, questions: [] }] }
    expect(save(planned, { content: wrong })).toMatchObject({ ok: false, problems: [{ problem: 'no-questions' }] })
  })

  it('reminds once a day, and not on the day it opened', () => {
    expect(survey(decideReminding(open, by))?.remindOn).toEqual(['2026-01-15', '2026-01-20'])
    const reminded = surveyWith({ remindOn: [asDay('2026-01-15')] })
    expect(refusalOf(decideReminding(reminded, by))).toBe('reminded-today')
    expect(refusalOf(decideReminding(surveyWith({ opensOn: asDay('2026-01-15') }), by))).toBe('reminded-today')
    for (const each of [draft, planned, over, closed]) expect(refusalOf(decideReminding(each, by))).toBe('not-open')
  })

  it('is prolonged, never shortened', () => {
    expect(survey(decideExtension(open, asDay('2026-02-08'), by))?.closesOn).toBe('2026-02-08')
    expect(decideExtension(open, open.closesOn, by)).toEqual({ ok: true, survey: open, changed: false })
    expect(refusalOf(decideExtension(open, asDay('2026-01-31'), by))).toBe('only-later')
    expect(refusalOf(decideExtension(open, asDay('2026-12-31'), by))).toBe('closes-too-late')
    for (const each of [draft, over, closed]) {
      expect(refusalOf(decideExtension(each, asDay('2026-02-08'), by))).toBe('not-open')
    }
  })

  it('ends now, once', () => {
    expect(survey(decideEnding(open, by))?.endedAt).toEqual(now)
    const ended = surveyWith({ endedAt: new Date('2026-01-15T08:00:00Z') })
    for (const each of [ended, over, closed]) {
      expect(decideEnding(each, by)).toEqual({ ok: true, survey: each, changed: false })
    }
    for (const each of [draft, planned]) expect(refusalOf(decideEnding(each, by))).toBe('not-open')
  })
})

it('the twin of a survey is the one to the others, of the same series and year', () => {
  const leaders = surveyWith({ id: 's-2', audience: 'leader', opensOn: asDay('2026-01-19') })
  const before = surveyWith({ id: 's-3', audience: 'leader', opensOn: asDay('2025-01-19') })
  const another = surveyWith({ id: 's-4', audience: 'leader', series: 'another' })
  expect(twinOf(open, [open, leaders, before, another])).toBe(leaders)
  expect(twinOf(open, [open, before, another])).toBeNull()
  expect(twinOf({ ...open, series: null }, [leaders])).toBeNull()
})
