import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { AbsenceKind } from '../../bot/domain/absence/absence'
import { earliestRules, LONGEST_ROW, longestWait, type RuleField } from '../../bot/domain/absence/ruleChange'
import { isDay } from '../../bot/domain/day'
import type { Records } from '../../bot/domain/records'
import { absenceRulesOn } from '../../bot/domain/settings'
import type { RulesAnswer, RulesRequest } from '../../bot/http/contract/absence'
import { fullDate } from '../../bot/texts/dates'
import { ruleFormsTexts } from '../../bot/texts/tab/absence/ruleForms'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { focusProblem } from './focusProblem'
import { KindChoice } from './kindChoice'
import { numberIn, putRules } from './ruleRequests'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalL },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalXXL, width: '100%' },
  wait: { maxWidth: '320px' },
})

/** The most absences in a row that are offered; more is nobody's wish. */
const OFFERED_ROWS = [1, 2, 3, 4, 5]

/** New rules of absence from a day on. */
export function RulesForm({
  records,
  now,
  commands,
  refresh,
}: {
  records: Records
  now: Date
  commands: Commands
  refresh: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const forms = ruleFormsTexts[language]
  const words = forms.absence
  const { settings } = records
  const earliest = earliestRules(records.gatherings.values(), now)
  const [first] = useState(() => absenceRulesOn(settings, earliest))
  const [nurseIsToldOf, setNurse] = useState<readonly AbsenceKind[]>(first.nurseIsToldOf)
  const [managerIsToldOf, setManager] = useState<readonly AbsenceKind[]>(first.managerIsToldOf)
  const [wait, setWait] = useState(String(first.managerWaitHours))
  const [row, setRow] = useState(first.escalateAfter)
  const [from, setFrom] = useState<string>(earliest)
  const box = useRef<HTMLFormElement>(null)
  const saving = useMutation({
    mutationFn: async (asked: RulesRequest) => ({ answer: await putRules(commands, asked), asked }),
    onSuccess: ({ answer: { ok } }) => (ok ? refresh() : undefined),
  })
  const answer = saving.data?.answer
  useEffect(() => {
    if (answer?.ok === false) focusProblem(box.current)
  }, [answer])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending) return
    saving.mutate({
      from,
      nurseIsToldOf: [...nurseIsToldOf],
      managerIsToldOf: [...managerIsToldOf],
      managerWaitHours: numberIn(wait),
      escalateAfter: row,
    })
  }
  const limits = { earliest: fullDate(language, earliest), longestWait: longestWait(settings) }
  const problem = (field: RuleField) => {
    const found = problemAt(answer, field)
    return found ? words.problem(found, limits) : null
  }
  const state = (field: RuleField) => {
    const message = problem(field)
    return message === null ? {} : { validationState: 'error' as const, validationMessage: message }
  }
  const offered = OFFERED_ROWS.includes(row) || row === 0 || row > LONGEST_ROW ? OFFERED_ROWS : [...OFFERED_ROWS, row]
  return (
    <Section title={words.title} lead={words.lead}>
      <form ref={box} className={styles.form} onSubmit={save} noValidate>
        <div className={styles.fields}>
          <KindChoice legend={words.nurse} chosen={nurseIsToldOf} onChoose={setNurse} problem={null} />
          <KindChoice
            legend={words.manager}
            chosen={managerIsToldOf}
            onChoose={setManager}
            problem={problem('managerIsToldOf')}
          />
        </div>
        <p className={look.quiet}>{words.nurseFirst}</p>
        <div className={styles.fields}>
          <Field label={words.wait} hint={words.waitHelp} className={styles.wait} {...state('managerWaitHours')}>
            <Input size="large" inputMode="numeric" value={wait} onChange={(_, data) => setWait(data.value)} />
          </Field>
          <Choice
            label={words.escalate}
            value={String(row)}
            onChoose={(value) => setRow(Number(value))}
            options={[
              { value: '0', text: words.never },
              ...offered.map((count) => ({ value: String(count), text: words.inARow(count) })),
            ]}
          />
          <Field label={words.from} required {...state('from')}>
            <Input size="large" type="date" min={earliest} value={from} onChange={(_, data) => setFrom(data.value)} />
          </Field>
        </div>
        {(saving.isError || (answer && !answer.ok && 'refusal' in answer)) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{saving.isError ? forms.failed : forms.refused}</MessageBarBody>
          </MessageBar>
        )}
        <Button type="submit" appearance="primary" size="large" disabledFocusable={saving.isPending}>
          {saving.isPending ? forms.saving : words.save}
        </Button>
        <p className={look.quiet} role="status">
          {doneText()}
        </p>
      </form>
    </Section>
  )

  function doneText(): string {
    if (!saving.data?.answer.ok) return ''
    const { answer: done, asked } = saving.data
    if (!done.changed) return words.unchanged
    return isDay(asked.from) ? words.saved(fullDate(language, asked.from)) : ''
  }
}

function problemAt(answer: RulesAnswer | undefined, field: RuleField) {
  if (!answer || answer.ok || !('problems' in answer)) return undefined
  return answer.problems.find((each) => each.field === field)?.problem
}
