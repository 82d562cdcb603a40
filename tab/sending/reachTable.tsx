import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mayKeepHours } from '../../bot/domain/attendance/jobShadowing'
import type { Me } from '../../bot/http/contract'
import { reachPageTexts } from '../../bot/texts/tab/sending/reachPage'
import { personAddress } from '../hours/personAddress'
import { NARROW, useLook } from '../look'
import { causeText } from '../parts/byDoor'
import { ShowMore } from '../parts/showMore'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useWords } from '../words'
import { adviceFor } from './reachAdvice'
import type { Reached } from './reachView'

const PAGE = 60

const useStyles = makeStyles({
  name: { minWidth: '170px', [NARROW]: { minWidth: 'auto' } },
  role: { fontWeight: tokens.fontWeightRegular },
  area: { minWidth: '80px', [NARROW]: { minWidth: 'auto' } },
  lines: { textAlign: 'start' },
})

/** Person by person: how she is reached, why not better, and what would help. */
export function ReachTable({
  people,
  areaOf,
  me,
}: {
  people: readonly Reached[]
  areaOf: (person: Reached) => string | null
  me: Me
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = reachPageTexts[language]
  const [count, setCount] = useState(PAGE)
  const columns: StackColumn<Reached>[] = [
    {
      name: words.name,
      cell: ({ member }) => (
        <div className={styles.name}>
          {member.role === 'resource-nurse' && mayKeepHours(me, member) ? (
            <Link href={personAddress(member.id)}>{member.name}</Link>
          ) : (
            member.name
          )}
          <div className={mergeClasses(look.quiet, styles.role)}>{texts.role[member.role]}</div>
        </div>
      ),
    },
    { name: words.area, cell: (person) => <div className={styles.area}>{areaOf(person) ?? '–'}</div> },
    {
      name: words.how,
      cell: ({ reach }) => (
        <div className={styles.lines}>
          {words.door[reach.door]}
          <div className={look.quiet}>{causeText(reach, language)}</div>
        </div>
      ),
    },
    {
      name: words.toDo,
      cell: ({ reach }) => {
        const advice = adviceFor(reach, language)
        if (advice.length === 0) return null
        return (
          <div className={styles.lines}>
            {advice.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        )
      },
    },
  ]
  return (
    <>
      <StackTable
        label={words.list}
        columns={columns}
        rows={people.slice(0, count)}
        keyOf={({ member }) => member.id}
      />
      {people.length > count && (
        <ShowMore count={Math.min(4 * PAGE, people.length - count)} onMore={() => setCount(count + 4 * PAGE)} />
      )}
    </>
  )
}
