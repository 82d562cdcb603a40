import type { GatheringId } from '../../../bot/domain/gathering'
import { GATHERING_MATTERS, type Matter } from '../../../bot/domain/messages/messageKey'
import type { NewsId } from '../../../bot/domain/news'
import { matterUntil } from '../../../bot/domain/pages/matterUntil'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import { asDay, held, invited, recordsOf } from '../../support/people'
import { cancelled } from '../../support/stages'

const g1 = invited().id
const end = new Date('2026-03-12T14:00:00Z')
const at = (matter: Matter, ...gatherings: Parameters<typeof recordsOf>[0][]) =>
  matterUntil(matter, recordsOf(gatherings[0] ?? { gatherings: [invited()] }))?.toISOString() ?? null

const AFTERWARDS = ['list-prompt', 'absence', 'manager-notice', 'escalation']
const ANSWERED = GATHERING_MATTERS.filter((kind) => !AFTERWARDS.includes(kind))

describe('a matter is over', () => {
  it.each(ANSWERED)('when its gathering ends: %s', (kind) => {
    expect(at({ kind, gathering: g1 })).toBe(end.toISOString())
    expect(at({ kind, gathering: g1 }, { gatherings: [cancelled()] })).toBe(cancelled().end.toISOString())
    expect(at({ kind, gathering: 'gone' as GatheringId })).toBeNull()
  })

  it('when the last gathering of a series ends', () => {
    const later = { start: new Date('2026-05-01T10:00:00Z'), end: new Date('2026-05-01T13:00:00Z') }
    const gatherings = [invited({ series: 's' }), invited({ id: 'g2' as GatheringId, series: 's', ...later })]
    expect(at({ kind: 'series', series: 's' }, { gatherings })).toBe('2026-05-01T13:00:00.000Z')
    expect(at({ kind: 'series', series: 'none' }, { gatherings })).toBeNull()
  })

  it('when the list is no longer followed up, and one that is not completed only after a year', () => {
    const prompt: Matter = { kind: 'list-prompt', gathering: g1 }
    expect(at(prompt)).toBe('2027-03-11T23:00:00.000Z')
    expect(at(prompt, { gatherings: [held({ listCompletedAt: new Date('2026-03-20T10:00:00Z') })] })).toBe(
      '2026-04-09T22:00:00.000Z',
    )
  })

  it.each(['absence', 'manager-notice', 'escalation'] as const)('sixty days after the follow-up: %s', (kind) => {
    expect(at({ kind, gathering: g1 }, { gatherings: [held()] })).toBe('2026-05-31T22:00:00.000Z')
  })

  it('when the survey has closed, at the end of that day', () => {
    const survey = { id: 'menti' as SurveyId, closesOn: asDay('2026-03-15') } as Survey
    expect(at({ kind: 'survey', survey: survey.id }, { surveys: [survey] })).toBe('2026-03-15T23:00:00.000Z')
  })

  it('when the gatherings that the roster should make room for are over', () => {
    expect(at({ kind: 'roster', day: asDay('2026-02-17') }, { gatherings: [invited()] })).toBe(end.toISOString())
    expect(at({ kind: 'roster', day: asDay('2026-02-18') }, { gatherings: [invited()] })).toBeNull()
  })

  it('sixty days after the hours of the year were sent', () => {
    expect(at({ kind: 'hours', year: 2025 })).toBe('2026-03-07T23:00:00.000Z')
  })

  it('never began, when there is no such news', () => {
    expect(at({ kind: 'news', news: 'n1' as NewsId })).toBeNull()
  })
})
