import { LONGEST_POLL, type AskedPoll } from '../../bot/http/contract/polls'
import type { PollTexts } from '../../bot/texts/tab/poll/poll'

/** What is being written, whether it can be asked yet or not. */
export type OwnQuestion = {
  kind: 'scale' | 'one' | 'several'
  text: string
  low: string
  high: string
  options: readonly string[]
}

export const BLANK: OwnQuestion = { kind: 'scale', text: '', low: '', high: '', options: ['', ''] }
export type Missing = keyof PollTexts['missing']

/** The question as it is asked, or what it lacks. */
export function askedFrom(own: OwnQuestion): { ok: true; question: AskedPoll } | { ok: false; missing: Missing } {
  const text = own.text.trim()
  if (text === '') return { ok: false, missing: 'question' }
  if (own.kind === 'scale') {
    const [low, high] = [own.low.trim(), own.high.trim()]
    if (low === '' || high === '') return { ok: false, missing: 'ends' }
    return { ok: true, question: { kind: 'scale', text, low, high } }
  }
  const options = own.options.map((option) => option.trim()).filter((option) => option !== '')
  if (options.length < 2) return { ok: false, missing: 'options' }
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
    return { ok: false, missing: 'same' }
  return { ok: true, question: { kind: own.kind, text, options } }
}

export function withOption(own: OwnQuestion, place: number, text: string): OwnQuestion {
  return { ...own, options: own.options.map((option, index) => (index === place ? text : option)) }
}

export function mayAddOption({ options }: OwnQuestion): boolean {
  return options.length < LONGEST_POLL.answers
}
