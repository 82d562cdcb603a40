import { Link } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { offersOnline, type Gathering } from '../../bot/domain/gathering'
import { seatingOf, type Records } from '../../bot/domain/records'
import { surveysLinkTexts } from '../../bot/texts/tab/surveys/link'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { evaluationIn, surveyAddress } from '../surveys/surveyAddress'
import { useWords } from '../words'

const ExternalsList = lazy(async () => ({ default: (await import('../externals/externalsList')).ExternalsList }))
const MeetingGuests = lazy(async () => ({ default: (await import('../meeting/meetingGuests')).MeetingGuests }))

export type GatheringMoreProps = {
  gathering: Gathering
  records: Records
  now: Date
  mayLead: boolean
  commands: Commands
  /** Reads the lists again; done when what was changed can be seen. */
  onChanged: () => Promise<unknown>
}

/** The parts of a gathering that not every gathering has: loaded when it is opened, and not with the first view. */
export function GatheringMore({ gathering, records, now, mayLead, commands, onChanged }: GatheringMoreProps) {
  const look = useLook()
  const { language } = useWords()
  const evaluation = evaluationIn(records.surveys, gathering.id)
  const externals = records.externalsOf(gathering.id)
  const kept = records.externalCountsOf(gathering.id)
  const isCalled = gathering.stage !== 'draft'
  const hasOutside = externals.length > 0 || kept !== undefined || (isCalled && gathering.audience.includes('external'))
  const hasMeeting = mayLead && isCalled && offersOnline(gathering) && records.settings.calendarMailbox !== ''
  return (
    <Suspense>
      {evaluation && (
        <Link href={surveyAddress(evaluation)} className={look.touch} style={{ alignContent: 'center' }}>
          {surveysLinkTexts[language].evaluation}
        </Link>
      )}
      {hasMeeting && (
        <MeetingGuests gathering={gathering} records={records} now={now} commands={commands} onChanged={onChanged} />
      )}
      {hasOutside && (
        <ExternalsList
          gathering={gathering}
          externals={externals}
          kept={kept}
          waiting={seatingOf(gathering, records).waiting}
          retentionDays={records.settings.externalRetentionDays}
          mayKeep={mayLead}
          now={now}
          commands={commands}
          onChanged={onChanged}
        />
      )}
    </Suspense>
  )
}
