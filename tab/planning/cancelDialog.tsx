import { Field, Spinner, Textarea } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import { planProblemTexts } from '../../bot/texts/tab/topics/planProblems'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { byDoor } from '../parts/byDoor'
import { FoldedPeople, OtherDoors } from './foldedPeople'
import { cancelGathering } from './planCommands'
import { TaskDialog } from './taskDialog'
import { useOnce } from './useOnce'

const LONGEST = 1000

/** Why, and who will hear of it, before it is called off. */
export function CancelDialog({
  isOpen,
  gathering,
  records,
  commands,
  onDone,
  onClose,
}: {
  isOpen: boolean
  gathering: Gathering
  records: Records
  commands: Commands
  onDone: () => Promise<unknown>
  onClose: () => void
}) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = planChangeTexts[language]
  const [because, setBecause] = useState('')
  const isTooLong = because.trim().length > LONGEST
  const trial = useQuery({
    queryKey: ['cancel', gathering.id, useId()],
    queryFn: () => cancelGathering(commands, gathering.id, '', true),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
  const cancelling = useOnce(async () => {
    const answer = await cancelGathering(commands, gathering.id, because.trim(), false)
    if (answer.ok) await onDone()
    return answer
  })
  const planned = trial.data?.ok ? trial.data : null
  const refused = [cancelling.data, trial.data].find((answer) => answer && !answer.ok && 'refusal' in answer)
  const refusal =
    refused && !refused.ok && 'refusal' in refused ? planProblemTexts[language].refusal[refused.refusal] : null
  const lost = trial.isError ? texts.problem.unexpected.text : cancelling.isError ? words.lost : null
  const people = planned?.people ?? []
  const { chat } = byDoor(people)
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.cancelTitle(gathering.title)}
      problem={refusal ?? lost}
      action={
        planned && refusal === null
          ? {
              text: words.doCancel,
              busyText: words.saving,
              isBusy: cancelling.isPending || cancelling.isSuccess,
              isOff: isTooLong,
              onPress: () => {
                if (!isTooLong) cancelling.press(undefined)
              },
            }
          : null
      }
      leave={words.keep}
      onClose={onClose}
    >
      {trial.isPending && <Spinner size="small" label={words.checking} labelPosition="below" />}
      {planned && refusal === null && (
        <>
          <p className={look.quiet}>{words.nothingYet}</p>
          <Field label={words.because} hint={words.becauseHelp} validationMessage={isTooLong ? words.tooLong : null}>
            <Textarea size="large" rows={3} value={because} onChange={(_, { value }) => setBecause(value)} />
          </Field>
          {people.length === 0 ? (
            <p className={look.plain}>{words.nobodyKnows}</p>
          ) : (
            <>
              <div>
                <FoldedPeople title={words.cancelled(chat.length)} people={chat} />
                <OtherDoors people={people} />
              </div>
              <p className={look.quiet}>{words.undoAfter(records.settings.undoMinutes)}</p>
            </>
          )}
        </>
      )}
    </TaskDialog>
  )
}
