import { publishTurnout } from '../../../bot/flows/surveys/publishTurnout'
import { WrongSecret } from '../../../bot/flows/surveys/seals'
import { recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'

it('counts the others when one survey cannot be counted, and tells of it all the same', async () => {
  const surveys = [surveyWith({ id: 's-wrong' }), surveyWith({ id: 's-right' })]
  const stored: unknown[] = []
  const publishing = publishTurnout({
    records: () => recordsOf({ surveys }),
    seals: {
      answersTo: ({ id }) => {
        if (id === 's-wrong') throw new WrongSecret('another secret')
        return [true, true, false].map((submitted) => ({ answers: {}, submitted, area: null }))
      },
    },
    results: { get: () => undefined, put: async (result) => void stored.push(result) },
    now: () => new Date('2026-01-15T09:00:00Z'),
  })
  await expect(publishing).rejects.toBeInstanceOf(WrongSecret)
  expect(stored).toEqual([{ survey: 's-right', answered: 2, figures: null }])
})
