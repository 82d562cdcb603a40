import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { AnswerCounts, AnswerState } from '../../bot/domain/figures/overview'
import { useWords } from '../words'

/** The theme's own colours stand for nothing when the reader has chosen other ones. */
const CONTRAST = '@media (forced-colors: active)'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '2px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: { minWidth: '4px' },
  legend: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  count: { color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  dot: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusCircular, flexShrink: 0 },
  'on-site': {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    forcedColorAdjust: 'none',
    [CONTRAST]: { backgroundColor: 'CanvasText' },
  },
  online: {
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    [CONTRAST]: { backgroundColor: 'Highlight' },
  },
  waiting: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    forcedColorAdjust: 'none',
    [CONTRAST]: { backgroundColor: 'LinkText' },
  },
  'cannot-come': {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    forcedColorAdjust: 'none',
    [CONTRAST]: { backgroundColor: 'GrayText' },
  },
  'no-answer': {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    [CONTRAST]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
})

/** How the invited have answered: a bar for the eye, and the same in numbers and words. */
export function AnswerBar({ counts, mode }: { counts: AnswerCounts; mode: 'physical' | 'digital' | 'hybrid' }) {
  const styles = useStyles()
  const { texts } = useWords()
  const all: { state: AnswerState; count: number; always: boolean }[] = [
    { state: 'on-site', count: counts.onSite, always: mode !== 'digital' },
    { state: 'online', count: counts.online, always: mode !== 'physical' },
    { state: 'waiting', count: counts.waiting, always: false },
    { state: 'cannot-come', count: counts.cannot, always: true },
    { state: 'no-answer', count: counts.noAnswer, always: true },
  ]
  const shown = all.filter(({ count, always }) => always || count > 0)
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <div key={state} className={mergeClasses(styles.part, styles[state])} style={{ flexGrow: count }} />
          ))}
      </div>
      <ul className={styles.legend}>
        {shown.map(({ state, count }) => (
          <li key={state} className={styles.entry}>
            <span aria-hidden="true" className={mergeClasses(styles.dot, styles[state])} />
            <span>
              <strong className={styles.count}>{count}</strong> {texts.state[state].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
