import { useMemo } from 'react'
import { areasFor } from '../../bot/domain/absence/told'
import type { Records } from '../../bot/domain/records'
import { useTablesWithPast } from '../hours/pastYears'
import { useTitleFocus, type LoadedPageProps } from '../loadedPage'
import { useRecords } from '../records'
import type { OpenAbsence } from './absenceAddress'
import { AbsenceView } from './absenceView'
import { PersonAbsence } from './personAbsence'
import { RulesView } from './rulesView'

/** What the pages about absence show of. */
export type AbsenceShown = Omit<LoadedPageProps, 'lists' | 'seen' | 'refresh'> & {
  records: Records
  /** Whether the two years before are there too. */
  isWhole: boolean
}

/** Absence, one person's absence, and the rules; loaded when one of them is opened. */
export function AbsencePages({ opened, ...props }: LoadedPageProps & { opened: OpenAbsence }) {
  useTitleFocus(props.titleRef)
  if (opened.view === 'rules') return <RulesPage {...props} />
  return <WithPast opened={opened} {...props} />
}

function RulesPage({ seen, me, now, commands, refresh, titleRef }: LoadedPageProps) {
  const records = useRecords(seen.tables)
  const rows = seen.tables.settings.values
  return <RulesView {...{ me, records, rows, now, commands, titleRef }} refresh={() => void refresh()} />
}

function WithPast({
  opened,
  me,
  lists,
  seen,
  year,
  now,
  commands,
  titleRef,
}: LoadedPageProps & { opened: OpenAbsence }) {
  const { tables, isWhole } = useTablesWithPast(lists, year, seen)
  const records = useRecords(tables)
  const shown: AbsenceShown = { me, records, isWhole, year, now, commands, titleRef }
  const areas = useMemo(() => areasFor(me, records.areas), [me, records.areas])
  if (opened.view === 'person') return <PersonAbsence key={opened.person} person={opened.person} {...shown} />
  return <AbsenceView key={year} areas={areas} {...shown} />
}
