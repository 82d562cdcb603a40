import { lazy, Suspense } from 'react'
import type { Language } from '../../bot/domain/member'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import type { LoadedPageProps } from '../loadedPage'
import { Loading } from '../views/loading'
import { openedSending } from './sendingAddress'

const SendingPages = lazy(async () => ({ default: (await import('./sendingPages')).SendingPages }))

/** What is sent and whom we reach, loaded when one of the pages is opened. */
export function SendingEntry({ address, ...props }: LoadedPageProps & { address: string }) {
  const opened = openedSending(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <SendingPages opened={opened} {...props} />
    </Suspense>
  )
}

/** What the window is called while one of these addresses is open. */
export function sendingTitle(address: string, language: Language): string {
  const words = sendingLinkTexts[language]
  return openedSending(address)?.view === 'reach' ? words.reach : words.sendings
}
