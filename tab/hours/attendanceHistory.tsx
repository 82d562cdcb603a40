import { Link } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { attendanceHistory, type AttendedGathering } from '../../bot/domain/attendance/history'
import type { Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { numberText } from '../../bot/texts/dates'
import { tabHoursTexts } from '../../bot/texts/tab/topics/hours'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { ShowMore } from '../parts/showMore'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { gatheringAddress } from '../route'
import { dateOf, useWords } from '../words'

const PAGE = 12

export function AttendanceHistory({ member, records, now }: { member: Member; records: Records; now: Date }) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = tabHoursTexts[language].history
  const [count, setCount] = useState(PAGE)
  const history = useMemo(() => attendanceHistory(records, member), [records, member])
  const columns: StackColumn<AttendedGathering>[] = [
    {
      name: words.gathering,
      cell: ({ gathering }) => (
        <>
          <Link href={gatheringAddress(gathering.id)}>{gathering.title}</Link>
          <div className={look.quiet}>{dateOf(language, gathering.start, now)}</div>
        </>
      ),
    },
    { name: words.attendance, cell: ({ mark }) => (mark ? texts.presence[mark.presence] : words.notMarked) },
    { name: words.hours, isNumber: true, cell: ({ hours }) => numberText(language, hours) },
  ]
  return (
    <Section title={words.title}>
      {history.length === 0 ? (
        <p className={look.plain}>{words.none}</p>
      ) : (
        <StackTable
          label={words.title}
          columns={columns}
          rows={history.slice(0, count)}
          keyOf={({ gathering }) => gathering.id}
        />
      )}
      {history.length > count && (
        <ShowMore count={Math.min(2 * PAGE, history.length - count)} onMore={() => setCount(count + 2 * PAGE)} />
      )}
    </Section>
  )
}
