import { lazy, Suspense } from 'react'
import type { Language } from '../../bot/domain/member'
import { yearsTexts } from '../../bot/texts/tab/results/years'
import type { LoadedPageProps } from '../loadedPage'
import { Loading } from '../views/loading'
import { openedResults } from './resultsAddress'

const ResultsPages = lazy(async () => ({ default: (await import('./resultsPages')).ResultsPages }))

/** The development over years, the big screen and earlier years from a file, loaded when one of them is opened. */
export function ResultsEntry({ address, ...props }: LoadedPageProps & { address: string }) {
  const opened = openedResults(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <ResultsPages opened={opened} {...props} />
    </Suspense>
  )
}

/** What the window is called while one of these addresses is open. */
export function resultsTitle(address: string, language: Language): string {
  const words = yearsTexts[language]
  switch (openedResults(address)?.view) {
    case 'screen':
      return words.screen
    case 'import':
      return words.importTitle
    case 'years':
    case undefined:
      return words.title
  }
}
