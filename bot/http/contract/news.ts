import * as z from 'zod/mini'
import { ROLES } from '../../domain/member'
import type { NewsId, PictureId } from '../../domain/news'
import { NEWS_REFUSALS } from '../../domain/newsDecisions'
import { NEWS_FIELDS, NEWS_PROBLEMS } from '../../domain/newsForm'
import { invitedPerson } from '../contract'

/** Made in the tab, so that a draft that is saved again because the answer was lost is still one. */
export const newsId = z.pipe(
  z.string().check(z.regex(/^n-[0-9a-f-]{36}$/)),
  z.transform((text) => text as NewsId),
)

export const pictureId = z.pipe(
  z.string().check(z.regex(/^[\w-]{22,64}$/)),
  z.transform((text) => text as PictureId),
)

/** PUT /api/news/{id}, as it is filled in. What is wrong with the fields is for the domain to say. */
export const newsRequest = z.object({
  title: z.string().check(z.maxLength(1000)),
  text: z.string().check(z.maxLength(20_000)),
  links: z
    .array(z.object({ title: z.string().check(z.maxLength(1000)), url: z.string().check(z.maxLength(4000)) }))
    .check(z.maxLength(20)),
  picture: z.nullable(pictureId),
  pictureAlt: z.string().check(z.maxLength(2000)),
  areas: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(60)),
  roles: z.array(z.enum(ROLES)).check(z.maxLength(10)),
})

/** PUT /api/news/{id}/correction. `sequence` is the one that was on the screen. */
export const correctionRequest = z.extend(newsRequest, { sequence: z.int() })

/** POST /api/news/{id}/sending: now when there is no time. With dryRun nothing is stored and nothing is sent. */
export const sendingRequest = z.object({ at: z.nullable(z.iso.datetime()), dryRun: z.boolean() })

/** The answer to all of these; `at` is when it goes out, or went out. */
export const newsAnswer = z.union([
  z.object({ ok: z.literal(true), changed: z.boolean(), at: z.nullable(z.string()), people: z.array(invitedPerson) }),
  z.object({ ok: z.literal(false), refusal: z.enum(NEWS_REFUSALS) }),
  z.object({
    ok: z.literal(false),
    problems: z.array(
      z.object({ field: z.enum(NEWS_FIELDS), problem: z.enum(NEWS_PROBLEMS), index: z.optional(z.number()) }),
    ),
  }),
])
export type NewsAnswer = z.output<typeof newsAnswer>

/** DELETE /api/news/{id} */
export const removalAnswer = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.enum(NEWS_REFUSALS) }),
])
export type RemovalAnswer = z.output<typeof removalAnswer>

/** POST /api/news/{id}/preview: by which door it went to whoever asked. */
export const previewAnswer = z.union([
  z.object({ ok: z.literal(true), door: z.enum(['chat', 'mail']) }),
  z.object({ ok: z.literal(false), refusal: z.enum(['not-found', 'not-yours', 'no-door', 'not-delivered']) }),
])
export type PreviewAnswer = z.output<typeof previewAnswer>

/** POST /api/news-pictures, as base64. */
export const pictureRequest = z.object({ data: z.string().check(z.minLength(1), z.maxLength(200_000)) })

export const pictureAnswer = z.union([
  z.object({ ok: z.literal(true), id: pictureId }),
  z.object({ ok: z.literal(false), refusal: z.enum(['not-a-picture', 'too-large']) }),
])
export type PictureAnswer = z.output<typeof pictureAnswer>

/** GET /api/news: how each that is out has gone; numbers only. */
export const newsReach = z.object({
  news: z.array(
    z.object({
      id: z.string(),
      receivers: z.number(),
      chat: z.number(),
      mail: z.number(),
      notReached: z.number(),
      waiting: z.number(),
    }),
  ),
})
export type NewsReach = z.output<typeof newsReach>
