import { useEffect, useState } from 'react'
import { dayIn, OSLO, yearOf } from '../../bot/domain/day'
import { yearOfGathering } from '../../bot/domain/gathering'
import type { Me } from '../../bot/http/contract'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import type { Clock } from '../clock'
import type { Commands } from '../commands'
import { isInScope, type YearScope } from '../listCopy'
import type { Lists } from '../lists'
import { useLook } from '../look'
import { useMinute } from '../now'
import { useRecords } from '../records'
import { useTables, type Seen } from '../tables'
import { Loading } from '../views/loading'
import { Problem } from '../views/problem'
import { useWords } from '../words'
import { AttendancePage } from './attendancePage'

type ScreenProps = { gathering: string; me: Me; lists: Lists; clock: Clock; commands: Commands }

/** The attendance list on a screen of its own; what it looks at is kept fresh, and stays when the network goes. */
export function AttendanceScreen(props: ScreenProps) {
  const { gathering, lists, clock } = props
  const now = useMinute(clock)
  const [thisYear] = useState(() => yearOf(dayIn(OSLO, clock.now())))
  const scope: YearScope = { year: thisYear, onwards: true }
  const first = useTables(lists, clock, scope, false)
  const opened = first.data?.tables.gatherings.values.find(({ id }) => id === gathering)
  const year = opened ? yearOfGathering(opened) : thisYear
  const seen = useTables(lists, clock, isInScope(scope, year) ? scope : { year, onwards: false }, true)
  if (!seen.data) return seen.isError ? <Problem error={seen.error} onRetry={() => void seen.refetch()} /> : <Loading />
  if (seen.isPlaceholderData) return <Loading />
  return <Shown {...props} seen={seen.data} now={now} />
}

function Shown({ gathering, me, commands, seen, now }: ScreenProps & { seen: Seen; now: Date }) {
  const look = useLook()
  const { language, texts } = useWords()
  const records = useRecords(seen.tables)
  const opened = [...records.gatherings.values()].find(({ id }) => id === gathering)
  const title = opened ? `${attendanceTexts[language].title}: ${opened.title}` : texts.gathering.notFound
  useEffect(() => {
    document.title = `${title} – ${texts.appName}`
  }, [title, texts])
  return (
    <main className={look.column}>
      <AttendancePage gathering={opened} records={records} me={me} now={now} commands={commands} />
    </main>
  )
}
