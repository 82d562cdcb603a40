import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Records } from '../../bot/domain/records'
import {
  CLOCK_SETTINGS,
  COUNT_LIMITS,
  COUNT_SETTINGS,
  LEAST_HOURS,
  SIMPLE_SETTINGS,
  type SimpleSetting,
} from '../../bot/domain/simpleSettings'
import type { SimpleAnswer } from '../../bot/http/contract/absence'
import type { Setting } from '../../bot/store/rows/settingRow'
import { ruleFormsTexts } from '../../bot/texts/tab/absence/ruleForms'
import { rulesTexts } from '../../bot/texts/tab/absence/rules'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { momentText, useWords } from '../words'
import { focusProblem } from './focusProblem'
import { numberIn, putSimple } from './ruleRequests'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalL },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    width: '100%',
  },
})

/** Rules that apply as soon as they are saved; for whoever may not change them, to read. */
export function SimpleForm({
  records,
  rows,
  now,
  commands,
  refresh,
  mayChange,
}: {
  records: Records
  rows: readonly Setting[]
  now: Date
  commands: Commands
  refresh: () => void
  mayChange: boolean
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const forms = ruleFormsTexts[language]
  const words = forms.simple
  const { settings } = records
  /** What has been filled in; the rest stands as it is stored. */
  const [filled, setFilled] = useState<Partial<Record<SimpleSetting, string>>>({})
  const box = useRef<HTMLFormElement>(null)
  const valueOf = (name: SimpleSetting) => filled[name] ?? String(settings[name])
  const saving = useMutation({
    mutationFn: () =>
      putSimple(commands, {
        quietFrom: valueOf('quietFrom'),
        quietTo: valueOf('quietTo'),
        reminderDaysBefore: numberIn(valueOf('reminderDaysBefore')),
        answerDays: numberIn(valueOf('answerDays')),
        rosterWeeks: numberIn(valueOf('rosterWeeks')),
        undoMinutes: numberIn(valueOf('undoMinutes')),
      }),
    onSuccess: ({ ok }) => (ok ? refresh() : undefined),
  })
  const answer = saving.data
  useEffect(() => {
    if (answer?.ok === false) focusProblem(box.current)
  }, [answer])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate()
  }
  const latest = rows
    .flatMap(({ name, changed }) => (changed && SIMPLE_SETTINGS.some((each) => each === name) ? [changed] : []))
    .sort((one, other) => other.at.getTime() - one.at.getTime())[0]
  return (
    <Section title={words.title} lead={mayChange ? words.lead : undefined}>
      <form ref={box} className={styles.form} onSubmit={save} noValidate>
        <div className={styles.fields}>
          {CLOCK_SETTINGS.map((name) => fieldFor(name, 'time'))}
          {COUNT_SETTINGS.map((name) => fieldFor(name, 'text'))}
        </div>
        {(saving.isError || (answer && !answer.ok && 'refusal' in answer)) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{saving.isError ? forms.failed : forms.refused}</MessageBarBody>
          </MessageBar>
        )}
        {mayChange && (
          <Button type="submit" appearance="primary" size="large" disabledFocusable={saving.isPending}>
            {saving.isPending ? forms.saving : words.save}
          </Button>
        )}
        <p className={look.quiet} role="status">
          {answer?.ok ? (answer.changed ? words.saved : words.unchanged) : ''}
        </p>
        {latest && (
          <p className={look.quiet}>
            {words.changedBy(
              records.members.get(latest.by)?.name ?? rulesTexts[language].history.somebody,
              momentText(language, latest.at, now),
            )}
          </p>
        )}
      </form>
    </Section>
  )

  function fieldFor(name: SimpleSetting, type: 'time' | 'text') {
    const message = problemText(name)
    return (
      <Field
        key={name}
        label={words.label[name]}
        {...(words.help[name] === null ? {} : { hint: words.help[name] })}
        {...(message === null ? {} : { validationState: 'error', validationMessage: message })}
      >
        <Input
          size="large"
          type={type}
          readOnly={!mayChange}
          {...(type === 'text' ? { inputMode: 'numeric' } : {})}
          value={valueOf(name)}
          onChange={(_, data) => setFilled({ ...filled, [name]: data.value })}
        />
      </Field>
    )
  }

  function problemText(name: SimpleSetting): string | null {
    switch (problemAt(answer, name)) {
      case undefined:
        return null
      case 'time-wrong':
        return words.timeWrong
      case 'too-short':
        return words.tooShort(LEAST_HOURS)
      case 'number-wrong': {
        const limits = Object.entries(COUNT_LIMITS).find(([each]) => each === name)?.[1]
        return limits ? words.numberWrong(limits.least, limits.most) : words.timeWrong
      }
    }
  }
}

function problemAt(answer: SimpleAnswer | undefined, field: SimpleSetting) {
  if (!answer || answer.ok || !('problems' in answer)) return undefined
  return answer.problems.find((each) => each.field === field)?.problem
}
