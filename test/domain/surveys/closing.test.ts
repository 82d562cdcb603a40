import {
  askedByArea,
  earlierFigures,
  endOf,
  everAsked,
  isToBeClosed,
  remindersSent,
} from '../../../bot/domain/surveys/closing'
import type { KeptAnswer } from '../../../bot/domain/surveys/answer'
import type { SurveyFigures } from '../../../bot/domain/surveys/figures'
import type { Delivery } from '../../../bot/domain/messages/delivery'
import { messageKey } from '../../../bot/domain/messages/messageKey'
import type { Member } from '../../../bot/domain/member'
import { ahus, anna, areas, asDay, bilal, follo, mona, person, recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'

const survey = surveyWith()
const kept = (area: KeptAnswer['area'], submitted = true): KeptAnswer => ({ answers: {}, submitted, area })
const sent = (to: Member, kind: 'survey' | 'survey-reminder', day = '', outcome: 'sent' | 'failed' = 'sent') => {
  const matter = { kind, survey: survey.id }
  const base = { key: messageKey(matter, to.id, day), to: to.id, matter, at: new Date('2026-01-20T08:00:00Z') }
  const place = { outcome: 'sent', door: 'mail', address: 'a@example.no', gist: '' } as const
  return (outcome === 'sent' ? { ...base, ...place } : { ...base, outcome, attempts: 1 }) satisfies Delivery
}

describe('the end of a survey', () => {
  it('is the midnight after its last day in Oslo, or when somebody closed it', () => {
    expect(endOf(survey)).toEqual(new Date('2026-02-01T23:00:00Z'))
    const endedAt = new Date('2026-01-20T12:00:00Z')
    expect(endOf({ ...survey, endedAt })).toEqual(endedAt)
    expect(endOf({ ...survey, endedAt: new Date('2026-03-01T12:00:00Z') })).toEqual(new Date('2026-02-01T23:00:00Z'))
  })

  it('is followed by two minutes in which the last answers come in', () => {
    expect(isToBeClosed(survey, new Date('2026-02-01T23:01:59Z'))).toBe(false)
    expect(isToBeClosed(survey, new Date('2026-02-01T23:02:00Z'))).toBe(true)
    for (const stage of ['draft', 'closed'] as const) {
      expect(isToBeClosed({ ...survey, stage }, new Date('2026-03-01T12:00:00Z'))).toBe(false)
    }
  })
})

describe('who was asked', () => {
  const gone = person('gone', { standing: { kind: 'left', on: asDay('2026-01-25') } })
  const records = recordsOf({ members: [anna, bilal, gone, mona] })

  it('is everybody it is for, and whoever was written to and has left since', () => {
    const now = new Date('2026-02-01T23:02:00Z')
    expect(everAsked(survey, records, [], now)).toEqual([anna.id, bilal.id])
    const about = [sent(gone, 'survey'), sent(anna, 'survey'), sent(bilal, 'survey-reminder', '2026-01-20')]
    expect(everAsked(survey, records, about, now)).toEqual([anna.id, bilal.id, gone.id])
  })

  it('is counted by area, never fewer than answered', () => {
    expect(askedByArea([anna.id, bilal.id], { ...records, areas }, [kept(follo)])).toEqual(new Map([[follo, 2]]))
    const moved = [kept(ahus), kept(ahus), kept(follo), kept(follo, false)]
    expect(askedByArea([anna.id, bilal.id], { ...records, areas }, moved)).toEqual(
      new Map([
        [follo, 2],
        [ahus, 2],
      ]),
    )
  })

  it('is not more for somebody whose row is gone, and who had an area when she answered', () => {
    const nobody = person('nobody')
    expect(askedByArea([nobody.id], { ...records, areas }, [kept(follo)])).toEqual(new Map([[follo, 1]]))
    expect(askedByArea([nobody.id], { ...records, areas }, [])).toEqual(new Map([[null, 1]]))
  })
})

it('reminders are counted by day, and only those that went out', () => {
  const about = [
    sent(anna, 'survey'),
    sent(anna, 'survey-reminder', '2026-01-20'),
    sent(bilal, 'survey-reminder', '2026-01-20'),
    sent(bilal, 'survey-reminder', '2026-01-16'),
    sent(mona, 'survey-reminder', '2026-01-16', 'failed'),
  ]
  expect(remindersSent(about)).toEqual([
    { on: '2026-01-16', count: 1 },
    { on: '2026-01-20', count: 2 },
  ])
})

it('a survey is compared with what is published of its series to the same people, an evaluation with none', () => {
  const figures: SurveyFigures = { turnout: { asked: 9, answered: 9 }, turnoutByArea: {}, questions: [], texts: {} }
  const earlier = [
    surveyWith({ id: 's-2025', stage: 'closed' }),
    surveyWith({ id: 's-open' }),
    surveyWith({ id: 's-being-destroyed' }),
    surveyWith({ id: 's-draft', stage: 'draft' }),
    surveyWith({ id: 's-leaders', stage: 'closed', audience: 'leader' }),
    surveyWith({ id: 's-else', stage: 'closed', series: 'else' }),
  ]
  const resultOf = (id: string) => ({ survey: survey.id, answered: 9, figures: id === 's-open' ? null : figures })
  expect(earlierFigures(survey, earlier, resultOf)).toHaveLength(2)
  expect(earlierFigures({ ...survey, kind: 'evaluation' }, earlier, resultOf)).toEqual([])
  expect(earlierFigures({ ...survey, series: null }, earlier, resultOf)).toEqual([])
})

it('one that is in no series is compared with the others in none, for it may ask the same people the same again', () => {
  const figures: SurveyFigures = { turnout: { asked: 9, answered: 9 }, turnoutByArea: {}, questions: [], texts: {} }
  const alone = { series: null, kind: 'other', stage: 'closed' } as const
  const earlier = [
    surveyWith({ ...alone, id: 's-before' }),
    surveyWith({ ...alone, id: 's-leaders', audience: 'leader' }),
    surveyWith({ ...alone, id: 's-poll', kind: 'poll' }),
    surveyWith({ ...alone, id: 's-yearly', series: 'ars-menti' }),
  ]
  const compared: string[] = []
  const resultOf = (id: string) => {
    compared.push(id)
    return { survey: survey.id, answered: 9, figures }
  }
  expect(earlierFigures({ ...survey, ...alone }, earlier, resultOf)).toHaveLength(1)
  expect(compared).toEqual(['s-before'])
  expect(earlierFigures({ ...survey, ...alone, kind: 'poll' }, earlier, resultOf)).toEqual([])
})
