import { useTitleFocus, type LoadedPageProps, type LoadedPageShown } from '../loadedPage'
import { useRecords } from '../records'
import { EditPage } from './edit/editPage'
import { SurveyPage } from './run/surveyPage'
import type { OpenSurveys } from './surveyAddress'
import { SurveysView } from './surveysView'
import { TextsPage } from './texts/textsPage'

/** What the pages about surveys show of. */
export type SurveysShown = LoadedPageShown

/** All surveys, and one of them: as it runs, as it is written, and what was written in it. */
export function SurveysPages({ opened, seen, ...props }: LoadedPageProps & { opened: OpenSurveys }) {
  useTitleFocus(props.titleRef)
  const records = useRecords(seen.tables)
  const shown: SurveysShown = { ...props, records, tables: seen.tables }
  switch (opened.view) {
    case 'list':
      return <SurveysView {...shown} />
    case 'one':
      return <SurveyPage key={opened.id} id={opened.id} {...shown} />
    case 'edit':
      return <EditPage key={opened.id} id={opened.id} {...shown} />
    case 'texts':
      return <TextsPage key={opened.id} id={opened.id} {...shown} />
  }
}
