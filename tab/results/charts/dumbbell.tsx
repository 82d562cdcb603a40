import { makeStyles, tokens } from '@fluentui/react-components'
import { SCALE, SCALE_STEPS } from '../../../bot/domain/surveys/question'
import { CONTRAST, useChartLook } from './chartLook'

const useStyles = makeStyles({
  // The two are told apart by their shape: a filled circle and an open square.
  square: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2.5px',
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bridge: { stroke: tokens.colorNeutralForeground2, strokeWidth: '3px', [CONTRAST]: { stroke: 'CanvasText' } },
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  mark: { width: '16px', height: '16px', flexShrink: 0 },
})

const HEIGHT = 40
const MIDDLE = 12
const EDGE = 4

/** Two means on the same scale, and what lies between them. */
export function Dumbbell({ circle, square }: { circle: number; square: number }) {
  const styles = useStyles()
  const look = useChartLook()
  const x = (value: number) => `${EDGE + ((value - SCALE.low) / (SCALE.high - SCALE.low)) * (100 - 2 * EDGE)}%`
  return (
    <svg className={look.svg} height={HEIGHT}>
      <line x1={x(SCALE.low)} x2={x(SCALE.high)} y1={MIDDLE} y2={MIDDLE} className={look.grid} />
      {SCALE_STEPS.map((step) => (
        <g key={step}>
          <line x1={x(step)} x2={x(step)} y1={MIDDLE - 5} y2={MIDDLE + 5} className={look.grid} />
          <text x={x(step)} y={HEIGHT - 6} textAnchor="middle" className={look.quietLabel}>
            {step}
          </text>
        </g>
      ))}
      <line x1={x(circle)} x2={x(square)} y1={MIDDLE} y2={MIDDLE} className={styles.bridge} />
      <svg x={x(square)} y={MIDDLE} overflow="visible">
        <rect x="-7" y="-7" width="14" height="14" className={styles.square} />
      </svg>
      <circle cx={x(circle)} cy={MIDDLE} r="6" className={look.filled} />
    </svg>
  )
}

export function DumbbellLegend({ circle, square }: { circle: string; square: string }) {
  const styles = useStyles()
  const look = useChartLook()
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li className={styles.entry}>
        <svg className={styles.mark}>
          <circle cx="8" cy="8" r="6" className={look.filled} />
        </svg>
        {circle}
      </li>
      <li className={styles.entry}>
        <svg className={styles.mark}>
          <rect x="2" y="2" width="12" height="12" className={styles.square} />
        </svg>
        {square}
      </li>
    </ul>
  )
}
