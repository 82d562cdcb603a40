import * as z from 'zod/mini'
import { EXTERNAL_PRESENCES } from '../../domain/answers/external'

const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

/** POST /api/gatherings/{id}/externals/{name}: null takes the tick back. */
export const externalPresenceRequest = z.object({ presence: z.nullable(z.enum(EXTERNAL_PRESENCES)) })

/** POST /api/gatherings/{id}/externals: `name` is a random word made by the caller, so that the same one sent again is one. */
export const walkInRequest = z.object({
  key: z.string().check(z.regex(/^[\w-]{8,40}$/)),
  name: shortText,
  workplace: z.nullable(shortText),
  presence: z.enum(['on-site', 'online']),
})
export type WalkInRequest = z.output<typeof walkInRequest>

const REFUSALS = ['not-found', 'not-your-list', 'not-started', 'not-open', 'cancelled'] as const

export const externalAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), id: z.string() }),
  z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
])
export type ExternalAnswer = z.output<typeof externalAnswer>
export type ExternalRefusal = (typeof REFUSALS)[number]
