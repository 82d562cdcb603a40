import * as z from 'zod/mini'
import { LANGUAGES, ROLES, type AreaId, type MemberId } from '../domain/member'
import { CHAT_CAUSES, MAIL_CAUSES } from '../domain/messages/reach'

/** GET /tab/settings.json, before sign-in: where the tab finds things. `now` is the bot's clock. */
export const tabSettings = z.object({
  graphUrl: z.string(),
  teamSite: z.string(),
  now: z.string(),
  signIn: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('local'), url: z.string() }),
    z.object({ kind: z.literal('entra'), tenantId: z.string(), clientId: z.string(), apiScope: z.string() }),
  ]),
})
export type TabSettings = z.output<typeof tabSettings>

/** GET /api/me. What the person may lead follows from role and area, by the domain's own rule. */
export const me = z.object({
  id: z.pipe(
    z.string(),
    z.transform((text) => text as MemberId),
  ),
  name: z.string(),
  role: z.enum(ROLES),
  area: z.nullable(
    z.pipe(
      z.string(),
      z.transform((text) => text as AreaId),
    ),
  ),
  language: z.enum(LANGUAGES),
  now: z.string(),
})
export type Me = z.output<typeof me>

/** PUT /api/me/language */
export const languageChoice = z.object({ language: z.enum(LANGUAGES) })

/** POST /api/gatherings/{id}/invitations: with dryRun nothing is stored and nothing is sent. */
export const inviteRequest = z.object({ dryRun: z.boolean() })

/** By which door a message gets to a person, and why not by a better one. */
export const personReach = z.discriminatedUnion('door', [
  z.object({ door: z.literal('chat') }),
  z.object({ door: z.literal('mail'), because: z.enum(CHAT_CAUSES) }),
  z.object({ door: z.literal('none'), chat: z.enum(CHAT_CAUSES), mail: z.enum(MAIL_CAUSES) }),
])
export type PersonReach = z.output<typeof personReach>

export const invitedPerson = z.object({
  id: z.string(),
  name: z.string(),
  workplace: z.nullable(z.string()),
  language: z.enum(LANGUAGES),
  reach: personReach,
})
export type InvitedPerson = z.output<typeof invitedPerson>

const INVITE_REFUSALS = ['not-found', 'not-yours', 'already-invited', 'cancelled', 'already-started', 'nobody'] as const

/** `message` is the first lines of what is sent, in the caller's language; `onLeave` are people who are not asked because of leave. */
export const inviteAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    dryRun: z.boolean(),
    answerBy: z.string(),
    message: z.array(z.string()),
    people: z.array(invitedPerson),
    onLeave: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  z.object({ ok: z.literal(false), refusal: z.enum(INVITE_REFUSALS) }),
])
export type InviteAnswer = z.output<typeof inviteAnswer>

/** GET /api/data-quality: rows that could not be read, for «Datakvalitet»; a problem names columns, never content. */
export const dataQuality = z.object({
  setAside: z.array(
    z.object({ list: z.string(), itemId: z.string(), problem: z.string(), webUrl: z.nullable(z.string()) }),
  ),
})
export type DataQuality = z.output<typeof dataQuality>

/** Errors of the API that are no decision of the domain: 401, 403, 400, 413, 404, 503, 500. */
export const apiProblem = z.object({
  error: z.enum([
    'unauthorized',
    'forbidden',
    'bad-request',
    'too-large',
    'not-found',
    'not-ready',
    'not-saved',
    'something-wrong',
  ]),
})
export type ApiProblem = z.output<typeof apiProblem>
