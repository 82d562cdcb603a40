import type { SurveyPhase } from '../../../bot/domain/surveys/survey'
import { runDialogTexts } from '../../../bot/texts/tab/surveys/runDialogs'
import { useLook } from '../../look'
import { TaskDialog } from '../../planning/taskDialog'
import { useOnce } from '../../planning/useOnce'
import { useWords } from '../../words'
import { refusalText } from '../refusalText'
import { endSurvey, remindNow, removeSurvey } from '../surveyCommands'
import type { RunDialogProps } from './runDialog'
import { useStanding } from './standingPart'

export type RunTask = 'remind' | 'end' | 'remove'

const COMMANDS = { remind: remindNow, end: endSurvey, remove: removeSurvey } as const

/** Reminding, closing and deleting: what it does, and only then the button that does it. */
export function ConfirmRunDialog({
  isOpen,
  task,
  phase,
  survey,
  commands,
  onDone,
  onGone,
  onClose,
}: RunDialogProps & { task: RunTask; phase: SurveyPhase }) {
  const look = useLook()
  const { language } = useWords()
  const words = runDialogTexts[language]
  const said = words[task]
  const standing = useStanding(commands, survey, phase).data
  const doing = useOnce(async () => {
    const answer = await COMMANDS[task](commands, survey.id)
    if (answer.ok) onDone(said.done)
    return answer
  })
  const refusal = doing.data && !doing.data.ok ? refusalText(doing.data, language) : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={said.title}
      problem={refusal ?? (doing.isError ? words.lost : null)}
      action={
        refusal === null
          ? {
              text: said.action,
              busyText: words.working,
              isBusy: doing.isPending || doing.data?.ok === true,
              onPress: () => doing.press(undefined),
            }
          : null
      }
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.plain}>
        <strong>{survey.title[language]}</strong>
      </p>
      {task === 'remind' && standing && (
        <p className={look.plain}>{words.remind.count(Math.max(0, standing.asked - standing.answered))}</p>
      )}
      {[said.help].flat().map((paragraph) => (
        <p key={paragraph} className={look.plain}>
          {paragraph}
        </p>
      ))}
    </TaskDialog>
  )
}
