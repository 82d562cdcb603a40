import type { Accounts } from '../../delivery/installs'
import type { Conversation } from '../../domain/messages/delivery'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import type { HeldLease } from './lease'

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

/** Numbers only. */
export type GoneReport = { looked: number; gone: number; notAllowed: boolean }

const DAY_MS = 24 * 60 * 60_000
const MOST_IN_A_TURN = 20

/** A chat that has closed may be somebody's choice, or an account that is no more: the list of those not reached tells them apart. */
export function findGone(the: {
  records: () => Records
  conversations: Pick<Mirror<Conversation>, 'get' | 'put'>
  accounts: Accounts
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): (turn: Turn) => Promise<GoneReport> {
  const lookedAt = new Map<string, number>()
  let notAllowedAt: number | null = null

  const isLongAgo = (at: number | null | undefined): boolean =>
    at === null || at === undefined || Math.abs(the.now().getTime() - at) >= DAY_MS

  const markGone = (entraId: string): Promise<boolean> =>
    the.inTurn(`conversation|${entraId}`, () =>
      decideAgainOnConflict(async () => {
        const known = the.conversations.get(entraId)
        if (known?.state !== 'uninstalled') return false
        await the.conversations.put({ ...known, state: 'left-tenant' })
        return true
      }),
    )

  return async ({ isStopping, lease }) => {
    const report: GoneReport = { looked: 0, gone: 0, notAllowed: false }
    if (!isLongAgo(notAllowedAt)) return report
    const closed = [...the.records().members.values()].flatMap(({ entraId }) =>
      entraId !== null && the.conversations.get(entraId)?.state === 'uninstalled' ? [entraId] : [],
    )
    const wanted = [...new Set(closed)].filter((entraId) => isLongAgo(lookedAt.get(entraId)))
    for (const entraId of wanted.slice(0, MOST_IN_A_TURN)) {
      if (isStopping() || !(await lease.hold())) return report
      const isGone = await the.accounts.isGone(entraId)
      if (isGone === 'later') return report
      if (isGone === 'not-allowed') {
        notAllowedAt = the.now().getTime()
        return { ...report, notAllowed: true }
      }
      lookedAt.set(entraId, the.now().getTime())
      report.looked++
      if (isGone && (await markGone(entraId))) report.gone++
    }
    return report
  }
}
