import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import {
  hoursOfShadowing,
  LONGEST_WHERE,
  MOST_SHADOWED_DAYS,
  type JobShadowingField,
} from '../../bot/domain/attendance/jobShadowing'
import type { Member } from '../../bot/domain/member'
import type { JobShadowingAnswer } from '../../bot/http/contract/jobShadowing'
import { hoursText, numberText } from '../../bot/texts/dates'
import { tabHoursTexts } from '../../bot/texts/tab/topics/hours'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { todayAt, useWords } from '../words'
import { addShadowing } from './shadowingCommands'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalL, width: '100%' },
  where: { flexGrow: 1, flexBasis: '220px', maxWidth: '420px' },
})

const HALVES = Array.from({ length: MOST_SHADOWED_DAYS * 2 }, (_, index) => (index + 1) / 2)

/** Sent twice because the network failed, it is still recorded once. */
export function ShadowingForm({
  member,
  now,
  commands,
  refresh,
}: {
  member: Member
  now: Date
  commands: Commands
  refresh: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = tabHoursTexts[language].shadowing
  const [day, setDay] = useState('')
  const [days, setDays] = useState(1)
  const [where, setWhere] = useState('')
  const id = useRef<string | null>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const whereField = useRef<HTMLInputElement>(null)
  const adding = useMutation({
    mutationFn: async () => {
      id.current ??= crypto.randomUUID()
      return { answer: await addShadowing(commands, member.id, { id: id.current, day, days, where }), days }
    },
    onSuccess: ({ answer }) => {
      // Any answer settles this one; only silence is asked again.
      id.current = null
      if (!answer.ok) return (problemAt(answer, 'day') ? dayField : whereField).current?.focus()
      refresh()
      setDay('')
      setWhere('')
      dayField.current?.focus()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!adding.isPending) adding.mutate()
  }
  const answer = adding.data?.answer
  const wrong = (field: JobShadowingField) => {
    const problem = answer && problemAt(answer, field)
    return problem ? { validationState: 'error' as const, validationMessage: words.problem[problem] } : {}
  }
  const refusal = answer && !answer.ok && 'refusal' in answer ? answer.refusal : null
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <h3 className={look.small}>{words.add}</h3>
      <div className={styles.fields}>
        <Field label={words.firstDay} required {...wrong('day')}>
          <Input
            input={{ ref: dayField }}
            type="date"
            size="large"
            value={day}
            min={member.memberSince}
            max={todayAt(now)}
            onChange={(_, data) => setDay(data.value)}
          />
        </Field>
        <Choice
          label={words.days}
          value={String(days)}
          onChoose={(value) => setDays(Number(value))}
          options={HALVES.map((count) => ({
            value: String(count),
            text: words.daysText(numberText(language, count), count <= 1),
          }))}
        />
        <Field label={words.where} required className={styles.where} {...wrong('where')}>
          <Input
            input={{ ref: whereField }}
            size="large"
            value={where}
            maxLength={LONGEST_WHERE}
            placeholder={words.wherePlaceholder}
            onChange={(_, data) => setWhere(data.value)}
          />
        </Field>
      </div>
      {(adding.isError || refusal !== null) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal === null ? words.failed : words.refusal[refusal]}</MessageBarBody>
        </MessageBar>
      )}
      <Button type="submit" appearance="primary" size="large" disabledFocusable={adding.isPending}>
        {adding.isPending ? words.sending : words.send}
      </Button>
      <p className={look.quiet} role="status">
        {adding.data?.answer.ok ? words.added(hoursText(language, hoursOfShadowing({ days: adding.data.days }))) : ''}
      </p>
    </form>
  )
}

function problemAt(answer: JobShadowingAnswer, field: JobShadowingField) {
  if (answer.ok || !('problems' in answer)) return null
  return answer.problems.find((each) => each.field === field)?.problem ?? null
}
