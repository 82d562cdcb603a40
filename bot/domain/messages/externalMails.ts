import {
  answersOffered,
  isExpired,
  isSignedUp,
  knownPlan,
  type ConfirmedExternal,
  type External,
} from '../answers/external'
import { addDays, instantAt, OSLO } from '../day'
import { dayOf, type Gathering, type InvitedGathering } from '../gathering'
import { canWait, type QuietRules } from './quiet'

export const EXTERNAL_MAILS = [
  'confirm',
  'already',
  'moved',
  'other-way',
  'changed',
  'cancelled',
  'seat-given',
  'seat-lost',
  'day-before',
] as const
export type ExternalMailKind = (typeof EXTERNAL_MAILS)[number]

/** A mail that should be out by now, and the participant as she is once it is. */
export type ExternalMail = { kind: ExternalMailKind; told: (external: External) => External }

const DAY_BEFORE_TIME = '12:00'

/**
 * The next mail to this participant, if one is due. Each has a name that is written on the row when it is out, so that
 * it goes out once; news of the gathering is due as long as the participant knows something else than what is so.
 */
export function nextMail(
  gathering: Gathering,
  external: External,
  hasSeat: boolean,
  rules: QuietRules,
  now: Date,
): ExternalMail | null {
  const mail = mailBy(gathering, external, hasSeat, now)
  return mail && (isAskedFor(mail.kind) || !canWait(gathering.start, rules, now)) ? mail : null
}

/** Whoever has just filled in the form waits for the answer, whatever the hour. */
function isAskedFor(kind: ExternalMailKind): boolean {
  return kind === 'confirm' || kind === 'already'
}

function mailBy(gathering: Gathering, external: External, hasSeat: boolean, now: Date): ExternalMail | null {
  if (external.email === null) return null
  switch (gathering.stage) {
    case 'draft':
    case 'held':
      return null
    case 'cancelled':
      return external.state === 'confirmed' && now < gathering.end ? once('cancelled', 'cancelled', external) : null
    case 'invited':
      if (now >= gathering.start) return null
      return (
        linkMail(external, now) ?? (external.state === 'confirmed' ? news(gathering, external, hasSeat, now) : null)
      )
  }
}

function linkMail(external: External, now: Date): ExternalMail | null {
  if (external.state === 'cancelled' || isExpired(external, now)) return null
  const kind = external.state === 'unconfirmed' ? 'confirm' : 'already'
  return once(kind, `link@${external.at.toISOString()}`, external)
}

function news(
  gathering: InvitedGathering,
  external: ConfirmedExternal,
  hasSeat: boolean,
  now: Date,
): ExternalMail | null {
  const planned = knownPlan(gathering)
  if (JSON.stringify(external.knows) !== JSON.stringify(planned)) {
    return { kind: changeFor(gathering, external), told: (current) => ({ ...current, knows: planned }) }
  }
  if (!isSignedUp(gathering, external)) return null
  const seat = external.answer === 'on-site' ? seatMail(external, hasSeat) : null
  if (seat) return seat
  const dayBefore = instantAt(OSLO, addDays(dayOf(gathering), -1), DAY_BEFORE_TIME)
  // Whoever confirmed after that hour has just seen it all, and whoever waits has no place to be told of.
  const isDue = now >= dayBefore && external.confirmedAt < dayBefore && (external.answer === 'online' || hasSeat)
  return isDue ? once('day-before', `day-before@${dayOf(gathering)}`, external) : null
}

/** What is asked anew: another day, or taking part another way than was chosen and is no longer possible. */
function changeFor(gathering: InvitedGathering, external: External): 'moved' | 'other-way' | 'changed' {
  if (external.day !== dayOf(gathering)) return 'moved'
  return answersOffered(gathering).includes(external.answer) ? 'changed' : 'other-way'
}

/** Whoever has been told that there is a seat hears it when there is none, and the other way round. */
function seatMail(external: ConfirmedExternal, hasSeat: boolean): ExternalMail | null {
  const told = external.sent.filter((key) => key.startsWith('seat-')).length
  const thinksSeated = external.waited === (told % 2 === 1)
  if (thinksSeated === hasSeat) return null
  const kind = hasSeat ? 'seat-given' : 'seat-lost'
  return once(kind, `${kind}@${told + 1}`, external)
}

function once(kind: ExternalMailKind, key: string, external: External): ExternalMail | null {
  if (external.sent.includes(key)) return null
  return {
    kind,
    told: (current) => (current.sent.includes(key) ? current : { ...current, sent: [...current.sent, key] }),
  }
}
