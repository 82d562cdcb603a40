import { createContext, use, type ReactNode } from 'react'
import { dayIn, OSLO, type Day } from '../bot/domain/day'
import type { Language } from '../bot/domain/member'
import { clockText, dateText, timeSpan } from '../bot/texts/dates'
import { tabTextsIn, type TabTexts } from '../bot/texts/tab/texts'

export type Words = { language: Language; texts: TabTexts }

const WordsContext = createContext<Words>({ language: 'nb', texts: tabTextsIn('nb') })

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <WordsContext value={{ language, texts: tabTextsIn(language) }}>{children}</WordsContext>
}

export function useWords(): Words {
  return use(WordsContext)
}

/** «12. mars», with the year when it is another one. */
export function dateOf(language: Language, instant: Date, now: Date): string {
  return dateText(language, dayIn(OSLO, instant), dayIn(OSLO, now))
}

/** «12. mars kl. 15.32» */
export function momentText(language: Language, instant: Date, now: Date): string {
  const at = language === 'en' ? ', ' : ' kl. '
  return `${dateOf(language, instant, now)}${at}${clockText(language, instant)}`
}

/** «Torsdag 12. mars kl. 12.00–15.00» */
export function spanOf(language: Language, { start, end }: { start: Date; end: Date }, now: Date): string {
  return capitalised(timeSpan(language, start, end, dayIn(OSLO, now)))
}

export function todayAt(now: Date): Day {
  return dayIn(OSLO, now)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
