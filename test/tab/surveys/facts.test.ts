import { openedSurveys, surveyAddress } from '../../../tab/surveys/surveyAddress'
import {
  byPhase,
  byYear,
  earlierOf,
  latestAnnual,
  listText,
  phaseShown,
  twinOf,
} from '../../../tab/surveys/surveyFacts'
import { asDraft, usualDates } from '../../../tab/surveys/create/newSurveys'
import { asDay } from '../../support/people'
import { surveyWith, worded } from '../../support/surveys'

const NOW = new Date('2026-01-20T09:00:00Z')
const of = (year: number, audience: 'nurse' | 'leader', more: Parameters<typeof surveyWith>[0] = {}) =>
  surveyWith({
    id: `${audience}-${year}`,
    audience,
    opensOn: asDay(`${year}-01-12`),
    closesOn: asDay(`${year}-02-01`),
    stage: year < 2026 ? 'closed' : 'open',
    ...more,
  })
const all = [
  of(2024, 'nurse'),
  of(2025, 'nurse'),
  of(2025, 'leader'),
  of(2026, 'nurse'),
  of(2027, 'nurse', { stage: 'draft' }),
]
const ids = (surveys: readonly { id: string }[]) => surveys.map(({ id }) => id)

it('surveys stand in the order of what there is to do with them', () => {
  expect(byPhase(all, NOW).map(({ phase, surveys }) => [phase, ids(surveys)])).toEqual([
    ['open', ['nurse-2026']],
    ['draft', ['nurse-2027']],
    ['closed', ['leader-2025', 'nurse-2025', 'nurse-2024']],
  ])
  expect(byYear(all.slice(0, 3)).map(({ year }) => year)).toEqual([2025, 2024])
})

it('a survey that was just ended is ending, before the clock of the page has reached its next minute', () => {
  const endedAt = new Date(NOW.getTime() + 8000)
  expect(phaseShown(of(2026, 'nurse', { endedAt }), NOW)).toBe('ending')
  expect(phaseShown(of(2026, 'nurse'), NOW)).toBe('open')
})

it('a survey knows its parallel of the same year and those it is compared with', () => {
  expect(twinOf(of(2025, 'nurse'), all)?.id).toBe('leader-2025')
  expect(twinOf(of(2026, 'nurse'), all)).toBeNull()
  expect(ids(earlierOf(of(2026, 'nurse'), all))).toEqual(['nurse-2025', 'nurse-2024'])
  expect(earlierOf(of(2026, 'nurse', { series: null }), all)).toEqual([])
})

it('this year’s begins from the last that was asked, nurses’ and managers’ together', () => {
  expect(ids(latestAnnual(all))).toEqual(['nurse-2026'])
  expect(ids(latestAnnual(all.slice(0, 3)))).toEqual(['nurse-2025', 'leader-2025'])
  expect(latestAnnual([of(2027, 'nurse', { stage: 'draft' })])).toEqual([])
})

it('opens on the same weekday a year later, or in a week when that is past', () => {
  const today = asDay('2026-01-20')
  expect(usualDates(today, of(2026, 'nurse'))).toEqual({ opensOn: '2027-01-11', closesOn: '2027-01-31' })
  expect(usualDates(today, of(2024, 'nurse'))).toEqual({ opensOn: '2026-01-27', closesOn: '2026-02-17' })
})

it('only a yearly survey gets the year in its title', () => {
  const dates = { opensOn: asDay('2027-01-11'), closesOn: asDay('2027-01-31') }
  expect(asDraft(of(2026, 'nurse'), dates)).toMatchObject({ stage: 'draft', title: { nb: 'Års-menti 2027' }, ...dates })
  expect(asDraft(of(2026, 'nurse', { kind: 'other', title: worded('Spørsmål') }), dates).title.nb).toBe('Spørsmål')
})

it('every page has its address, and the import has a page of its own', () => {
  expect(openedSurveys('#/undersokelser')).toEqual({ view: 'list' })
  expect(openedSurveys(surveyAddress(of(2026, 'nurse').id))).toEqual({ view: 'one', id: 'nurse-2026' })
  expect(openedSurveys('#/undersokelser/a%20b/rediger')).toEqual({ view: 'edit', id: 'a b' })
  expect(openedSurveys('#/undersokelser/a/tekster')).toEqual({ view: 'texts', id: 'a' })
  expect(openedSurveys('#/undersokelser/importer')).toBeNull()
  expect(openedSurveys('#/undersokelser/a/annet')).toBeNull()
})

it('lists are read as people say them', () => {
  expect(listText('nb', ['a', 'b', 'c'])).toBe('a, b og c')
  expect(listText('en', ['a', 'b'], true)).toBe('a or b')
  expect(listText('nn', ['a'])).toBe('a')
})
