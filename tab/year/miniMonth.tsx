import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { weekdayOf, type Day } from '../../bot/domain/day'
import type { GatheringKind } from '../../bot/domain/gathering'
import { isPublicHoliday } from '../../bot/domain/planning/holidays'
import type { YearMonth } from '../../bot/domain/planning/yearWheel'
import { dayText } from '../../bot/texts/dates'
import { NARROW } from '../look'
import { useWords } from '../words'
import { KIND_COLOURS } from './kindTag'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(7, 1fr)',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '24px',
    [NARROW]: { display: 'none' },
    '@media print': { display: 'none' },
  },
  weekday: { color: tokens.colorNeutralForeground3, textTransform: 'uppercase', fontSize: tokens.fontSizeBase100 },
  day: { position: 'relative', color: tokens.colorNeutralForeground2, height: '24px' },
  free: { color: tokens.colorPaletteRedForeground1 },
  schoolFree: { backgroundColor: tokens.colorNeutralBackground3 },
  busy: { fontWeight: tokens.fontWeightBold },
  dot: {
    position: 'absolute',
    bottom: '1px',
    left: 0,
    right: 0,
    marginInline: 'auto',
    width: '14px',
    height: '3px',
    borderRadius: '2px',
  },
})

/** The month at a glance. What it shows stands as text below it, so it is not read aloud. */
export function MiniMonth({ month: { days, entries, schoolFree } }: { month: YearMonth }) {
  const styles = useStyles()
  const { language } = useWords()
  const kinds = new Map<Day, GatheringKind>()
  for (const entry of entries) if (entry.kind === 'gathering') kinds.set(entry.day, entry.gathering.kind)
  const [first] = days
  const weekdays = first === undefined ? [] : weekOf(first)
  return (
    <div className={styles.grid} aria-hidden="true">
      {weekdays.map((day) => (
        <span key={day} className={styles.weekday}>
          {dayText(language, day).charAt(0)}
        </span>
      ))}
      {days.map((day, index) => {
        const kind = kinds.get(day)
        const isFree = weekdayOf(day) === 7 || isPublicHoliday(day)
        return (
          <span
            key={day}
            style={index === 0 ? { gridColumnStart: weekdayOf(day) } : {}}
            className={mergeClasses(
              styles.day,
              isFree && styles.free,
              schoolFree.has(day) && styles.schoolFree,
              kind && styles.busy,
            )}
          >
            {Number(day.slice(8))}
            {kind && <span className={styles.dot} style={{ backgroundColor: KIND_COLOURS[kind].line }} />}
          </span>
        )
      })}
    </div>
  )
}

/** Monday to Sunday, taken from a month's own days. */
function weekOf(first: Day): Day[] {
  const monday = (8 - weekdayOf(first)) % 7
  return Array.from({ length: 7 }, (_, index) => {
    return `${first.slice(0, 8)}${String(1 + monday + index).padStart(2, '0')}` as Day
  })
}
