import { useChartLook } from './chartLook'
import type { TrendPoint } from './trendLine'

const TOP = 16
const BOTTOM = 20
const WIDEST = 40

/** Parts of a whole through the years, as small columns from nought to a hundred per cent. */
export function YearColumns({ points, height = 96 }: { points: readonly TrendPoint[]; height?: number }) {
  const look = useChartLook()
  const ground = height - BOTTOM
  const slot = 100 / points.length
  const width = Math.min(WIDEST, slot * 0.6)
  return (
    <svg className={look.svg} height={height}>
      <line x1="0" x2="100%" y1={ground} y2={ground} className={look.outline} />
      {points.map(({ label, value, said }, place) => {
        const tall = value === null ? 0 : Math.min(1, value) * (ground - TOP)
        const middle = `${(place + 0.5) * slot}%`
        return (
          <g key={label}>
            {value !== null && (
              <rect
                x={`${(place + 0.5) * slot - width / 2}%`}
                width={`${width}%`}
                y={ground - tall}
                height={tall}
                className={look.filled}
              />
            )}
            <text x={middle} y={ground - tall - 5} textAnchor="middle" className={look.label}>
              {said}
            </text>
            <text x={middle} y={height - 5} textAnchor="middle" className={look.quietLabel}>
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
