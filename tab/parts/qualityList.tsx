import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { SetAside } from '../listCopy'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** Rows somebody has edited so that they cannot be read; what is said names columns and never content. */
export function QualityList({ setAside }: { setAside: readonly SetAside[] }) {
  const styles = useStyles()
  const look = useLook()
  const words = useWords().texts.quality
  if (setAside.length === 0) return <p className={look.plain}>{words.good}</p>
  return (
    <>
      <p className={look.plain}>
        <strong>{words.bad(setAside.length)}.</strong> {words.help}
      </p>
      <ul className={look.list}>
        {setAside.map(({ list, itemId, problem, webUrl }) => (
          <li key={`${list}|${itemId}`} className={styles.row}>
            <span>{words.row(list, itemId)}</span>
            <span className={look.quiet}>{words.columns(problem)}</span>
            {webUrl && (
              <Link href={webUrl} target="_blank" rel="noreferrer" aria-label={words.openRow(list, itemId)}>
                {words.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
