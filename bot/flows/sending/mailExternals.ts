import type { Mail } from '../../delivery/mail'
import type { External, ExternalId } from '../../domain/answers/external'
import { hasSeat } from '../../domain/answers/seating'
import type { Gathering } from '../../domain/gathering'
import { nextMail, type ExternalMail } from '../../domain/messages/externalMails'
import { seatingOf, type Records } from '../../domain/records'
import type { Links } from '../../links'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { externalLetter } from './externalLetter'
import type { HeldLease } from './lease'

export type MailReport = { sent: number; refused: number; failed: number; stopped: boolean }

type Told = ExternalMail['told']

const [FIRST_REST_MS, LONGEST_REST_MS] = [60_000, 3_600_000]

/**
 * Sends what participants from outside should have by now, one letter after the other, and writes it on their rows. Safe
 * to repeat, and to stop anywhere: a letter is sent twice only when the program is killed between sending and writing.
 */
export function mailExternals(the: {
  /** As announced. */
  records: () => Records
  externals: Pick<Mirror<External>, 'get' | 'put' | 'inGroup'>
  mail: Mail
  links: Links
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
  surprised: (error: unknown) => void
}): (turn: { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }) => Promise<MailReport> {
  /** What has gone out and could not be written down yet. */
  const unrecorded = new Map<ExternalId, Told>()
  const resting = new Map<ExternalId, { tries: number; until: number }>()

  const record = (id: ExternalId, told: Told): Promise<void> =>
    decideAgainOnConflict(async () => {
      const current = the.externals.get(id)
      if (current) await the.externals.put(told(current))
      unrecorded.delete(id)
    })

  const mailDue = (id: ExternalId, gatheringId: Gathering['id']) => {
    const records = the.records()
    const [gathering, external] = [records.gatherings.get(gatheringId), the.externals.get(id)]
    if (!gathering || !external?.email || unrecorded.has(id)) return null
    const mail = nextMail(gathering, external, hasSeat(seatingOf(gathering, records), id), records.settings, the.now())
    return mail && { mail, gathering, external: { ...external, email: external.email } }
  }

  const sendOne = async (id: ExternalId, gatheringId: Gathering['id'], report: MailReport): Promise<void> => {
    const due = mailDue(id, gatheringId)
    if (!due) return
    const { networkName: network, externalRetentionDays: retentionDays } = the.records().settings
    const about = { links: the.links, network, retentionDays, now: the.now() }
    const outcome = await the.mail.send(externalLetter(due.mail.kind, due.gathering, due.external, about))
    if (!outcome.ok && outcome.because !== 'bad-address') {
      rest(id)
      report.failed++
      return
    }
    resting.delete(id)
    report[outcome.ok ? 'sent' : 'refused']++
    unrecorded.set(id, due.mail.told)
    await record(id, due.mail.told)
  }

  const rest = (id: ExternalId): void => {
    const tries = (resting.get(id)?.tries ?? 0) + 1
    const length = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (tries - 1))
    resting.set(id, { tries, until: the.now().getTime() + length })
  }

  const isResting = (id: ExternalId): boolean => the.now().getTime() < (resting.get(id)?.until ?? 0)

  return async ({ isStopping, lease }) => {
    const report: MailReport = { sent: 0, refused: 0, failed: 0, stopped: false }
    for (const [id, told] of unrecorded) await record(id, told).catch(the.surprised)
    for (const gathering of the.records().gatherings.values()) {
      for (const { id } of the.externals.inGroup(gathering.id)) {
        if (isResting(id) || !mailDue(id, gathering.id)) continue
        // The mailbox has no room: the rest follows with the next sweeps, and holds up no chat meanwhile.
        if (the.mail.waitMs() > 0) return report
        if (isStopping() || !(await lease.hold())) return { ...report, stopped: true }
        // What is wrong with one letter must not stop the others.
        await the
          .inTurn(`external|${id}`, () => sendOne(id, gathering.id, report))
          .catch((error: unknown) => {
            rest(id)
            the.surprised(error)
          })
      }
    }
    return report
  }
}
