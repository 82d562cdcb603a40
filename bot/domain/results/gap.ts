import type { Pair } from '../surveys/question'
import type { Run } from './runs'
import { shownQuestions, type ShownQuestion } from './shownQuestion'

/** How the two see the same thing; the difference is managers less nurses, null when one of them is not shown. */
export type GapRow = {
  nurse: ShownQuestion
  leader: ShownQuestion
  means: { nurse: number; leader: number; difference: number } | null
}

/** The pairs that both were asked on a scale, the largest difference first, and last those that may not be shown. */
export function gapBetween(nurse: Run, leader: Run): GapRow[] {
  const [ofNurses, ofLeaders] = [shownQuestions(nurse), shownQuestions(leader)]
  return pairsOf(nurse, leader)
    .flatMap((pair): GapRow[] => {
      const one = ofNurses.find(({ question }) => question.id === pair.nurse && question.kind === 'scale')
      const other = ofLeaders.find(({ question }) => question.id === pair.leader && question.kind === 'scale')
      return one && other ? [{ nurse: one, leader: other, means: meansOf(one, other) }] : []
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one))
}

/** Either survey may name the pair. */
function pairsOf(...runs: readonly Run[]): Pair[] {
  const pairs = runs.flatMap(({ survey }) => survey.pairs)
  return pairs.filter(
    (pair, place) => pairs.findIndex((each) => each.nurse === pair.nurse && each.leader === pair.leader) === place,
  )
}

function meansOf(one: ShownQuestion, other: ShownQuestion): GapRow['means'] {
  const nurse = one.figures.all?.mean ?? null
  const leader = other.figures.all?.mean ?? null
  return nurse === null || leader === null ? null : { nurse, leader, difference: leader - nurse }
}

function sizeOf({ means }: GapRow): number {
  return means === null ? -1 : Math.abs(means.difference)
}
