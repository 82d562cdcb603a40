import * as z from 'zod/mini'
import { sentMark } from '../../../bot/http/contract/list'
import { phoneStorage } from '../phoneStorage'

/** `isTried`: it may have arrived, so it can only be put right by one more. */
const waitingMark = z.extend(sentMark, { isTried: z.boolean() })
export type WaitingMark = z.output<typeof waitingMark>

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What has been pressed and is not known to be stored, in order. It survives reload and closing. */
export type Outbox = {
  waiting(): readonly WaitingMark[]
  /** False where the browser keeps nothing: then the page must stay open. */
  isKept(): boolean
  add(mark: Omit<WaitingMark, 'isTried'>): void
  /** Takes it back if it cannot have been sent. */
  withdraw(id: string): boolean
  markTried(ids: readonly string[]): void
  remove(ids: readonly string[]): void
  /** Another page of the same browser has changed it. */
  readAgain(): void
  listen(onChange: () => void): () => void
}

const PREFIX = 'ressursnett.oppmote'

/** One for each list and each person who has signed in on this phone. */
export function outboxName(keeper: string, gathering: string): string {
  return `${PREFIX}|${keeper}|${gathering}`
}

/** The gatherings whose lists this person has something waiting for, and for how many people. */
export function waitingOf(keeper: string): { gathering: string; count: number }[] {
  const start = outboxName(keeper, '')
  try {
    return Object.keys(window.localStorage)
      .filter((name) => name.startsWith(start))
      .map((name) => ({
        gathering: name.slice(start.length),
        count: peopleIn(openOutbox(phoneStorage, name).waiting()),
      }))
      .filter(({ count }) => count > 0)
  } catch {
    return []
  }
}

export function peopleIn(marks: readonly WaitingMark[]): number {
  return new Set(marks.map(({ member }) => member)).size
}

export function openOutbox(storage: Kept, name: string): Outbox {
  const listeners = new Set<() => void>()
  let text: string | null = null
  let marks: readonly WaitingMark[] = []
  let isKept = true

  const read = (): readonly WaitingMark[] => {
    if (!isKept) return marks
    const found = attempt(() => storage.getItem(name))
    if (found !== text) {
      text = found
      marks = marksFrom(found)
    }
    return marks
  }
  const attempt = (work: () => string | null): string | null => {
    try {
      return work()
    } catch {
      isKept = false
      return text
    }
  }
  const write = (next: readonly WaitingMark[]): void => {
    marks = next
    text = next.length === 0 ? null : JSON.stringify(next)
    attempt(() => {
      if (text === null) storage.removeItem(name)
      else storage.setItem(name, text)
      return null
    })
    listeners.forEach((listen) => listen())
  }

  return {
    waiting: read,
    isKept: () => isKept,
    add: (mark) => write([...read(), { ...mark, isTried: false }]),
    withdraw: (id) => {
      const before = read()
      const after = before.filter((mark) => mark.id !== id || mark.isTried)
      if (after.length === before.length) return false
      write(after)
      return true
    },
    markTried: (ids) => write(read().map((mark) => (ids.includes(mark.id) ? { ...mark, isTried: true } : mark))),
    remove: (ids) => write(read().filter((mark) => !ids.includes(mark.id))),
    readAgain: () => {
      const before = marks
      if (read() !== before) listeners.forEach((listen) => listen())
    },
    listen: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/** What cannot be read, from an older version of the page perhaps, is left out. */
function marksFrom(text: string | null): WaitingMark[] {
  if (text === null) return []
  try {
    const rows = z.array(z.unknown()).parse(JSON.parse(text))
    return rows.flatMap((row) => {
      const mark = waitingMark.safeParse(row)
      return mark.success ? [mark.data] : []
    })
  } catch {
    return []
  }
}
