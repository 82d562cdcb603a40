import type { Core } from './core'
import { listProblems } from './listProblems'

/** What keeps the program from doing its work, in an operator's words; nothing about a person. */
export function problems({ lists, network, outside }: Core): string[] {
  return [...listProblems(lists.troubles(), lists.readAt(), Object.keys(network).length), ...outside.problems()]
}

/** What somebody has decided, and should not forget. */
export function notes({ planned }: Core): string[] {
  return planned().settings.sendingPaused
    ? ['sending: paused by the working group; nothing goes out until it is resumed']
    : []
}
