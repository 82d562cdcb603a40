import { useState } from 'react'
import type { NewsId } from '../../bot/domain/news'
import type { Records } from '../../bot/domain/records'
import { useTablesWithPast } from '../hours/pastYears'
import { useTitleFocus, type LoadedPageProps } from '../loadedPage'
import { useRecords } from '../records'
import type { OpenNews } from './newsAddress'
import { NewsList } from './newsList'
import { NewsPage } from './newsPage'

/** What the pages about news show of. */
export type NewsShown = Omit<LoadedPageProps, 'lists' | 'seen' | 'year'> & {
  records: Records
  /** Whether the two years before are there too. */
  isWhole: boolean
}

/** The list of news, and one of them; loaded when one of these pages is opened. */
export function NewsPages({ opened, lists, seen, year, ...props }: LoadedPageProps & { opened: OpenNews }) {
  useTitleFocus(props.titleRef)
  const { tables, isWhole } = useTablesWithPast(lists, year, seen)
  const records = useRecords(tables)
  const shown: NewsShown = { ...props, records, isWhole }
  // A new one has its name from the beginning, so that a draft that is saved twice is one.
  const [fresh, setFresh] = useState(newName)
  if (opened.view === 'list') return <NewsList {...shown} onNew={() => setFresh(newName())} />
  // An id is born here: it comes from the address.
  const id = opened.view === 'new' ? fresh : (opened.id as NewsId)
  return <NewsPage key={id} id={id} isNew={opened.view === 'new'} {...shown} />
}

function newName(): NewsId {
  return `n-${crypto.randomUUID()}` as NewsId
}
