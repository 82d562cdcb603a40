import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { doorAnswer, type DoorAnswer, type ShownDoorCode } from '../../bot/http/contract/door'
import { clockFrom, type Clock } from '../clock'
import type { Commands } from '../commands'

/** The count on the wall is at most this old, and new codes are in hand long before the old ones run out. */
const ASK_EVERY_MS = 10_000
const LOOK_EVERY_MS = 500

export type Door = {
  answer: DoorAnswer
  /** What the bot's clock shows, to the half second. */
  now: Date
  code: ShownDoorCode | null
  /** The last time the bot was asked it did not answer. */
  isOffline: boolean
}

type Asked = { answer: DoorAnswer; clock: Clock }

/** What the door screen shows now: from the latest answer, also while the network is away. */
export function useDoor(
  commands: Commands,
  gathering: string,
): { door: Door | null; error: Error | null; askAgain: () => void } {
  const asked = useQuery({
    queryKey: ['door', gathering],
    queryFn: async (): Promise<Asked> => {
      const answer = doorAnswer.parse(
        await commands.ask('GET', `/api/gatherings/${encodeURIComponent(gathering)}/door`),
      )
      // The wall follows the bot's clock: a machine in a meeting room may have a wrong one.
      return { answer, clock: clockFrom(answer.now) }
    },
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
    staleTime: 0,
  })
  const now = useNow(asked.data?.clock ?? null)
  const askAgain = () => void asked.refetch()
  if (!asked.data || !now) return { door: null, error: asked.error, askAgain }
  const { answer } = asked.data
  return { door: { answer, now, code: codeAt(answer, now), isOffline: asked.isError }, error: null, askAgain }
}

function codeAt({ codes }: DoorAnswer, now: Date): ShownDoorCode | null {
  return codes.find(({ from, until }) => new Date(from) <= now && now < new Date(until)) ?? null
}

/** How long what is in hand will do. */
export function lastUntil({ codes }: DoorAnswer): Date | null {
  const last = codes.at(-1)
  return last ? new Date(last.until) : null
}

function useNow(clock: Clock | null): Date | null {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    if (!clock) return
    const look = () => setNow(clock.now())
    const first = setTimeout(look)
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [clock])
  return now
}
