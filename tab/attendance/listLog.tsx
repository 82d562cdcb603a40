import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Mark } from '../../bot/domain/attendance/attendance'
import type { Records } from '../../bot/domain/records'
import { clockText } from '../../bot/texts/dates'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { attendancePersonTexts } from '../../bot/texts/tab/topics/attendancePerson'
import { useLook } from '../look'
import { ShowMore } from '../parts/showMore'
import { dateOf, useWords } from '../words'
import { durationText } from './presentPart'
import { Sheet } from './sheet'

const PAGE = 40

const useStyles = makeStyles({
  line: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})

/** Who has changed the list, for everybody on it. */
export function ListLog({
  isOpen,
  log,
  records,
  now,
  backTo,
  onClose,
}: {
  isOpen: boolean
  log: readonly Mark[]
  records: Records
  now: Date
  backTo: string
  onClose: () => void
}) {
  const words = attendancePersonTexts[useWords().language]
  return (
    <Sheet isOpen={isOpen} title={words.log} close={words.close} backTo={backTo} onClose={onClose}>
      <MarkLines log={log} records={records} now={now} names />
    </Sheet>
  )
}

/** When, who, from where and what; the newest first. */
export function MarkLines({
  log,
  records,
  now,
  names,
}: {
  log: readonly Mark[]
  records: Records
  now: Date
  /** Whether it says whom each line is about. */
  names: boolean
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = attendancePersonTexts[language]
  const list = attendanceTexts[language]
  const [count, setCount] = useState(PAGE)
  const lines = log.toSorted((one, other) => other.at.getTime() - one.at.getTime() || other.number - one.number)
  const nameOf = (id: Mark['member']): string => records.members.get(id)?.name ?? words.unknown
  if (lines.length === 0) return <p className={look.plain}>{words.logNone}</p>
  return (
    <>
      <ul className={look.list}>
        {lines.slice(0, count).map((mark) => (
          <li key={`${mark.member}|${mark.number}`} className={styles.line}>
            <p className={styles.what}>
              {names && `${nameOf(mark.member)}: `}
              {mark.presence === 'on-site' ? list.tick['on-site'] : list.presence[mark.presence]}
              {mark.minutes !== null && ` · ${list.part(durationText(language, mark.minutes))}`}
            </p>
            <p className={look.quiet}>
              {dateOf(language, mark.at, now)} {clockText(language, mark.at)} · {nameOf(mark.by)} ·{' '}
              {words.source[mark.source]}
            </p>
          </li>
        ))}
      </ul>
      {lines.length > count && (
        <ShowMore count={Math.min(PAGE, lines.length - count)} onMore={() => setCount(count + PAGE)} />
      )}
    </>
  )
}
