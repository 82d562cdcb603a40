import { setImmediate } from 'node:timers/promises'
import type { ByMail, Delivery, InChat } from '../../domain/messages/delivery'
import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { groupBy } from '../../domain/grouping'
import { aboutOf, type Matter } from '../../domain/messages/messageKey'
import { followedUpUntil } from '../../domain/messages/afterwards'
import type { Batch } from '../../domain/messages/message'
import { dueIn } from '../../domain/messages/messages'
import { rosterDay } from '../../domain/messages/roster'
import { watchedYearHours } from '../../domain/messages/yearHours'
import { watchedNews } from '../../domain/news'
import { areSame } from '../../domain/once'
import type { Records } from '../../domain/records'
import { groupStandsOn, standsOn } from './standsOn'
import { drawnOrNull, type SweepParts, type SweepReport } from './sweep'
import type { LetterReason } from './matterLetter'

type Out = Extract<Delivery, { outcome: 'sent' | 'withdrawn' }>

/** What is out is looked at again: cards that have changed are updated where they stand, and letters that were wrong are corrected. */
export async function putRight(
  the: SweepParts,
  due: readonly Batch[],
  report: SweepReport,
  goesOn: () => Promise<boolean>,
): Promise<void> {
  const records = the.records()
  const breath = breathing(the.elapsed)
  const dueAbout = groupBy(due, ([first]) => (first ? aboutOf(first.matter) : ''))
  for (const about of watched(records, the.now())) {
    const group = the.deliveries.inGroup(about)
    const theirs = (dueAbout.get(about) ?? []).map((batch) => dueIn(batch, the.now()))
    const count = theirs.reduce((sum, { length }) => sum + length, 0)
    const groupBasis = [
      ...groupStandsOn(about, records, the.deliveries.revision, the.now()),
      ...[group, count, the.waysRevision()],
    ]
    // Nothing at all has changed that any of them could tell of.
    if (areSame(the.looked.get(about), groupBasis)) continue
    const dueKeys = new Set(theirs.flat().map(({ key }) => key))
    let isSettled = true
    for (const delivery of group) {
      if (breath.isDue()) await breath.take()
      if (!isOut(delivery)) continue
      // What has been put right already and waits to be written down is not put right twice.
      if (the.unrecorded.has(delivery.key) || isPutOff(the, delivery)) {
        isSettled = false
        continue
      }
      const isDue = dueKeys.has(delivery.key)
      const basis = standsOn(delivery, isDue, records, the.deliveries.revision, the.now())
      if (areSame(the.looked.get(delivery.key), basis)) continue
      const member = records.members.get(delivery.to)
      const change = member && drawnOrNull(the, () => changeOf(the, delivery, member, isDue))
      if (change === 'right') noteLook(the, delivery, basis)
      if (change === 'right' || change === 'shut') continue
      isSettled = false
      if (!change) continue
      if (!(await goesOn())) return
      // It was decided by what stood here before; what somebody has noted since is for the next sweep.
      if (the.deliveries.get(delivery.key) !== delivery) continue
      const changed = await change.carryOut()
      if (changed === null) {
        putOff(the, delivery)
        continue
      }
      the.putOff.delete(changed.key)
      the.unrecorded.set(changed.key, changed)
      await the.deliveries.put(changed)
      the.unrecorded.delete(changed.key)
      report[changed.outcome === 'withdrawn' ? 'withdrawn' : 'updated']++
    }
    if (isSettled) the.looked.set(about, groupBasis)
  }
}

/** So long may looking at what is out keep others waiting, in milliseconds. */
const BREATH_MS = 25

/** The first look after a start draws every card; whoever presses a button meanwhile is answered in between. */
function breathing(elapsed: () => number) {
  let since = elapsed()
  return {
    isDue: () => elapsed() - since >= BREATH_MS,
    take: async () => {
      await setImmediate()
      since = elapsed()
    },
  }
}

/** What the card rests on now that it is right; the next sweep need not draw it to know. */
export function noteLook(the: Pick<SweepParts, 'looked'>, { key }: Delivery, basis: readonly unknown[]): void {
  the.looked.set(key, basis)
}

const [FIRST_REST_MS, LONGEST_REST_MS] = [30_000, 3_600_000]

/** What fails for long is tried ever more seldom, so that it holds up nothing that comes after it. */
function putOff(the: SweepParts, { key }: Delivery): void {
  const times = the.putOff.get(key)?.times ?? 0
  const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** times)
  the.putOff.set(key, { times: times + 1, until: the.now().getTime() + rest })
}

function isPutOff(the: SweepParts, { key }: Delivery): boolean {
  const left = (the.putOff.get(key)?.until ?? 0) - the.now().getTime()
  // Longer than that it rests only by a clock that has been set back since.
  return left > 0 && left <= LONGEST_REST_MS
}

function isOut(delivery: Delivery): delivery is Out {
  return delivery.outcome === 'sent' || delivery.outcome === 'withdrawn'
}

/**
 * What to do about it; `carryOut` gives the delivery as it is then, or null when that must wait. `shut` is what can only
 * be put right when a door opens.
 */
type Change = { carryOut: () => Promise<Out | null> } | 'right' | 'shut' | null

function changeOf(the: SweepParts, delivery: Out, member: Member, isDue: boolean): Change {
  const isTakenBack = isWithdrawn(delivery.matter, the.records(), isDue)
  return delivery.door === 'chat'
    ? changeInChat(the, delivery, member, isTakenBack)
    : changeByMail(the, delivery, member, isTakenBack)
}

function changeInChat(the: SweepParts, delivery: Out & InChat, member: Member, isTakenBack: boolean): Change {
  const reach = the.reach(member)
  const draw = isTakenBack ? the.drawWithdrawn : the.draw
  if (reach.door !== 'chat') {
    // Her chat is closed; what was wrong is put right by the other door, and the rest can stay as it is.
    if (isTakenBack && delivery.outcome === 'sent') return byLetter(the, delivery, member, 'withdrawn')
    return reach.door === 'soon' ? null : 'shut'
  }
  const { conversation } = reach
  const drawn = draw(delivery.matter, member, conversation.userId)
  if (!drawn) return null
  if (drawn.hash === delivery.cardHash) return 'right'
  return {
    carryOut: async () => {
      // It stands where it was sent, also when she has got another chat since.
      const there = { ...conversation, conversationId: delivery.conversationId }
      const updated = await the.chat.update(there, delivery.activityId, drawn, the.mayGo)
      if (updated === 'failed') return null
      const isShut = updated === 'uninstalled' || updated === 'blocked'
      if (isShut && delivery.conversationId === conversation.conversationId) {
        // She still sees what stood there; the other door is tried as soon as this one is known to be shut.
        await the.markClosed(conversation, updated)
        return null
      }
      // A message that the member has deleted is gone; it is noted as put right and left alone.
      return { ...delivery, outcome: isTakenBack ? 'withdrawn' : 'sent', cardHash: drawn.hash }
    },
  }
}

function changeByMail(the: SweepParts, delivery: Out & ByMail, member: Member, isTakenBack: boolean): Change {
  if (isTakenBack) return delivery.outcome === 'sent' ? byLetter(the, delivery, member, 'withdrawn') : 'right'
  if (delivery.outcome === 'withdrawn') return byLetter(the, delivery, member, 'first')
  return the.gist(delivery.matter, member) === delivery.gist ? 'right' : byLetter(the, delivery, member, 'corrected')
}

function byLetter(the: SweepParts, delivery: Out, member: Member, reason: LetterReason): Change {
  const reach = the.reach(member)
  const byMail = reach.door === 'chat' ? the.reach({ ...member, entraId: null }) : reach
  if (byMail.door !== 'mail' || the.mail.waitMs() > 0) return null
  const { address } = byMail
  const drawn = (reason === 'withdrawn' ? the.drawWithdrawn : the.draw)(delivery.matter, member, '')
  const letter = drawn && the.letter(delivery.matter, member, drawn, reason, delivery.at)
  if (!letter) return null
  const { key, to, matter } = delivery
  const gist = the.gist(matter, member)
  return {
    carryOut: async () => {
      const sent = await the.mail.send(letter, the.mayGo)
      if (!sent.ok) {
        if (sent.because === 'bad-address')
          await the.markDead({ member: to, address, cause: sent.because, at: the.now() })
        return null
      }
      const outcome = reason === 'withdrawn' ? 'withdrawn' : 'sent'
      return { key, to, matter, at: the.now(), outcome, door: 'mail', address, gist }
    },
  }
}

/** What messages are about that may still change: gatherings, those called together, and what managers were told of them. */
function watched(records: Records, now: Date): Set<string> {
  const gatherings = [...records.gatherings.values()].filter((gathering) => isWatched(gathering, records, now))
  return new Set([
    ...watchedYearHours(records, now),
    ...watchedNews(records, now),
    ...gatherings.flatMap((gathering) => {
      // Managers have made room for what it was as well.
      const called = [gathering, gathering.lastChange?.before].flatMap((each) =>
        each?.stage === 'invited' ? [each] : [],
      )
      return [
        gathering.id,
        ...(gathering.series === null ? [] : [gathering.series]),
        ...called.map((each) => aboutOf({ kind: 'roster', day: rosterDay(each, records.settings) })),
      ]
    }),
  ])
}

/** Absence and what is said of it can turn out wrong, and news is withdrawn by a press; an invitation that is past its time is not. */
function isWithdrawn(matter: Matter, { news }: Records, isDue: boolean): boolean {
  if (matter.kind === 'news') return news.get(matter.news)?.stage === 'withdrawn'
  if (isDue) return false
  return matter.kind === 'absence' || matter.kind === 'manager-notice' || matter.kind === 'escalation'
}

/** Cards of a gathering that is over lose their buttons, also when the program was down for a while. */
const WATCHED_AFTER_END_MS = 90 * 86_400_000

function isWatched(gathering: Gathering, records: Records, now: Date): boolean {
  switch (gathering.stage) {
    case 'draft':
      return false
    case 'held':
      // Left alone in good time: what is no longer followed up is not taken back by that.
      return now.getTime() < followedUpUntil(gathering, records).getTime() - 3_600_000
    case 'invited':
    case 'cancelled':
      return now.getTime() < gathering.end.getTime() + WATCHED_AFTER_END_MS
  }
}
