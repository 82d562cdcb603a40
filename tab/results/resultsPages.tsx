import { useEffect, type RefObject } from 'react'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import type { Tables } from '../lists'
import { useRecords } from '../records'
import type { Seen } from '../tables'
import { BigScreen } from './bigScreen'
import { ImportResults } from './import/importResults'
import type { OpenResults } from './resultsAddress'
import { YearsView } from './yearsView'

export type ResultsPagesProps = {
  opened: OpenResults
  me: Me
  seen: Seen
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What the pages about results show of. */
export type ResultsShown = Omit<ResultsPagesProps, 'opened' | 'seen'> & { records: Records; tables: Tables }

export function ResultsPages({ opened, seen, ...props }: ResultsPagesProps) {
  const { titleRef } = props
  useEffect(() => {
    // Loaded after the address had changed: whoever came by keyboard is still at nothing.
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
  const records = useRecords(seen.tables)
  const shown: ResultsShown = { ...props, records, tables: seen.tables }
  switch (opened.view) {
    case 'years':
      return <YearsView key={opened.series} series={opened.series} {...shown} />
    case 'screen':
      return <BigScreen key={opened.survey} id={opened.survey} {...shown} />
    case 'import':
      return <ImportResults {...shown} />
  }
}
