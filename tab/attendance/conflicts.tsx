import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Mark, MarkConflict } from '../../bot/domain/attendance/attendance'
import type { MemberId } from '../../bot/domain/member'
import { attendanceConflictsTexts } from '../../bot/texts/tab/topics/attendanceConflicts'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import type { Asked } from './kept/keptList'

const useStyles = makeStyles({
  conflict: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minHeight: '48px' },
})

/** Where two sources disagree about somebody, the list keeper says which is right. */
export function Conflicts({
  conflicts,
  nameOf,
  onDecide,
}: {
  conflicts: readonly MarkConflict[]
  nameOf: (member: MemberId) => string
  onDecide: (asked: Asked) => void
}) {
  const styles = useStyles()
  const look = useLook()
  const words = attendanceConflictsTexts[useWords().language]
  if (conflicts.length === 0) return null
  const choice = ({ member, presence, minutes }: Mark) => (
    <Button
      size="large"
      className={styles.button}
      aria-label={`${nameOf(member)}: ${words.itIs(presence)}`}
      onClick={() => onDecide({ member, presence, minutes })}
    >
      {words.itIs(presence)}
    </Button>
  )
  return (
    <Section title={words.conflicts}>
      {conflicts.map(({ member, standing, other }) => (
        <div key={member} className={styles.conflict}>
          <h3 className={look.small}>{nameOf(member)}</h3>
          <p className={look.plain}>
            {words.conflict(standing.source, standing.presence, other.source, other.presence)}
          </p>
          <div className={styles.buttons}>
            {choice(standing)}
            {choice(other)}
          </div>
        </div>
      ))}
    </Section>
  )
}
