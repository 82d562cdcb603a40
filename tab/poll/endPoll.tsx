import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { pollEnded } from '../../bot/http/contract/polls'
import type { PollTexts } from '../../bot/texts/tab/poll/poll'
import type { Commands } from '../commands'
import { useLook } from '../look'

/** Ends the question; asked once more first, for somebody may touch the screen. */
export function EndPoll({
  poll,
  commands,
  words,
  onEnded,
}: {
  poll: string
  commands: Commands
  words: PollTexts
  onEnded: () => Promise<void>
}) {
  const look = useLook()
  const [standing, setStanding] = useState<'idle' | 'asked' | 'ending' | 'failed'>('idle')
  const end = async (): Promise<void> => {
    setStanding('ending')
    try {
      pollEnded.parse(await commands.ask('POST', `/api/polls/${encodeURIComponent(poll)}/ending`))
      await onEnded()
    } catch {
      setStanding('failed')
    }
  }
  if (standing === 'idle') {
    return (
      <Button className={look.touch} onClick={() => setStanding('asked')}>
        {words.end}
      </Button>
    )
  }
  return (
    <>
      <p className={look.plain} role="status" style={{ alignSelf: 'center' }}>
        {standing === 'failed' ? words.notEnded : words.endAsk}
      </p>
      <Button
        appearance="primary"
        className={look.touch}
        disabled={standing === 'ending'}
        autoFocus
        onClick={() => void end()}
      >
        {words.end}
      </Button>
      <Button className={look.touch} disabled={standing === 'ending'} onClick={() => setStanding('idle')}>
        {words.endNo}
      </Button>
    </>
  )
}
