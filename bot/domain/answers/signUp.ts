import { isEmail, normalisedEmail } from '../email'
import { dayOf, yearOfGathering, type Gathering, type Plan } from '../gathering'
import type { Language } from '../member'
import {
  answersOffered,
  isExpired,
  isSignedUp,
  knownPlan,
  opennessOf,
  type External,
  type ExternalAnswer,
  type ExternalId,
  type Openness,
} from './external'

/** The form as it was filled in; everything is text, and may be missing. */
export type AskedSignUp = { name: string; email: string; workplace: string; answer: string; language: Language }

export const SIGN_UP_FIELDS = ['name', 'email', 'workplace', 'answer'] as const
export type SignUpField = (typeof SIGN_UP_FIELDS)[number]
export type SignUpProblem = 'missing' | 'too-long' | 'not-an-address' | 'not-offered'
export type SignUpProblems = Partial<Record<SignUpField, SignUpProblem>>

export type SignUp = { name: string; email: string; workplace: string; answer: ExternalAnswer; language: Language }

const LONGEST: Record<'name' | 'email' | 'workplace', number> = { name: 100, email: 120, workplace: 120 }

/** What is wrong in which field, or the sign-up as it may be kept. */
export function checkSignUp(
  asked: AskedSignUp,
  gathering: Plan,
): { ok: true; signUp: SignUp } | { ok: false; problems: SignUpProblems } {
  const tidy = { name: tidied(asked.name), workplace: tidied(asked.workplace), email: normalisedEmail(asked.email) }
  const problems: SignUpProblems = {}
  for (const field of ['name', 'email', 'workplace'] as const) {
    if (tidy[field] === '') problems[field] = 'missing'
    else if (tidy[field].length > LONGEST[field]) problems[field] = 'too-long'
  }
  if (!problems.email && !isEmail(tidy.email)) problems.email = 'not-an-address'
  const offered = answersOffered(gathering)
  // Where there is only one way to take part, nobody is asked which.
  const answer = offered.length === 1 ? offered[0] : offered.find((each) => each === asked.answer)
  if (answer === undefined) problems.answer = asked.answer === '' ? 'missing' : 'not-offered'
  if (answer === undefined || Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, signUp: { ...tidy, answer, language: asked.language } }
}

/** Line breaks and other control characters have no place in a name. */
function tidied(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Nobody may fill somebody else's mailbox: so often, and no oftener, a link is sent to one address for one gathering. */
const MOST_LINKS = 5
const MINUTES_BETWEEN_LINKS = 10

export type SignUpDecision =
  { ok: true; external: External; changed: boolean } | { ok: false; refusal: Exclude<Openness, 'open'> }

/**
 * `current` is the same address at the same gathering. What is confirmed is not touched by a form that anybody can fill
 * in: its owner gets the link again, and changes it there.
 */
export function decideSignUp(
  gathering: Gathering,
  current: External | undefined,
  signUp: SignUp,
  id: ExternalId,
  now: Date,
): SignUpDecision {
  const openness = opennessOf(gathering, now)
  if (openness !== 'open') return { ok: false, refusal: openness }
  const at = current && !mayHaveLink(current, now) ? current.at : now
  if (current?.state === 'confirmed') return { ok: true, external: { ...current, at }, changed: at !== current.at }
  const external: External = {
    id,
    gathering: gathering.id,
    year: yearOfGathering(gathering),
    ...signUp,
    day: dayOf(gathering),
    at,
    state: 'unconfirmed',
    confirmedAt: null,
    waited: false,
    presence: null,
    by: null,
    sent: current?.sent ?? [],
    knows: knownPlan(gathering),
  }
  return { ok: true, external, changed: !current || JSON.stringify(external) !== JSON.stringify(current) }
}

function mayHaveLink(current: External, now: Date): boolean {
  const links = current.sent.filter((key) => key.startsWith('link@')).length
  return links < MOST_LINKS && now.getTime() >= current.at.getTime() + MINUTES_BETWEEN_LINKS * 60_000
}

/** What the own page lets a participant do. */
export const OWN_WISHES = ['confirm', 'cancel', 'on-site', 'online'] as const
export type OwnWish = (typeof OWN_WISHES)[number]

export type OwnRefusal = Exclude<Openness, 'open'> | 'expired' | 'not-offered'

export type OwnDecision = { ok: true; external: External; changed: boolean } | { ok: false; refusal: OwnRefusal }

/** The same press again changes nothing, and keeps the place in the queue. */
export function decideOwn(
  gathering: Gathering,
  external: External,
  wish: OwnWish,
  isFull: boolean,
  now: Date,
): OwnDecision {
  const openness = opennessOf(gathering, now)
  if (openness !== 'open') return { ok: false, refusal: openness }
  if (wish === 'cancel') {
    const cancelled: External = { ...external, state: 'cancelled' }
    return { ok: true, external: cancelled, changed: external.state !== 'cancelled' }
  }
  if (isExpired(external, now)) return { ok: false, refusal: 'expired' }
  const answer = wish === 'confirm' ? external.answer : wish
  const offered = answersOffered(gathering)
  // Confirmed for a place that is no more, such as on site when all has moved online: the way that is left is meant.
  const meant = offered.includes(answer) ? answer : wish === 'confirm' ? offered[0] : undefined
  if (meant === undefined) return { ok: false, refusal: 'not-offered' }
  if (isSignedUp(gathering, external) && external.answer === meant) return { ok: true, external, changed: false }
  const confirmed: External = {
    ...external,
    answer: meant,
    state: 'confirmed',
    confirmedAt: now,
    waited: meant === 'on-site' && isFull,
    day: dayOf(gathering),
    knows: knownPlan(gathering),
    sent: external.sent.filter((key) => !key.startsWith('seat-')),
  }
  return { ok: true, external: confirmed, changed: true }
}
