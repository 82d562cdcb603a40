import type { AreaId } from '../member'
import type { Turnout } from '../surveys/figures'
import type { Run } from './runs'

/** How large a part of those who were asked have answered; null where it is not shown, or nobody was asked. */
export function rateOf(turnout: Turnout | null | undefined): number | null {
  return turnout && turnout.asked > 0 ? Math.min(1, turnout.answered / turnout.asked) : null
}

export type RateYears = readonly { run: Run; turnout: Turnout | null; rate: number | null }[]

/** Of everybody, or of one area, through the years. */
export function rateYears(runs: readonly Run[], area: AreaId | null = null): RateYears {
  return runs.map((run) => {
    const turnout = area === null ? run.figures.turnout : (run.figures.turnoutByArea[area] ?? null)
    return { run, turnout, rate: rateOf(turnout) }
  })
}
