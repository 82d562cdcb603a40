import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Gathering, GatheringChange } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import { clockText } from '../../bot/texts/dates'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import { planProblemTexts } from '../../bot/texts/tab/topics/planProblems'
import type { Clock } from '../clock'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { announceChange, undoChange } from './planCommands'
import { useOnce } from './useOnce'

/** A change that has not gone out: until when it can be taken back, and the two ways to decide it now. */
export function ChangeBanner({
  gathering,
  records,
  clock,
  commands,
  onChanged,
}: {
  gathering: Gathering
  records: Records
  clock: Clock
  commands: Commands
  onChanged: () => Promise<unknown>
}) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = planChangeTexts[language].banner
  const pending = usePending(gathering.lastChange, clock)
  const deciding = useOnce(async (way: 'undo' | 'send') => {
    const answer = await (way === 'undo' ? undoChange : announceChange)(commands, gathering.id)
    await onChanged()
    return { way, answer }
  })
  const answer = deciding.data?.answer
  const refusal =
    answer && !answer.ok && 'refusal' in answer ? planProblemTexts[language].refusal[answer.refusal] : null
  const done = deciding.data && answer?.ok ? words[deciding.data.way === 'undo' ? 'undone' : 'sent'] : null
  const by = (pending && records.members.get(pending.by)?.name) ?? texts.role['working-group']
  const time = pending && clockText(language, pending.announceAt)
  return (
    <>
      {pending && time && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {words[gathering.stage === 'cancelled' ? 'cancelled' : 'changed'](time, by)}
            </MessageBarTitle>{' '}
            {words.help}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              className={look.touch}
              appearance="primary"
              disabledFocusable={deciding.isPending}
              onClick={() => deciding.press('undo')}
            >
              {words.undo}
            </Button>
            <Button
              className={look.touch}
              disabledFocusable={deciding.isPending}
              onClick={() => deciding.press('send')}
            >
              {words.sendNow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <p role="status" className={done ? look.plain : look.hidden}>
        {deciding.isPending ? null : (refusal ?? (deciding.isError ? words.failed : done))}
      </p>
    </>
  )
}

/** The change as long as it can be undone, to the second. */
function usePending(change: GatheringChange | null, clock: Clock): GatheringChange | null {
  const [now, setNow] = useState(() => clock.now())
  const at = change?.announceAt.getTime() ?? 0
  useEffect(() => {
    const left = at - clock.now().getTime()
    const timer = setTimeout(() => setNow(clock.now()), Math.max(0, Math.min(left, 60_000)))
    return () => clearTimeout(timer)
  }, [at, clock, now])
  return change !== null && now.getTime() < at ? change : null
}
