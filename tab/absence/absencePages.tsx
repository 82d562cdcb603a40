import { useEffect, useMemo, type RefObject } from 'react'
import { areasFor } from '../../bot/domain/absence/told'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import { useTablesWithPast } from '../hours/pastYears'
import type { Lists } from '../lists'
import { useRecords } from '../records'
import type { Seen } from '../tables'
import type { OpenAbsence } from './absenceAddress'
import { AbsenceView } from './absenceView'
import { PersonAbsence } from './personAbsence'
import { RulesView } from './rulesView'

export type AbsencePagesProps = {
  opened: OpenAbsence
  me: Me
  lists: Lists
  seen: Seen
  year: number
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What the pages about absence show of. */
export type AbsenceShown = {
  me: Me
  records: Records
  /** Whether the two years before are there too. */
  isWhole: boolean
  year: number
  now: Date
  commands: Commands
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** Absence, one person's absence, and the rules; loaded when one of them is opened. */
export function AbsencePages({ opened, ...props }: AbsencePagesProps) {
  const { titleRef } = props
  useEffect(() => {
    // Loaded after the address had changed: whoever came by keyboard is still at nothing.
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
  if (opened.view === 'rules') return <RulesPage {...props} />
  return <WithPast opened={opened} {...props} />
}

function RulesPage({ seen, me, now, commands, refresh, titleRef }: Omit<AbsencePagesProps, 'opened'>) {
  const records = useRecords(seen.tables)
  const rows = seen.tables.settings.values
  return <RulesView {...{ me, records, rows, now, commands, titleRef }} refresh={() => void refresh()} />
}

function WithPast({ opened, me, lists, seen, year, now, commands, titleRef }: AbsencePagesProps) {
  const { tables, isWhole } = useTablesWithPast(lists, year, seen)
  const records = useRecords(tables)
  const shown: AbsenceShown = { me, records, isWhole, year, now, commands, titleRef }
  const areas = useMemo(() => areasFor(me, records.areas), [me, records.areas])
  if (opened.view === 'person') return <PersonAbsence key={opened.person} person={opened.person} {...shown} />
  return <AbsenceView key={year} areas={areas} {...shown} />
}
