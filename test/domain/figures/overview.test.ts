import { followUps } from '../../../bot/domain/absence/followUp'
import {
  comingGatherings,
  gatheringFigures,
  peopleAt,
  surveyTurnout,
  yearsIn,
} from '../../../bot/domain/figures/overview'
import { surveyWith } from '../../support/surveys'
import type { Survey, SurveyId } from '../../../bot/domain/surveys/survey'
import {
  AHUS,
  answers,
  draft,
  held,
  invited,
  marks,
  memberId,
  nurse,
  onDay,
  recordsOf,
} from '../../support/smallNetwork'

const now = new Date('2026-03-02T09:00:00Z')

const onLeave = nurse('n-5', { standing: { kind: 'on-leave', from: onDay('2026-01-01'), to: null } })
const four = [nurse('n-1'), nurse('n-2'), nurse('n-3'), nurse('n-4')]

describe('coming gatherings', () => {
  it('count every invited person once, and who has no place waits', () => {
    const gathering = invited('g', '2026-04-01', { seats: 1 })
    const rsvps = answers(gathering, { 'n-1': 'on-site', 'n-2': 'on-site', 'n-3': 'cannot-come' })
    const [coming] = comingGatherings(recordsOf({ members: [...four, onLeave], gatherings: [gathering], rsvps }), now)
    expect(coming?.counts).toEqual({ onSite: 1, online: 0, waiting: 1, cannot: 1, noAnswer: 1, invited: 4 })
  })

  it('do not count the answer of somebody who is no longer invited', () => {
    const gathering = invited('g', '2026-04-01')
    const rsvps = answers(gathering, { 'n-1': 'online', 'n-5': 'online' })
    const [coming] = comingGatherings(recordsOf({ members: [...four, onLeave], gatherings: [gathering], rsvps }), now)
    expect(coming?.counts).toMatchObject({ online: 1, noAnswer: 3, invited: 4 })
  })

  it('are in the order of time, and what lacks its list stays until it has it', () => {
    const gatherings = [
      draft('later', '2026-05-01'),
      invited('unlisted', '2026-02-20'),
      held('done', '2026-02-01'),
      draft('forgotten', '2026-01-10'),
      invited('soon', '2026-03-10'),
    ]
    const coming = comingGatherings(recordsOf({ members: four, gatherings }), now)
    expect(coming.map(({ gathering, phase }) => [gathering.id, phase])).toEqual([
      ['unlisted', 'awaiting-list'],
      ['soon', 'deadline-passed'],
      ['later', 'draft'],
    ])
  })

  it('of a draft say how many would be asked', () => {
    const [coming] = comingGatherings(
      recordsOf({ members: [...four, onLeave], gatherings: [draft('g', '2026-05-01')] }),
      now,
    )
    expect(coming?.counts.invited).toBe(4)
  })
})

describe('the people of a gathering', () => {
  it('are those invited, and whoever came without being so', () => {
    const gathering = held('g', '2026-02-10')
    const guest = nurse('guest', { name: 'Abel Gjest', area: AHUS.id })
    const people = peopleAt(
      gathering,
      recordsOf({
        members: [...four, guest],
        gatherings: [gathering],
        marks: marks(gathering, { guest: 'on-site', 'n-1': 'absent' }),
      }),
    )
    expect(people.map(({ member, invited: isInvited, mark }) => [member.id, isInvited, mark?.presence])).toEqual([
      ['guest', false, 'on-site'],
      ['n-1', true, 'absent'],
      ['n-2', true, undefined],
      ['n-3', true, undefined],
      ['n-4', true, undefined],
    ])
  })
})

describe('figures of held gatherings', () => {
  it('count everybody who was there, the latest gathering first', () => {
    const early = held('early', '2026-01-20')
    const late = held('late', '2026-02-20')
    const log = [
      ...marks(early, { 'n-1': 'on-site', 'l-1': 'on-site', 'n-2': 'absent' }),
      ...marks(late, { 'n-1': 'online', 'n-2': 'excused' }),
    ]
    const figures = gatheringFigures(recordsOf({ members: four, gatherings: [early, late], marks: log }), 2026)
    expect(figures.map(({ gathering, onSite, online }) => [gathering.id, onSite, online])).toEqual([
      ['late', 0, 1],
      ['early', 2, 0],
    ])
  })

  it('hold to the year in Oslo, and leave unfinished lists out', () => {
    const newYear = held('new-year', '2025-12-31', {
      start: new Date('2025-12-31T23:30:00Z'),
      end: new Date('2026-01-01T02:00:00Z'),
    })
    const records = recordsOf({ members: four, gatherings: [newYear, invited('open', '2026-02-01')] })
    expect(gatheringFigures(records, 2026).map(({ gathering }) => gathering.id)).toEqual(['new-year'])
    expect(gatheringFigures(records, 2025)).toEqual([])
  })
})

describe('absence to follow up', () => {
  const first = held('first', '2026-01-20')
  const second = held('second', '2026-02-20')
  const other = nurse('n-2', { manager: null })
  const members = [nurse('n-1'), other, onLeave, nurse('l-1', { role: 'line-manager' })]
  const reply = {
    gathering: second.id,
    year: 2026,
    manager: memberId('l-1'),
    acknowledgedAt: new Date('2026-02-22T08:00:00Z'),
    comment: 'Vi snakkes',
  }
  const records = recordsOf({
    members,
    gatherings: [first, second],
    rsvps: [...answers(first, { 'n-1': 'on-site', 'n-2': 'cannot-come' }), ...answers(second, { 'n-1': 'online' })],
    marks: [
      ...marks(first, { 'n-1': 'absent', 'n-2': 'absent' }),
      ...marks(second, { 'n-1': 'absent', 'n-2': 'on-site' }),
    ],
    replies: [reply],
  })

  it('puts what is not acknowledged first, and says what the manager answered', () => {
    expect(
      followUps(records, 2026).map(({ gathering, member, kind, manager, acknowledged }) => [
        gathering.id,
        member.id,
        kind,
        manager?.id,
        acknowledged?.comment,
      ]),
    ).toEqual([
      ['first', 'n-1', 'no-show', 'l-1', undefined],
      ['second', 'n-1', 'no-show', 'l-1', 'Vi snakkes'],
    ])
  })

  it('leaves out the kinds that managers are not told of, and those on leave', () => {
    const kinds = followUps(records, 2026).map(({ member }) => member.id)
    expect(kinds).not.toContain('n-2')
    expect(kinds).not.toContain('n-5')
  })

  it('is nothing in a year without completed lists', () => {
    expect(followUps(records, 2025)).toEqual([])
  })
})

describe('survey turnout', () => {
  const survey = surveyWith({ id: 'menti', opensOn: onDay('2026-03-01'), closesOn: onDay('2026-03-20') })

  it('counts those asked now against how many have answered, for open surveys only', () => {
    const closed: Survey = { ...survey, id: 'old' as SurveyId, stage: 'closed' }
    const records = recordsOf({ members: [...four, onLeave], gatherings: [], surveys: [survey, closed] })
    expect(surveyTurnout(records, new Map([[survey.id, 3]]), now)).toEqual([{ survey, answered: 3, asked: 4 }])
  })
})

it('the years to choose from are those with gatherings, and always the present one', () => {
  const records = recordsOf({ members: [], gatherings: [held('a', '2023-02-01'), held('b', '2023-05-01')] })
  expect(yearsIn(records, now)).toEqual([2026, 2023])
})
