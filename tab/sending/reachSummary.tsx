import { makeStyles, tokens } from '@fluentui/react-components'
import { groupBy } from '../../bot/domain/grouping'
import { reachPageTexts } from '../../bot/texts/tab/sending/reachPage'
import { NARROW, useLook } from '../look'
import { byDoor, causeText } from '../parts/byDoor'
import { useWords } from '../words'
import type { Reached } from './reachView'

const useStyles = makeStyles({
  doors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    [NARROW]: { gridTemplateColumns: '1fr' },
  },
  door: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [NARROW]: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  causes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** How many are reached by each door, and why the others are not reached in chat. */
export function ReachSummary({ people }: { people: readonly Reached[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = reachPageTexts[language]
  const doors = byDoor(people)
  const others = [...doors.none, ...doors.mail]
  const causes = [...groupBy(others, ({ reach }) => causeText(reach, language) ?? '')].sort(
    ([, one], [, other]) => other.length - one.length,
  )
  return (
    <>
      <dl className={styles.doors}>
        {(['chat', 'mail', 'none'] as const).map((door) => (
          <div key={door} className={styles.door}>
            <dt>{words.door[door]}</dt>
            <dd className={styles.count}>{doors[door].length}</dd>
          </div>
        ))}
      </dl>
      {others.length === 0 ? (
        <p className={look.plain}>{words.allReached}</p>
      ) : (
        <div>
          <h3 className={look.small}>{words.causes}</h3>
          <ul className={styles.causes}>
            {causes.map(([cause, group]) => (
              <li key={cause}>
                {cause}: {words.people(group.length)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
