import type { SurveyId } from '../../bot/domain/surveys/survey'
import { partAfter } from '../hash'

export const IMPORT_RESULTS_ADDRESS = '#/undersokelser/importer'
const YEARS = '#/utvikling/'
const SCREEN = '#/storskjerm/'

export type OpenResults = { view: 'years'; series: string } | { view: 'screen'; survey: SurveyId } | { view: 'import' }

export function yearsAddress(series: string): string {
  return `${YEARS}${encodeURIComponent(series)}`
}

export function screenAddress(survey: SurveyId): string {
  return `${SCREEN}${encodeURIComponent(survey)}`
}

export function openedResults(address: string): OpenResults | null {
  if (address === IMPORT_RESULTS_ADDRESS) return { view: 'import' }
  const series = partAfter(YEARS, address)
  if (series) return { view: 'years', series }
  const survey = partAfter(SCREEN, address)
  // An id is born here: it comes from the address.
  return survey ? { view: 'screen', survey: survey as SurveyId } : null
}
