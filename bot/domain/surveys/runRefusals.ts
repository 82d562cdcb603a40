/** Why a survey cannot be opened, changed, prolonged or closed as somebody asked. */
export const SURVEY_RUN_REFUSALS = [
  'not-found',
  'not-yours',
  /** It is open or over, so its questions stand. */
  'questions-stand',
  'not-draft',
  'not-open',
  'nobody',
  'opens-in-the-past',
  'closes-too-early',
  'closes-too-late',
  /** A survey can be prolonged, never shortened by its last day. */
  'only-later',
  'reminded-today',
  'needs-gathering',
] as const
export type SurveyRunRefusal = (typeof SURVEY_RUN_REFUSALS)[number]

/** Why a free text cannot be kept as the reviewer left it. */
export const REVIEW_REFUSALS = ['not-found', 'not-yours', 'only-taken-away', 'nothing-left'] as const
export type ReviewRefusal = (typeof REVIEW_REFUSALS)[number]
