import type { InstallOutcome, Installs } from '../../delivery/installs'
import { dayIn, OSLO, type Day } from '../../domain/day'
import { isActiveOn } from '../../domain/member'
import type { Conversation } from '../../domain/messages/delivery'
import type { Install } from '../../domain/messages/reach'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { HeldLease } from './lease'

export type InstallParts = {
  records: () => Records
  installs: Pick<Mirror<Install>, 'get' | 'putMany'>
  conversations: Pick<Mirror<Conversation>, 'get' | 'put'>
  installing: Installs
  /** A chat that was there already, as it is written down. */
  chatWith: (entraId: string, chatId: string) => Conversation
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}

/** How many were asked for, and how it went; numbers only. */
export type InstallReport = { asked: number; opened: number; refused: number; noUser: number; notAllowed: boolean }

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

const DAY_MS = 24 * 60 * 60_000
/** When to ask again: Teams has told of no chat, somebody may have changed the policy, an account may be back. */
const AGAIN_AFTER_MS: Record<Install['outcome'], number> = {
  asked: DAY_MS,
  refused: 7 * DAY_MS,
  'no-user': 7 * DAY_MS,
}

const AT_A_TIME = 20
/** A tenant's first sweep may ask for thousands; urgent messages are not held up for longer than this takes. */
const MOST_IN_A_TURN = 2000

/** Asks Teams to give the bot to members who have never had it. Whoever has taken it out herself is left in peace. */
export function installBot(the: InstallParts): (turn: Turn) => Promise<InstallReport> {
  let notAllowedOn: Day | null = null

  return async ({ isStopping, lease }) => {
    const report: InstallReport = { asked: 0, opened: 0, refused: 0, noUser: 0, notAllowed: false }
    if (notAllowedOn === dayIn(OSLO, the.now())) return report
    const wanted = toBeAsked(the).slice(0, MOST_IN_A_TURN)
    for (let first = 0; first < wanted.length; first += AT_A_TIME) {
      if (isStopping() || !(await lease.hold())) return report
      const some = wanted.slice(first, first + AT_A_TIME)
      const outcomes = await Promise.allSettled(some.map((entraId) => the.installing.install(entraId)))
      const known = outcomes.flatMap((outcome, index): { entraId: string; outcome: InstallOutcome }[] =>
        outcome.status === 'fulfilled' ? [{ entraId: some[index] ?? '', outcome: outcome.value }] : [],
      )
      await keep(known, report)
      const failed = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failed) throw failed.reason
      if (known.some(({ outcome }) => outcome === 'not-allowed')) {
        notAllowedOn = dayIn(OSLO, the.now())
        return { ...report, notAllowed: true }
      }
      // One who always fails must not hold up those behind her; that many do means that Teams is busy.
      if (known.filter(({ outcome }) => outcome === 'later').length > known.length / 2) return report
    }
    return report
  }

  /** What was asked and not written down is asked again, and answered with the chat that is there. */
  async function keep(
    known: readonly { entraId: string; outcome: InstallOutcome }[],
    report: InstallReport,
  ): Promise<void> {
    const rows: Install[] = []
    for (const { entraId, outcome } of known) {
      if (typeof outcome === 'object') {
        await open(entraId, outcome.chatId)
        report.opened++
      } else if (outcome === 'asked' || outcome === 'refused' || outcome === 'no-user') {
        rows.push({ entraId, outcome, at: the.now() })
        report[outcome === 'no-user' ? 'noUser' : outcome]++
      }
    }
    if (rows.length > 0) await the.installs.putMany(rows)
  }

  /** What the chat itself has told, here or in another replica, is better known. */
  function open(entraId: string, chatId: string): Promise<void> {
    return the.inTurn(`conversation|${entraId}`, () =>
      decideAgainOnConflict(async () => {
        if (!the.conversations.get(entraId)) await the.conversations.put(the.chatWith(entraId, chatId))
      }),
    )
  }
}

/** Those who have never been asked for come first. */
function toBeAsked(the: Pick<InstallParts, 'records' | 'installs' | 'conversations' | 'now'>): string[] {
  const now = the.now()
  const today = dayIn(OSLO, now)
  const never = new Set<string>()
  const again = new Set<string>()
  for (const member of the.records().members.values()) {
    const { entraId } = member
    if (entraId === null || !isActiveOn(member, today) || the.conversations.get(entraId)) continue
    const install = the.installs.get(entraId)
    if (!install) never.add(entraId)
    // Far ahead, it was written before the clock was set back.
    else if (Math.abs(now.getTime() - install.at.getTime()) >= AGAIN_AFTER_MS[install.outcome]) again.add(entraId)
  }
  return [...never, ...again]
}
