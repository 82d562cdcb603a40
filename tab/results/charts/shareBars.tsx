import { makeStyles, tokens } from '@fluentui/react-components'
import { useChartLook } from './chartLook'

export type ShareBar = { id: string; text: string; said: string; share: number | null }

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  words: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalL },
  said: { fontVariantNumeric: 'tabular-nums', flexShrink: 0, maxWidth: '60%', textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const HEIGHT = 12

/** A bar for each, as long as its part of the whole; without a bar where nothing is shown. */
export function ShareBars({ bars }: { bars: readonly ShareBar[] }) {
  const styles = useStyles()
  const look = useChartLook()
  return (
    <ul className={styles.list}>
      {bars.map(({ id, text, said, share }) => (
        <li key={id}>
          <div className={styles.words}>
            <span>{text}</span>
            <span className={share === null ? styles.quiet : styles.said}>{said}</span>
          </div>
          {share !== null && (
            <svg className={look.svg} height={HEIGHT}>
              <rect className={look.ground} data-ground="" width="100%" height={HEIGHT} rx="2" />
              <rect className={look.filled} width={`${Math.min(1, share) * 100}%`} height={HEIGHT} rx="2" />
            </svg>
          )}
        </li>
      ))}
    </ul>
  )
}
