import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import { clockTimeIn, OSLO } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import { numberText } from '../../bot/texts/dates'
import { attendancePersonTexts } from '../../bot/texts/tab/topics/attendancePerson'
import { useWords } from '../words'
import { durationText, lastsOneDay, partBetween, partOfHours, type PresentPart } from './presentPart'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, flexBasis: '120px' },
  button: { minHeight: '48px' },
})

/** Two times become minutes; a course over several days has hours instead. */
export function PartForm({
  gathering,
  minutes,
  onPart,
}: {
  gathering: Gathering
  minutes: number | null
  onPart: (minutes: number | null) => void
}) {
  const styles = useStyles()
  const { language } = useWords()
  const words = attendancePersonTexts[language]
  const isOneDay = lastsOneDay(gathering)
  const [arrived, setArrived] = useState<string>(() => clockTimeIn(OSLO, gathering.start))
  const [left, setLeft] = useState<string>(() => clockTimeIn(OSLO, gathering.end))
  const [hours, setHours] = useState(() =>
    numberText(language, minutes === null ? gathering.hours : Math.round(minutes / 6) / 10),
  )
  const [hasTried, setHasTried] = useState(false)
  const part: PresentPart = isOneDay ? partBetween(gathering, arrived, left) : partOfHours(gathering, hours)
  const problem = hasTried && !part.ok ? part.problem : null
  const at = (...fields: string[]) =>
    problem !== null && fields.includes(problem)
      ? { validationState: 'error' as const, validationMessage: words.problem[problem] }
      : {}
  const send = (event: FormEvent) => {
    event.preventDefault()
    setHasTried(true)
    if (part.ok) onPart(part.minutes)
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {isOneDay ? (
        <div className={styles.fields}>
          <Field label={words.arrived} className={styles.field} {...at('arrived')}>
            <Input size="large" type="time" value={arrived} autoFocus onChange={(_, data) => setArrived(data.value)} />
          </Field>
          <Field label={words.left} className={styles.field} {...at('left', 'order')}>
            <Input size="large" type="time" value={left} onChange={(_, data) => setLeft(data.value)} />
          </Field>
        </div>
      ) : (
        <Field label={words.hours} {...at('hours')}>
          <Input
            size="large"
            inputMode="decimal"
            value={hours}
            autoFocus
            onChange={(_, data) => setHours(data.value)}
          />
        </Field>
      )}
      <Button type="submit" appearance="primary" size="large" className={styles.button}>
        {part.ok
          ? `${words.savePart}: ${part.minutes === null ? words.whole.toLowerCase() : durationText(language, part.minutes)}`
          : words.savePart}
      </Button>
    </form>
  )
}
