import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useId } from 'react'
import { asAnnounced, type Gathering } from '../../bot/domain/gathering'
import type { AskedPlan, CheckedPlan } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import { planProblemTexts } from '../../bot/texts/tab/topics/planProblems'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { ChangeEffects } from './changeEffects'
import { editGathering } from './planCommands'
import { planDifferences } from './planDifferences'
import type { SentProblem } from '../planForm/planProblems'
import { TaskDialog } from './taskDialog'
import { useOnce } from './useOnce'

const useStyles = makeStyles({
  differences: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalXS },
  text: { margin: 0, whiteSpace: 'pre-line' },
})

/** A change of what people have been called to: first what it does, and only then the button that saves. */
export function SaveDialog({
  isOpen,
  gathering,
  asked,
  plan,
  records,
  now,
  commands,
  onProblems,
  onSaved,
  onGone,
  onClose,
}: {
  isOpen: boolean
  gathering: Gathering
  asked: AskedPlan
  plan: CheckedPlan
  records: Records
  now: Date
  commands: Commands
  /** The bot sees something that the browser did not. */
  onProblems: (problems: readonly SentProblem[]) => void
  onSaved: () => Promise<unknown>
  onGone: () => void
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = planChangeTexts[language]
  const trial = useQuery({
    queryKey: ['plan', gathering.id, useId()],
    queryFn: async () => {
      const answer = await editGathering(commands, gathering.id, asked, true)
      if (!answer.ok && 'problems' in answer) onProblems(answer.problems)
      return answer
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
  const saving = useOnce(async () => {
    const answer = await editGathering(commands, gathering.id, asked, false)
    if (answer.ok) await onSaved()
    else if ('problems' in answer) onProblems(answer.problems)
    return answer
  })
  const planned = trial.data?.ok ? trial.data : null
  const refused = [saving.data, trial.data].find((answer) => answer && !answer.ok && 'refusal' in answer)
  const refusal =
    refused && !refused.ok && 'refusal' in refused ? planProblemTexts[language].refusal[refused.refusal] : null
  const told = asAnnounced(gathering, now)
  const differences = planDifferences(told, plan, {
    language,
    texts,
    areas: records.areas,
    members: records.members,
    now,
  })
  const lost = trial.isError ? texts.problem.unexpected.text : saving.isError ? words.lost : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.title(told.title)}
      problem={refusal ?? lost}
      action={
        planned && refusal === null
          ? {
              text: words.save,
              busyText: words.saving,
              isBusy: saving.isPending || saving.isSuccess,
              onPress: () => saving.press(undefined),
            }
          : null
      }
      leave={texts.invite.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      {trial.isPending && <Spinner size="small" label={words.checking} labelPosition="below" />}
      {planned && refusal === null && (
        <>
          <p className={look.quiet}>{words.nothingYet}</p>
          <h3 className={look.small}>{words.differences}</h3>
          <dl className={styles.differences}>
            {differences.map(({ name, before, after }) => (
              <Fragment key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.text}>
                  <span className={look.quiet}>
                    {words.before}: {before || words.nothingThere}
                  </span>
                  {'\n'}
                  {words.now}: {after || words.nothingThere}
                </dd>
              </Fragment>
            ))}
          </dl>
          <ChangeEffects answer={planned} told={told} plan={plan} records={records} now={now} />
        </>
      )}
    </TaskDialog>
  )
}
