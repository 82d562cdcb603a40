import { useTitleFocus, type LoadedPageProps, type LoadedPageShown } from '../loadedPage'
import { useRecords } from '../records'
import { BigScreen } from './bigScreen'
import { ImportResults } from './import/importResults'
import type { OpenResults } from './resultsAddress'
import { YearsView } from './yearsView'

/** What the pages about results show of. */
export type ResultsShown = LoadedPageShown

export function ResultsPages({ opened, seen, ...props }: LoadedPageProps & { opened: OpenResults }) {
  useTitleFocus(props.titleRef)
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
