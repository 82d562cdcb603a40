import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode, RefObject } from 'react'
import { shareText } from '../../bot/texts/tab/results/numbers'
import { useWords } from '../words'
import { CONTRAST } from './charts/chartLook'

export type BigBar = { id: string; text: string; count: number }

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: 'clamp(12px, 2.4vh, 36px)', width: '100%' },
  title: {
    margin: 0,
    fontSize: 'clamp(24px, 4.2vw, 76px)',
    lineHeight: 1.15,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    textWrap: 'balance',
  },
  bars: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: 'clamp(10px, 2vh, 28px)',
  },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '24px',
    fontSize: 'clamp(18px, 2.3vw, 44px)',
    lineHeight: 1.25,
  },
  few: { fontSize: 'clamp(18px, 2.6vw, 50px)' },
  many: { fontSize: 'clamp(16px, 1.7vw, 32px)' },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', flexShrink: 0 },
  share: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '0.6em' },
  bar: {
    display: 'block',
    overflow: 'visible',
    width: '100%',
    height: 'clamp(14px, 3.2vh, 48px)',
    marginTop: '4px',
  },
  low: { height: 'clamp(10px, 1.8vh, 28px)' },
  ground: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  filled: {
    fill: tokens.colorBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '600ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    [CONTRAST]: { fill: 'Highlight' },
  },
  note: { margin: 0, fontSize: 'clamp(16px, 1.6vw, 30px)', lineHeight: 1.35, color: tokens.colorNeutralForeground2 },
})

const MANY = 6

/**
 * One question for a whole room: every answer with its bar, how many and how large a part. `n` is how many the bars are of,
 * which with several choices is fewer than the counts together.
 */
export function BigBars({
  title,
  titleLevel = 1,
  titleRef = null,
  bars,
  n,
  note,
  children,
}: {
  title: string
  titleLevel?: 1 | 2
  titleRef?: RefObject<HTMLHeadingElement | null> | null
  bars: readonly BigBar[]
  n: number
  note: string | null
  /** Shown between the title and the bars. */
  children?: ReactNode
}) {
  const styles = useStyles()
  const { language } = useWords()
  const Title = titleLevel === 1 ? 'h1' : 'h2'
  const isMany = bars.length > MANY
  return (
    <div className={styles.all}>
      <Title className={styles.title} ref={titleRef} tabIndex={-1}>
        {title}
      </Title>
      {children}
      <ul className={styles.bars}>
        {bars.map(({ id, text, count }) => {
          const share = n === 0 ? 0 : Math.min(1, count / n)
          return (
            <li key={id}>
              <div className={mergeClasses(styles.words, isMany ? styles.many : bars.length < MANY && styles.few)}>
                <span>{text}</span>
                <span className={styles.count}>
                  <span className={styles.share}>{shareText(language, share)}</span> {count}
                </span>
              </div>
              <svg className={mergeClasses(styles.bar, isMany && styles.low)} aria-hidden="true">
                <rect className={styles.ground} width="100%" height="100%" rx="4" />
                <rect className={styles.filled} height="100%" rx="4" style={{ width: `${share * 100}%` }} />
              </svg>
            </li>
          )
        })}
      </ul>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  )
}
