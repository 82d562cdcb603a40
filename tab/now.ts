import { useEffect, useMemo, useState } from 'react'
import type { Clock } from './clock'

const MINUTE_MS = 60_000
const LOOK_EVERY_MS = 5000

/** The minute it is on the bot's clock: what is worked out from it is worked out once a minute. */
export function useMinute(clock: Clock): Date {
  const [minute, setMinute] = useState(() => minuteOn(clock))
  useEffect(() => {
    const look = () => setMinute(minuteOn(clock))
    const first = setTimeout(look)
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [clock])
  return useMemo(() => new Date(minute * MINUTE_MS), [minute])
}

function minuteOn(clock: Clock): number {
  return Math.floor(clock.now().getTime() / MINUTE_MS)
}
