import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { AreaFigures } from '../../bot/domain/figures/areaFigures'
import { numberText } from '../../bot/texts/dates'
import { useLook } from '../look'
import { useWords } from '../words'
import { StackTable, type StackColumn } from './stackTable'

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
})

export function AreaTable({
  figures,
  own,
  required,
}: {
  figures: readonly AreaFigures[]
  own: string | null
  required: number
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.areas
  const columns: StackColumn<AreaFigures>[] = [
    {
      name: words.area,
      cell: ({ area }) => (
        <span className={styles.name}>
          {area.name}
          {area.id === own && (
            <Badge appearance="tint" color="brand">
              {words.own}
            </Badge>
          )}
        </span>
      ),
    },
    {
      name: words.nurses,
      isNumber: true,
      cell: ({ nurses, onLeave }) => (
        <>
          {nurses}
          {onLeave > 0 && <div className={styles.quiet}>{words.onLeave(onLeave)}</div>}
        </>
      ),
    },
    { name: words.gatherings, isNumber: true, cell: ({ gatherings }) => gatherings },
    {
      name: words.hoursOffered,
      isNumber: true,
      cell: ({ hoursOffered }) => words.outOf(numberText(language, hoursOffered), String(required)),
    },
    { name: words.averageHours, isNumber: true, cell: ({ averageHours }) => oneDecimal(language, averageHours) },
    {
      name: words.reached,
      isNumber: true,
      cell: ({ reachedRequirement, nurses }) => words.outOf(String(reachedRequirement), String(nurses)),
    },
    {
      name: words.attendance,
      isNumber: true,
      cell: ({ expected, onSite, online }) =>
        expected === 0 ? (
          '–'
        ) : (
          <>
            {percent(onSite + online, expected)}
            {online > 0 && (
              <div className={styles.quiet}>
                {words.attendanceHelp(percent(onSite, expected), percent(online, expected))}
              </div>
            )}
          </>
        ),
    },
  ]
  return (
    <div className={look.plain}>
      <StackTable label={words.title} columns={columns} rows={figures} keyOf={({ area }) => area.id} />
    </div>
  )
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`
}

function oneDecimal(language: 'nb' | 'nn' | 'en', value: number): string {
  return numberText(language, Math.round(value * 10) / 10)
}
