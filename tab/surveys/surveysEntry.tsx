import { lazy, Suspense } from 'react'
import type { Language } from '../../bot/domain/member'
import { surveysLinkTexts } from '../../bot/texts/tab/surveys/link'
import type { LoadedPageProps } from '../loadedPage'
import { Loading } from '../views/loading'
import { openedSurveys } from './surveyAddress'

const SurveysPages = lazy(async () => ({ default: (await import('./surveysPages')).SurveysPages }))

/** The pages about surveys, loaded when one of them is opened. */
export function SurveysEntry({ address, ...props }: LoadedPageProps & { address: string }) {
  const opened = openedSurveys(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <SurveysPages opened={opened} {...props} />
    </Suspense>
  )
}

/** What the window is called while an address of surveys is open. */
export function surveysTitle(address: string, language: Language): string {
  const words = surveysLinkTexts[language]
  switch (openedSurveys(address)?.view) {
    case 'one':
      return words.survey
    case 'edit':
      return words.edit
    case 'texts':
      return words.texts
    case 'list':
    case undefined:
      return words.surveys
  }
}
