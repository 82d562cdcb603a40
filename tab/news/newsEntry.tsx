import { lazy, Suspense } from 'react'
import type { Language } from '../../bot/domain/member'
import { newsLinkTexts } from '../../bot/texts/tab/news/link'
import type { LoadedPageProps } from '../loadedPage'
import { Loading } from '../views/loading'
import { openedNews } from './newsAddress'

const NewsPages = lazy(async () => ({ default: (await import('./newsPages')).NewsPages }))

/** The pages about news, loaded when one of them is opened. */
export function NewsEntry({ address, ...props }: LoadedPageProps & { address: string }) {
  const opened = openedNews(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <NewsPages opened={opened} {...props} />
    </Suspense>
  )
}

/** What the window is called while an address of news is open. */
export function newsTitle(address: string, language: Language): string {
  const words = newsLinkTexts[language]
  return openedNews(address)?.view === 'new' ? words.create : words.news
}
