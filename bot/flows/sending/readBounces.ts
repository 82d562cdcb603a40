import type { Bounce, Bounces } from '../../delivery/bounces'
import { isSameEmail, normalisedEmail } from '../../domain/email'
import { groupBy } from '../../domain/grouping'
import type { Member, MemberId } from '../../domain/member'
import type { ByMail, Delivery } from '../../domain/messages/delivery'
import type { ChatCause, DeadAddress, Reach } from '../../domain/messages/reach'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { HeldLease } from './lease'

export type BounceParts = {
  records: () => Records
  bounces: Bounces
  deliveries: Pick<Mirror<Delivery>, 'all' | 'get' | 'putMany'>
  deadAddresses: Pick<Mirror<DeadAddress>, 'get' | 'put'>
  reach: (member: Member) => Reach
  hasMailbox: () => boolean
  now: () => Date
}

/** How many members turned out not to be reached by e-mail, and how many letters that concerns; numbers only. */
export type BounceReport = { dead: number; letters: number; notAllowed: boolean }

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

const MINUTE = 60_000
const EVERY_MS = 5 * MINUTE
/** Somebody must open a door first. */
const NOT_ALLOWED_REST_MS = 60 * MINUTE
/** Exchange gives up after a day or two; so far back a report may tell of a letter, and so far back is read after a start. */
const AT_MOST_LATE_MS = 3 * 24 * 60 * MINUTE
/** Reports are not always there in the order of their times. */
const OVERLAP_MS = 10 * MINUTE
/** The two clocks need not agree to the second. */
const CLOCKS_DIFFER_MS = MINUTE
const AT_A_TIME = 20
const EARLIEST = new Date(0)

/**
 * Whoever a letter did not get to has not been told: the letter counts as not delivered, and the address as dead. Read
 * twice, it gives what it gave the first time; how far it has read is kept in memory only, and is worked out anew.
 */
export function readBounces(the: BounceParts): (turn: Turn) => Promise<BounceReport> {
  let readUntil: Date | null = null
  /** Looked at here already; somebody may have tried the address again since. */
  const handled = new Map<string, Date>()
  let restUntil = 0
  let restedSince = 0

  const isResting = (now: number): boolean => now >= restedSince && now < restUntil
  const rest = (now: number, ms: number): void => {
    restedSince = now
    restUntil = now + ms
  }

  return async ({ isStopping, lease }) => {
    const report: BounceReport = { dead: 0, letters: 0, notAllowed: false }
    const now = the.now().getTime()
    if (!the.hasMailbox() || isResting(now)) return report
    rest(now, EVERY_MS)
    const from = Math.max(now - AT_MOST_LATE_MS, Math.min(now, readUntil?.getTime() ?? 0) - OVERLAP_MS)
    const read = await the.bounces.since(new Date(from))
    if (read === 'not-allowed') {
      rest(now, NOT_ALLOWED_REST_MS)
      return { ...report, notAllowed: true }
    }
    const latest = latestByAddress(
      read.bounces.filter(({ address, at }) => at > (handled.get(normalisedEmail(address)) ?? EARLIEST)),
    )
    if (latest.size > 0) {
      const letters = lettersTo(latest)
      for (const dead of deadAddresses(latest, letters)) {
        if (isStopping() || !(await lease.hold())) return report
        await keepDead(dead)
        report.dead++
      }
      const lost = lostAmong(letters, latest)
      let conflicts = 0
      for (let first = 0; first < lost.length; first += AT_A_TIME) {
        if (isStopping() || !(await lease.hold())) return report
        const rows = lost.slice(first, first + AT_A_TIME).map(notDelivered)
        const notStored = await the.deliveries.putMany(rows)
        report.letters += rows.length - notStored.length
        conflicts += notStored.length
      }
      // What somebody else has written meanwhile is looked at again next time.
      if (conflicts > 0) return report
    }
    for (const [address, at] of latest) handled.set(address, at)
    readUntil = read.readUntil
    return report
  }

  function lettersTo(latest: ReadonlyMap<string, Date>): Letter[] {
    return the.deliveries
      .all()
      .filter((each): each is Letter => isLetter(each) && latest.has(normalisedEmail(each.address)))
  }

  /** An address that a letter has gone to after the report has been found good by somebody; it is not closed again. */
  function deadAddresses(latest: ReadonlyMap<string, Date>, letters: readonly Letter[]): DeadAddress[] {
    const triedSince = new Set(
      letters
        .filter(({ at, address }) => isAfter(at, latest.get(normalisedEmail(address))))
        .map(({ address }) => normalisedEmail(address)),
    )
    return [...the.records().members.values()].flatMap(({ id, email }): DeadAddress[] => {
      const at = email === null ? undefined : latest.get(normalisedEmail(email))
      if (email === null || at === undefined || triedSince.has(normalisedEmail(email)) || isKnown(id, email)) return []
      return [{ member: id, address: email.trim(), cause: 'bounced', at }]
    })
  }

  function isKnown(member: MemberId, address: string): boolean {
    const known = the.deadAddresses.get(member)
    return known !== undefined && isSameEmail(known.address, address)
  }

  async function keepDead(dead: DeadAddress): Promise<void> {
    await decideAgainOnConflict(async () => {
      if (!isKnown(dead.member, dead.address)) await the.deadAddresses.put(dead)
    })
  }

  function notDelivered({ key, to, matter }: Letter): Delivery {
    const member = the.records().members.get(to)
    const cause = member ? chatCauseOf(the.reach(member)) : 'never-installed'
    return { key, to, matter, at: the.now(), outcome: 'unreachable', cause, mailCause: 'bounced' }
  }
}

type Letter = Delivery & ByMail & { outcome: 'sent' }

function isLetter(delivery: Delivery): delivery is Letter {
  return delivery.outcome === 'sent' && delivery.door === 'mail'
}

function latestByAddress(bounces: readonly Bounce[]): Map<string, Date> {
  const latest = new Map<string, Date>()
  for (const { address, at } of bounces) {
    const known = latest.get(normalisedEmail(address))
    if (!known || at > known) latest.set(normalisedEmail(address), at)
  }
  return latest
}

function isAfter(at: Date, bounced: Date | undefined): boolean {
  return bounced !== undefined && at.getTime() > bounced.getTime() + CLOCKS_DIFFER_MS
}

/** Nearly every report comes at once; one that took its time is about the last letter before it, and others may have arrived. */
const AT_ONCE_MS = 2 * 3_600_000

function lostAmong(letters: readonly Letter[], latest: ReadonlyMap<string, Date>): Letter[] {
  const mayBeLost = letters.filter((letter) => mayBe(letter, latest))
  return [...groupBy(mayBeLost, ({ address }) => normalisedEmail(address))].flatMap(([address, theirs]) => {
    const bounced = latest.get(address)?.getTime() ?? 0
    const last = Math.max(...theirs.map(({ at }) => at.getTime()))
    const from = Math.min(last, bounced - AT_ONCE_MS)
    return theirs.filter(({ at }) => at.getTime() >= from)
  })
}

function mayBe({ at, address }: Letter, latest: ReadonlyMap<string, Date>): boolean {
  const bounced = latest.get(normalisedEmail(address))
  if (!bounced || isAfter(at, bounced)) return false
  return bounced.getTime() - at.getTime() <= AT_MOST_LATE_MS
}

/** Whoever can be reached in chat by now is told there; it is enough that the letter did not do it. */
function chatCauseOf(reach: Reach): ChatCause {
  switch (reach.door) {
    case 'mail':
      return reach.because
    case 'none':
      return reach.chat
    case 'chat':
    case 'soon':
      return 'never-installed'
  }
}
