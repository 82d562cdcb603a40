export type FewTries<Who> = {
  isSpent(who: Who): boolean
  count(who: Who): void
}

/** Above this, those whose time is up are forgotten. */
const SWEPT_ABOVE = 1000

/** Counts tries in memory, so many within a time; a restart forgives them all. */
export function fewTries<Who>(the: { most: number; withinMs: number; now: () => Date }): FewTries<Who> {
  const tries = new Map<Who, number[]>()
  const recent = (who: Who): number[] => {
    const since = the.now().getTime() - the.withinMs
    return (tries.get(who) ?? []).filter((at) => at > since)
  }
  return {
    isSpent: (who) => recent(who).length >= the.most,
    count(who) {
      tries.set(who, [...recent(who), the.now().getTime()].slice(-the.most))
      if (tries.size > SWEPT_ABOVE) for (const each of tries.keys()) if (recent(each).length === 0) tries.delete(each)
    },
  }
}
