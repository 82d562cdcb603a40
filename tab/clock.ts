/** The bot's clock, carried on from when it was read; a machine with a wrong clock still shows the right day. */
export type Clock = { now(): Date }

export function clockFrom(nowThere: string, readAt: number = performance.now()): Clock {
  const there = Date.parse(nowThere)
  return { now: () => new Date(there + performance.now() - readAt) }
}
