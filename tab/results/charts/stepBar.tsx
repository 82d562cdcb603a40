import { makeStyles, tokens } from '@fluentui/react-components'
import type { Bar } from '../../../bot/domain/results/shownQuestion'
import { STEPS, useChartLook } from './chartLook'

const useStyles = makeStyles({
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
  swatch: { width: '16px', height: '16px', flexShrink: 0 },
  count: { color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: 0, height: 0 },
})

/** The patterns that the bars of a page are drawn with; once on every page that has such bars. */
export function StepPatterns() {
  const styles = useStyles()
  return (
    <svg className={styles.unseen} aria-hidden="true">
      <defs>
        <pattern id="steps-falling" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 0L6 6" stroke="#a8430a" strokeWidth="1" />
        </pattern>
        <pattern id="steps-rising" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 6L6 0" stroke="#0f4c9c" strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  )
}

/** Room for two figures; narrower parts are told of in the legend alone. */
const ROOM_FOR_COUNT = 0.09

/** One bar of a hundred per cent, from the low end of the scale to the high. */
export function StepBar({ bars, height = 28 }: { bars: readonly Bar[]; height?: number }) {
  const look = useChartLook()
  const placed = bars.map((bar, place) => ({
    ...bar,
    from: bars.slice(0, place).reduce((sum, { share }) => sum + share, 0),
    step: STEPS[place] ?? STEPS[2],
  }))
  return (
    <svg className={look.svg} height={height}>
      {placed
        .filter(({ count }) => count > 0)
        .map(({ id, count, share, from, step }) => {
          const box = { x: `${from * 100}%`, width: `${share * 100}%`, height }
          return (
            <g key={id}>
              <rect {...box} fill={step.fill} className={look.outline} />
              {step.pattern !== null && <rect {...box} fill={`url(#steps-${step.pattern})`} opacity={0.45} />}
              {share >= ROOM_FOR_COUNT && (
                <text
                  x={`${(from + share / 2) * 100}%`}
                  y={height / 2}
                  fill={step.ink}
                  fontSize={height < 24 ? 12 : 14}
                  fontWeight={600}
                  textAnchor="middle"
                  dominantBaseline="central"
                  style={{ forcedColorAdjust: 'none' }}
                >
                  {count}
                </text>
              )}
            </g>
          )
        })}
    </svg>
  )
}

/** What each part of the bar stands for, with its words. */
export function StepLegend({ entries }: { entries: readonly { text: string; count: number | null }[] }) {
  const styles = useStyles()
  const look = useChartLook()
  return (
    <ul className={styles.legend}>
      {entries.map(({ text, count }, place) => {
        const step = STEPS[place] ?? STEPS[2]
        return (
          <li key={text} className={styles.entry}>
            <svg className={styles.swatch}>
              <rect width="16" height="16" fill={step.fill} className={look.outline} />
              {step.pattern !== null && (
                <rect width="16" height="16" fill={`url(#steps-${step.pattern})`} opacity={0.45} />
              )}
            </svg>
            <span>
              {text}
              {count !== null && (
                <>
                  : <strong className={styles.count}>{count}</strong>
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
