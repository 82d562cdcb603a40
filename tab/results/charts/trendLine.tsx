import { useChartLook } from './chartLook'

/** `said` is the value as it is written; null is nothing to show that year. */
export type TrendPoint = { label: string; value: number | null; said: string }

const TOP = 20
const BOTTOM = 26
const LEFT = 18

/** Means through the years. A line is drawn only between years beside each other that both have one. */
export function TrendLine({
  points,
  from,
  to,
  ticks,
  height = 132,
}: {
  points: readonly TrendPoint[]
  from: number
  to: number
  ticks: readonly number[]
  height?: number
}) {
  const look = useChartLook()
  const y = (value: number) => TOP + (1 - (value - from) / (to - from || 1)) * (height - TOP - BOTTOM)
  const placed = points.map((point, place) => ({
    ...point,
    x: `${((place + 0.5) / points.length) * 100}%`,
    y: point.value === null ? null : y(point.value),
  }))
  return (
    <svg className={look.svg} height={height}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2="100%" y1={y(tick)} y2={y(tick)} className={look.grid} />
          <text x="0" y={y(tick)} dominantBaseline="central" className={look.quietLabel}>
            {tick}
          </text>
        </g>
      ))}
      {placed.slice(1).map((point, place) => {
        const before = placed[place]
        if (!before || before.y === null || point.y === null) return null
        return <line key={point.label} x1={before.x} y1={before.y} x2={point.x} y2={point.y} className={look.line} />
      })}
      {placed.map(({ label, said, x, y: at }) => (
        <g key={label}>
          {at !== null && <circle cx={x} cy={at} r="5" className={look.filled} />}
          <text x={x} y={at === null ? height - BOTTOM - 8 : at - 10} textAnchor="middle" className={look.label}>
            {said}
          </text>
          <text x={x} y={height - 6} textAnchor="middle" className={look.quietLabel}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
