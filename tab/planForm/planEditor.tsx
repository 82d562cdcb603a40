import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { leadsNetwork } from '../../bot/domain/member'
import type { AskedPlan, CheckedPlan, PlanField } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { planProblemTexts, problemText } from '../../bot/texts/tab/topics/planProblems'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { ContentFields } from './contentFields'
import { useFormLook } from './formLook'
import { HowFields } from './howFields'
import { useKeptChanges } from './keptChanges'
import { createGathering, editGathering } from '../planning/planCommands'
import { asInForm, asSent, checkForm, type FormProblem, type SentProblem } from './planProblems'
import { ProgrammeFields } from './programmeFields'
import { SaveDialog } from '../planning/saveDialog'
import { useTask } from '../planning/task'
import { useOnce } from '../planning/useOnce'
import { WhatFields } from './whatFields'
import { WhenFields } from './whenFields'
import { WhoFields } from './whoFields'

/** The form of one gathering: a new one, or one that is there. */
export function PlanEditor({
  name,
  first,
  gathering,
  isCopy,
  me,
  records,
  now,
  commands,
  refresh,
  onSaved,
  onLeave,
}: {
  /** What unsaved changes are kept under. */
  name: string
  /** What is there before anything is typed in. */
  first: AskedPlan
  /** The one that is changed; null for a new one. */
  gathering: Gathering | null
  isCopy: boolean
  me: Me
  records: Records
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
  onSaved: (id: string) => void
  onLeave: () => void
}) {
  const form = useFormLook()
  const look = useLook()
  const { language, texts } = useWords()
  const words = planningTexts[language]
  const { changes, change, forget, isRestored } = useKeptChanges(name)
  const plan = useMemo(() => ({ ...first, ...changes }), [first, changes])
  const [isTried, setTried] = useState(false)
  const [found, setFound] = useState<{ asked: string; problems: FormProblem[] } | null>(null)
  const box = useRef<HTMLFormElement>(null)
  const [key] = useState(() => crypto.randomUUID())
  const confirm = useTask<{ asked: AskedPlan; plan: CheckedPlan }>()
  const [isSaved, setSaved] = useState(false)
  const isCalled = gathering !== null && gathering.stage !== 'draft'
  const known = { me, records, now, host: gathering?.host ?? null }

  const check = checkForm(plan, known)
  const fromBot = found?.asked === JSON.stringify(asSent(plan)) ? found.problems : []
  const problems = !isTried ? [] : check.ok ? fromBot : check.problems
  const problemOf = (field: PlanField, index?: number) => {
    const problem = problems.find((each) => each.field === field && each.index === index)
    return problem ? problemText(language, field, problem.problem) : null
  }
  // Counted, so that the same problem is gone to again when it is tried again.
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries === 0) return
    const field = box.current?.querySelector('[data-problem="true"]')
    field?.querySelector<HTMLElement>('input:not(:disabled), select, textarea')?.focus()
  }, [tries])
  const showFirstProblem = () => setTries((before) => before + 1)
  const takeProblems = (asked: AskedPlan, sent: readonly SentProblem[]) => {
    setFound({ asked: JSON.stringify(asked), problems: asInForm(sent, plan) })
    confirm.close(() => null)
    showFirstProblem()
  }
  const saving = useOnce(async (asked: AskedPlan) => {
    const answer = gathering
      ? await editGathering(commands, gathering.id, asked, false)
      : await createGathering(commands, asked, key)
    if (answer.ok) {
      await refresh()
      forget()
      onSaved(answer.id)
    } else if ('problems' in answer) takeProblems(asked, answer.problems)
    return answer
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!check.ok) return showFirstProblem()
    const asked = asSent(plan)
    if (isCalled) confirm.open({ asked, plan: check.plan })
    else saving.press(asked)
  }
  const leave = () => {
    forget()
    onLeave()
  }
  const refusal = saving.data && !saving.data.ok && 'refusal' in saving.data ? saving.data.refusal : null
  const failed = refusal ? planProblemTexts[language].refusal[refusal] : saving.isError ? words.failed : null
  const part = { plan, change, problemOf }
  const suggesting = {
    me,
    areas: records.areas,
    words: yearWheelTexts[language].proposal,
    courseTitle: texts.kind['basic-course'],
  }
  const mayChooseAll = leadsNetwork(me) || (gathering !== null && gathering.host === me.id)
  return (
    <>
      {isRestored && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.restored}</MessageBarBody>
          <MessageBarActions>
            <Button className={form.touch} onClick={forget}>
              {words.startAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <form ref={box} onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <WhatFields {...part} suggesting={suggesting} ownArea={mayChooseAll ? null : me.area} />
        <WhenFields {...part} gathering={gathering} records={records} now={now} />
        <HowFields {...part} />
        <WhoFields {...part} records={records} now={now} commands={commands} />
        <ProgrammeFields {...part} />
        <ContentFields {...part} records={records} />
        {failed !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failed}</MessageBarBody>
          </MessageBar>
        )}
        <div className={form.actions}>
          <Button
            type="submit"
            appearance="primary"
            size="large"
            disabledFocusable={saving.isPending}
            icon={saving.isPending ? <Spinner size="tiny" /> : null}
          >
            {saving.isPending ? words.saving : isCalled ? words.look : isCopy ? words.saveCopy : words.saveDraft}
          </Button>
          <Button size="large" onClick={leave}>
            {words.leave}
          </Button>
          <span role="status" className={form.problem}>
            {problems.length > 0 && words.toPutRight(problems.length)}
          </span>
        </div>
      </form>
      {confirm.task && gathering && (
        <SaveDialog
          key={confirm.task.number}
          isOpen={confirm.task.isOpen}
          gathering={gathering}
          asked={confirm.task.about.asked}
          plan={confirm.task.about.plan}
          records={records}
          now={now}
          commands={commands}
          onProblems={(sent) => takeProblems(confirm.task?.about.asked ?? plan, sent)}
          onSaved={async () => {
            await refresh()
            forget()
            setSaved(true)
            confirm.close()
          }}
          // Only then is the page behind readable again.
          onGone={() => isSaved && onSaved(gathering.id)}
          onClose={() => confirm.close()}
        />
      )}
      <p className={look.hidden} role="status">
        {saving.isPending && words.saving}
      </p>
    </>
  )
}
