import type { ArrangedMeetings } from './arrangeMeetings'
import type { ReadReports } from './readReports'

/** What came of one round; numbers only, so that it may be logged. */
export type MeetingRound = ArrangedMeetings & ReadReports & { forgotten: number }

export type MeetingRounds = {
  /** Goes through the meetings; asked while a round is under way, one more follows it. */
  run(): Promise<void>
  /** Lets what is in flight finish, and goes no more rounds. */
  stop(): Promise<void>
}

/** Beside the sweeps and not in them: a calendar that does not answer must hold up nobody's message. */
export function meetingRounds(the: {
  arrange: (isStopping: () => boolean) => Promise<ArrangedMeetings>
  read: (isStopping: () => boolean) => Promise<ReadReports>
  forget: (isStopping: () => boolean) => Promise<number>
  /** Called when cards or lists may look different by what was done. */
  afterChange: () => void
  report: (round: MeetingRound) => void
  failed: (error: unknown) => void
}): MeetingRounds {
  let stopping = false
  let current: Promise<void> | null = null
  let next: Promise<void> | null = null

  const round = async (): Promise<void> => {
    if (stopping) return
    try {
      const arranged = await the.arrange(() => stopping)
      const read = await the.read(() => stopping)
      const done = { ...arranged, ...read, forgotten: await the.forget(() => stopping) }
      if (Object.values(done).every((count) => count === 0)) return
      the.report(done)
      if (done.made + done.changed + done.cancelled + done.marks > 0) the.afterChange()
    } catch (error) {
      the.failed(error)
    }
  }

  const begin = (): Promise<void> => {
    current = round().finally(() => (current = null))
    return current
  }

  return {
    run() {
      if (!current) return begin()
      next ??= current.then(() => {
        next = null
        return begin()
      })
      return next
    },
    async stop() {
      stopping = true
      await (next ?? current)
    },
  }
}
