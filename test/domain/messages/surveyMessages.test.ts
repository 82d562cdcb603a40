import { isHeldBack } from '../../../bot/domain/messages/quiet'
import { surveyMessages } from '../../../bot/domain/messages/surveyMessages'
import { anna, asDay, bilal, cato, comes, invited, mona, nina, ola, recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'

const survey = surveyWith({ remindOn: [asDay('2026-01-16'), asDay('2026-01-22')] })
const keysOn = (now: string, known: Parameters<typeof recordsOf>[0] = {}, submitted: readonly string[] = []) => {
  const records = {
    ...recordsOf({ surveys: [survey], ...known }),
    hasSubmitted: (_: unknown, member: string) => submitted.includes(member),
  }
  const at = new Date(now)
  return surveyMessages(records, at)
    .flat()
    .filter(({ due }) => due <= at)
    .map(({ key }) => key)
}

describe('messages about a survey', () => {
  it('ask those it is for, from eight on its first day', () => {
    expect(keysOn('2026-01-12T06:59:00Z')).toEqual([])
    expect(keysOn('2026-01-12T07:00:00Z')).toEqual([anna, bilal, cato].map(({ id }) => `s-1/survey/${id}`))
    const leaders = surveyWith({ audience: 'leader' })
    expect(keysOn('2026-01-12T07:00:00Z', { surveys: [leaders] })).toEqual([`s-1/survey/${mona.id}`])
  })

  it('remind whoever has not sent in, of the latest day only, and never on the first', () => {
    const reminders = (now: string, submitted: readonly string[] = []) =>
      keysOn(now, {}, submitted).filter((key) => key.includes('reminder'))
    expect(reminders('2026-01-16T06:59:00Z')).toEqual([])
    expect(reminders('2026-01-16T07:00:00Z', [anna.id])).toEqual([
      `s-1/survey-reminder@2026-01-16/${bilal.id}`,
      `s-1/survey-reminder@2026-01-16/${cato.id}`,
    ])
    expect(reminders('2026-01-23T08:00:00Z', [anna.id, bilal.id])).toEqual([
      `s-1/survey-reminder@2026-01-22/${cato.id}`,
    ])
    expect(reminders('2026-01-23T08:00:00Z', [anna.id, bilal.id, cato.id])).toEqual([])
    const onFirst = surveyWith({ remindOn: [asDay('2026-01-12')] })
    expect(keysOn('2026-01-12T08:00:00Z', { surveys: [onFirst] })).toHaveLength(3)
  })

  it('wait for the day to begin, except a question to those who sit together', () => {
    const night = new Date('2026-01-13T22:00:00Z')
    const isHeld = (kind: 'survey' | 'survey-reminder', polled = survey) =>
      isHeldBack({ kind, survey: survey.id }, recordsOf({ surveys: [polled] }), night)
    expect([isHeld('survey'), isHeld('survey-reminder')]).toEqual([true, true])
    expect(isHeld('survey', { ...survey, kind: 'poll' })).toBe(false)
    const poll = surveyWith({ kind: 'poll' })
    expect(keysOn('2026-01-11T23:01:00Z', { surveys: [poll] })).toHaveLength(3)
  })

  it('ask a question to those who sit together only while they do', () => {
    const gathering = invited({ start: new Date('2026-01-13T11:00:00Z'), end: new Date('2026-01-13T14:00:00Z') })
    const day = asDay('2026-01-13')
    const poll = surveyWith({
      ...{ kind: 'poll', audience: 'participant', gathering: gathering.id },
      ...{ opensOn: day, closesOn: day },
    })
    const known = {
      surveys: [poll],
      gatherings: [gathering],
      rsvps: [{ ...comes(anna), gathering: gathering.id, day }],
    }
    expect(keysOn('2026-01-13T14:20:00Z', known)).toEqual([`s-1/survey/${anna.id}`])
    expect(keysOn('2026-01-13T14:30:00Z', known)).toEqual([])
  })

  it('are none before it opens, after it is over, and to those who lead', () => {
    expect(keysOn('2026-01-09T09:00:00Z')).toEqual([])
    expect(keysOn('2026-02-02T09:00:00Z')).toEqual([])
    for (const stage of ['draft', 'closed'] as const) {
      expect(keysOn('2026-01-13T09:00:00Z', { surveys: [surveyWith({ stage })] })).toEqual([])
    }
    const keys = keysOn('2026-01-13T09:00:00Z')
    for (const { id } of [ola, nina]) expect(keys.filter((key) => key.endsWith(`/${id}`))).toEqual([])
  })
})
