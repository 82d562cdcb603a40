import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useMemo, useSyncExternalStore } from 'react'
import { attendanceLinkTexts } from '../../bot/texts/tab/topics/attendanceLink'
import { attendanceSavingTexts } from '../../bot/texts/tab/topics/attendanceSaving'
import { useLook } from '../look'
import { useWords } from '../words'
import { openOutbox, peopleIn } from './kept/outbox'
import { phoneStorage } from './phoneStorage'

/** What was pressed for a list that nobody can keep any longer: it says so, and can be put away. */
export function LeftOver({ name }: { name: string }) {
  const look = useLook()
  const { language } = useWords()
  const outbox = useMemo(() => openOutbox(phoneStorage, name), [name])
  const waiting = useSyncExternalStore(outbox.listen, outbox.waiting)
  if (waiting.length === 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{attendanceLinkTexts[language].waiting(peopleIn(waiting))}</MessageBarBody>
      <MessageBarActions>
        <Button className={look.touch} onClick={() => outbox.remove(waiting.map(({ id }) => id))}>
          {attendanceSavingTexts[language].discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
