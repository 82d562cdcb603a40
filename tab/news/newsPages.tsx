import { useEffect, useState, type RefObject } from 'react'
import type { NewsId } from '../../bot/domain/news'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import { useTablesWithPast } from '../hours/pastYears'
import type { Lists } from '../lists'
import { useRecords } from '../records'
import type { Seen } from '../tables'
import type { OpenNews } from './newsAddress'
import { NewsList } from './newsList'
import { NewsPage } from './newsPage'

export type NewsPagesProps = {
  opened: OpenNews
  me: Me
  lists: Lists
  seen: Seen
  year: number
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What the pages about news show of. */
export type NewsShown = {
  me: Me
  records: Records
  /** Whether the two years before are there too. */
  isWhole: boolean
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** The list of news, and one of them; loaded when one of these pages is opened. */
export function NewsPages({ opened, lists, seen, year, ...props }: NewsPagesProps) {
  const { titleRef } = props
  useEffect(() => {
    // Loaded after the address had changed: whoever came by keyboard is still at nothing.
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
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
