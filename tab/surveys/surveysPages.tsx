import { useEffect, type RefObject } from 'react'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import type { Tables } from '../lists'
import { useRecords } from '../records'
import type { Seen } from '../tables'
import { EditPage } from './edit/editPage'
import { SurveyPage } from './run/surveyPage'
import type { OpenSurveys } from './surveyAddress'
import { SurveysView } from './surveysView'
import { TextsPage } from './texts/textsPage'

export type SurveysPagesProps = {
  opened: OpenSurveys
  me: Me
  seen: Seen
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What the pages about surveys show of. */
export type SurveysShown = Omit<SurveysPagesProps, 'opened' | 'seen'> & { records: Records; tables: Tables }

/** All surveys, and one of them: as it runs, as it is written, and what was written in it. */
export function SurveysPages({ opened, seen, ...props }: SurveysPagesProps) {
  const { titleRef } = props
  useEffect(() => {
    // Loaded after the address had changed: whoever came by keyboard is still at nothing.
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
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
