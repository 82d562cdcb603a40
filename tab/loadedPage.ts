import { useEffect, type RefObject } from 'react'
import type { Records } from '../bot/domain/records'
import type { Me } from '../bot/http/contract'
import type { Commands } from './commands'
import type { Lists, Tables } from './lists'
import type { Seen } from './tables'

/** What a page that is loaded when it is opened may need. */
export type LoadedPageProps = {
  me: Me
  lists: Lists
  seen: Seen
  year: number
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What a page that only needs the lists as they are shows of. */
export type LoadedPageShown = Omit<LoadedPageProps, 'lists' | 'seen' | 'year'> & { records: Records; tables: Tables }

/** Loaded after the address had changed: whoever came by keyboard is still at nothing. */
export function useTitleFocus(titleRef: LoadedPageProps['titleRef']): void {
  useEffect(() => {
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
}
