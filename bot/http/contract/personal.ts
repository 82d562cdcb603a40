import * as z from 'zod/mini'
import { LANGUAGES } from '../../domain/member'
import { PAGE_CLOSED } from '../../texts/personal/personalPage'

const language = z.enum(LANGUAGES)

/**
 * What the page of a personal link is answered: GET /p/{token}/card, and POST /p/{token}/act, language, new-link and
 * revoke. A `line` leaves the card and what is filled in as it was; `done` is for what has no card.
 */
export const pageAnswer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('ok'),
    language,
    name: z.string(),
    network: z.string(),
    card: z.looseObject({ type: z.literal('AdaptiveCard') }),
  }),
  z.object({ state: z.enum(PAGE_CLOSED), language: z.nullable(language) }),
  z.object({ state: z.literal('line'), text: z.string() }),
  z.object({ state: z.literal('done') }),
])
export type PageAnswer = z.output<typeof pageAnswer>

const LONGEST_INPUT = 20_000

const value = z.union([z.string().check(z.maxLength(LONGEST_INPUT)), z.number(), z.boolean(), z.null()])

/** POST /p/{token}/act: a button as it was served, and what is filled in. */
export const pagePress = z.object({
  verb: z.string().check(z.maxLength(60)),
  data: z.record(z.string().check(z.maxLength(120)), value),
  seal: z.string().check(z.maxLength(60)),
  inputs: z.record(z.string().check(z.maxLength(120)), z.string().check(z.maxLength(LONGEST_INPUT))),
})
export type PagePress = z.output<typeof pagePress>

/** POST /p/{token}/language */
export const pageLanguage = z.object({ language })
