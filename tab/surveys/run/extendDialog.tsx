import { useState } from 'react'
import { addDays } from '../../../bot/domain/day'
import { runDialogTexts } from '../../../bot/texts/tab/surveys/runDialogs'
import { useLook } from '../../look'
import { TaskDialog } from '../../planning/taskDialog'
import { useOnce } from '../../planning/useOnce'
import { useWords } from '../../words'
import { DayField, dayOrNull } from '../dayField'
import { refusalText } from '../refusalText'
import { extendSurvey } from '../surveyCommands'
import type { RunDialogProps } from './runDialog'

const A_WEEK = 7

/** A later last day; the answers that have come stand. */
export function ExtendDialog({ isOpen, survey, commands, onDone, onGone, onClose }: RunDialogProps) {
  const look = useLook()
  const { language } = useWords()
  const words = runDialogTexts[language]
  const [typed, setTyped] = useState<string>(() => addDays(survey.closesOn, A_WEEK))
  const closesOn = dayOrNull(typed)
  const isLater = closesOn !== null && closesOn > survey.closesOn
  const doing = useOnce(async () => {
    if (closesOn === null) return null
    const answer = await extendSurvey(commands, survey.id, closesOn)
    if (answer.ok) onDone(words.extend.done)
    return answer
  })
  const refusal = doing.data && !doing.data.ok ? refusalText(doing.data, language) : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.extend.title}
      problem={refusal ?? (doing.isError ? words.lost : null)}
      action={{
        text: words.extend.action,
        busyText: words.working,
        isBusy: doing.isPending || doing.data?.ok === true,
        isOff: !isLater,
        onPress: () => isLater && doing.press(undefined),
      }}
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.plain}>{words.extend.help}</p>
      <DayField
        label={words.extend.day}
        value={typed}
        min={addDays(survey.closesOn, 1)}
        problem={isLater ? null : words.extend.wrong}
        onChange={setTyped}
      />
    </TaskDialog>
  )
}
