import type { GatheringId } from '../../bot/domain/gathering'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import { decodedPart } from '../hash'

export const SURVEYS_ADDRESS = '#/undersokelser'

const EDIT = 'rediger'
const TEXTS = 'tekster'
/** Has a page of its own, with the results. */
const IMPORT = 'importer'

export type OpenSurveys = { view: 'list' } | { view: 'one' | 'edit' | 'texts'; id: SurveyId }

export function surveyAddress(id: SurveyId): string {
  return `${SURVEYS_ADDRESS}/${encodeURIComponent(id)}`
}

export function editAddress(id: SurveyId): string {
  return `${surveyAddress(id)}/${EDIT}`
}

export function textsAddress(id: SurveyId): string {
  return `${surveyAddress(id)}/${TEXTS}`
}

export function openedSurveys(address: string): OpenSurveys | null {
  if (address === SURVEYS_ADDRESS) return { view: 'list' }
  if (!address.startsWith(`${SURVEYS_ADDRESS}/`)) return null
  const [part = '', more] = address.slice(SURVEYS_ADDRESS.length + 1).split('/')
  if (part === '' || part === IMPORT) return null
  // An id is born here: it comes from the address.
  const id = decodedPart(part) as SurveyId
  if (more === undefined) return { view: 'one', id }
  if (more === EDIT) return { view: 'edit', id }
  return more === TEXTS ? { view: 'texts', id } : null
}

/** As the program names the evaluation of a gathering, or null when there is none. */
export function evaluationIn(
  surveys: ReadonlyMap<SurveyId, { id: SurveyId; kind: string; gathering: GatheringId | null }>,
  gathering: GatheringId,
): SurveyId | null {
  return (
    [...surveys.values()].find((survey) => survey.kind === 'evaluation' && survey.gathering === gathering)?.id ?? null
  )
}
