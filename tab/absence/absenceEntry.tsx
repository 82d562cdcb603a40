import { lazy, Suspense } from 'react'
import type { Language } from '../../bot/domain/member'
import { absenceLinkTexts } from '../../bot/texts/tab/absence/link'
import type { LoadedPageProps } from '../loadedPage'
import { Loading } from '../views/loading'
import { openedAbsence } from './absenceAddress'

const AbsencePages = lazy(async () => ({ default: (await import('./absencePages')).AbsencePages }))

/** The pages about absence, loaded when one of them is opened. */
export function AbsenceEntry({ address, ...props }: LoadedPageProps & { address: string }) {
  const opened = openedAbsence(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <AbsencePages opened={opened} {...props} />
    </Suspense>
  )
}

/** What the window is called while an address of absence is open. */
export function absenceTitle(address: string, language: Language): string {
  const words = absenceLinkTexts[language]
  return openedAbsence(address)?.view === 'rules' ? words.rules : words.absence
}
