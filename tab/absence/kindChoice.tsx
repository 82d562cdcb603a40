import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { ABSENCE_KINDS, type AbsenceKind } from '../../bot/domain/absence/absence'
import { useWords } from '../words'

const useStyles = makeStyles({
  box: { border: 'none', margin: 0, padding: 0, minWidth: 0, flexBasis: '280px' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', minHeight: '44px', alignItems: 'center' },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
})

/** Which kinds of absence somebody is told of. */
export function KindChoice({
  legend,
  chosen,
  onChoose,
  problem,
}: {
  legend: string
  chosen: readonly AbsenceKind[]
  onChoose: (kinds: readonly AbsenceKind[]) => void
  problem: string | null
}) {
  const styles = useStyles()
  const { texts } = useWords()
  const id = useId()
  return (
    <fieldset className={styles.box} aria-describedby={id} data-wrong={problem === null ? undefined : true}>
      <legend className={styles.legend}>{legend}</legend>
      {ABSENCE_KINDS.map((kind) => (
        <div key={kind} className={styles.line}>
          <Checkbox
            label={texts.absenceKind[kind]}
            checked={chosen.includes(kind)}
            onChange={(_, { checked }) =>
              onChoose(ABSENCE_KINDS.filter((each) => (each === kind ? checked === true : chosen.includes(each))))
            }
          />
        </div>
      ))}
      <p id={id} className={styles.problem} role="alert">
        {problem}
      </p>
    </fieldset>
  )
}
