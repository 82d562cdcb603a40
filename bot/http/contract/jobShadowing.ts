import * as z from 'zod/mini'
import type { JobShadowingId } from '../../domain/attendance/jobShadowing'

const identity = z.string().check(z.minLength(1), z.maxLength(120))

/** Made in the tab, so that a command that is sent again records nothing twice. */
export const jobShadowingId = z.pipe(
  identity.check(z.regex(/^[\w-]+$/)),
  z.transform((text) => text as JobShadowingId),
)

/** POST /api/people/{id}/job-shadowing. What is wrong with the fields is for the domain to say. */
export const jobShadowingRequest = z.object({
  id: jobShadowingId,
  day: z.string().check(z.maxLength(40)),
  days: z.number(),
  where: z.string().check(z.maxLength(1000)),
})
export type JobShadowingRequest = z.input<typeof jobShadowingRequest>

const REFUSALS = ['not-found', 'not-yours', 'not-a-nurse'] as const
const FIELDS = ['day', 'days', 'where'] as const
const PROBLEMS = [
  'day-missing',
  'day-ahead',
  'day-before-member',
  'already-there',
  'days-wrong',
  'where-missing',
  'where-too-long',
] as const

/** The answer to both adding and removing; `ok` is also the answer when there was nothing to change. */
export const jobShadowingAnswer = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
  z.object({
    ok: z.literal(false),
    problems: z.array(z.object({ field: z.enum(FIELDS), problem: z.enum(PROBLEMS) })),
  }),
])
export type JobShadowingAnswer = z.output<typeof jobShadowingAnswer>
